using System.Globalization;
using System.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Changes;

/// <summary>The changes of one day in the order in which they were booked.</summary>
public sealed class ChangeDay
{
    private static readonly int[] Ranks = TableOrder.RanksOf(SchemaCatalog.Tables);

    private readonly List<Booked> _order = [];
    private readonly List<BookedTransaction> _transactions = [];
    private long _transactionsBefore;
    private long _eventsBefore;

    /// <summary>The changes and their rows.</summary>
    public CompanyChanges Changes { get; } = new();

    /// <summary>The day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Each change, in the order of times and transactions; within a transaction what is referred to comes first and goes
    /// last.</summary>
    public IReadOnlyList<Booked> Booked => _order;

    /// <summary>The transactions that they belong to, in the same order.</summary>
    public IReadOnlyList<BookedTransaction> Transactions => _transactions;

    /// <summary>The row of a change as it read.</summary>
    public BatchRow BeforeOf(in Booked booked) =>
        booked.Change.Before < 0 ? default : new(Changes.Before.Batches[booked.Table], booked.Change.Before);

    /// <summary>The row of a change as it reads then.</summary>
    public BatchRow AfterOf(in Booked booked) =>
        booked.Change.After < 0 ? default : new(Changes.After.Batches[booked.Table], booked.Change.After);

    internal void Begin(DateOnly day)
    {
        Day = day;
        Changes.Clear();
    }

    /// <summary>Brings what was added into its order.</summary>
    internal void Sort()
    {
        _order.Clear();
        for (int table = 0; table < SchemaCatalog.Tables.Count; table++)
        {
            foreach (RowChange change in Changes.Span(table))
                _order.Add(new(table, change, KeyOf(table, change)));
        }

        _order.Sort(Compare);
        Number();
    }

    // Numbers go on from day to day: one of these is used for a whole run.
    private void Number()
    {
        _transactions.Clear();
        for (int first = 0; first < _order.Count;)
        {
            int behind = first + 1;
            while (behind < _order.Count && _order[behind].IsWith(_order[first]))
                behind++;
            RowChange change = _order[first].Change;
            _transactions.Add(
                new(first, behind - first, ++_transactionsBefore, _eventsBefore + 1, change.Time, IdOf(change.Owner, change.Transaction))
            );
            _eventsBefore += behind - first;
            first = behind;
        }
    }

    private byte[] IdOf(long owner, int transaction) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Day:yyyyMMdd}-{owner}-{transaction}"));

    private static int Compare(Booked one, Booked other)
    {
        int order = one.Change.Time.CompareTo(other.Change.Time);
        if (order == 0)
            order = one.Change.Owner.CompareTo(other.Change.Owner);
        if (order == 0)
            order = one.Change.Transaction.CompareTo(other.Change.Transaction);
        if (order == 0)
            order = RankOf(one).CompareTo(RankOf(other));
        return order != 0 ? order : one.Key.CompareTo(other.Key);
    }

    // What goes goes behind what comes.
    private static int RankOf(in Booked booked) =>
        booked.Change.Kind == ChangeKind.Delete ? 2 * Ranks.Length - Ranks[booked.Table] : Ranks[booked.Table];

    private long KeyOf(int table, in RowChange change)
    {
        (CompanyRows rows, int row) = change.After >= 0 ? (Changes.After, change.After) : (Changes.Before, change.Before);
        return ((LongColumn)rows.Batches[table].Columns[0]).Values[row];
    }
}

/// <summary>A change in its order.</summary>
/// <param name="Table">The table's place in the catalog.</param>
/// <param name="Change">The change.</param>
/// <param name="Key">The number of the row's key.</param>
public readonly record struct Booked(int Table, RowChange Change, long Key)
{
    /// <summary>Whether it belongs to the same transaction as another one.</summary>
    public bool IsWith(in Booked other) =>
        Change.Time == other.Change.Time && Change.Owner == other.Change.Owner && Change.Transaction == other.Change.Transaction;
}

/// <summary>Changes that were booked together.</summary>
/// <param name="First">Place of the first of them in <see cref="ChangeDay.Booked"/>.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Number">Its number among all of the run, from 1.</param>
/// <param name="Position">Place of its first change among all of the run, from 1.</param>
/// <param name="Time">When, in microseconds since 1970-01-01.</param>
/// <param name="Id">Its name, which no other run gives to another: day, owner, and its number among the owner's of the day.</param>
public readonly record struct BookedTransaction(int First, int Count, long Number, long Position, long Time, ReadOnlyMemory<byte> Id);
