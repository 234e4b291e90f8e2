using Salescape.Schema;

namespace Salescape.Simulation.Plan;

/// <summary>
/// How the regions are carved. A region begins with the finest carving by geography that it has people for, so that
/// every country is covered from the first day; people who come later take specialist patches, and at last second
/// territories of all patches.
/// </summary>
internal static class TerritoryMap
{
    private static readonly SalesPatch[][][] Carvings =
    [
        [
            [Geographic("North America", Region.NorthAmerica)],
            [Part("US East & Canada", 0.5, "United States", "Canada"), Part("US West", 0.5, "United States")],
            [Part("US East", 1 / 3.0, "United States"), Part("US Central", 1 / 3.0, "United States"), Part("US West", 1 / 3.0, "United States"), Part("Canada", 1, "Canada")],
            [
                Part("US Northeast", 1 / 6.0, "United States"), Part("US Southeast", 1 / 6.0, "United States"), Part("US Midwest", 1 / 6.0, "United States"),
                Part("US South Central", 1 / 6.0, "United States"), Part("US Mountain & Southwest", 1 / 6.0, "United States"), Part("US Pacific", 1 / 6.0, "United States"),
                Part("Canada", 1, "Canada"),
            ],
        ],
        [
            [Geographic("EMEA", Region.EMEA)],
            [
                Geographic("Northern Europe", Region.EMEA, "United Kingdom", "Ireland", "Sweden", "Denmark", "Norway"),
                Geographic("Central Europe", Region.EMEA, "Germany", "Switzerland", "Netherlands", "Poland"),
                Geographic("Southern Europe, Middle East & Africa", Region.EMEA, "France", "Spain", "Italy", "United Arab Emirates", "Israel", "South Africa"),
            ],
            [
                Geographic("UK & Ireland", Region.EMEA, "United Kingdom", "Ireland"),
                Geographic("DACH", Region.EMEA, "Germany", "Switzerland"),
                Geographic("France & Benelux", Region.EMEA, "France", "Netherlands"),
                Geographic("Nordics & Poland", Region.EMEA, "Sweden", "Denmark", "Norway", "Poland"),
                Geographic("Iberia, Italy, Middle East & Africa", Region.EMEA, "Spain", "Italy", "United Arab Emirates", "Israel", "South Africa"),
            ],
        ],
        [
            [Geographic("APAC", Region.APAC)],
            [
                Geographic("Oceania & Southeast Asia", Region.APAC, "Australia", "New Zealand", "Singapore"),
                Geographic("East & South Asia", Region.APAC, "Japan", "India", "South Korea", "Hong Kong"),
            ],
            [
                Geographic("Australia & New Zealand", Region.APAC, "Australia", "New Zealand"),
                Geographic("Japan & Korea", Region.APAC, "Japan", "South Korea"),
                Geographic("India", Region.APAC, "India"),
                Geographic("Singapore & Hong Kong", Region.APAC, "Singapore", "Hong Kong"),
            ],
        ],
        [
            [Geographic("Latin America", Region.LatinAmerica)],
            [
                Geographic("Brazil", Region.LatinAmerica, "Brazil"),
                Geographic("Mexico & Colombia", Region.LatinAmerica, "Mexico", "Colombia"),
                Geographic("Southern Cone", Region.LatinAmerica, "Chile", "Argentina"),
            ],
        ],
    ];

    private static readonly SalesPatch[][] Specialists =
    [
        [
            Named("North America Named Accounts", Region.NorthAmerica),
            Vertical("North America Financial Services", Region.NorthAmerica, Industry.Finance),
            Part("US Mid-Atlantic", 1 / 6.0, "United States"),
            Vertical("North America Healthcare", Region.NorthAmerica, Industry.Healthcare),
            Vertical("North America Technology", Region.NorthAmerica, Industry.Technology),
            Part("US Texas", 1 / 6.0, "United States"),
            Vertical("North America Public Sector", Region.NorthAmerica, Industry.PublicSector),
            Vertical("North America Manufacturing", Region.NorthAmerica, Industry.Manufacturing),
        ],
        [
            Named("EMEA Named Accounts", Region.EMEA),
            Vertical("EMEA Financial Services", Region.EMEA, Industry.Finance),
            Vertical("EMEA Manufacturing", Region.EMEA, Industry.Manufacturing),
            Vertical("EMEA Public Sector", Region.EMEA, Industry.PublicSector),
        ],
        [
            Named("APAC Named Accounts", Region.APAC),
            Geographic("India & Hong Kong", Region.APAC, "India", "Hong Kong"),
            Vertical("APAC Financial Services", Region.APAC, Industry.Finance),
        ],
        [
            Geographic("Brazil & Southern Cone", Region.LatinAmerica, "Brazil", "Chile", "Argentina"),
            Named("Latin America Named Accounts", Region.LatinAmerica),
        ],
    ];

    /// <summary>The patches of a region in the order in which they are staffed, for a region that begins with so many people.</summary>
    public static SalesPatch[] Of(Region region, int peopleAtStart)
    {
        SalesPatch[] carving = Carvings[(int)region].Last(patches => patches.Length <= peopleAtStart);
        return [.. carving, .. Specialists[(int)region]];
    }

    private static SalesPatch Geographic(string name, Region region, params string[] countries) =>
        new(name, region, TerritoryType.Geographic, part: 1, countries);

    private static SalesPatch Part(string name, double part, params string[] countries) =>
        new(name, Region.NorthAmerica, TerritoryType.Geographic, part, countries);

    private static SalesPatch Named(string name, Region region) => new(name, region, TerritoryType.NamedAccounts, part: 1, []);

    private static SalesPatch Vertical(string name, Region region, Industry industry) =>
        new(name, region, TerritoryType.Industry, part: 1, [], industry);
}
