using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.History;

/// <summary>The versions of a block's rows, by what stands on the first day and what changes from then on.</summary>
internal sealed class VersionRows
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly ExtendedBatch[] _versions = [.. HistoryTable.All.Select(table => new ExtendedBatch(table.Versions))];
    private readonly List<Told> _told = [];

    /// <summary>The versions, in the order of <see cref="HistoryTable.All"/>; each row's stand together, in the order of days.</summary>
    public IReadOnlyList<TableBatch> Batches => _versions;

    /// <summary>Adds the versions of some rows.</summary>
    /// <param name="firsts">All of them on the first day, in any order.</param>
    /// <param name="from">The first day.</param>
    /// <param name="changes">All that changes of them, in any order.</param>
    public void Add(IReadOnlyList<CompanyRows> firsts, DateOnly from, CompanyChanges changes)
    {
        int day = from.DayNumber - Epoch;
        for (int i = 0; i < _versions.Length; i++)
        {
            int table = HistoryTable.All[i].Of.Number - 1;
            _told.Clear();
            foreach (CompanyRows first in firsts)
                TakeFirst(first.Batches[table], day);
            TakeChanges(table, changes);
            _told.Sort();
            Follow(_versions[i]);
        }
    }

    private void TakeFirst(TableBatch rows, int day)
    {
        for (int row = 0; row < rows.Count; row++)
            _told.Add(new(KeyOf(rows, row), day, 0, 0, rows, row));
    }

    private void TakeChanges(int table, CompanyChanges changes)
    {
        TableBatch before = changes.Before.Batches[table];
        TableBatch after = changes.After.Batches[table];
        foreach (RowChange change in changes.Span(table))
        {
            long key = change.After < 0 ? KeyOf(before, change.Before) : KeyOf(after, change.After);
            _told.Add(new(key, change.Day, change.Time, change.Transaction, after, change.After));
        }
    }

    private void Follow(ExtendedBatch versions)
    {
        int days = versions.Columns.Count - HistoryTable.Added;
        int open = -1;
        for (int i = 0; i < _told.Count; i++)
        {
            Told told = _told[i];
            if (i == 0 || _told[i - 1].Key != told.Key)
                open = -1;
            // What happens to a row in the course of a day is one version.
            if (i + 1 < _told.Count && _told[i + 1].Key == told.Key && _told[i + 1].Day == told.Day)
                continue;
            if (open >= 0 && told.Row >= 0 && IsSame(versions, open, told, days))
                continue;
            if (open >= 0)
                HistoryTable.End(versions, open, told.Day);
            open = told.Row < 0 ? -1 : HistoryTable.Begin(versions, told.Rows, told.Row, told.Day);
        }
    }

    private static bool IsSame(ExtendedBatch versions, int version, in Told told, int columns)
    {
        for (int i = 0; i < columns; i++)
        {
            if (!versions.Columns[i].IsSame(version, told.Rows.Columns[i], told.Row))
                return false;
        }

        return true;
    }

    private static long KeyOf(TableBatch rows, int row) => ((LongColumn)rows.Columns[0]).Values[row];

    /// <summary>How a row reads from a moment on.</summary>
    /// <param name="Key">Its key.</param>
    /// <param name="Day">The day, in days since 1970-01-01.</param>
    /// <param name="Time">When in it.</param>
    /// <param name="Transaction">In which of the transactions of the time.</param>
    /// <param name="Rows">Where it stands.</param>
    /// <param name="Row">Its place there; −1 if it has gone.</param>
    private readonly record struct Told(long Key, int Day, long Time, int Transaction, TableBatch Rows, int Row) : IComparable<Told>
    {
        public int CompareTo(Told other)
        {
            int order = Key.CompareTo(other.Key);
            if (order == 0)
                order = Day.CompareTo(other.Day);
            if (order == 0)
                order = Time.CompareTo(other.Time);
            return order != 0 ? order : Transaction.CompareTo(other.Transaction);
        }
    }
}
