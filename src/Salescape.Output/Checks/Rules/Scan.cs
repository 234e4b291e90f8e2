namespace Salescape.Output.Checks.Rules;

/// <summary>Faults of one source, of whatever rules, that a single query counts.</summary>
internal sealed class Scan(string source, IReadOnlyList<(SchemaRule Rule, Fault Fault)> faults)
{
    /// <summary>The faults counted.</summary>
    public IReadOnlyList<(SchemaRule Rule, Fault Fault)> Faults => faults;

    /// <summary>Rows at fault, in the order of <see cref="Faults"/>; known once the query has run.</summary>
    public IReadOnlyList<long> Counts { get; set; } = [];

    /// <summary>The query's time.</summary>
    public TimeSpan Elapsed { get; set; }

    /// <summary>A query with one count per fault.</summary>
    public string Sql => $"SELECT {string.Join(", ", faults.Select(fault => fault.Fault.Count))} FROM {source}";

    /// <summary>The fewest scans that count all faults of some rules.</summary>
    public static IEnumerable<Scan> For(IEnumerable<SchemaRule> rules) =>
        from rule in rules
        from fault in rule.AllFaults()
        group (rule, fault) by fault.Source into faults
        select new Scan(faults.Key, [.. faults]);
}
