using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind content assets.</summary>
internal static class ContentAssumptions
{
    /// <summary>Assets published in the first month, when the library is moved to its new site, at scale 1. Judgement.</summary>
    public const double AtStart = 10;

    /// <summary>Assets published over the market's curve besides, at scale 1: about 150 in all are in the schema document.</summary>
    public const double OverCurve = 50;

    /// <summary>Weights of <see cref="AssetType"/>. Judgement.</summary>
    public static ReadOnlySpan<double> TypeShares => [17, 13, 15, 13, 14, 28];

    /// <summary>Share of assets of a type that are given for a form only; 35 to 45 % of all (metric 88).</summary>
    public static ReadOnlySpan<double> GatedShare => [0.85, 0.90, 0.12, 0.80, 0.15, 0];

    /// <summary>Share of views that become leads by <see cref="AssetType"/>, where it is gated (metric 88: whitepaper and eBook 8–15 %,
    /// webinar page 20–30, video 2, case study 1.5, blog 0.5).</summary>
    public static ReadOnlySpan<double> ConversionShare => [0.11, 0.12, 0.03, 0.30, 0.022, 0.005];

    /// <summary>How much less an asset brings that asks for no form. Judgement.</summary>
    public const double WithoutForm = 0.45;

    /// <summary>Views of an asset of middling rank in an ordinary month at scale 1 by <see cref="AssetType"/>. Judgement.</summary>
    public static ReadOnlySpan<double> MonthlyViews => [14, 13, 26, 6.5, 18, 42];

    /// <summary>Sigma of the logarithm of views between assets of a type: the top tenth of 150 assets has over half of the views (Zipf 0.9
    /// to 1.0).</summary>
    public const double ViewsSigma = 1.05;

    /// <summary>Months in which the interest in an asset falls by half. Judgement.</summary>
    public const double HalfLifeMonths = 14;

    /// <summary>Minutes a view by <see cref="AssetType"/>. Judgement (metric 86: reading pages 120–240 s).</summary>
    public static ReadOnlySpan<double> MinutesPerView => [4.6, 5.8, 3.1, 17, 3.4, 2.4];

    /// <summary>Share of assets whose approval comes after the day that was set for publication; until then they are drafts.
    /// Judgement.</summary>
    public const double LateShare = 0.35;

    /// <summary>Days that it is late at most. Judgement.</summary>
    public const int LateMaxDays = 40;

    /// <summary>Months after which an asset is archived, least and most; about one in three of the older ones is. Judgement.</summary>
    public static readonly (int Min, int Max) ArchivedAfterMonths = (15, 60);

    /// <summary>How likely somebody takes an asset about another kind of product than the one of interest, relative to one that fits.
    /// Judgement.</summary>
    public const double OutsideInterest = 0.15;

    /// <summary>Downloads per view of those not in the books, by <see cref="AssetType"/>. Judgement.</summary>
    public static ReadOnlySpan<double> DownloadsPerView => [0.16, 0.18, 0, 0.04, 0.24, 0];
}
