using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>A country in which the vendor sells.</summary>
/// <param name="Name">Its English name, as it stands in the data.</param>
/// <param name="Region">The sales region.</param>
/// <param name="Share">Share of the region's accounts, relative to its other countries.</param>
/// <param name="Tongue">Whose names people bear there.</param>
/// <param name="Calendar">Whose holidays are kept there.</param>
/// <param name="UtcOffsetHours">Offset of the business centre's standard time.</param>
internal sealed record Country(Text Name, Region Region, double Share, Tongue Tongue, HolidayCalendar Calendar, double UtcOffsetHours);

/// <summary>The naming customs that people's and companies' names follow.</summary>
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
        Of("United States", Region.NorthAmerica, 84, Tongue.English, HolidayCalendar.NorthAmerica, -6),
        Of("Canada", Region.NorthAmerica, 16, Tongue.English, HolidayCalendar.NorthAmerica, -5),

        Of("United Kingdom", Region.EMEA, 26, Tongue.English, HolidayCalendar.WesternEurope, 0),
        Of("Germany", Region.EMEA, 20, Tongue.German, HolidayCalendar.WesternEurope, 1),
        Of("France", Region.EMEA, 13, Tongue.French, HolidayCalendar.SouthernEurope, 1),
        Of("Netherlands", Region.EMEA, 8, Tongue.Dutch, HolidayCalendar.WesternEurope, 1),
        Of("Spain", Region.EMEA, 5, Tongue.Spanish, HolidayCalendar.SouthernEurope, 1),
        Of("Italy", Region.EMEA, 5, Tongue.Italian, HolidayCalendar.SouthernEurope, 1),
        Of("Sweden", Region.EMEA, 5, Tongue.Nordic, HolidayCalendar.Nordic, 1),
        Of("Denmark", Region.EMEA, 3, Tongue.Nordic, HolidayCalendar.Nordic, 1),
        Of("Norway", Region.EMEA, 2, Tongue.Nordic, HolidayCalendar.Nordic, 1),
        Of("Switzerland", Region.EMEA, 4, Tongue.German, HolidayCalendar.WesternEurope, 1),
        Of("Ireland", Region.EMEA, 3, Tongue.English, HolidayCalendar.WesternEurope, 0),
        Of("Poland", Region.EMEA, 3, Tongue.Polish, HolidayCalendar.WesternEurope, 1),
        Of("United Arab Emirates", Region.EMEA, 3, Tongue.Arabic, HolidayCalendar.Gulf, 4),
        Of("Israel", Region.EMEA, 2, Tongue.Hebrew, HolidayCalendar.Israel, 2),
        Of("South Africa", Region.EMEA, 2, Tongue.English, HolidayCalendar.Africa, 2),

        Of("Australia", Region.APAC, 26, Tongue.English, HolidayCalendar.Oceania, 10),
        Of("Japan", Region.APAC, 20, Tongue.Japanese, HolidayCalendar.Japan, 9),
        Of("India", Region.APAC, 20, Tongue.Indian, HolidayCalendar.India, 5.5),
        Of("Singapore", Region.APAC, 14, Tongue.SoutheastAsian, HolidayCalendar.SoutheastAsia, 8),
        Of("South Korea", Region.APAC, 8, Tongue.Korean, HolidayCalendar.China, 9),
        Of("New Zealand", Region.APAC, 7, Tongue.English, HolidayCalendar.Oceania, 12),
        Of("Hong Kong", Region.APAC, 5, Tongue.Chinese, HolidayCalendar.China, 8),

        Of("Brazil", Region.LatinAmerica, 42, Tongue.Portuguese, HolidayCalendar.LatinAmerica, -3),
        Of("Mexico", Region.LatinAmerica, 30, Tongue.Spanish, HolidayCalendar.LatinAmerica, -6),
        Of("Chile", Region.LatinAmerica, 11, Tongue.Spanish, HolidayCalendar.LatinAmerica, -4),
        Of("Colombia", Region.LatinAmerica, 10, Tongue.Spanish, HolidayCalendar.LatinAmerica, -5),
        Of("Argentina", Region.LatinAmerica, 7, Tongue.Spanish, HolidayCalendar.LatinAmerica, -3),
    ];

    /// <summary>The countries of a region.</summary>
    public static Country[] Of(Region region) => ByRegion[(int)region];

    private static readonly Country[][] ByRegion =
        [.. Enum.GetValues<Region>().Select(region => Countries.Where(c => c.Region == region).ToArray())];

    private static Country Of(string name, Region region, double share, Tongue tongue, HolidayCalendar calendar, double offset) =>
        new(Text.Of(name), region, share, tongue, calendar, offset);
}
