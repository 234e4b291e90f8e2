using Salescape.Schema.Kernel;
using Salescape.Storage.Advance;
using Salescape.Storage.Changes;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;

namespace Salescape.Storage.History;

/// <summary>What some days do to the versions of rows that are there: which end, and which come.</summary>
internal sealed class VersionChanges
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly NetChanges _day = new(table => HistoryTable.Find(table) is not null);
    private readonly OfTable[] _tables;

    /// <param name="held">What the histories' tables hold.</param>
    public VersionChanges(IReadOnlyList<ManifestTable> held) =>
        _tables = [.. HistoryTable.All.Zip(held, (table, was) => new OfTable(table, TableFingerprint.Parse(was.Rows, was.Fingerprint)))];

    /// <summary>Versions that came and ended.</summary>
    public int Count => _tables.Sum(table => table.New.Count + table.Ends.Count);

    /// <summary>What the histories' tables held when it was last forgotten what happened.</summary>
    public IReadOnlyList<ManifestTable> Held => HistoryFlow.Named([.. _tables.Select(table => table.Held)]);

    /// <summary>What has happened, by table.</summary>
    public IEnumerable<(HistoryTable Table, TableBatch New, TableBatch Ends)> Tables =>
        _tables.Select(table => (table.Table, (TableBatch)table.New, (TableBatch)table.Ends));

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

    private sealed class OfTable(HistoryTable table, TableFingerprint held)
    {
        private readonly BatchFingerprints _fingerprints = new(table.Stamped);

        // Where the current versions of rows are that came since.
        private readonly Dictionary<long, int> _open = [];

        public HistoryTable Table => table;

        public ExtendedBatch New { get; } = new(table.Versions);

        public ExtendedBatch Ends { get; } = new(table.Ends);

        public TableFingerprint Held { get; private set; } = held;

        public void Come(TableBatch rows, int day)
        {
            for (int row = 0; row < rows.Count; row++)
                _open[((LongColumn)rows.Columns[0]).Values[row]] = HistoryTable.Begin(New, rows, row, day);
        }

        public void End(TableBatch rows, int day)
        {
            for (int row = 0; row < rows.Count; row++)
            {
                if (_open.Remove(((LongColumn)rows.Columns[0]).Values[row], out int at))
                    HistoryTable.End(New, at, day);
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
