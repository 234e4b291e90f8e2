using System.Collections.Concurrent;
using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Analyses.Engines;

/// <summary>
/// Which columns of an analysis hold what was known on the data set's last day, since a real system updates them: nobody can
/// say from them how an earlier day looked.
/// </summary>
internal static class MutableColumns
{
    private static readonly DateOnly AnyDay = new(2026, 1, 1);

    private static readonly ConcurrentDictionary<Analysis, IReadOnlyList<string>> Known = [];

    /// <summary>Those that an analysis reads, as <c>table.column</c>.</summary>
    /// <remarks>DuckDB itself is asked, over empty tables: a column is read if the query makes no sense without it.</remarks>
    public static IReadOnlyList<string> ReadBy(Analysis analysis) => Known.GetOrAdd(analysis, FindIn);

    private static List<string> FindIn(Analysis analysis)
    {
        using var empty = new DuckDBConnection("DataSource=:memory:");
        empty.Open();
        foreach (string schema in analysis.Tables.Select(table => table.Schema).Distinct())
            empty.Execute(DuckDbDialect.Instance.CreateSchema(schema));
        foreach (TableDefinition table in analysis.Tables)
            empty.Execute(DuckDbDialect.Instance.CreateTableWithoutKeys(table));
        string query =
            $"EXPLAIN\n{Statement.Write(analysis, analysis.Sql, Engine.Bind(analysis, analysis.Sql, new Dictionary<string, object?>(), AnyDay), AnyDay, isEarlier: false)}";
        var read = new List<string>();
        foreach (TableDefinition table in analysis.Tables)
        {
            foreach (
                ColumnDefinition column in table.Columns.Where(column =>
                    column.IsMutable && query.Contains(column.Name, StringComparison.Ordinal)
                )
            )
            {
                Replace(empty, table with { Columns = [.. table.Columns.Where(other => other != column)] });
                if (!MakesSense(empty, query))
                    read.Add($"{table.Name}.{column.Name}");
                Replace(empty, table);
            }
        }

        return read;
    }

    private static void Replace(DuckDBConnection empty, TableDefinition table)
    {
        empty.Execute($"DROP TABLE {DuckDbDialect.Instance.QualifiedName(table)}");
        empty.Execute(DuckDbDialect.Instance.CreateTableWithoutKeys(table));
    }

    private static bool MakesSense(DuckDBConnection empty, string query)
    {
        try
        {
            empty.Execute(query);
            return true;
        }
        catch (DuckDBException)
        {
            return false;
        }
    }
}
