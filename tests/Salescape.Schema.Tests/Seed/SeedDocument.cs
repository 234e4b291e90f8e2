using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Tests;

namespace Salescape.Schema.Tests.Seed;

/// <summary>A table as the schema document describes it.</summary>
internal sealed record SeedTable(
    int Number,
    string Name,
    string Purpose,
    string Schema,
    int EstimatedRecords,
    IReadOnlyList<SeedColumn> Columns,
    IReadOnlyList<string> UseCases
);

/// <summary>A column as the schema document describes it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type without its mark.</param>
/// <param name="Mark">PK, FK or nothing.</param>
/// <param name="Description">The description.</param>
internal sealed record SeedColumn(string Name, string Type, string Mark, string Description);

/// <summary>Reads the schema document and its tail.</summary>
internal static partial class SeedDocument
{
    /// <summary>All tables by number; the document names table 57 and loses its text, the tail has it whole.</summary>
    public static IReadOnlyList<SeedTable> Tables { get; } =
    [
        .. Parse(Repository.Read("tests", "seed", "schema-seed.md"))
            .Concat(Parse(Repository.Read("tests", "seed", "schema-tail.md")))
            .Where(table => table.Columns.Count > 0)
            .OrderBy(table => table.Number),
    ];

    /// <summary>The use cases beside the document: schema, table in lower case, use case.</summary>
    public static IReadOnlyList<(string Schema, string Table, string UseCase)> UseCases { get; } =
    [
        .. from line in Repository.Read("tests", "seed", "use-cases.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let cells = line.Split('\t')
        select (cells[0], cells[1].ToLowerInvariant(), cells[2]),
    ];

    private static IEnumerable<SeedTable> Parse(string document) => Heading().Split(document).Skip(1).Select(ParseTable);

    private static SeedTable ParseTable(string section)
    {
        string[] lines = [.. section.Split('\n').Select(line => line.Trim())];
        string[] heading = lines[0].Split(". ");
        return new(
            int.Parse(heading[0], CultureInfo.InvariantCulture),
            heading[1].ToLowerInvariant(),
            Field(lines, "Purpose"),
            Field(lines, "Schema").Trim('`'),
            EstimatedRecords(Field(lines, "Estimated Records")),
            [.. lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(ParseColumn)],
            [.. lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])]
        );
    }

    private static SeedColumn ParseColumn(string line)
    {
        string[] cells = [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
        string[] type = cells[1].Split(' ');
        return new(cells[0], type[0], type.Length > 1 ? type[1] : "", cells[2]);
    }

    private static string Field(string[] lines, string name)
    {
        string label = $"**{name}**: ";
        return lines.FirstOrDefault(line => line.StartsWith(label, StringComparison.Ordinal))?[label.Length..] ?? "";
    }

    private static int EstimatedRecords(string text) =>
        text.Length == 0 ? 0 : int.Parse(text.TrimEnd('+'), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^## (?=\d+\. [A-Z_]+\s*$)", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
