using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>DuckDB by itself: of Parquet files it is told the path and nothing else.</summary>
internal static class DuckDbReader
{
    private static readonly SqlSummary Summary = new(time => $"strftime({time}, '%Y-%m-%d %H:%M:%S.%f')");

    /// <summary>A line a column.</summary>
    public static IEnumerable<string> ParquetLines(string folder) =>
        Lines(table => $"read_parquet('{folder}/{table.Schema}/{table.Name}.parquet')");

    /// <summary>A line a column. DuckDB finds out delimiter, quoting and types; only that a text is a text, it is told, since it would take
    /// Yes and No for a boolean.</summary>
    public static IEnumerable<string> CsvLines(string folder) =>
        Lines(table =>
            $"read_csv('{folder}/{table.Schema}/{table.Name}.csv', types = {{{string.Join(", ", table.Columns.Where(IsText).Select(column => $"'{column.Name}': 'VARCHAR'"))}}})"
        );

    /// <summary>A line a column, of tables that the scripts made and loaded.</summary>
    public static IEnumerable<string> LoadedLines(string folder)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        connection.Execute(LoadedTables.Ddl("duckdb"));
        connection.Execute($"SET VARIABLE folder = '{folder}'");
        connection.Execute(LoadedTables.Load("duckdb"));
        return [.. LoadedTables.Queries(Summary).Select(query => string.Join('\t', Rows(connection, query).Single()))];
    }

    private static bool IsText(ColumnDefinition column) =>
        column.Kind is not (ColumnKind.Integer or ColumnKind.Decimal or ColumnKind.Date or ColumnKind.Timestamp);

    private static IEnumerable<string> Lines(Func<TableDefinition, string> source)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            connection.Execute($"CREATE OR REPLACE TABLE rows AS FROM {source(table)}");
            foreach (ColumnDefinition column in table.Columns)
                yield return string.Join('\t', Rows(connection, Summary.Query(table, column, "rows")).Single());
        }
    }

    /// <summary>The types of Parquet columns, as <c>schema.table.column type</c>.</summary>
    public static IEnumerable<string> ParquetTypes(string folder)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            foreach (
                string[] row in Rows(
                    connection,
                    $"SELECT column_name, column_type FROM (DESCRIBE FROM read_parquet('{folder}/{table.Schema}/{table.Name}.parquet'))"
                )
            )
                yield return $"{table.QualifiedName}.{row[0]} {row[1]}";
        }
    }

    private static List<string[]> Rows(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }
}
