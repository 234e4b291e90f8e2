using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>The tax that a customer is charged, by its country, and where that leaves it open by the city that it sits
/// in.</summary>
internal static class SalesTax
{
    private static readonly Text UnitedStates = Text.Of("United States"u8);
    private static readonly Text Canada = Text.Of("Canada"u8);

    private static readonly Dictionary<Country, int> Rates = Geography
        .Countries.Where(country => country.Name != UnitedStates && country.Name != Canada)
        .ToDictionary(country => country, country => TaxAssumptions.ByCountry[country.Name.ToString()]);

    private static readonly Dictionary<Text, int> CityRates = TaxAssumptions.ByCity.ToDictionary(
        city => Text.Of(city.Key),
        city => city.Value
    );

    /// <summary>The rate, in parts of <see cref="TaxAssumptions.Whole"/>, the same for all its life.</summary>
    public static int RateOf(Dice dice, Account account)
    {
        if (Rates.TryGetValue(account.Profile.Country, out int rate))
            return rate;
        bool isExempt =
            account.Profile.Country.Name == UnitedStates && account.Profile.Industry is Industry.PublicSector or Industry.Education;
        return isExempt ? 0 : CityRates.GetValueOrDefault(HeadOffice.Of(dice, account).City);
    }

    /// <summary>The tax on an amount.</summary>
    public static Money On(Money amount, int rate) => amount.Share(rate, TaxAssumptions.Whole);
}
