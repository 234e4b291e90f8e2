using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind reps, territories, quotas and targets.</summary>
internal static class SalesForceAssumptions
{
    /// <summary>Reps at the start, at scale 1. With those who follow, about 50 territory assignments in three years; judgement.</summary>
    public const double RepsAtStart = 15;

    /// <summary>Reps added a month, at scale 1: 28 after three years, as accounts become many; judgement.</summary>
    public const double RepsAddedAMonth = 7 / 36.0;

    /// <summary>Reps that a manager leads; common span of control, judgement.</summary>
    public const int RepsPerManager = 8;

    /// <summary>Value of the term, US dollars, from which the head of sales of the region signs, the chief financial officer, and the chief
    /// executive. Signature limits are policy, and hard. Judgement.</summary>
    public const int HeadSignsFrom = 100_000;

    /// <inheritdoc cref="HeadSignsFrom"/>
    public const int FinanceSignsFrom = 400_000;

    /// <inheritdoc cref="HeadSignsFrom"/>
    public const int ChiefSignsFrom = 1_000_000;

    /// <summary>Share of signatures given by the next one up, since who would sign is away. Judgement.</summary>
    public const double SignerIsAway = 0.07;

    /// <summary>Weights of the contracts desk, the seller's manager and the director of sales as signatories of what the head of sales need
    /// not see. Judgement: order forms on standard terms are signed where they are drawn up.</summary>
    /// <param name="value">Value of the whole term.</param>
    public static ReadOnlySpan<double> SignersBelowHead(Money value) =>
        value.Cents switch
        {
            < 1_500_000 => [62, 24, 14],
            < 5_000_000 => [24, 34, 42],
            _ => [4, 22, 74],
        };

    /// <summary>Months that somebody holds a post, the least, and how many more on average: contract managers, directors of sales, heads of
    /// sales of a region, the chief financial officer, the chief executive. Judgement: sales leaders change every two to three years.</summary>
    public static (int Least, double More) DeskTenure => (14, 20);

    /// <inheritdoc cref="DeskTenure"/>
    public static (int Least, double More) DirectorTenure => (15, 17);

    /// <inheritdoc cref="DeskTenure"/>
    public static (int Least, double More) HeadTenure => (18, 22);

    /// <inheritdoc cref="DeskTenure"/>
    public static (int Least, double More) OfficerTenure => (30, 30);

    /// <inheritdoc cref="DeskTenure"/>
    public static (int Least, double More) ChiefTenure => (60, 60);

    /// <summary>Share of bookings from Large and Enterprise accounts that planners reckon with; judgement.</summary>
    public const double LargeAccountsShare = 0.65;

    /// <summary>How much more surely an account goes to the specialist of its industry or size than its share calls for; judgement: they
    /// are there for it.</summary>
    public const double SpecialistPriority = 1.8;

    /// <summary>What the best rep adds to the log-odds of winning and the worst one takes; makes the top fifth book about half
    /// [S13].</summary>
    public const double SkillMost = 0.80;

    /// <summary>Months that the newest rep of the start has been with the vendor; judgement.</summary>
    public const int FoundingTenureMinMonths = 4;

    /// <summary>Months that the longest-serving rep of the start has been with the vendor; judgement.</summary>
    public const int FoundingTenureMaxMonths = 45;

    /// <summary>
    /// Months until a rep leaves, on average, once past the first ones. About 28 % of reps a year leave: 25–30 % is
    /// typical, 20–36 % seen [S13].
    /// </summary>
    public const double MeanTenureMonths = 32;

    /// <summary>Months that every new rep stays; judgement.</summary>
    public const int MinTenureMonths = 4;

    /// <summary>Days a quarter of tenure.</summary>
    public const int QuarterDays = 91;

    /// <summary>Part of a full load that a rep carries in the first, second, third and fourth quarter (Bridge Group AE reports, from
    /// memory).</summary>
    public static ReadOnlySpan<double> RampByQuarter => [0.25, 0.6, 0.85, 1];

    /// <summary>Annual quota of a geographic territory in dollars: 500K–1.2M are common (Bridge Group AE reports, from memory), and
    /// renewals count here too. Set so that about a third of ramped reps book their quotas [S13][S14].</summary>
    public static double QuotaLevel(Region region) =>
        region switch
        {
            Region.NorthAmerica => 1_140_000,
            Region.EMEA => 1_120_000,
            Region.APAC => 1_120_000,
            _ => 900_000,
        };

    /// <summary>Quota of a territory type relative to a geographic one; judgement.</summary>
    public static double QuotaFactor(TerritoryType type) =>
        type switch
        {
            TerritoryType.NamedAccounts => 1.1,
            _ => 1,
        };

    /// <summary>How far a quota may be set above or below its level, as a share; judgement.</summary>
    public const double QuotaSpread = 0.1;

    /// <summary>Dollars: annual quotas are multiples of it, so that a quarter's is a multiple of 5,000.</summary>
    public const long QuotaStep = 20_000;

    /// <summary>Bookings planned for a quarter at the bearing, at scale 1, in dollars, before the season; set to what the vendor can sell
    /// then.</summary>
    public const double BookingsAtBearing = 2_500_000;

    /// <summary>What a quarter's planned bookings gain in three years, at scale 1, in dollars.</summary>
    public const double BookingsGained = 3_100_000;

    /// <summary>Season of bookings by quarter, mean 1: won bookings by month of a calendar fiscal year, summed; judgement after public
    /// companies' 20–22 % in Q1 and 30–34 % in Q4.</summary>
    public static ReadOnlySpan<double> SeasonByQuarter => [0.85, 0.95, 0.87, 1.33];

    /// <summary>Error of planners, sigma of the logarithm: what makes some targets too high; judgement.</summary>
    public const double PlannersErrorSigma = 0.12;

    /// <summary>Dollars: region targets are multiples of it.</summary>
    public const long TargetStep = 5_000;
}
