using System.Globalization;
using Salescape.Schema.Kernel;

namespace Salescape.Docs;

/// <summary>Pieces of Markdown that several pages share.</summary>
internal static class Markdown
{
    public static string Page(params IEnumerable<string> blocks) => string.Join("\n\n", blocks) + "\n";

    public static string Code(string text) => $"`{text}`";

    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A table; cells must not hold line breaks, bars in them are escaped.</summary>
    public static string Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows) =>
        string.Join('\n', [Line(head), Line([.. head.Select(_ => "---")]), .. rows.Select(Line)]);

    public static string List(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));

    /// <summary>A link from one page below <c>tables/&lt;schema&gt;/</c> to another.</summary>
    public static string SiblingLink(TableDefinition target) => $"[{target.Name}](../{target.Schema}/{target.Name}.md)";

    /// <summary>A link from a page that lies <paramref name="up"/> above <c>tables/</c>.</summary>
    public static string Link(TableDefinition target, string up = "") => $"[{target.Name}]({up}tables/{target.Schema}/{target.Name}.md)";

    private static string Line(IReadOnlyList<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
