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

    /// <summary>Months that somebody holds a post, the least, and how many more on average: contract managers, directors of sales, heads
    /// of sales of a region, the chief financial officer, the chief executive. Judgement: sales leaders change every two to three
    /// years.</summary>
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

    /// <summary>What a rep is asked for, relative to what the territory is expected to book. Large deals fall to few, so that a third to
    /// two fifths of reps make even this [S13][S14].</summary>
    public const double QuotaStretch = 1.4;

    /// <summary>Dollars: the least annual quota. Judgement: below it nobody is hired.</summary>
    public const long QuotaMin = 240_000;

    /// <summary>Months ahead for which a quota is set, at the most. Judgement.</summary>
    public const int QuotaLooksAheadMonths = 60;

    /// <summary>Part of a year's bookings that is new business; the rest comes from accounts that a territory has gathered (measured:
    /// 0.39–0.45).</summary>
    public const double NewBusinessPart = 0.43;

    /// <summary>Parts of bookings by <see cref="CompanySize"/> (measured).</summary>
    public static ReadOnlySpan<double> BookingsBySize => [0.15, 0.33, 0.29, 0.23];

    /// <summary>How far a quota may be set above or below its level, as a share; judgement.</summary>
    public const double QuotaSpread = 0.1;

    /// <summary>Dollars: annual quotas are multiples of it, so that a quarter's is a multiple of 5,000.</summary>
    public const long QuotaStep = 20_000;

    /// <summary>Bookings planned for a quarter at the bearing, at scale 1, in dollars, before the season; set to what the vendor sells
    /// then.</summary>
    public const double BookingsAtBearing = 2_150_000;

    /// <summary>What a quarter's planned bookings gain in three years, at scale 1, in dollars.</summary>
    public const double BookingsGained = 1_950_000;

    /// <summary>Season of targets by quarter, mean 1; judgement after public companies' 20–22 % in Q1 and 30–34 % in Q4, with renewals
    /// spread over the year.</summary>
    public static ReadOnlySpan<double> SeasonByQuarter => [0.86, 1.0, 0.95, 1.19];

    /// <summary>Weight of last year's run rate in a region's target; the rest is the long plan. Judgement.</summary>
    public const double RunRateWeight = 0.75;

    /// <summary>Part of a region's run rate that is its part of the company's: one large deal is no run rate. Judgement.</summary>
    public const double RunRateOfCompany = 0.3;

    /// <summary>What is asked beyond run rate and growth. Judgement.</summary>
    public const double Ambition = 1.1;

    /// <summary>How far regions' years are set apart by hope, sigma of the logarithm; judgement.</summary>
    public const double HopeSigma = 0.06;

    /// <summary>Error of planners in a quarter, sigma of the logarithm: what makes some targets too high; judgement.</summary>
    public const double PlannersErrorSigma = 0.06;

    /// <summary>Dollars: region targets are multiples of it.</summary>
    public const long TargetStep = 5_000;
}
