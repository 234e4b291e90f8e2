using System.Collections.Concurrent;
using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Flow;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Parquet;
using Salescape.Storage.Formats.Postgres;
using Salescape.Verification.Checks.Rules;

namespace Salescape.Verification.Checks;

/// <summary>Runs checks over a data set in DuckDB, several at a time.</summary>
public static class CheckRunner
{
    // In memory about ten times as much.
    private const long MostBytesLoaded = 8 << 20;

    /// <summary>Compares the rows of a data set with their fingerprints, then runs some checks over them.</summary>
    /// <param name="dataset">The data set, in any format.</param>
    /// <param name="threads">Checks that run at the same time.</param>
    /// <param name="rowsShown">How many offending rows to bring along per check.</param>
    /// <param name="checks">Checks of <see cref="CheckCatalog.All"/>.</param>
    /// <param name="progress">Told how many are done; throws to stop.</param>
    /// <returns>A result per check, in the order given.</returns>
    /// <exception cref="RefusedException">A table holds other rows than those that were made.</exception>
    public static IReadOnlyList<CheckResult> Run(
        Dataset dataset,
        int threads,
        int rowsShown,
        IReadOnlyList<Check> checks,
        Action<DatasetProgress>? progress = null
    )
    {
        using DuckDBConnection connection = dataset.Connect();
        if (dataset.Format is CsvFormat || IsSmall(dataset))
            Load(connection, progress);
        RefuseOtherRows(Dataset.Recount(connection, threads), dataset.Manifest.Tables);
        if (dataset.Manifest.History is { } history)
            RefuseOtherRows(Dataset.RecountHistory(connection, threads), history);
        return Run(connection, new(dataset.Manifest.Start, dataset.Manifest.AsOf, threads, rowsShown), checks, progress);
    }

    /// <summary>Runs some checks on a connection to an in-memory database that sees all tables as <c>schema.table</c>.</summary>
    /// <param name="connection">The connection, of which each thread gets a duplicate.</param>
    /// <param name="settings">The as-of, threads and rows to show.</param>
    /// <param name="checks">Checks of <see cref="CheckCatalog.All"/>.</param>
    /// <param name="progress">Told how many are done; throws to stop.</param>
    /// <returns>A result per check, in the order given.</returns>
    public static IReadOnlyList<CheckResult> Run(
        DuckDBConnection connection,
        CheckSettings settings,
        IReadOnlyList<Check> checks,
        Action<DatasetProgress>? progress = null
    )
    {
        CheckSession[] sessions =
        [
            .. Enumerable.Range(0, settings.Threads).Select(_ => new CheckSession(connection.Duplicate(), settings)),
        ];
        try
        {
            return Run(sessions, checks, progress);
        }
        finally
        {
            foreach (CheckSession session in sessions)
                session.Dispose();
        }
    }

    /// <summary>Runs some checks, as many at a time as there are sessions.</summary>
    internal static IReadOnlyList<CheckResult> Run(
        IReadOnlyList<CheckSession> sessions,
        IReadOnlyList<Check> checks,
        Action<DatasetProgress>? progress = null
    )
    {
        Truth[] truths = [.. checks.OfType<Truth>()];
        Scan[] scans = [.. Scan.For(checks.OfType<SchemaRule>())];
        var ofTruths = new CheckResult[truths.Length];
        var idle = new ConcurrentBag<CheckSession>(sessions);
        new Steps(DatasetPhase.Check, truths.Length + scans.Length, progress).Run(sessions.Count, i =>
        {
            idle.TryTake(out CheckSession? session);
            if (i < truths.Length)
                ofTruths[i] = session!.Test(truths[i]);
            else
                session!.Count(scans[i - truths.Length]);
            idle.Add(session);
        });

        Dictionary<Check, CheckResult> results = ofTruths
            .Concat(checks.OfType<SchemaRule>().Select(rule => Sum(rule, scans, sessions[0])))
            .ToDictionary(result => result.Check);
        return [.. checks.Select(check => results[check])];
    }

    // Files can be as the manifest says, and their rows not: whoever altered both made both.
    private static void RefuseOtherRows(IReadOnlyList<ManifestTable> stored, IReadOnlyList<ManifestTable> told)
    {
        foreach (ManifestTable found in stored)
        {
            ManifestTable? made = told.FirstOrDefault(table => table.Name == found.Name);
            if (made != found)
                throw new RefusedException(
                    $"{found.Name} has changed since it was written: {(made?.Rows == found.Rows ? "it holds other values" : $"it had {made?.Rows ?? 0} rows and has {found.Rows}")}.",
                    "Restore the data set, or generate it again with --overwrite."
                );
        }
    }

    // Of a small data set, opening files anew for every query takes half of the time.
    private static bool IsSmall(Dataset dataset) =>
        dataset.Format is ParquetFormat && dataset.Manifest.Files.Sum(file => file.Bytes) <= MostBytesLoaded;

    // Views over CSV would parse the files again for every query.
    private static void Load(DuckDBConnection connection, Action<DatasetProgress>? progress)
    {
        var copies = new Steps(DatasetPhase.Copy, SchemaCatalog.Tables.Count, progress);
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            connection.Execute(
                $"""
                ALTER VIEW {table.QualifiedName} RENAME TO {table.Name}_file;
                CREATE TABLE {table.QualifiedName} AS FROM {table.QualifiedName}_file;
                """
            );
            copies.Tell();
        }
    }

    private static CheckResult Sum(SchemaRule rule, Scan[] scans, CheckSession session)
    {
        CountedFault[] counted = [.. scans.SelectMany(scan => scan.CountedBy(rule))];
        return new(
            rule,
            counted.Sum(fault => fault.Rows),
            session.Offenders([.. counted.Where(fault => fault.Rows > 0).Select(fault => fault.Fault)]),
            counted.Aggregate(TimeSpan.Zero, (sum, fault) => sum + fault.Elapsed)
        );
    }
}
