using System.Globalization;
using System.Text;
using Salescape.Output.Datasets;
using Salescape.Output.Dialects;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Sinks;

/// <summary>The schema <c>salescape</c> of a database: its manifest and what is known of tables, columns and references, for tools to read.</summary>
internal static class DuckDbCatalog
{
    /// <summary>Statements that make the schema and fill what every database has alike.</summary>
    public static string OfSchema(IReadOnlyList<TableDefinition> tables)
    {
        var sql = new StringBuilder("""
            CREATE SCHEMA salescape;
            CREATE TABLE salescape.manifest (key VARCHAR NOT NULL, value VARCHAR NOT NULL);
            CREATE TABLE salescape.tables (
                table_schema VARCHAR NOT NULL, table_name VARCHAR NOT NULL, number INTEGER NOT NULL, prefix VARCHAR NOT NULL,
                purpose VARCHAR NOT NULL, estimated_records BIGINT NOT NULL, written_by VARCHAR NOT NULL, dated VARCHAR NOT NULL,
                use_cases VARCHAR[] NOT NULL, rows BIGINT NOT NULL, fingerprint VARCHAR NOT NULL);
            CREATE TABLE salescape.columns (
                table_schema VARCHAR NOT NULL, table_name VARCHAR NOT NULL, column_name VARCHAR NOT NULL, position INTEGER NOT NULL,
                kind VARCHAR NOT NULL, type VARCHAR NOT NULL, is_key BOOLEAN NOT NULL, is_nullable BOOLEAN NOT NULL,
                is_mutable BOOLEAN NOT NULL, is_planned BOOLEAN NOT NULL, prefix VARCHAR NOT NULL, allowed_values VARCHAR[] NOT NULL,
                low BIGINT, high BIGINT, description VARCHAR NOT NULL, remarks VARCHAR NOT NULL);
            CREATE TABLE salescape."references" (
                table_schema VARCHAR NOT NULL, table_name VARCHAR NOT NULL, column_name VARCHAR NOT NULL,
                referenced_schema VARCHAR NOT NULL, referenced_table VARCHAR NOT NULL, referenced_column VARCHAR NOT NULL);

            """);
        Insert(sql, "columns", tables.SelectMany(table => table.Columns.Select((column, place) => Row(table, column, place))));
        Insert(sql, "\"references\"", tables.SelectMany(table => table.References.Select(column => Row(table, column))));
        return sql.ToString();
    }

    /// <summary>Statements that fill what depends on the run; not its time and threads, which decide no row.</summary>
    public static string OfRun(Manifest manifest)
    {
        var sql = new StringBuilder();
        IEnumerable<KeyValuePair<string, string>> facts =
        [
            new("product", manifest.Product), new("version", manifest.Version), new("format", manifest.Format),
            new("start", Day(manifest.Start)), new("as_of", Day(manifest.AsOf)),
            .. manifest.Settings.Select(setting => new KeyValuePair<string, string>($"settings.{setting.Key}", setting.Value)),
        ];
        Insert(sql, "manifest", facts.Select(fact => $"{Text(fact.Key)}, {Text(fact.Value)}"));
        Insert(sql, "tables", SchemaCatalog.Tables.Zip(manifest.Tables, Row));
        return sql.ToString();
    }

    private static void Insert(StringBuilder sql, string table, IEnumerable<string> rows) =>
        sql.Append($"INSERT INTO salescape.{table} VALUES\n({string.Join("),\n(", rows)});\n");

    private static string Row(TableDefinition table, ManifestTable held) => string.Join(", ",
        Name(table), table.Number, Text(table.Prefix), Text(table.Purpose), table.EstimatedRecords, Text(table.WrittenBy), Text(table.Dated),
        List(table.UseCases), held.Rows, Text(held.Fingerprint));

    private static string Row(TableDefinition table, ColumnDefinition column, int place) => string.Join(", ",
        Name(table), Text(column.Name), place + 1, Text(column.Kind.ToString()), Text(DuckDbDialect.Instance.ColumnType(column)),
        column.IsKey, column.IsNullable, column.IsMutable, column.IsPlanned, Text(column.Prefix), List(column.Values),
        Number(column.Low), Number(column.High), Text(column.Description), Text(column.Remarks));

    private static string Row(TableDefinition table, ColumnDefinition reference)
    {
        TableDefinition target = SchemaCatalog.Find(reference.References!)!;
        return $"{Name(table)}, {Text(reference.Name)}, {Name(target)}, {Text(target.Key.Name)}";
    }

    private static string Name(TableDefinition table) => $"{Text(table.Schema)}, {Text(table.Name)}";

    private static string Text(string text) => Dialect.Literal(text);

    private static string List(IReadOnlyList<string> texts) => $"[{string.Join(", ", texts.Select(Text))}]::VARCHAR[]";

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "NULL";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
