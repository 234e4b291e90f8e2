using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using static Salescape.Docs.Markdown;

namespace Salescape.Docs;

/// <summary>The page that leads to all others: every table by schema, with its size and its writer.</summary>
internal static class IndexPage
{
    public static string Write(IReadOnlyList<TableDefinition> tables) =>
        Page([
            "# The schema",
            $"{tables.Count} tables with {Count(tables.Sum(table => table.Columns.Count))} columns and "
                + $"{Count(tables.Sum(table => table.References.Count()))} references; about "
                + $"{Count(tables.Sum(table => table.EstimatedRecords))} rows at scale 1 and 36 months. "
                + "Every file of this folder is written by `salescape describe --write` from the row types in `src/Salescape.Schema` and the files of `sql/checks/`.",
            List([
                "[Relationships & Foreign Keys](relationships.md)",
                $"DDL for {Links("ddl")}",
                $"Scripts that load a data set's files into these tables, for {Links("load")}",
                $"Diagrams: [across schemas](er/{EntityDiagram.AcrossName}.md), "
                    + string.Join(", ", Schemas.All.Select(schema => $"[{schema}](er/{schema}.md)")),
                $"[Checks]({ChecksPage.Name}), what is proved of every data set",
                "[schema.json](schema.json), the same for programs",
            ]),
            .. Schemas.All.SelectMany(schema => Section(schema, [.. tables.Where(table => table.Schema == schema)])),
        ]);

    private static string Links(string folder) =>
        string.Join(", ", Dialect.All.Select(dialect => $"[{dialect.Name}]({folder}/{dialect.Name}.sql)"));

    private static IEnumerable<string> Section(string schema, IReadOnlyList<TableDefinition> tables) =>
        [
            $"## {schema} ({tables.Count} tables)",
            Table(["No.", "Table", "Purpose", "Estimated records", "Columns", "Written by"], tables.Select(Row)),
        ];

    private static string[] Row(TableDefinition table) =>
        [Count(table.Number), Link(table), table.Purpose, Count(table.EstimatedRecords), Count(table.Columns.Count), Code(table.WrittenBy)];
}
