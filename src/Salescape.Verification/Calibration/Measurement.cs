using System.Data.Common;
using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Flow;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Verification.Causes;

namespace Salescape.Verification.Calibration;

/// <summary>One row of a cause.</summary>
/// <param name="Label">The group.</param>
/// <param name="Value">Its value.</param>
/// <param name="Count">The rows that it rests on.</param>
public sealed record CauseRow(string Label, double Value, long Count);

/// <summary>A metric of one company.</summary>
/// <param name="Value">The number; NaN where there is nothing to measure.</param>
/// <param name="Weight">What it weighs among several companies: the rows that it rests on, where these are few; else 1.</param>
public readonly record struct Reading(double Value, double Weight);

/// <summary>What was measured of one company.</summary>
/// <param name="Rows">Rows per table, in the schema's order.</param>
/// <param name="Metrics">A reading per metric, in the order of <see cref="Metric.All"/>.</param>
/// <param name="Causes">Rows per cause, in the order of <see cref="Cause.All"/>.</param>
public sealed record Measurement(IReadOnlyList<long> Rows, IReadOnlyList<Reading> Metrics, IReadOnlyList<IReadOnlyList<CauseRow>> Causes)
{
    /// <summary>Makes a company's rows in memory and measures them; nothing is written to disk.</summary>
    /// <param name="source">The company.</param>
    /// <param name="start">The first day of the window on its history.</param>
    /// <param name="asOf">The day from which it is seen.</param>
    /// <param name="threads">Threads to keep busy.</param>
    /// <param name="progress">Told how far it has come; throws to stop.</param>
    public static Measurement Of(IRowSource source, DateOnly start, DateOnly asOf, int threads, Action<DatasetProgress>? progress = null)
    {
        using var sink = new MemorySink(threads);
        IReadOnlyList<TableFingerprint> tables = new RowFlow(source, sink, threads, progress).Run();
        sink.Connection.SeeWindow(start, asOf);
        var answers = new Steps(DatasetPhase.Answer, Metric.All.Count + Cause.All.Count, progress);
        return new(
            [.. tables.Select(table => table.Rows)],
            [
                .. Metric.All.Select(metric =>
                    Told(Ask(sink.Connection, metric.Name, $"SELECT COLUMNS(*)::DOUBLE FROM ({metric.Sql}) AS found", ReadReading))
                ),
            ],
            [.. Cause.All.Select(cause => Told(AskCause(sink.Connection, cause)))]
        );

        T Told<T>(T answer)
        {
            answers.Tell();
            return answer;
        }
    }

    /// <summary>Looks for every cause in a data set.</summary>
    public static IReadOnlyList<CauseFinding> FindCauses(Dataset dataset)
    {
        using DuckDBConnection connection = dataset.Connect();
        connection.SeeWindow(dataset.Manifest.Start, dataset.Manifest.AsOf);
        return [.. Cause.All.Select(cause => cause.Judge(AskCause(connection, cause)))];
    }

    private static List<CauseRow> AskCause(DuckDBConnection connection, Cause cause) =>
        Ask(connection, cause.Name, $"SELECT label, value::DOUBLE, n::BIGINT FROM ({cause.Sql}) AS found(label, value, n)", ReadRows);

    private static Reading ReadReading(DbDataReader reader) =>
        reader.Read() ? new(NumberAt(reader, 0), reader.FieldCount > 1 ? NumberAt(reader, 1) : 1) : new(double.NaN, 1);

    private static List<CauseRow> ReadRows(DbDataReader reader)
    {
        var rows = new List<CauseRow>();
        while (reader.Read())
        {
            // In a company of a few accounts, a group may rest on nothing, and its sum is null.
            if (!reader.IsDBNull(0))
                rows.Add(new(reader.GetString(0), NumberAt(reader, 1), reader.IsDBNull(2) ? 0 : reader.GetInt64(2)));
        }

        return rows;
    }

    private static double NumberAt(DbDataReader reader, int column) => reader.IsDBNull(column) ? double.NaN : reader.GetDouble(column);

    private static T Ask<T>(DuckDBConnection connection, string name, string sql, Func<DbDataReader, T> read)
    {
        try
        {
            return connection.Ask(sql, read);
        }
        catch (DuckDBException failure)
        {
            throw new InvalidOperationException($"The query {name} fails: {failure.Message}", failure);
        }
    }
}
