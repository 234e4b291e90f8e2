using System.Text.Json.Nodes;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using static Salescape.Semantics.Text.Document;

namespace Salescape.Semantics.Targets.Dbt;

/// <summary>The tables as sources with what must hold of their columns, and a staging model for each.</summary>
internal static class DbtSources
{
    /// <summary>The sources of one schema.</summary>
    public static JsonObject Write(string schema, IEnumerable<TableDefinition> tables) =>
        Map(
            ("version", 2),
            (
                "sources",
                List([
                    Map(
                        ("name", schema),
                        ("schema", schema),
                        (
                            "tables",
                            List(
                                tables.Select(table =>
                                    Map(
                                        ("name", table.Name),
                                        ("description", table.Purpose),
                                        ("columns", List(table.Columns.Select(Column)))
                                    )
                                )
                            )
                        )
                    ),
                ])
            )
        );

    /// <summary>The query of a staging model: the columns by name, so that one which goes is missed here.</summary>
    public static string Staging(TableDefinition table) =>
        $"-- {table.Purpose}\nSELECT\n  {string.Join(",\n  ", table.Columns.Select(column => column.Name))}\nFROM {{{{ {DbtTestWording.Source(table)} }}}}\n";

    /// <summary>What a column is, in one text.</summary>
    public static string Describe(ColumnDefinition column) =>
        column.Remarks.Length == 0 ? column.Description : $"{column.Description.TrimEnd('.')}. {column.Remarks}";

    private static JsonObject Column(ColumnDefinition column) =>
        Map(
            ("name", column.Name),
            ("description", Describe(column)),
            ("data_type", column.SqlType),
            ("data_tests", List(TestsOf(column)))
        );

    private static IEnumerable<JsonNode?> TestsOf(ColumnDefinition column)
    {
        if (column.IsKey)
            yield return "unique";
        if (column.IsKey || !column.IsNullable)
            yield return "not_null";
        if (column.Values.Count > 0)
            yield return Map(("accepted_values", Map(("arguments", Map(("values", Texts(column.Values)))))));
        if (column.References is { } name && SchemaCatalog.Find(name) is { } target)
            yield return Map(
                ("relationships", Map(("arguments", Map(("to", DbtTestWording.Source(target)), ("field", target.Key.Name)))))
            );
    }
}
