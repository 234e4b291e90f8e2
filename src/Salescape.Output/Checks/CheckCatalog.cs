using System.Text;
using Salescape.Output.Checks.Rules;

namespace Salescape.Output.Checks;

/// <summary>Everything that is checked: the rules of the schema, then the truths of <c>checks/</c>.</summary>
public static class CheckCatalog
{
    /// <summary>All checks, in the order in which they are reported.</summary>
    public static IReadOnlyList<Check> All { get; } = [.. SchemaRule.All, .. Truth.All];

    /// <summary>The check of a name; null if there is none.</summary>
    public static Check? Find(string name) =>
        All.FirstOrDefault(check => check.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>All checks as a page of documentation.</summary>
    public static string ToMarkdown()
    {
        var page = new StringBuilder();
        page.Append("# Checks\n\n");
        page.Append("What `salescape check` proves of a data set: rules that follow from the schema, and truths about several rows or tables.\n\n");
        page.Append("## Rules of the schema\n\n| Check | What holds | Why |\n|---|---|---|\n");
        foreach (SchemaRule rule in SchemaRule.All)
            page.Append($"| `{rule.Name}` | {rule.Title} | {rule.Explanation} |\n");
        page.Append("\n## Truths\n\nEach is a file of `checks/`, whose query returns the rows that break it.\n\n");
        page.Append("| Check | What holds | Why | Tables |\n|---|---|---|---|\n");
        foreach (Truth truth in Truth.All)
            page.Append($"| [`{truth.Name}`](../checks/{truth.Name}.sql) | {truth.Title} | {truth.Explanation} | {string.Join(", ", truth.Tables.Select(Short))} |\n");
        return page.ToString();
    }

    private static string Short(string table) => table[(table.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
