using Salescape.Schema;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Assumptions;

/// <summary>
/// The lead scoring model. Points are judgement, set so that scores have mean 45 and standard deviation 20 (metric 64),
/// and weigh fit and engagement about alike, as scoring guides advise.
/// </summary>
internal static class ScoringAssumptions
{
    /// <summary>A rule of the model.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Category">What it looks at.</param>
    /// <param name="Points">What it gives.</param>
    /// <param name="Criterion">What it asks for.</param>
    /// <param name="FromMonth">Months from the start until it came into force.</param>
    /// <param name="UntilMonth">Months from the start until it was switched off; null if it still holds.</param>
    public sealed record Entry(
        string Name,
        RuleCategory Category,
        int Points,
        Criterion Criterion,
        int FromMonth = 0,
        int? UntilMonth = null
    );

    /// <summary>All thirty rules in the order in which they came into force.</summary>
    public static readonly Entry[] Rules =
    [
        new(
            "Executive title",
            RuleCategory.Demographic,
            17,
            Criterion.TitleContains("Chief", "CEO", "CIO", "CISO", "Founder", "Managing Director")
        ),
        new("Vice president title", RuleCategory.Demographic, 15, Criterion.TitleContains("VP", "Vice President")),
        new("Director title", RuleCategory.Demographic, 9, Criterion.TitleContains("Director"), UntilMonth: 9),
        new("Head or lead title", RuleCategory.Demographic, 8, Criterion.TitleContains("Head of", "Lead")),
        new("Manager title", RuleCategory.Demographic, 5, Criterion.TitleContains("Manager")),
        new(
            "Technical role",
            RuleCategory.Demographic,
            5,
            Criterion.TitleContains("IT", "Infrastructure", "Security", "Data", "Engineer", "Architect")
        ),
        new(
            "Learner or assistant",
            RuleCategory.Demographic,
            -14,
            Criterion.TitleContains("Assistant", "Intern", "Student", "Coordinator")
        ),
        new("Enterprise company", RuleCategory.Firmographic, 13, Criterion.SizeIn(CompanySize.Enterprise)),
        new("Large company", RuleCategory.Firmographic, 11, Criterion.SizeIn(CompanySize.Large)),
        new("Medium company", RuleCategory.Firmographic, 8, Criterion.SizeIn(CompanySize.Medium)),
        new("Small company", RuleCategory.Firmographic, -6, Criterion.SizeIn(CompanySize.Small), UntilMonth: 12),
        new(
            "Core industry",
            RuleCategory.Firmographic,
            7,
            Criterion.IndustryIn(Industry.Technology, Industry.Finance, Industry.Healthcare)
        ),
        new(
            "Growth industry",
            RuleCategory.Firmographic,
            3,
            Criterion.IndustryIn(Industry.Manufacturing, Industry.ProfessionalServices, Industry.Telecommunications)
        ),
        new("Public or education", RuleCategory.Firmographic, -6, Criterion.IndustryIn(Industry.PublicSector, Industry.Education)),
        new("Home market", RuleCategory.Firmographic, 4, Criterion.RegionIn(Region.NorthAmerica), UntilMonth: 18),
        new("Opened an e-mail", RuleCategory.Behavioral, 5, Criterion.Engaged(EngagementType.EmailOpened, 1)),
        new("Opens e-mails regularly", RuleCategory.Behavioral, 5, Criterion.Engaged(EngagementType.EmailOpened, 3)),
        new("Clicked a link", RuleCategory.Behavioral, 5, Criterion.Engaged(EngagementType.LinkClicked, 1)),
        new("Clicks regularly", RuleCategory.Behavioral, 7, Criterion.Engaged(EngagementType.LinkClicked, 3)),
        new("Filled a form", RuleCategory.Behavioral, 5, Criterion.Engaged(EngagementType.FormFilled, 1)),
        new("Downloaded content", RuleCategory.Behavioral, 7, Criterion.Engaged(EngagementType.Downloaded, 1)),
        new("Attended an event or webinar", RuleCategory.Behavioral, 10, Criterion.Engaged(EngagementType.Attended, 1)),
        new("Never engaged", RuleCategory.Behavioral, -10, Criterion.NeverEngaged),
        new("Came from the website", RuleCategory.Behavioral, 12, Criterion.SourceIn(LeadOrigin.Website, LeadOrigin.OrganicSearch)),
        new(
            "Was referred",
            RuleCategory.Firmographic,
            14,
            Criterion.SourceIn(LeadOrigin.CustomerReferral, LeadOrigin.PartnerReferral),
            FromMonth: 3
        ),
        new("Director title, reviewed", RuleCategory.Demographic, 12, Criterion.TitleContains("Director"), FromMonth: 9),
        new("Filled a second form", RuleCategory.Behavioral, 9, Criterion.Engaged(EngagementType.FormFilled, 2), FromMonth: 12),
        new("Attended again", RuleCategory.Behavioral, 7, Criterion.Engaged(EngagementType.Attended, 2), FromMonth: 15),
        new("Named products of interest", RuleCategory.Behavioral, 6, Criterion.NamesProducts, FromMonth: 21),
        new("Ten engagements or more", RuleCategory.Behavioral, 8, Criterion.Engaged(10), FromMonth: 27),
    ];
}
