using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Cities in which companies of a country sit, the larger ones more often.</summary>
internal static class Cities
{
    private static readonly Lexicon Lines = Lexicon.Load("places/cities");

    private static readonly Dictionary<Country, Text[]> ByCountry = Geography.Countries.ToDictionary(
        country => country,
        country => Lines[country.Name.ToString()]
    );

    /// <summary>One of a country's cities.</summary>
    public static Text In(Country country, ref Draw draw) => draw.OneOf(ByCountry[country]);
}
