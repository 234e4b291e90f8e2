using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>The schema <c>salescape</c> of a database: its manifest and what is known of tables, columns and references, for tools to
/// read.</summary>
internal static class DuckDbCatalog
{
    private static readonly CatalogTable ManifestTable = new("manifest", [("key", "VARCHAR"), ("value", "VARCHAR")]);

    private static readonly CatalogTable TablesTable = new(
        "tables",
        [
            ("table_schema", "VARCHAR"),
            ("table_name", "VARCHAR"),
            ("number", "INTEGER"),
            ("prefix", "VARCHAR"),
            ("purpose", "VARCHAR"),
            ("estimated_records", "BIGINT"),
            ("written_by", "VARCHAR"),
            ("dated", "VARCHAR"),
            ("use_cases", "VARCHAR[]"),
            ("rows", "BIGINT"),
            ("fingerprint", "VARCHAR"),
        ]
    );

    private static readonly CatalogTable ColumnsTable = new(
        "columns",
        [
            ("table_schema", "VARCHAR"),
            ("table_name", "VARCHAR"),
            ("column_name", "VARCHAR"),
            ("position", "INTEGER"),
            ("kind", "VARCHAR"),
            ("type", "VARCHAR"),
            ("is_key", "BOOLEAN"),
            ("is_nullable", "BOOLEAN"),
            ("is_mutable", "BOOLEAN"),
            ("is_planned", "BOOLEAN"),
            ("prefix", "VARCHAR"),
            ("allowed_values", "VARCHAR[]"),
            ("low", "BIGINT"),
            ("high", "BIGINT"),
            ("description", "VARCHAR"),
            ("remarks", "VARCHAR"),
        ]
    );

    private static readonly CatalogTable ReferencesTable = new(
        "\"references\"",
        [
            ("table_schema", "VARCHAR"),
            ("table_name", "VARCHAR"),
            ("column_name", "VARCHAR"),
            ("referenced_schema", "VARCHAR"),
            ("referenced_table", "VARCHAR"),
            ("referenced_column", "VARCHAR"),
        ]
    );

    /// <summary>The schema's name.</summary>
    public const string SchemaName = CatalogTable.Schema;

    /// <summary>The names of its tables, with that of the schema.</summary>
    public static IEnumerable<string> TableNames =>
        new[] { ManifestTable, TablesTable, ColumnsTable, ReferencesTable }.Select(table => table.QualifiedName);

    /// <summary>Statements that make the schema and fill what does not depend on the run.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="sql">How they are declared.</param>
    public static string OfSchema(IReadOnlyList<TableDefinition> tables, DuckDbDialect sql) =>
        string.Concat(
            sql.CreateSchema(CatalogTable.Schema),
            ManifestTable.Create(),
            TablesTable.Create(),
            ColumnsTable.Create(),
            ReferencesTable.Create(),
            ColumnsTable.Insert(tables.SelectMany(table => table.Columns.Select((column, place) => Row(table, column, place, sql)))),
            ReferencesTable.Insert(tables.SelectMany(table => table.References.Select(column => Row(table, column))))
        );

    /// <summary>Statements that fill what depends on the run; not its time and threads, which decide no row.</summary>
    public static string OfRun(Manifest manifest)
    {
        IEnumerable<object?[]> facts =
        [
            ["product", manifest.Product],
            ["version", manifest.Version],
            ["format", manifest.Format],
            ["start", Day(manifest.Start)],
            ["as_of", Day(manifest.AsOf)],
            .. manifest.Settings.Select(setting => new object?[] { $"settings.{setting.Key}", setting.Value }),
        ];
        return ManifestTable.Insert(facts) + TablesTable.Insert(SchemaCatalog.Tables.Zip(manifest.Tables, Row));
    }

    /// <summary>Statements that forget what <see cref="OfRun"/> says.</summary>
    public static string Empty => $"DELETE FROM {ManifestTable.QualifiedName};\nDELETE FROM {TablesTable.QualifiedName};\n";

    private static object?[] Row(TableDefinition table, Datasets.ManifestTable held) =>
        [
            table.Schema,
            table.Name,
            table.Number,
            table.Prefix,
            table.Purpose,
            table.EstimatedRecords,
            table.WrittenBy,
            table.Dated,
            table.UseCases,
            held.Rows,
            held.Fingerprint,
        ];

    private static object?[] Row(TableDefinition table, ColumnDefinition column, int place, DuckDbDialect sql) =>
        [
            table.Schema,
            table.Name,
            column.Name,
            place + 1,
            column.Kind.ToString(),
            sql.ColumnType(column),
            column.IsKey,
            column.IsNullable,
            column.IsMutable,
            column.IsPlanned,
            column.Prefix,
            column.Values,
            column.Low,
            column.High,
            column.Description,
            column.Remarks,
        ];

    private static object?[] Row(TableDefinition table, ColumnDefinition reference)
    {
        TableDefinition target = SchemaCatalog.Find(reference.References!)!;
        return [table.Schema, table.Name, reference.Name, target.Schema, target.Name, target.Key.Name];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
