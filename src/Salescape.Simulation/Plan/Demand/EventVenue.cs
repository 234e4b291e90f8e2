using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Where somebody else's show is held. It follows from the campaign's dice alone, so that campaign and event name the same
/// one.</summary>
/// <param name="Show">The show, in that city and year.</param>
/// <param name="City">The city.</param>
/// <param name="Country">The country.</param>
/// <param name="IsTradeShow">Whether it is a trade show; else it is a conference.</param>
internal readonly record struct EventVenue(Text Show, Text City, Country Country, bool IsTradeShow)
{
    private static readonly Purpose Place = new("event venue");

    /// <summary>The venue of an event.</summary>
    /// <param name="dice">The dice of the campaign, or of the event outside any.</param>
    /// <param name="region">Where to look.</param>
    /// <param name="product">What the show should suit; null for the whole range.</param>
    /// <param name="year">The year.</param>
    public static EventVenue Of(Dice dice, Region region, PlannedProduct? product, int year)
    {
        Draw draw = dice.Roll(Place);
        Country[] countries = Geography.Of(region);
        Span<double> shares = stackalloc double[countries.Length];
        for (int i = 0; i < shares.Length; i++)
            shares[i] = countries[i].Share;
        Country country = countries[draw.Weighted(shares)];
        Text city = Cities.In(country, ref draw);
        Text show = EventTitles.Show(product, ref draw);
        return new EventVenue(Text.Of($"{show} {city} {year}"), city, country, show.Utf8.EndsWith("Expo"u8));
    }
}
