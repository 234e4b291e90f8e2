using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What stands behind a company's name in its country: Inc., GmbH, Pty Ltd, or nothing.</summary>
internal static class LegalForms
{
    private static readonly Dictionary<Text, Text[]> ByCountry = Read();

    /// <summary>A form of the country; empty where people leave it off.</summary>
    public static Text Draw(Country country, ref Draw draw) => draw.OneOf(ByCountry[country.Name]);

    private static Dictionary<Text, Text[]> Read()
    {
        Lexicon forms = Lexicon.Load("companies/legal-forms");
        return forms.Sections.ToDictionary(Text.Of, country =>
            Array.ConvertAll(forms[country], form => form.Utf8 is [(byte)'-'] ? default : form)
        );
    }
}
