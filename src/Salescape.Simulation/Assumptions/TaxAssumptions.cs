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
    /// Rates of cities in the United States and Canada, state or province and city together (Tax Foundation, combined rates 2025;
    /// provincial tax offices). A city that is not here lies where software used online is not taxed, as half the market does: California,
    /// Florida, Georgia, Illinois, Michigan, Minnesota, North Carolina, Oregon. Texas taxes four fifths of the price at 8.25 %.
    /// </summary>
    public static IReadOnlyDictionary<string, int> ByCity { get; } =
        new Dictionary<string, int>
        {
            ["New York"] = 8_875,
            ["Boston"] = 6_250,
            ["Austin"] = 6_600,
            ["Dallas"] = 6_600,
            ["Houston"] = 6_600,
            ["Seattle"] = 10_350,
            ["Denver"] = 5_150,
            ["Philadelphia"] = 8_000,
            ["Washington"] = 6_000,
            ["Columbus"] = 8_000,
            ["Nashville"] = 9_750,
            ["Phoenix"] = 8_600,
            ["Salt Lake City"] = 8_450,
            ["Toronto"] = 13_000,
            ["Ottawa"] = 13_000,
            ["Waterloo"] = 13_000,
            ["Montreal"] = 14_975,
            ["Vancouver"] = 12_000,
            ["Calgary"] = 5_000,
        };
}
