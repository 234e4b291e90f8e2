using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Assumptions;

/// <summary>What exactly decides deals, within the reasons of metrics 19 and 20. Weights relative to each other, all judgement: within a
/// reason one or two details stand for most deals, the rest are rare.</summary>
internal static class DecisionAssumptions
{
    /// <summary>Of wins, by <see cref="WinReason"/>.</summary>
    public static (DealDetail Detail, double Weight)[][] OfWins { get; } =
    [
        [
            (DealDetail.Requirements, 42),
            (DealDetail.EasyToUse, 21),
            (DealDetail.Evaluation, 17),
            (DealDetail.PreferredToRival, 14),
            (DealDetail.UsersPreferred, 9),
        ],
        [(DealDetail.SatisfiedUsers, 44), (DealDetail.TrustedVendor, 25), (DealDetail.StrongChampion, 17), (DealDetail.KnewUs, 8)],
        [(DealDetail.WithinBudget, 38), (DealDetail.BusinessCase, 27), (DealDetail.TotalCost, 16), (DealDetail.BetterTerms, 14)],
        [(DealDetail.ExistingSystems, 60), (DealDetail.ShortPath, 22), (DealDetail.OpenApi, 12)],
        [(DealDetail.ResponsiveTeam, 46), (DealDetail.PeerReferences, 26), (DealDetail.OnboardingPlan, 17), (DealDetail.PremiumSupport, 7)],
        [
            (DealDetail.ExecutiveSponsor, 36),
            (DealDetail.ComplianceDeadline, 27),
            (DealDetail.FewerVendors, 18),
            (DealDetail.PartnerAdvice, 60),
        ],
        [],
    ];

    /// <summary>Of losses, by <see cref="LossReason"/>; what wins a deal for a competitor is a strength of it.</summary>
    public static (DealDetail Detail, double Weight)[][] OfLosses { get; } =
    [
        [
            (DealDetail.OtherPriorities, 33),
            (DealDetail.StatusQuo, 27),
            (DealDetail.WentSilent, 18),
            (DealDetail.NoBusinessCase, 12),
            (DealDetail.ProjectPaused, 9),
            (DealDetail.SponsorLost, 6),
            (DealDetail.NoConsensus, 4),
        ],
        [],
        [
            (DealDetail.AboveBudget, 38),
            (DealDetail.TooExpensive, 26),
            (DealDetail.CheaperOffer, 30),
            (DealDetail.BudgetCut, 12),
            (DealDetail.DiscountTooSmall, 8),
        ],
        [
            (DealDetail.NoConnector, 36),
            (DealDetail.NoReports, 24),
            (DealDetail.RoadmapTooLate, 18),
            (DealDetail.NoApprovals, 9),
            (DealDetail.NoHistory, 8),
            (DealDetail.NoLanguage, 5),
        ],
        [
            (DealDetail.NextYear, 36),
            (DealDetail.OtherProject, 25),
            (DealDetail.RunningContract, 19),
            (DealDetail.NotReady, 11),
            (DealDetail.Reorganisation, 9),
        ],
    ];

    /// <summary>Share of records that name the detail behind the category where nothing of the deal was noted, and where a note tells it.
    /// Who kept notes that are silent about it names the category alone.</summary>
    public const double IsNamed = 0.68;

    /// <inheritdoc cref="IsNamed"/>
    public const double IsNamedIfTold = 0.85;

    /// <summary>Share of deals won in which whoever brings the yes says what decided it.</summary>
    public const double IsToldWithTheYes = 0.75;

    /// <summary>Share of what is heard of a competitor, before a deal lost to it turns, that is the strength that stands out in the
    /// deal; the rest is another one.</summary>
    public const double IsHeardOf = 0.7;
}
