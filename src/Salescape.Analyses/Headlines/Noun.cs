namespace Salescape.Analyses.Headlines;

/// <summary>Things that are counted: 1 deal, 12 deals, no deals.</summary>
internal static class Noun
{
    /// <summary>A number of things.</summary>
    /// <param name="number">How many.</param>
    /// <param name="shown">The number as it is shown.</param>
    /// <param name="noun">The thing, such as <c>deal</c>, or <c>company|companies</c> where an s does not do.</param>
    public static string Counted(double number, string shown, string noun)
    {
        string[] forms = noun.Split('|');
        return number switch
        {
            0 => $"no {Plural(forms)}",
            1 => $"1 {forms[0]}",
            _ => $"{shown} {Plural(forms)}",
        };
    }

    private static string Plural(string[] forms) => forms.Length > 1 ? forms[1] : forms[0] + "s";
}
