using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.History;

namespace Salescape.Storage.Advance;

/// <summary>Takes changes to tables in pieces that fit into memory, and says what the tables hold then.</summary>
/// <param name="before">What they held.</param>
/// <param name="apply">Makes the changes.</param>
/// <param name="history">The versions of rows, if they are kept.</param>
internal sealed class ChangesToTables(Manifest before, Action<IReadOnlyList<TableChanges>> apply, IHistory? history)
{
    // Rows, or versions of them; some 100 to 200 bytes each.
    private const int MostRows = 1_000_000;

    private readonly TableFingerprint[] _tables =
    [
        .. before.Tables.Select(table => TableFingerprint.Parse(table.Rows, table.Fingerprint)),
    ];

    private readonly NetChanges _net = new(hasUpdatedAt: before.HasUpdatedAt == true);
    private readonly HashSet<TableDefinition> _changed = [];
    private long _came;
    private long _read;
    private long _gone;

    /// <summary>Makes all changes.</summary>
    /// <param name="wish">Where they come from.</param>
    public Advanced Run(AdvanceRequest wish)
    {
        ChangeFlow.Run(wish.Changes(), wish.Threads, wish.Progress, day =>
        {
            _net.Add(day);
            history?.Add(day);
            if (_net.Count >= MostRows || history?.Count >= MostRows)
                Flush();
        });
        Flush();
        Manifest after = before with { AsOf = wish.To, Tables = DatasetWriter.Named(_tables), History = history?.Tables };
        return new(after, _changed.Count, _came, _read, _gone);
    }

    private void Flush()
    {
        TableChanges[] changes = [.. Enumerable.Range(0, _tables.Length).Select(_net.Of).Where(table => table.Count > 0)];
        foreach (TableChanges table in changes)
        {
            ref TableFingerprint held = ref _tables[table.Table.Number - 1];
            held = table.After(held);
            _changed.Add(table.Table);
            _came += table.Came.Count;
            _read += table.Read.Count;
            _gone += table.Gone.Count;
        }

        apply(changes);
        history?.Flush();
        _net.Clear();
    }
}
