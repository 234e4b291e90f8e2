using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.History;

namespace Salescape.Cli.Tests.Moves;

/// <summary>What a history holds, read on a connection that sees its tables as <c>history.table</c>.</summary>
internal static class Versions
{
    private const string Then = "on_day";

    /// <summary>What the histories hold of a company from its first day on.</summary>
    public static IReadOnlyList<ManifestTable> Of(IHistorySource source)
    {
        using var nowhere = new NowhereSink();
        return HistoryFlow.Run(source, nowhere, threads: 2, report: null);
    }

    /// <summary>Tables whose versions of a day are other rows than those of a data set of that day.</summary>
    /// <param name="connection">Where the history is.</param>
    /// <param name="day">The day.</param>
    /// <param name="tables">What the tables of a data set of that day hold.</param>
    /// <param name="rowsOf">The rows of the day in SQL; by the versions that hold, if left out.</param>
    public static string[] Differences(
        DuckDBConnection connection,
        DateOnly day,
        IReadOnlyList<ManifestTable> tables,
        Func<HistoryTable, string>? rowsOf = null
    )
    {
        string date = $"DATE '{DrawnCompany.Day(day)}'";
        rowsOf ??= table => $"{table.Versions.QualifiedName} WHERE {HistoryTable.HoldsOn(date)}";
        connection.Execute($"CREATE SCHEMA IF NOT EXISTS {Then}");
        foreach (HistoryTable table in HistoryTable.All)
            connection.Execute($"CREATE OR REPLACE VIEW {Then}.{table.Of.Name} AS FROM {rowsOf(table)}");
        return
        [
            .. HistoryTable
                .All.Where(table =>
                    Held(connection, table.Of with { Schema = Then }) with { Name = table.Of.QualifiedName }
                    != tables[table.Of.Number - 1]
                )
                .Select(table => table.Of.QualifiedName),
        ];
    }

    /// <summary>What the tables of versions hold, with all of their columns.</summary>
    public static IReadOnlyList<ManifestTable> In(DuckDBConnection connection) =>
        [.. HistoryTable.All.Select(table => Held(connection, table.Versions))];

    private static ManifestTable Held(DuckDBConnection connection, TableDefinition table)
    {
        TableFingerprint found = new StoredTable(table).Read(connection);
        return new(table.QualifiedName, found.Rows, found.Digits);
    }
}
