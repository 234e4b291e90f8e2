using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind partner companies.</summary>
internal static class PartnerAssumptions
{
    /// <summary>Partners at the start, at scale 1. Judgement.</summary>
    public const double AtStart = 26;

    /// <summary>Partners that join over the market's curve, at scale 1: some 50 then share 300 referrals of the schema document. Judgement
    /// (metric 90: in a year, 31 % send none, 45 % of the others one).</summary>
    public const double OverCurve = 26;

    /// <summary>Weights of <see cref="PartnerType"/>. Judgement.</summary>
    public static ReadOnlySpan<double> TypeShares => [30, 22, 32, 16];

    /// <summary>Commission in per cent by <see cref="PartnerType"/>, least and most, in steps of 2.5 rounded to whole (metric 91: referral
    /// and agency 10–20, technology 5–15, reseller 20–40).</summary>
    public static readonly (int Min, int Max)[] Commission = [(20, 35), (5, 15), (10, 20), (10, 20)];

    /// <summary>Exponent of the rank in what partners refer (distribution table: Zipf-like, 1.6; flatter here, where the tail is counted in
    /// years).</summary>
    public const double ZipfExponent = 1.15;

    /// <summary>Share of partners that never refer anybody while others do. Judgement (metric 90: 31 % inactive in a year).</summary>
    public const double Sleeping = 0.12;

    /// <summary>How likely a partner refers somebody in another region, relative to its own. Judgement.</summary>
    public const double AbroadShare = 0.05;

    /// <summary>Share of partners whose legal form is part of the name as the vendor keeps it. Judgement.</summary>
    public const double WithLegalForm = 0.4;
}
