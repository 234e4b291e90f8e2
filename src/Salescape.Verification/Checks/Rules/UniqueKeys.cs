using Salescape.Schema.Kernel;

namespace Salescape.Verification.Checks.Rules;

/// <summary>No two rows share a key.</summary>
internal sealed record UniqueKeys()
    : SchemaRule(
        "unique-keys",
        "No two rows of a table share a key",
        "The first column of every table is its primary key.",
        "UPDATE usage_data.telemetry_events SET event_id = (SELECT max(event_id) FROM usage_data.telemetry_events) WHERE true"
    )
{
    /// <inheritdoc/>
    public override IEnumerable<Fault> Faults(TableDefinition table)
    {
        string key = table.Key.Name;
        string doubles = $"(SELECT {key} FROM {table.QualifiedName} GROUP BY {key} HAVING count(*) > 1) AS t";
        yield return new(table, table.Key, doubles, "true");
    }
}
