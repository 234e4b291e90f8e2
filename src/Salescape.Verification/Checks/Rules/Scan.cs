namespace Salescape.Verification.Checks.Rules;

/// <summary>Faults of one source, of whatever rules, that a single query counts.</summary>
internal sealed class Scan(string source, IReadOnlyList<(SchemaRule Rule, Fault Fault)> faults)
{
    private IReadOnlyList<long> _counts = [];
    private TimeSpan _elapsed;

    /// <summary>A rule that it serves, to be named when the query fails.</summary>
    public SchemaRule FirstRule => faults[0].Rule;

    /// <summary>A query with one count per fault.</summary>
    public string Sql => $"SELECT {string.Join(", ", faults.Select(fault => fault.Fault.Count))} FROM {source}";

    /// <summary>The fewest scans that count all faults of some rules.</summary>
    public static IEnumerable<Scan> For(IEnumerable<SchemaRule> rules) =>
        from rule in rules
        from fault in rule.AllFaults()
        group (rule, fault) by fault.Source into faults
        select new Scan(faults.Key, [.. faults]);

    /// <summary>Takes what the query found.</summary>
    public void Found(IReadOnlyList<long> counts, TimeSpan elapsed)
    {
        _counts = counts;
        _elapsed = elapsed;
    }

    /// <summary>A rule's faults with what the query found.</summary>
    public IEnumerable<CountedFault> CountedBy(SchemaRule rule) =>
        from i in Enumerable.Range(0, faults.Count)
        where faults[i].Rule == rule
        select new CountedFault(faults[i].Fault, _counts[i], _elapsed / faults.Count);
}

/// <summary>A fault and the rows at fault.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Rows">How many rows show it.</param>
/// <param name="Elapsed">Its equal part of the scan's time.</param>
internal readonly record struct CountedFault(Fault Fault, long Rows, TimeSpan Elapsed);
