using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How many accounts there are, where, how big, and when they come. Sources are listed in docs/sources.md.</summary>
internal static class MarketAssumptions
{
    /// <summary>Whole years from the founding to the edition: the oldest product is eight years old. Judgement.</summary>
    public const int FoundedYearsBefore = 8;

    /// <summary>Years from the bearing, from which growth is reckoned, to the edition: the three years up to its middle are those of a
    /// default window.</summary>
    public const int BearingYearsBefore = 3;

    /// <summary>The month with which the bearing begins.</summary>
    public const int BearingMonth = 7;

    /// <summary>The least part of what is there at the bearing that is there in the first years. Judgement.</summary>
    public const double LeastOfBearing = 0.08;

    /// <summary>Accounts that arrive in the <see cref="CurveMonths"/> after the bearing, at scale 1; with customers of earlier years about
    /// a thousand are then seen.</summary>
    public const int AccountsAtScaleOne = 549;

    /// <summary>Months, from the bearing on, for which sums and gains are given.</summary>
    public const int CurveMonths = 36;

    /// <summary>Arrivals a month at the bearing, relative to their mean over the three years after it: a vendor finds its market slowly.
    /// Judgement.</summary>
    public const double ArrivalRateAtStart = 0.79;

    /// <summary>What the monthly arrival rate gains over the curve, relative to its mean; goes on linearly. Judgement.</summary>
    public const double ArrivalRateGain = 0.42;

    /// <summary>New opportunities by calendar month, 1 = average month (calibration table 3.2, fitted to [S98]).</summary>
    public static ReadOnlySpan<double> NewOpportunitiesByMonth => [1.12, 1.05, 0.98, 1.06, 1.02, 0.95, 0.94, 0.86, 1.08, 1.12, 1.02, 0.80];

    /// <summary>Per cent of accounts by <see cref="Region"/> at mid-curve: a vendor from the United States (metric 168,
    /// judgement).</summary>
    public static ReadOnlySpan<double> RegionShares => [54, 27, 13.5, 6];

    /// <summary>Growth of a region's share over the curve, in log units: the vendor goes abroad. Judgement.</summary>
    public static ReadOnlySpan<double> RegionDrift => [-0.24, 0.10, 0.48, 0.65];

    /// <summary>Per cent of accounts by <see cref="CompanySize"/> (metric 167, judgement).</summary>
    public static ReadOnlySpan<double> SizeShares => [48, 29, 15, 8];

    /// <summary>Per cent of accounts by <see cref="Industry"/>. Judgement: business software sells first to software makers, finance and
    /// health care.</summary>
    public static ReadOnlySpan<double> IndustryShares => [20, 13, 14, 12, 9, 6, 4, 4, 8, 5, 3, 2];

    /// <summary>Median yearly revenue of an account by <see cref="CompanySize"/>, million US dollars. Judgement; log-normal inside a size
    /// [S94].</summary>
    public static ReadOnlySpan<double> RevenueMedianMillions => [7, 55, 420, 3_200];

    /// <summary>Sigma of the log of revenue inside a size: four sizes a factor 8 apart make the pooled 2.0 to 2.3 of [S94].</summary>
    public const double RevenueSigma = 0.65;

    /// <summary>Share of accounts that belong to an earlier, larger account: 200 of 1,000 in the schema document.</summary>
    public const double FamilyShare = 0.206;

    /// <summary>The first accounts stand alone, so that there are heads to belong to.</summary>
    public const int FirstPossibleChild = 20;

    /// <summary>Draws before an account that should have a parent stays alone for want of one.</summary>
    public const int ParentTries = 60;

    /// <summary>Share of children in their parent's country. Judgement.</summary>
    public const double ChildInSameCountry = 0.55;

    /// <summary>Share of children in their parent's industry. Judgement.</summary>
    public const double ChildInSameIndustry = 0.75;

    /// <summary>Weights of <see cref="RelationshipType"/> for a child. Judgement.</summary>
    public static ReadOnlySpan<double> RelationshipShares => [58, 12, 22, 8];

    /// <summary>Noise of revenue besides size, sigma of its log: rank correlations of 0.6 to 0.8, never 1 (part 5, identity 13).</summary>
    public const double RevenueNoise = 0.35;

    /// <summary>Days until a seller knows whom a new account belongs to, at most. Judgement.</summary>
    public const int DaysUntilKinKnown = 21;

    /// <summary>Share of subsidiaries that are wholly owned. Judgement.</summary>
    public const double WhollyOwned = 0.65;

    /// <summary>Per cent owned of the others: least and most. Judgement.</summary>
    public const int MajorityMin = 51;

    /// <inheritdoc cref="MajorityMin"/>
    public const int MajorityMax = 95;
}
