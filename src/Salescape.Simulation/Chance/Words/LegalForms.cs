using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What stands behind a company's name in its country: Inc., GmbH, Pty Ltd, or nothing.</summary>
internal static class LegalForms
{
    private const string Large = ", large";

    private static readonly Lexicon Forms = Lexicon.Load("companies/legal-forms");
    private static readonly Dictionary<Text, Text[]> Usual = Read(country => country);

    private static readonly Dictionary<Text, Text[]> OfLarge = Read(country => Forms.Has(country + Large) ? country + Large : country);

    /// <summary>A form that companies of a size have in the country; empty where people leave it off.</summary>
    public static Text Draw(Country country, CompanySize size, ref Draw draw) =>
        draw.OneOf((size >= CompanySize.Large ? OfLarge : Usual)[country.Name]);

    private static Dictionary<Text, Text[]> Read(Func<string, string> section) =>
        Geography.Countries.ToDictionary(
            country => country.Name,
            country => Array.ConvertAll(Forms[section(country.Name.ToString())], form => form.Utf8 is [(byte)'-'] ? default : form)
        );
}
