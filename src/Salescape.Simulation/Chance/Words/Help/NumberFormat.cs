using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>How a country writes days and amounts: what its firms have in their files, and what a mapping is set to that reads these
/// wrongly.</summary>
/// <param name="Dates">A day as they write it.</param>
/// <param name="Order">The order of its parts, as a mapping names it.</param>
/// <param name="Numbers">An amount as they write it; empty where the mapping reads it rightly.</param>
/// <param name="OtherOrder">The order that the mapping is set to.</param>
/// <param name="OtherNumbers">Amounts as the mapping expects them.</param>
internal sealed record NumberFormat(Text Dates, Text Order, Text Numbers, Text OtherOrder, Text OtherNumbers)
{
    // Unicode CLDR 46, short dates and decimal separators by territory.
    private static readonly NumberFormat American = Of("01/31/2024", "MM/DD/YYYY", "1,250.00", "DD.MM.YYYY", "1.234,56");
    private static readonly NumberFormat Dotted = Of("31.01.2024", "DD.MM.YYYY", "1.250,00", "MM/DD/YYYY", "1,234.56");
    private static readonly NumberFormat Slashed = Of("31/01/2024", "DD/MM/YYYY", "1.250,00", "MM/DD/YYYY", "1,234.56");
    private static readonly NumberFormat Pointed = Of("31/01/2024", "DD/MM/YYYY", "", "MM/DD/YYYY", "");

    private static readonly Dictionary<string, NumberFormat> ByCountry = new()
    {
        ["United States"] = American,
        ["Germany"] = Dotted,
        ["Switzerland"] = Dotted,
        ["Denmark"] = Dotted,
        ["Norway"] = Dotted,
        ["Poland"] = Dotted,
        ["Spain"] = Slashed,
        ["Italy"] = Slashed,
        ["France"] = Slashed,
        ["Netherlands"] = Slashed,
        ["Sweden"] = Slashed,
        ["Brazil"] = Slashed,
        ["Argentina"] = Slashed,
        ["Chile"] = Slashed,
        ["Colombia"] = Slashed,
        ["Vietnam"] = Slashed,
    };

    /// <summary>How a country does; where it is not told, with the day first and a decimal point.</summary>
    public static NumberFormat Of(Country country) => ByCountry.GetValueOrDefault(country.Name.ToString(), Pointed);

    /// <summary>States it.</summary>
    public void Tell(ref Facts facts)
    {
        facts.Set(Fact.Dates, Dates);
        facts.Set(Fact.DayOrder, Order);
        facts.Set(Fact.Numbers, Numbers);
        facts.Set(Fact.OtherOrder, OtherOrder);
        facts.Set(Fact.OtherNumbers, OtherNumbers);
    }

    private static NumberFormat Of(string dates, string order, string numbers, string otherOrder, string otherNumbers) =>
        new(Text.Of(dates), Text.Of(order), Text.Of(numbers), Text.Of(otherOrder), Text.Of(otherNumbers));
}
