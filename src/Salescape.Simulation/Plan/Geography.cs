using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>A country in which the vendor sells.</summary>
/// <param name="Name">Its English name, as it stands in the data.</param>
/// <param name="Region">The sales region.</param>
/// <param name="Share">Share of the region's accounts, relative to its other countries.</param>
/// <param name="Tongue">Whose words its companies are called by.</param>
/// <param name="Calendar">Whose holidays are kept there.</param>
internal sealed record Country(Text Name, Region Region, double Share, Tongue Tongue, HolidayCalendar Calendar);

/// <summary>The tongues that companies' names are made of.</summary>
internal enum Tongue
{
    English,
    French,
    German,
    Dutch,
    Nordic,
    Spanish,
    Portuguese,
    Italian,
    Polish,
    Arabic,
    Hebrew,
    Indian,
    Japanese,
    Korean,
    Chinese,
    SoutheastAsian,
}

/// <summary>The holiday customs that slow business down.</summary>
internal enum HolidayCalendar
{
    NorthAmerica,
    WesternEurope,
    SouthernEurope,
    Nordic,
    Gulf,
    Israel,
    Africa,
    India,
    Japan,
    China,
    SoutheastAsia,
    Oceania,
    LatinAmerica,
}

/// <summary>The countries of the four regions. Shares follow the size of their business-software markets; judgement.</summary>
internal static class Geography
{
    public static Country[] Countries { get; } =
    [
        Of("United States", Region.NorthAmerica, 84, Tongue.English, HolidayCalendar.NorthAmerica),
        Of("Canada", Region.NorthAmerica, 16, Tongue.English, HolidayCalendar.NorthAmerica),
        Of("United Kingdom", Region.EMEA, 26, Tongue.English, HolidayCalendar.WesternEurope),
        Of("Germany", Region.EMEA, 20, Tongue.German, HolidayCalendar.WesternEurope),
        Of("France", Region.EMEA, 13, Tongue.French, HolidayCalendar.SouthernEurope),
        Of("Netherlands", Region.EMEA, 8, Tongue.Dutch, HolidayCalendar.WesternEurope),
        Of("Spain", Region.EMEA, 5, Tongue.Spanish, HolidayCalendar.SouthernEurope),
        Of("Italy", Region.EMEA, 5, Tongue.Italian, HolidayCalendar.SouthernEurope),
        Of("Sweden", Region.EMEA, 5, Tongue.Nordic, HolidayCalendar.Nordic),
        Of("Denmark", Region.EMEA, 3, Tongue.Nordic, HolidayCalendar.Nordic),
        Of("Norway", Region.EMEA, 2, Tongue.Nordic, HolidayCalendar.Nordic),
        Of("Switzerland", Region.EMEA, 4, Tongue.German, HolidayCalendar.WesternEurope),
        Of("Ireland", Region.EMEA, 3, Tongue.English, HolidayCalendar.WesternEurope),
        Of("Poland", Region.EMEA, 3, Tongue.Polish, HolidayCalendar.WesternEurope),
        Of("United Arab Emirates", Region.EMEA, 3, Tongue.Arabic, HolidayCalendar.Gulf),
        Of("Israel", Region.EMEA, 2, Tongue.Hebrew, HolidayCalendar.Israel),
        Of("South Africa", Region.EMEA, 2, Tongue.English, HolidayCalendar.Africa),
        Of("Australia", Region.APAC, 26, Tongue.English, HolidayCalendar.Oceania),
        Of("Japan", Region.APAC, 20, Tongue.Japanese, HolidayCalendar.Japan),
        Of("India", Region.APAC, 20, Tongue.Indian, HolidayCalendar.India),
        Of("Singapore", Region.APAC, 14, Tongue.SoutheastAsian, HolidayCalendar.SoutheastAsia),
        Of("South Korea", Region.APAC, 8, Tongue.Korean, HolidayCalendar.China),
        Of("New Zealand", Region.APAC, 7, Tongue.English, HolidayCalendar.Oceania),
        Of("Hong Kong", Region.APAC, 5, Tongue.Chinese, HolidayCalendar.China),
        Of("Brazil", Region.LatinAmerica, 42, Tongue.Portuguese, HolidayCalendar.LatinAmerica),
        Of("Mexico", Region.LatinAmerica, 30, Tongue.Spanish, HolidayCalendar.LatinAmerica),
        Of("Chile", Region.LatinAmerica, 11, Tongue.Spanish, HolidayCalendar.LatinAmerica),
        Of("Colombia", Region.LatinAmerica, 10, Tongue.Spanish, HolidayCalendar.LatinAmerica),
        Of("Argentina", Region.LatinAmerica, 7, Tongue.Spanish, HolidayCalendar.LatinAmerica),
    ];

    /// <summary>The countries of a region.</summary>
    public static Country[] Of(Region region) => ByRegion[(int)region];

    private static readonly Country[][] ByRegion =
    [
        .. Enum.GetValues<Region>().Select(region => Countries.Where(c => c.Region == region).ToArray()),
    ];

    private static Country Of(string name, Region region, double share, Tongue tongue, HolidayCalendar calendar) =>
        new(Text.Of(name), region, share, tongue, calendar);
}
