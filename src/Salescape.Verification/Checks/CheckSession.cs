using System.Data;
using System.Data.Common;
using System.Diagnostics;
using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Verification.Checks.Rules;

namespace Salescape.Verification.Checks;

/// <summary>Asks one connection for violations. Queries find the window as <c>getvariable('start')</c> and
/// <c>getvariable('as_of')</c>.</summary>
internal sealed class CheckSession : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly int _rowsShown;

    public CheckSession(DuckDBConnection connection, CheckSettings settings)
    {
        _connection = connection;
        if (connection.State != ConnectionState.Open)
            connection.Open();
        _rowsShown = settings.RowsShown;
        connection.SeeWindow(settings.Start, settings.AsOf);
    }

    /// <summary>Tests a truth.</summary>
    public CheckResult Test(Truth truth)
    {
        var watch = Stopwatch.StartNew();
        long violations = Ask(truth.Name, $"SELECT count(*) FROM ({truth.Sql}) AS offenders", reader =>
            reader.Read() ? reader.GetInt64(0) : 0
        );
        OffendingRows? offenders =
            violations == 0 || _rowsShown == 0
                ? null
                : Ask(truth.Name, $"SELECT COLUMNS(*)::VARCHAR FROM ({truth.Sql}) AS offenders ORDER BY ALL LIMIT {_rowsShown}", ReadRows);
        return new(truth, violations, offenders, watch.Elapsed);
    }

    /// <summary>Counts the faults of a scan.</summary>
    public void Count(Scan scan)
    {
        var watch = Stopwatch.StartNew();
        long[] counts = Ask(scan.FirstRule.Name, scan.Sql, reader =>
        {
            reader.Read();
            return Enumerable.Range(0, reader.FieldCount).Select(reader.GetInt64).ToArray();
        });
        scan.Found(counts, watch.Elapsed);
    }

    /// <summary>The first rows of some faults; null if there is none or none are to be shown.</summary>
    public OffendingRows? Offenders(IReadOnlyList<Fault> faults)
    {
        if (faults.Count == 0 || _rowsShown == 0)
            return null;
        var rows = new List<IReadOnlyList<string?>>();
        foreach (Fault fault in faults)
        {
            if (rows.Count < _rowsShown)
                rows.AddRange(Ask(fault.Table.QualifiedName, $"{fault.Rows} LIMIT {_rowsShown - rows.Count}", ReadRows).Rows);
        }

        return new(Fault.Shown, rows);
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static OffendingRows ReadRows(DbDataReader reader)
    {
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = new List<IReadOnlyList<string?>>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, columns.Length).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]);
        return new(columns, rows);
    }

    private T Ask<T>(string check, string sql, Func<DbDataReader, T> read)
    {
        try
        {
            return _connection.Ask(sql, read);
        }
        catch (DuckDBException failure)
        {
            string reason = failure.Message.Split('\n')[0];
            throw new RefusedException($"The check {check} cannot read the data set: {reason}", "Generate the data set again.", failure);
        }
    }
}
