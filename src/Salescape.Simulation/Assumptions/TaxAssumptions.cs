namespace Salescape.Simulation.Assumptions;

/// <summary>
/// Sales tax, VAT and GST on software subscriptions. The vendor is registered wherever it sells and charges each customer the
/// tax of its country. Rates are the standard ones in force in 2025, in thousandths of a per cent; changes inside the
/// history (Singapore 8 to 9, Switzerland 7.7 to 8.1, Israel 17 to 18 %) are left out.
/// </summary>
internal static class TaxAssumptions
{
    /// <summary>What a rate is a part of: thousandths of a per cent in the whole.</summary>
    public const long Whole = 100_000;

    /// <summary>Rates by country (OECD Consumption Tax Trends 2024, national tax offices); Brazil: municipal service tax, 5 %.</summary>
    public static IReadOnlyDictionary<string, int> ByCountry { get; } =
        new Dictionary<string, int>
        {
            ["United Kingdom"] = 20_000,
            ["Germany"] = 19_000,
            ["France"] = 20_000,
            ["Netherlands"] = 21_000,
            ["Spain"] = 21_000,
            ["Italy"] = 22_000,
            ["Sweden"] = 25_000,
            ["Denmark"] = 25_000,
            ["Norway"] = 25_000,
            ["Switzerland"] = 8_100,
            ["Ireland"] = 23_000,
            ["Poland"] = 23_000,
            ["United Arab Emirates"] = 5_000,
            ["Israel"] = 18_000,
            ["South Africa"] = 15_000,
            ["Australia"] = 10_000,
            ["Japan"] = 10_000,
            ["India"] = 18_000,
            ["Singapore"] = 9_000,
            ["South Korea"] = 10_000,
            ["New Zealand"] = 15_000,
            ["Hong Kong"] = 0,
            ["Brazil"] = 5_000,
            ["Mexico"] = 16_000,
            ["Chile"] = 19_000,
            ["Colombia"] = 19_000,
            ["Argentina"] = 21_000,
        };

    /// <summary>Where a firm that is billed from abroad may owe the VAT itself, and asks about it: the European Union (directive 2006/112,
    /// articles 44 and 196).</summary>
    public static IReadOnlySet<string> ReverseCharge { get; } =
        new HashSet<string> { "Germany", "France", "Netherlands", "Spain", "Italy", "Sweden", "Denmark", "Ireland", "Poland" };

    /// <summary>
    /// Rates of states in the United States with <see cref="UnitedStatesWeights"/>: half the market sits where software used online is not
    /// taxed (California, Florida, Illinois …); New York 8.875, Texas 8.25 on four fifths, Pennsylvania 6, Washington 9.4, Ohio 7.2,
    /// Tennessee 9.55, Massachusetts 6.25, Arizona 8.4 % (Tax Foundation, combined rates 2025; weights judgement).
    /// </summary>
    public static ReadOnlySpan<int> UnitedStatesRates => [0, 8_875, 6_600, 6_000, 9_400, 7_200, 9_550, 6_250, 8_400];

    /// <inheritdoc cref="UnitedStatesRates"/>
    public static ReadOnlySpan<double> UnitedStatesWeights => [51, 12, 11, 6, 5, 4, 3, 4, 4];

    /// <summary>Rates of provinces in Canada with <see cref="CanadaWeights"/>: Ontario 13, Quebec 14.975, British Columbia 12, Alberta 5,
    /// Nova Scotia 14 %.</summary>
    public static ReadOnlySpan<int> CanadaRates => [13_000, 14_975, 12_000, 5_000, 14_000];

    /// <inheritdoc cref="CanadaRates"/>
    public static ReadOnlySpan<double> CanadaWeights => [45, 21, 16, 14, 4];
}
