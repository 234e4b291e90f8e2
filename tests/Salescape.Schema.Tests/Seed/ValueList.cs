namespace Salescape.Schema.Tests.Seed;

/// <summary>The list of values that a description spells out: <c>Small, Medium, Large</c>, also in brackets or with "etc.".</summary>
/// <param name="Items">The values in order.</param>
/// <param name="IsOpen">Whether it ends in "etc.".</param>
internal sealed record ValueList(IReadOnlyList<string> Items, bool IsOpen)
{
    /// <summary>The list in a description; null if there is none.</summary>
    public static ValueList? In(string description)
    {
        int open = description.IndexOf('(', StringComparison.Ordinal);
        string outside = open < 0 ? description : description[..open].Trim();
        string inside = open < 0 ? "" : description[(open + 1)..].Split(')')[0];
        return Parse(inside) ?? Parse(outside);
    }

    /// <summary>Whether values are the list's: those of a closed one in its order, at least those of an open one.</summary>
    public bool Fits(IReadOnlyList<string> values) =>
        IsOpen ? Items.All(values.Contains) : values.Count == Items.Count && values.Zip(Items).All(pair => Says(pair.Second, pair.First));

    // Words may follow the last value, as in "Low, Medium, High usage level".
    private static bool Says(string item, string value) => item == value || item.StartsWith(value + ' ', StringComparison.Ordinal);

    private static ValueList? Parse(string text)
    {
        string[] items = text.Split([", ", " or "], StringSplitOptions.TrimEntries);
        bool isOpen = items[^1] == "etc.";
        string[] named = isOpen ? items[..^1] : items;
        bool isList = named.Length > 1 && named.All(item => char.IsLetter(item[0]) && item.Any(char.IsUpper));
        return isList ? new(named, isOpen) : null;
    }
}
