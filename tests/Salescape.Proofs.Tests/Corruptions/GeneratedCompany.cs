using DuckDB.NET.Data;
using Salescape.Cli.Tests.Laws;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Parquet;
using Salescape.Storage.Formats.Postgres;
using Salescape.Verification.Checks;
using Salescape.Verification.Checks.Rules;

namespace Salescape.Proofs.Tests.Corruptions;

/// <summary>A generated company in memory, in tables without constraints, that is corrupted, asked which checks notice, and put right
/// again.</summary>
public sealed class GeneratedCompany : IDisposable
{
    private static readonly CompanySettings World = new(42, 0.1m, new(2023, 7, 1), new(2026, 6, 30), "Tessaline");

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly CheckSession _session;
    private readonly CheckSession _showing;

    public GeneratedCompany()
    {
        _connection.Open();
        // Thousands of small statements: handing parts of one to other threads takes longer than it saves.
        _connection.Execute("SET threads = 1");
        using var data = new GeneratedData(World, ParquetFormat.Instance);
        data.Dataset.Expose(_connection);
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            _connection.Execute(
                $"""
                ALTER VIEW {table.QualifiedName} RENAME TO {table.Name}_file;
                CREATE TABLE {table.QualifiedName} AS FROM {table.QualifiedName}_file;
                DROP VIEW {table.Schema}.{table.Name}_file;
                """
            );
        }

        var settings = new CheckSettings(World.Start, World.AsOf, Threads: 1, RowsShown: 0);
        _session = new(_connection, settings);
        _showing = new(_connection, settings with { RowsShown = 1 });
    }

    /// <summary>How many rows a table holds.</summary>
    public long RowsOf(TableDefinition table)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table.QualifiedName}";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The checks among some that notice a change of a table, or of any if none is given; it is then undone.</summary>
    public IReadOnlyList<string> Noticing(string change, TableDefinition? table, IReadOnlyList<Check> checks) =>
        While(change, () => (IReadOnlyList<string>)[.. NoticingTruths(checks), .. NoticingRules(table, checks)]);

    /// <summary>A row that a check shows for a change, which is then undone; null if the check holds.</summary>
    public OffendingRows? Offenders(string change, Check check) => While(change, () => CheckRunner.Run([_showing], [check])[0].Offenders);

    public void Dispose() => _connection.Dispose();

    private T While<T>(string change, Func<T> ask)
    {
        _connection.Execute("BEGIN");
        try
        {
            _connection.Execute(change);
            return ask();
        }
        finally
        {
            _connection.Execute("ROLLBACK");
        }
    }

    private IEnumerable<string> NoticingTruths(IReadOnlyList<Check> checks) =>
        checks.OfType<Truth>().Where(truth => !_session.Test(truth).Holds).Select(truth => truth.Name);

    // Of the rules' scans, only those that read the table can find anything.
    private IEnumerable<string> NoticingRules(TableDefinition? table, IReadOnlyList<Check> checks)
    {
        SchemaRule[] rules = [.. checks.OfType<SchemaRule>()];
        Scan[] scans =
        [
            .. Scan.For(rules).Where(scan => table is null || scan.Sql.Contains($"{table.QualifiedName} ", StringComparison.Ordinal)),
        ];
        foreach (Scan scan in scans)
            _session.Count(scan);
        return rules.Where(rule => scans.SelectMany(scan => scan.CountedBy(rule)).Any(fault => fault.Rows > 0)).Select(rule => rule.Name);
    }
}
