namespace Salescape.Schema.Kernel;

/// <summary>What is true of every text in a table: it reads as typed by a careful person.</summary>
public static class CleanText
{
    /// <summary>What no text holds: a gap, or a placeholder that nobody filled.</summary>
    public static IReadOnlyList<string> Strays { get; } = ["  ", "{", "}"];

    /// <summary>Whether a text on one line may stand in a table.</summary>
    public static bool IsClean(string text) =>
        text.Length > 0
        && text[0] != ' '
        && text[^1] != ' '
        && !text.AsSpan().ContainsAny('\n', '\r')
        && Strays.All(stray => !text.Contains(stray, StringComparison.Ordinal));
}
