using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>The list prices of a product, a year each: raised on 1 January by a few per cent, in some years not at all, the whole family
/// alike, so that its larger lines stay the dearer ones.</summary>
internal sealed class PriceHistory
{
    private static readonly Purpose Rise = new("list price rise");

    private readonly int _firstYear;
    private readonly int[] _prices;

    /// <param name="family">The dice of the product's family.</param>
    /// <param name="history">The vendor's years.</param>
    /// <param name="horizon">The last day that can be asked for; later ones have its price.</param>
    /// <param name="price">Whole dollars for a licence and year in the middle of the years in which rates are given.</param>
    public PriceHistory(Dice family, History history, DateOnly horizon, int price)
    {
        _firstYear = history.Founded.Year;
        int middle = history.Bearing.AddMonths(MarketAssumptions.CurveMonths / 2).Year - _firstYear;
        _prices = new int[Math.Max(middle, horizon.Year - _firstYear) + 1];
        double before = price;
        for (int year = middle; year >= 0; year--)
        {
            _prices[year] = Whole(before);
            before /= RiseInto(family, _firstYear + year);
        }

        double after = price;
        for (int year = middle + 1; year < _prices.Length; year++)
        {
            after *= RiseInto(family, _firstYear + year);
            _prices[year] = Whole(after);
        }
    }

    /// <summary>The list price of a licence for a year on a day, whole dollars, a multiple of 20.</summary>
    public int On(DateOnly day) => _prices[Math.Clamp(day.Year - _firstYear, 0, _prices.Length - 1)];

    private static double RiseInto(Dice family, int year)
    {
        Draw draw = family.Roll(Rise, year);
        if (draw.Chance(CatalogueAssumptions.NoPriceRise))
            return 1;
        (double least, double most) = CatalogueAssumptions.PriceRise;
        return 1 + draw.Between(least, most) / 100;
    }

    private static int Whole(double price) =>
        (int)Math.Round(price / CatalogueAssumptions.PriceStep) * CatalogueAssumptions.PriceStep;
}
