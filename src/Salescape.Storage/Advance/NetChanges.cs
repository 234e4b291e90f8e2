using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;
using Salescape.Storage.Fingerprints;

namespace Salescape.Storage.Advance;

/// <summary>What some days together do to each row: what a row became and was again, or came and went, is nothing.</summary>
/// <param name="isFollowed">Which tables are followed; all if left out.</param>
/// <param name="hasUpdatedAt">Whether rows say when they were changed last: then a row that is again what it was is another one.</param>
internal sealed class NetChanges(Func<TableDefinition, bool>? isFollowed = null, bool hasUpdatedAt = false)
{
    private readonly bool[] _isFollowed = [.. SchemaCatalog.Tables.Select(table => isFollowed?.Invoke(table) ?? true)];

    private readonly Dictionary<long, (int Before, int After, long Time)>[] _rows =
    [
        .. SchemaCatalog.Tables.Select(_ => new Dictionary<long, (int Before, int After, long Time)>()),
    ];

    private readonly CompanyRows _before = new();
    private readonly CompanyRows _after = new();
    private readonly CompanyRows _came = new();
    private readonly CompanyRows _gone = new();
    private readonly CompanyRows _were = new();
    private readonly CompanyRows _read = new();

    /// <summary>Rows that something happened to.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a day, behind those before.</summary>
    public void Add(ChangeDay day)
    {
        foreach (Booked booked in day.Booked)
        {
            if (!_isFollowed[booked.Table])
                continue;
            ref (int Before, int After, long Time) row = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _rows[booked.Table],
                booked.Key,
                out bool isKnown
            );
            if (!isKnown)
            {
                Count++;
                row.Before = Keep(_before, booked.Table, day.Changes.Before, booked.Change.Before);
            }

            row.Time = booked.Change.Time;
            row.After = Keep(_after, booked.Table, day.Changes.After, booked.Change.After);
        }
    }

    /// <summary>What has happened to a table's rows. It is good until something is forgotten, and asked for once.</summary>
    /// <param name="table">Its place in the catalog.</param>
    public TableChanges Of(int table)
    {
        TableBatch before = _before.Batches[table];
        TableBatch after = _after.Batches[table];
        var changes = new TableChanges(
            table,
            _came.Batches[table],
            _gone.Batches[table],
            _were.Batches[table],
            _read.Batches[table],
            hasUpdatedAt
        );
        foreach ((int was, int reads, long time) in _rows[table].Values)
        {
            if (was < 0 && reads >= 0)
                changes.Come(after, reads, time);
            else if (was >= 0 && reads < 0)
                changes.Gone.Append(before, was);
            else if (was >= 0 && (hasUpdatedAt || !before.IsSame(was, after, reads)))
                changes.Replace(before, was, after, reads, time);
        }

        return changes;
    }

    /// <summary>Forgets all and keeps the room.</summary>
    public void Clear()
    {
        Count = 0;
        foreach (CompanyRows rows in (CompanyRows[])[_before, _after, _came, _gone, _were, _read])
            rows.Clear();
        foreach (Dictionary<long, (int Before, int After, long Time)> known in _rows)
            known.Clear();
    }

    private static int Keep(CompanyRows to, int table, CompanyRows from, int row) =>
        row < 0 ? -1 : to.Batches[table].Append(from.Batches[table], row);
}

/// <summary>What has happened to the rows of one table.</summary>
/// <param name="place">The table's place in the catalog.</param>
/// <param name="came">Rows that came.</param>
/// <param name="gone">Rows that went.</param>
/// <param name="were">Rows that read otherwise now, as they read before.</param>
/// <param name="read">The same rows as they read now.</param>
/// <param name="hasUpdatedAt">Whether rows say when they were changed last.</param>
internal sealed class TableChanges(
    int place,
    TableBatch came,
    TableBatch gone,
    TableBatch were,
    TableBatch read,
    bool hasUpdatedAt
)
{
    private readonly bool[] _isChanged = new bool[came.Columns.Count];
    private readonly List<long> _cameAt = [];
    private readonly List<long> _readAt = [];

    /// <summary>The table.</summary>
    public TableDefinition Table => SchemaCatalog.Tables[place];

    /// <summary>Rows that came.</summary>
    public TableBatch Came => Stamped(came, _cameAt);

    /// <summary>Rows that went.</summary>
    public TableBatch Gone => gone;

    /// <summary>Rows that read otherwise now, as they read now.</summary>
    public TableBatch Read => Stamped(read, _readAt);

    /// <summary>All rows that something happened to.</summary>
    public int Count => came.Count + gone.Count + read.Count;

    /// <summary>The columns that read otherwise in any row.</summary>
    public IEnumerable<ColumnDefinition> ChangedColumns =>
        [.. Table.Columns.Where((_, column) => _isChanged[column]), .. hasUpdatedAt ? new[] { UpdatedAt.Column } : []];

    /// <summary>What the table holds afterwards.</summary>
    public TableFingerprint After(TableFingerprint before)
    {
        var rows = new BatchFingerprints(Table);
        return before - rows.Of(gone) - rows.Of(were) + rows.Of(read) + rows.Of(came);
    }

    internal void Come(TableBatch after, int row, long time)
    {
        came.Append(after, row);
        _cameAt.Add(time);
    }

    internal void Replace(TableBatch before, int was, TableBatch after, int reads, long time)
    {
        _readAt.Add(time);
        were.Append(before, was);
        read.Append(after, reads);
        for (int i = 0; i < _isChanged.Length; i++)
            _isChanged[i] |= !before.Columns[i].IsSame(was, after.Columns[i], reads);
    }

    private TableBatch Stamped(TableBatch rows, List<long> times)
    {
        if (!hasUpdatedAt)
            return rows;
        var stamps = new LongColumn(UpdatedAt.Column, Math.Max(1, times.Count));
        times.CopyTo(stamps.Values);
        return new StampedBatch(Table).Show(rows, stamps);
    }
}
