using Salescape.Schema;

namespace Salescape.Simulation.Plan;

/// <summary>
/// How the regions are carved. A region begins with the finest carving by geography that it has people for, so that
/// every country is covered from the first day; people who come later take specialist patches, and at last second
/// territories of all patches. The parts of the United States share its accounts: the data know countries only.
/// </summary>
internal static class TerritoryMap
{
    private static readonly SalesPatch[][][] Carvings =
    [
        [
            [Geographic("North America", Region.NorthAmerica)],
            [InAmerica("US East & Canada", "United States", "Canada"), InAmerica("US West", "United States")],
            [
                InAmerica("US East", "United States"),
                InAmerica("US Central", "United States"),
                InAmerica("US West", "United States"),
                InAmerica("Canada", "Canada"),
            ],
            [
                InAmerica("US Northeast", "United States"),
                InAmerica("US Southeast", "United States"),
                InAmerica("US Midwest", "United States"),
                InAmerica("US South Central", "United States"),
                InAmerica("US Mountain & Southwest", "United States"),
                InAmerica("US Pacific", "United States"),
                InAmerica("Canada", "Canada"),
            ],
        ],
        [
            [Geographic("EMEA", Region.EMEA)],
            [
                Geographic("Northern Europe", Region.EMEA, "United Kingdom", "Ireland", "Sweden", "Denmark", "Norway"),
                Geographic("Central Europe", Region.EMEA, "Germany", "Switzerland", "Netherlands", "Poland"),
                Geographic(
                    "Southern Europe, Middle East & Africa",
                    Region.EMEA,
                    "France",
                    "Spain",
                    "Italy",
                    "United Arab Emirates",
                    "Israel",
                    "South Africa"
                ),
            ],
            [
                Geographic("UK & Ireland", Region.EMEA, "United Kingdom", "Ireland"),
                Geographic("DACH & Poland", Region.EMEA, "Germany", "Switzerland", "Poland"),
                Geographic("Benelux & Nordics", Region.EMEA, "Netherlands", "Sweden", "Denmark", "Norway"),
                Geographic(
                    "France, Southern Europe, Middle East & Africa",
                    Region.EMEA,
                    "France",
                    "Spain",
                    "Italy",
                    "United Arab Emirates",
                    "Israel",
                    "South Africa"
                ),
            ],
            [
                Geographic("UK & Ireland", Region.EMEA, "United Kingdom", "Ireland"),
                Geographic("DACH", Region.EMEA, "Germany", "Switzerland"),
                Geographic("France & Benelux", Region.EMEA, "France", "Netherlands"),
                Geographic("Nordics & Poland", Region.EMEA, "Sweden", "Denmark", "Norway", "Poland"),
                Geographic(
                    "Iberia, Italy, Middle East & Africa",
                    Region.EMEA,
                    "Spain",
                    "Italy",
                    "United Arab Emirates",
                    "Israel",
                    "South Africa"
                ),
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
            InAmerica("US Mid-Atlantic", "United States"),
            Vertical("North America Healthcare", Region.NorthAmerica, Industry.Healthcare),
            Vertical("North America Technology", Region.NorthAmerica, Industry.Technology),
            InAmerica("US Texas", "United States"),
            Vertical("North America Manufacturing", Region.NorthAmerica, Industry.Manufacturing),
            Vertical("North America Retail", Region.NorthAmerica, Industry.Retail),
        ],
        [
            Named("EMEA Named Accounts", Region.EMEA),
            Vertical("EMEA Financial Services", Region.EMEA, Industry.Finance),
            Vertical("EMEA Manufacturing", Region.EMEA, Industry.Manufacturing),
            Vertical("EMEA Technology", Region.EMEA, Industry.Technology),
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
        new(name, region, TerritoryType.Geographic, countries);

    private static SalesPatch InAmerica(string name, params string[] countries) => Geographic(name, Region.NorthAmerica, countries);

    private static SalesPatch Named(string name, Region region) => new(name, region, TerritoryType.NamedAccounts, []);

    private static SalesPatch Vertical(string name, Region region, Industry industry) =>
        new(name, region, TerritoryType.Industry, [], industry);
}
