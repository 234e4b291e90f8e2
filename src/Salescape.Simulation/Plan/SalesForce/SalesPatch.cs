using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>Which accounts of a region a territory is about. At a larger scale several territories share one patch.</summary>
internal sealed class SalesPatch
{
    private readonly Country[] _countries;

    /// <param name="name">The territory's name; the second territory of a patch adds a 2.</param>
    /// <param name="region">The region.</param>
    /// <param name="type">What sets its accounts apart.</param>
    /// <param name="countries">The countries; none named means the whole region.</param>
    /// <param name="industry">For an industry patch, the industry.</param>
    public SalesPatch(string name, Region region, TerritoryType type, string[] countries, Industry? industry = null)
    {
        Name = name;
        Region = region;
        Type = type;
        Industry = industry;
        Country[] all = Geography.Of(region);
        _countries =
            countries.Length == 0 ? all : [.. countries.Select(wanted => all.Single(country => country.Name.ToString() == wanted))];
        CountryList = Text.Of(string.Join(", ", _countries.Select(country => country.Name)));
        double share = _countries.Sum(country => country.Share) / all.Sum(country => country.Share);
        Focus = type switch
        {
            TerritoryType.NamedAccounts => SalesForceAssumptions.SpecialistPriority / (share * SalesForceAssumptions.LargeAccountsShare),
            TerritoryType.Industry => SalesForceAssumptions.SpecialistPriority
                / (share * MarketAssumptions.IndustryShares[(int)industry!.Value] / 100),
            _ => 1 / share,
        };
    }

    public string Name { get; }

    public Region Region { get; }

    public TerritoryType Type { get; }

    public Industry? Industry { get; }

    public IReadOnlyList<Country> Countries => _countries;

    public Text CountryList { get; }

    /// <summary>
    /// How surely an account that is covered comes here rather than to another patch that covers it too: the smaller
    /// the part of the region a patch lives on, the more of that part it needs for a like load.
    /// </summary>
    public double Focus { get; }

    public bool Covers(Country country, CompanySize size, Industry industry) =>
        Sells(country)
        && Type switch
        {
            TerritoryType.NamedAccounts => size >= CompanySize.Large,
            TerritoryType.Industry => industry == Industry,
            _ => true,
        };

    private bool Sells(Country country)
    {
        foreach (Country own in _countries)
            if (ReferenceEquals(own, country))
                return true;
        return false;
    }
}
