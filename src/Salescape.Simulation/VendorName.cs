using System.Globalization;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation;

/// <summary>What a vendor may be called. The name stands in texts, addresses, files and terminals, and must do no harm in any of
/// them.</summary>
public static class VendorName
{
    /// <summary>Characters of the longest name.</summary>
    public const int Longest = 60;

    /// <summary>The rule in words.</summary>
    public const string Rule =
        "Give 1 to 60 visible characters on one line, with a letter among them, without braces or two spaces in a row, and none of = + - @ in front.";

    // What a spreadsheet takes for the beginning of a formula, in both widths.
    private const string FormulaStarts = "=+-@＝＋－＠";

    // What stands for something that could not be read, or is put in.
    private const string Stands = "\uFFFC\uFFFD";

    /// <summary>Whether a vendor may have a name.</summary>
    public static bool IsAllowed(string name) =>
        name.Length <= Longest
        && CleanText.IsClean(name)
        && Legible.IsLegible(name)
        && name.Any(char.IsLetter)
        && !FormulaStarts.Contains(name[0], StringComparison.Ordinal)
        && !name.Any(IsOddSpace)
        && !name.AsSpan().ContainsAny(Stands);

    // A space that is no plain one looks like it, or like nothing.
    private static bool IsOddSpace(char character) =>
        character != ' ' && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator;
}
