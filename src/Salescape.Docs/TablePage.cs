using Salescape.Schema.Kernel;
using static Salescape.Docs.Markdown;

namespace Salescape.Docs;

/// <summary>The page of one table: what it is, its columns, what it refers to and what refers to it.</summary>
internal static class TablePage
{
    public static string Write(TableDefinition table, IReadOnlyList<Relationship> relationships) =>
        Page(
            $"# {table.QualifiedName}",
            $"{table.Purpose}.",
            Facts(table),
            "## Columns",
            Table(["Column", "Type", "Null", "Marks", "Values", "Description"], table.Columns.Select(ColumnRow)),
            "Null: may be empty. Key: primary key. Mutable: may differ when the same world is seen at a later as-of. "
                + "Planned: a plan by nature, may lie after the as-of.",
            "## Refers to",
            Links(relationships.Where(r => r.Source == table), r => $"{SiblingLink(r.Target)} by {Code(r.Column.Name)}"),
            "## Referred to by",
            Links(relationships.Where(r => r.Target == table), r => $"{SiblingLink(r.Source)} by {Code(r.Column.Name)}"),
            "## Use cases",
            List(table.UseCases)
        );

    private static string Facts(TableDefinition table) =>
        Table(
            ["Fact", ""],
            [
                ["Number", Count(table.Number)],
                ["Estimated records", $"{Count(table.EstimatedRecords)} at scale 1 and 36 months"],
                ["Keys", $"{Code($"{table.Prefix}-000001")} and on"],
                ["Written by", Code(table.WrittenBy)],
                ["Rows are dated by", Dating(table)],
                ["Row type", Code(table.RowType)],
            ]
        );

    private static string Dating(TableDefinition table)
    {
        if (table.Dated.Length == 0)
            return "no one date: a standing list, or a plan made by quarter";
        string[] path = table.Dated.Split('.');
        return string.Concat(Code(path[^1]), string.Concat(path[..^1].Reverse().Select(step => $" of the row named by {Code(step)}")));
    }

    private static string[] ColumnRow(ColumnDefinition column) =>
        [Code(column.Name), column.SqlType, column.IsNullable ? "null" : "", Marks(column), Values(column), Description(column)];

    private static string Marks(ColumnDefinition column)
    {
        var marks = new List<string>();
        if (column.IsKey)
            marks.Add("key");
        if (column.References is not null)
            marks.Add("reference");
        if (column.IsMutable)
            marks.Add("mutable");
        if (column.IsPlanned)
            marks.Add("planned");
        return string.Join(", ", marks);
    }

    private static string Values(ColumnDefinition column) =>
        column switch
        {
            { Values.Count: > 0 } => string.Join(", ", column.Values),
            { Low: { } low, High: { } high } => $"{low} to {high}",
            { Low: { } low } => $"{low} or more",
            { Kind: ColumnKind.Key } => $"{column.Prefix}-…",
            _ => "",
        };

    private static string Description(ColumnDefinition column) =>
        column.Remarks.Length == 0 ? column.Description : $"{column.Description}. *{column.Remarks}*";

    private static string Links(IEnumerable<Relationship> relationships, Func<Relationship, string> line)
    {
        var lines = relationships.Select(line).ToList();
        return lines.Count == 0 ? "No table." : List(lines);
    }
}
