using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;
using Salescape.Storage.Fingerprints;

namespace Salescape.Storage.Advance;

/// <summary>What some days together do to each row: what a row became and was again, or came and went, is nothing.</summary>
/// <param name="isFollowed">Which tables are followed; all if left out.</param>
internal sealed class NetChanges(Func<TableDefinition, bool>? isFollowed = null)
{
    private readonly bool[] _isFollowed = [.. SchemaCatalog.Tables.Select(table => isFollowed?.Invoke(table) ?? true)];

    private readonly Dictionary<long, (int Before, int After)>[] _rows =
    [
        .. SchemaCatalog.Tables.Select(_ => new Dictionary<long, (int Before, int After)>()),
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
            ref (int Before, int After) row = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _rows[booked.Table],
                booked.Key,
                out bool isKnown
            );
            if (!isKnown)
            {
                Count++;
                row.Before = Keep(_before, booked.Table, day.Changes.Before, booked.Change.Before);
            }

            row.After = Keep(_after, booked.Table, day.Changes.After, booked.Change.After);
        }
    }

    /// <summary>What has happened to a table's rows. It is good until something is forgotten, and asked for once.</summary>
    /// <param name="table">Its place in the catalog.</param>
    public TableChanges Of(int table)
    {
        TableBatch before = _before.Batches[table];
        TableBatch after = _after.Batches[table];
        var changes = new TableChanges(table, _came.Batches[table], _gone.Batches[table], _were.Batches[table], _read.Batches[table]);
        foreach ((int was, int reads) in _rows[table].Values)
        {
            if (was < 0 && reads >= 0)
                changes.Came.Append(after, reads);
            else if (was >= 0 && reads < 0)
                changes.Gone.Append(before, was);
            else if (was >= 0 && !before.IsSame(was, after, reads))
                changes.Replace(before, was, after, reads);
        }

        return changes;
    }

    /// <summary>Forgets all and keeps the room.</summary>
    public void Clear()
    {
        Count = 0;
        foreach (CompanyRows rows in (CompanyRows[])[_before, _after, _came, _gone, _were, _read])
            rows.Clear();
        foreach (Dictionary<long, (int Before, int After)> known in _rows)
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
internal sealed class TableChanges(int place, TableBatch came, TableBatch gone, TableBatch were, TableBatch read)
{
    private readonly bool[] _isChanged = new bool[came.Columns.Count];

    /// <summary>The table.</summary>
    public TableDefinition Table => SchemaCatalog.Tables[place];

    /// <summary>Rows that came.</summary>
    public TableBatch Came => came;

    /// <summary>Rows that went.</summary>
    public TableBatch Gone => gone;

    /// <summary>Rows that read otherwise now, as they read now.</summary>
    public TableBatch Read => read;

    /// <summary>All rows that something happened to.</summary>
    public int Count => came.Count + gone.Count + read.Count;

    /// <summary>The columns that read otherwise in any row.</summary>
    public IEnumerable<ColumnDefinition> ChangedColumns => Table.Columns.Where((_, column) => _isChanged[column]);

    /// <summary>What the table holds afterwards.</summary>
    public TableFingerprint After(TableFingerprint before)
    {
        var rows = new BatchFingerprints(Table);
        return before - rows.Of(gone) - rows.Of(were) + rows.Of(read) + rows.Of(came);
    }

    internal void Replace(TableBatch before, int was, TableBatch after, int reads)
    {
        were.Append(before, was);
        read.Append(after, reads);
        for (int i = 0; i < _isChanged.Length; i++)
            _isChanged[i] |= !before.Columns[i].IsSame(was, after.Columns[i], reads);
    }
}
