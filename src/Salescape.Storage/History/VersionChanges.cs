using Salescape.Schema.Kernel;
using Salescape.Storage.Advance;
using Salescape.Storage.Changes;
using Salescape.Storage.Fingerprints;

namespace Salescape.Storage.History;

/// <summary>What some days do to the versions of rows: which end, and which come.</summary>
internal sealed class VersionChanges
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly NetChanges _day = new(table => HistoryTable.Find(table) is not null);
    private readonly OfTable[] _tables = [.. HistoryTable.All.Select(table => new OfTable(table))];

    /// <summary>Versions that came and ended.</summary>
    public int Count => _tables.Sum(table => table.New.Count + table.Ends.Count);

    /// <summary>What the histories' tables held when it was last forgotten, but for the days that versions end, in the order of <see cref="HistoryTable.All"/>.</summary>
    public IReadOnlyList<TableFingerprint> Held => [.. _tables.Select(table => table.Held)];

    /// <summary>What has happened, by table.</summary>
    public IEnumerable<(HistoryTable Table, TableBatch New, TableBatch Ends)> Tables =>
        _tables.Select(table => (table.Table, (TableBatch)table.New, (TableBatch)table.Ends));

    /// <summary>Begins with what histories hold.</summary>
    public void Begin(IReadOnlyList<TableFingerprint> held)
    {
        for (int i = 0; i < _tables.Length; i++)
            _tables[i].Held = held[i];
    }

    /// <summary>Adds the rows of the first day.</summary>
    public void Add(TableBatch rows, DateOnly day)
    {
        if (_tables.FirstOrDefault(table => table.Table.Of == rows.Table) is not { } history)
            return;
        history.Come(rows, day.DayNumber - Epoch);
    }

    /// <summary>Adds a day, behind those before.</summary>
    public void Add(ChangeDay changes)
    {
        int day = changes.Day.DayNumber - Epoch;
        _day.Add(changes);
        foreach (OfTable table in _tables)
        {
            TableChanges today = _day.Of(table.Table.Of.Number - 1);
            table.End(today.Gone, day);
            table.End(today.Read, day);
            table.Come(today.Read, day);
            table.Come(today.Came, day);
        }

        _day.Clear();
    }

    /// <summary>Forgets what has happened, once the histories hold it.</summary>
    public void Clear()
    {
        foreach (OfTable table in _tables)
            table.Clear();
    }

    private sealed class OfTable(HistoryTable table)
    {
        private readonly int _columns = table.Of.Columns.Count;
        private readonly BatchFingerprints _fingerprints = new(table.Stamped);

        // Where the current versions of rows are that came since.
        private readonly Dictionary<long, int> _open = [];

        public HistoryTable Table => table;

        public ExtendedBatch New { get; } = new(table.Versions);

        public ExtendedBatch Ends { get; } = new(table.Ends);

        public TableFingerprint Held { get; set; }

        public void Come(TableBatch rows, int day)
        {
            for (int row = 0; row < rows.Count; row++)
            {
                int at = New.Append(rows, row, _columns);
                ((IntColumn)New.Columns[_columns]).Values[at] = day;
                ((IntColumn)New.Columns[_columns + 1]).Set(at, null);
                _open[((LongColumn)rows.Columns[0]).Values[row]] = at;
            }
        }

        public void End(TableBatch rows, int day)
        {
            for (int row = 0; row < rows.Count; row++)
            {
                if (_open.Remove(((LongColumn)rows.Columns[0]).Values[row], out int at))
                    ((IntColumn)New.Columns[_columns + 1]).Set(at, day);
                else
                    ((IntColumn)Ends.Columns[1]).Set(Ends.Append(rows, row, columns: 1), day);
            }
        }

        public void Clear()
        {
            Held += _fingerprints.Of(New);
            New.Clear();
            Ends.Clear();
            _open.Clear();
        }
    }
}
