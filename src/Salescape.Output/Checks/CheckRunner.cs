using DuckDB.NET.Data;
using Salescape.Output.Checks.Rules;

namespace Salescape.Output.Checks;

/// <summary>Runs checks over a data set that DuckDB can see, several at a time.</summary>
public static class CheckRunner
{
    /// <summary>Runs all checks.</summary>
    /// <param name="connect">Opens a connection on which all tables are visible as <c>schema.table</c>; called once per thread.</param>
    /// <param name="settings">The as-of, threads and rows to show.</param>
    /// <returns>A result per check, in the order of <see cref="CheckCatalog.All"/>.</returns>
    public static IReadOnlyList<CheckResult> Run(Func<DuckDBConnection> connect, CheckSettings settings) =>
        Run(connect, settings, CheckCatalog.All);

    /// <summary>Runs some checks.</summary>
    /// <param name="connect">Opens a connection on which all tables are visible as <c>schema.table</c>; called once per thread.</param>
    /// <param name="settings">The as-of, threads and rows to show.</param>
    /// <param name="checks">Checks of <see cref="CheckCatalog.All"/>.</param>
    /// <returns>A result per check, in the order given.</returns>
    public static IReadOnlyList<CheckResult> Run(Func<DuckDBConnection> connect, CheckSettings settings, IReadOnlyList<Check> checks)
    {
        Scan[] scans = [.. Scan.For(checks.OfType<SchemaRule>())];
        Truth[] truths = [.. checks.OfType<Truth>()];
        var ofTruth = new CheckResult[truths.Length];
        int next = -1;

        Parallel.For(0, settings.Threads, new() { MaxDegreeOfParallelism = settings.Threads }, _ =>
        {
            using DuckDBConnection connection = connect();
            var session = new CheckSession(connection, settings);
            for (int i = Interlocked.Increment(ref next); i < truths.Length + scans.Length; i = Interlocked.Increment(ref next))
            {
                if (i < truths.Length)
                    ofTruth[i] = session.Test(truths[i]);
                else
                    session.Count(scans[i - truths.Length]);
            }
        });

        var results = ofTruth.ToDictionary(result => result.Check);
        using DuckDBConnection last = connect();
        foreach (CheckResult result in SchemaResults(new CheckSession(last, settings), checks.OfType<SchemaRule>(), scans))
            results.Add(result.Check, result);
        return [.. checks.Select(check => results[check])];
    }

    private static IEnumerable<CheckResult> SchemaResults(CheckSession session, IEnumerable<SchemaRule> rules, Scan[] scans)
    {
        foreach (SchemaRule rule in rules)
        {
            long violations = 0;
            var elapsed = TimeSpan.Zero;
            var broken = new List<Fault>();
            foreach (Scan scan in scans)
            {
                for (int i = 0; i < scan.Faults.Count; i++)
                {
                    if (scan.Faults[i].Rule != rule)
                        continue;
                    violations += scan.Counts[i];
                    elapsed += scan.Elapsed / scan.Faults.Count;
                    if (scan.Counts[i] > 0)
                        broken.Add(scan.Faults[i].Fault);
                }
            }

            yield return new(rule, violations, session.Offenders(broken), elapsed);
        }
    }
}
