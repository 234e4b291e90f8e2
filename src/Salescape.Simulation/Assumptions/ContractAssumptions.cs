using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How deals are put on paper, billed, grown, renewed and ended.</summary>
internal static class ContractAssumptions
{
    /// <summary>Share of contracts signed on the day the deal is won; the others wait up to <see cref="SignatureDelayMax"/> days as drafts.
    /// Judgement.</summary>
    public const double SignedAtOnce = 0.6;

    /// <inheritdoc cref="SignedAtOnce"/>
    public const int SignatureDelayMax = 4;

    /// <summary>Shares of first contracts that start on the day of signature, and within a week; the rest on the first of the next month.
    /// Judgement.</summary>
    public const double StartsAtOnce = 0.48;

    /// <inheritdoc cref="StartsAtOnce"/>
    public const double StartsWithinWeek = 0.40;

    /// <summary>
    /// Weights of <see cref="PaymentSchedule"/> by term in months and <see cref="CompanySize"/>: the small pay by the month,
    /// the large by the year. By value the mix is that of metric 42 (monthly 25, quarterly 15, annual 55, upfront 5); by count monthly
    /// prevails, which gives the 5,000 invoices of the schema document.
    /// </summary>
    public static ReadOnlySpan<double> ScheduleWeights(int months, CompanySize size) =>
        (months, size) switch
        {
            ( < 12, CompanySize.Small) => [46, 18, 0, 36],
            (12, CompanySize.Small) => [38, 14, 48, 0],
            (_, CompanySize.Small) => [30, 11, 45, 14],
            ( < 12, CompanySize.Medium) => [25, 25, 0, 50],
            (12, CompanySize.Medium) => [22, 14, 64, 0],
            (_, CompanySize.Medium) => [19, 14, 54, 13],
            ( < 12, _) => [15, 27, 0, 58],
            (12, CompanySize.Large) => [17, 15, 68, 0],
            (_, CompanySize.Large) => [7, 13, 65, 15],
            (12, _) => [7, 14, 79, 0],
            _ => [2, 12, 72, 14],
        };

    /// <summary>Chance that a renewal of equal length keeps how the contract before is paid and given notice of. Judgement: most change the
    /// price and nothing else.</summary>
    public const double RenewalKeepsTerms = 0.85;

    /// <summary>Share with an auto-renew clause (metric 40).</summary>
    public const double AutoRenew = 0.72;

    /// <summary>Days of notice, with <see cref="NoticeWeights"/> by <see cref="CompanySize"/> (metric 41).</summary>
    public static ReadOnlySpan<int> NoticeDays => [30, 60, 90, 120];

    /// <inheritdoc cref="NoticeDays"/>
    public static ReadOnlySpan<double> NoticeWeights(CompanySize size) =>
        size switch
        {
            CompanySize.Small => [60, 30, 10, 0],
            CompanySize.Medium => [25, 55, 20, 0],
            CompanySize.Large => [12, 50, 34, 4],
            _ => [5, 30, 55, 10],
        };

    /// <summary>Share of cross-sells that are written as a statement of work under the master agreement; the others amend it. Judgement: a
    /// product that has to be set up is ordered with the work.</summary>
    public const double CrossSellIsWork = 0.4;

    /// <summary>Yearly rate at which contracts end early (metric 56: 1.5 % of contracts).</summary>
    public const double CutShortPerYear = 0.013;

    /// <summary>Licences in use as a share of those bought from which a customer asks for more [S26].</summary>
    public const double PressureFloor = 0.84;

    /// <summary>Chance a month that pressure above the floor opens an upsell.</summary>
    public const double UpsellPerMonth = 0.054;

    /// <summary>Chance a month that a seller tries an upsell without pressure.</summary>
    public const double UpsellAnyway = 0.014;

    /// <summary>Licences added, share of those held: low and high.</summary>
    public const double UpsellMin = 0.10;

    /// <inheritdoc cref="UpsellMin"/>
    public const double UpsellMost = 0.35;

    /// <summary>Chance a month that another product is offered, at contentment 0.</summary>
    public const double CrossSellPerMonth = 0.034;

    /// <summary>What a unit of contentment adds to that, log units.</summary>
    public const double CrossSellPerContentment = 0.5;

    /// <summary>No expansion is begun in the first months after the first install.</summary>
    public const int ExpansionAfterDays = 75;

    /// <summary>Nor one that would not be decided this long before the agreement ends: it goes into the renewal.</summary>
    public const int ExpansionUntilDaysBeforeEnd = 125;

    /// <summary>Least days between the beginning of an expansion and that day.</summary>
    public const int ExpansionRoomDays = 45;

    /// <summary>Mean share of first licences that have a user in mind (metric 125: 60 to 75 % of a core tool's licences are
    /// used).</summary>
    public const double IntendedUse = 0.72;

    /// <summary>Spread of that share between installs. Judgement.</summary>
    public const double IntendedUseDeviation = 0.17;

    /// <summary>Median days after which an account of middling maturity installs a release. Judgement.</summary>
    public const double UpgradeLagDays = 45;

    /// <summary>Sigma of the log of those days. Judgement.</summary>
    public const double UpgradeLagSigma = 0.9;

    /// <summary>Factor on those days for the least mature account; the most mature one has 1 less.</summary>
    public const double UpgradeLagOfTheSlow = 1.6;

    /// <summary>Licences in use as a share of those held below which use is shown as low. Judgement.</summary>
    public const double LowUseBelow = 0.4;

    /// <summary>The share from which it is shown as high. Judgement.</summary>
    public const double HighUseFrom = 0.75;

    /// <summary>Days after signature within which <see cref="StartsWithinWeek"/> of first contracts start.</summary>
    public const int StartsWithinDays = 7;

    /// <summary>The least share of first licences that have a user in mind. Judgement.</summary>
    public const double IntendedUseMin = 0.2;

    /// <summary>Days in which an upsell is expected to be signed, for the months that it will price. Judgement.</summary>
    public const int UpsellTakesDays = 45;

    /// <summary>The same for a cross-sell. Judgement.</summary>
    public const int CrossSellTakesDays = 60;
}
