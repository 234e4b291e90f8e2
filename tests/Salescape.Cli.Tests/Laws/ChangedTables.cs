using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;

namespace Salescape.Cli.Tests.Laws;

/// <summary>
/// Changes of every table, applied by DuckDB to the rows of their first day and held against those of their last. Whoever has changes
/// says by a query what they are; rows are read from Parquet.
/// </summary>
internal sealed class ChangedTables : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly string _first;
    private readonly string _last;

    /// <param name="first">The folder of the first day's data set.</param>
    /// <param name="last">That of the last day's.</param>
    public ChangedTables(string first, string last)
    {
        (_first, _last) = (first, last);
        _connection.Open();
    }

    /// <summary>What breaks the law in any table.</summary>
    /// <param name="changesOf">A query of a table's changes, with the columns of <see cref="ChangeRows.Describe"/>.</param>
    public string[] Breaches(Func<TableDefinition, string> changesOf) =>
        [.. SchemaCatalog.Tables.SelectMany(table => Breaches(table, changesOf(table)))];

    public void Dispose() => _connection.Dispose();

    /// <summary>DuckDB's types of a table's columns, as a structure.</summary>
    public static string TypesOf(TableDefinition table) =>
        string.Join(
            ", ",
            table.Columns.Select(column => $"{Dialect.Literal(column.Name)}: {Dialect.Literal(DuckDbDialect.Instance.ColumnType(column))}")
        );

    private IEnumerable<string> Breaches(TableDefinition table, string changes)
    {
        string key = table.Key.Name;
        string columns = string.Join(", ", table.Columns.Select(column => column.Name));
        Execute($"CREATE OR REPLACE TEMP TABLE changes AS {changes}");
        Execute($"CREATE OR REPLACE TEMP TABLE first AS SELECT {columns} FROM {Rows(_first, table)}");
        Execute($"CREATE OR REPLACE TEMP TABLE last AS SELECT {columns} FROM {Rows(_last, table)}");
        Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE rebuilt AS
            SELECT {columns} FROM first WHERE {key} NOT IN (SELECT {key} FROM changes)
            UNION ALL
            SELECT {columns}
            FROM (SELECT *, row_number() OVER (PARTITION BY {key} ORDER BY event_order DESC) AS back FROM changes)
            WHERE back = 1 AND op <> 'd'
            """
        );
        Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE versions AS
            SELECT 0 AS event_order, 'r' AS op, * FROM first
            UNION ALL
            SELECT event_order, op, {columns} FROM changes
            """
        );
        yield return Breach(table, "is lost or differs", "SELECT * FROM last EXCEPT ALL SELECT * FROM rebuilt");
        yield return Breach(table, "is too much or differs", "SELECT * FROM rebuilt EXCEPT ALL SELECT * FROM last");
        yield return Breach(
            table,
            "comes twice, or changes without being there",
            $"""
            SELECT * FROM (SELECT *, lag(op) OVER (PARTITION BY {key} ORDER BY event_order) AS before FROM versions)
            WHERE op = 'c' AND before IS NOT NULL AND before <> 'd' OR op IN ('u', 'd') AND (before IS NULL OR before = 'd')
            """
        );
        yield return Breach(
            table,
            "has not read before as it says",
            $"""
            SELECT * FROM (
              SELECT event_order, op, {string.Join(", ", table.Columns.Select(AsItWas))}
              FROM versions WINDOW key AS (PARTITION BY {key} ORDER BY event_order)
            ) JOIN changes USING (event_order, op)
            WHERE op = 'u' AND ({string.Join(" OR ", table.Columns.Select(HasReadOtherwise))})
            """
        );
    }

    private static string AsItWas(ColumnDefinition column) => $"lag({column.Name}) OVER key AS was_{column.Name}";

    // What is not mutable reads as it did.
    private static string HasReadOtherwise(ColumnDefinition column) =>
        $"was_{column.Name} IS DISTINCT FROM {(column.IsMutable ? "before_" : "")}{column.Name}";

    private static string Rows(string folder, TableDefinition table) =>
        $"read_parquet({Dialect.Literal(Path.Combine(folder, table.Schema, $"{table.Name}.parquet"))})";

    // An empty text where all is well; the first offender otherwise.
    private string Breach(TableDefinition table, string what, string offenders)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = $"SELECT count(*), first(offender::VARCHAR) FROM ({offenders}) AS offender";
        using DuckDBDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return reader.GetInt64(0) == 0 ? "" : $"{table.Name}: {reader.GetInt64(0)} {what}, such as {reader.GetString(1)}";
    }

    private void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
