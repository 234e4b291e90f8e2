using Salescape.Verification.Checks;
using Salescape.Verification.Checks.Rules;
using static Salescape.Docs.Markdown;

namespace Salescape.Docs;

/// <summary>The page of everything that <c>salescape check</c> proves.</summary>
internal static class ChecksPage
{
    public const string Name = "checks.md";

    public static string Write() =>
        Page([
            "# Checks",
            "What `salescape check` proves of a data set, in DuckDB: rules that follow from the schema, and truths about several rows or tables.",
            "## Rules of the schema",
            Table(["Check", "What holds", "Why"], SchemaRule.All.Select(rule => new[] { Code(rule.Name), rule.Title, rule.Explanation })),
            "## Truths",
            "Each is a file of `sql/checks/`, whose query returns the rows that break it.",
            Table(
                ["Check", "What holds", "Why", "Tables"],
                Truth.All.Select(truth =>
                    new[] { Code(truth.Name), truth.Title, truth.Explanation, string.Join(", ", truth.Tables.Select(NameOf)) }
                )
            ),
        ]);

    private static string NameOf(string table) => table[(table.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
