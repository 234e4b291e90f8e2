using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind campaigns, events and what they cost.</summary>
internal static class DemandAssumptions
{
    /// <summary>
    /// Campaigns, e-mails, posts and people grow with this power of the scale: a bigger vendor runs more campaigns, and
    /// bigger ones. Judgement.
    /// </summary>
    public const double BreadthPower = 0.5;

    /// <summary>People who run campaigns, by <see cref="Region"/>, at scale 1. Judgement.</summary>
    public static ReadOnlySpan<double> CampaignersByRegion => [3, 2, 1, 1];

    /// <summary>People who write content, by <see cref="Region"/>, at scale 1. Judgement.</summary>
    public static ReadOnlySpan<double> WritersByRegion => [3, 2, 1, 1];

    /// <summary>People named for one desk, one after the other: enough for any span that is asked for.</summary>
    public const int HoldersOfAPost = 5;

    /// <summary>Months that everyone in marketing stays. Judgement.</summary>
    public const int MinTenureMonths = 8;

    /// <summary>Mean months that they stay beyond those: people in marketing stay about three years. Judgement.</summary>
    public const double MeanTenureMonths = 28;

    /// <summary>
    /// Campaigns by <see cref="CampaignType"/> in <see cref="MarketAssumptions.CurveMonths"/>, at scale 1, besides the
    /// programmes that always run: about 75 in all are in the schema document.
    /// </summary>
    public static ReadOnlySpan<double> CampaignsByType => [8, 10, 6, 4, 0, 4];

    /// <summary>Webinars of one series; with the series above, 22 webinars.</summary>
    public const int WebinarsOfASeries = 2;

    /// <summary>Events outside any campaign (user groups, workshops) in <see cref="MarketAssumptions.CurveMonths"/>, at scale 1: 45 events
    /// are in the schema document.</summary>
    public const double EventsOutside = 9;

    /// <summary>Per cent of campaigns by <see cref="Region"/>: flatter than the accounts, since the smallest region has its campaigns too.
    /// Judgement.</summary>
    public static ReadOnlySpan<double> CampaignRegionShares => [40, 28, 18, 14];

    /// <summary>Events held by calendar month, 1 = average month (calibration table 3.2).</summary>
    public static readonly double[] EventsByMonth = [0.75, 1.15, 1.30, 1.15, 1.30, 1.05, 0.55, 0.45, 1.35, 1.50, 1.05, 0.40];

    /// <summary>Webinars by calendar month: as events, but flatter, since nobody travels. Judgement.</summary>
    public static readonly double[] WebinarsByMonth = [0.95, 1.10, 1.20, 1.10, 1.15, 1.05, 0.70, 0.60, 1.25, 1.30, 1.10, 0.50];

    /// <summary>Other campaigns begun by calendar month, as leads come (calibration table 3.2).</summary>
    public static readonly double[] CampaignsByMonth = [1.08, 1.06, 1.08, 1.02, 1.02, 0.97, 0.88, 0.84, 1.08, 1.12, 1.04, 0.81];

    /// <summary>Leads that one campaign brings by <see cref="CampaignType"/>, at scale 1, in a region of average weight; for Content, that
    /// a half-year's programmes of all regions bring.</summary>
    public static ReadOnlySpan<double> LeadsPerCampaign => [64, 52, 48, 72, 265, 27];

    /// <summary>Dollars a lead by <see cref="CampaignType"/> (metric 72: e-mail 30–60, webinar 70–110, trade show 250–800, LinkedIn 75–150,
    /// content and search 90–180).</summary>
    public static ReadOnlySpan<double> CostPerLead => [33, 84, 430, 78, 125, 140];

    /// <summary>How fast leads grow with a campaign's budget: leads ∝ spend^0.6–0.8 (R30, media-mix norms).</summary>
    public const double ReturnsToSpend = 0.72;

    /// <summary>Spread of budgets between campaigns of a kind, sigma of the logarithm. Judgement.</summary>
    public const double BudgetSigma = 0.35;

    /// <summary>Dollars: budgets are multiples of it.</summary>
    public const long BudgetStep = 500;

    /// <summary>Least budget of a campaign in dollars. Judgement.</summary>
    public const long BudgetMin = 1_500;

    /// <summary>Days a campaign runs by <see cref="CampaignType"/>, least and most; those around events take the events' dates.
    /// Judgement.</summary>
    public static readonly (int Min, int Max)[] RunDays = [(45, 100), (0, 0), (0, 0), (40, 90), (0, 0), (90, 180)];

    /// <summary>Days from the plan's approval to the start of a campaign, least and most. Judgement.</summary>
    public static readonly (int Min, int Max) AnnouncedDays = (21, 50);

    /// <summary>Days by which a webinar series starts before its first webinar. Judgement.</summary>
    public const int WebinarLeadDays = 28;

    /// <summary>Days between the webinars of a series, least and most. Judgement.</summary>
    public static readonly (int Min, int Max) WebinarGapDays = (28, 49);

    /// <summary>Days by which a campaign starts before its event, least and most. Judgement.</summary>
    public static readonly (int Min, int Max) EventLeadDays = (45, 80);

    /// <summary>Days that follow-up takes after an event. Judgement.</summary>
    public const int FollowUpDays = 21;

    /// <summary>Share of e-mail and social campaigns that are called off before they begin. Judgement.</summary>
    public const double CancelledShare = 0.12;

    /// <summary>Days before its start on which a campaign is called off. Judgement.</summary>
    public const int CancelledDaysBefore = 8;

    /// <summary>Share of campaigns about one product; the others are about the whole portfolio. Judgement.</summary>
    public const double AboutOneProduct = 0.62;

    /// <summary>Chance that the audience of a product's campaign is that of its line. Judgement.</summary>
    public const double AudienceOfLine = 0.75;

    /// <summary>Weights of <see cref="TargetAudience"/> for campaigns about the portfolio. Judgement.</summary>
    public static ReadOnlySpan<double> AudienceShares => [28, 30, 42];

    /// <summary>People who register for a webinar in a region of average weight, at scale 1: some 2,500 registrations in the schema
    /// document for 22 webinars.</summary>
    public const double RegistrationsPerWebinar = 112;

    /// <summary>Attendance that planners expect per registration that they expect: they hope for more than the 38 to 42 % that come
    /// (metrics 73, 77).</summary>
    public const double HopedTurnout = 0.72;

    /// <summary>Sigma of what planners err on attendance. Judgement; actuals correlate 0.6 to 0.8 with plans.</summary>
    public const double PlannersErrorSigma = 0.20;

    /// <summary>Days after its launch during which a product has a campaign's first claim. Judgement.</summary>
    public const int LaunchPushDays = 200;

    /// <summary>How much more a new product is talked about than a mature one of average appeal. Judgement.</summary>
    public const double LaunchPush = 5;

    /// <summary>Days of half a year.</summary>
    public const double HalfYearDays = 182.6;

    /// <summary>Chance that a half-year's programme puts its money into paid search rather than the website, by <see cref="Region"/>.
    /// Judgement.</summary>
    public static ReadOnlySpan<double> ProgrammeIsSearch => [0.7, 0.6, 0.45, 0.4];

    /// <summary>Days before an event outside any campaign on which it is announced, least and most. Judgement.</summary>
    public static readonly (int Min, int Max) OutsideNoticeDays = (50, 90);

    /// <summary>Per cent of the leads of a campaign of a type by <c>LeadOrigin</c>. Judgement.</summary>
    public static ReadOnlySpan<double> OriginShares(CampaignType type) =>
        type switch
        {
            CampaignType.Email => [0, 0, 0, 70, 0, 0, 0, 18, 12, 0, 0],
            CampaignType.Webinar => [0, 0, 0, 16, 68, 0, 16, 0, 0, 0, 0],
            CampaignType.Event => [0, 0, 0, 12, 0, 68, 10, 0, 10, 0, 0],
            CampaignType.Social => [0, 0, 0, 0, 0, 0, 82, 18, 0, 0, 0],
            CampaignType.Content => [8, 8, 42, 4, 0, 0, 4, 34, 0, 0, 0],
            _ => [0, 0, 5, 22, 0, 0, 6, 20, 10, 0, 37],
        };
}
