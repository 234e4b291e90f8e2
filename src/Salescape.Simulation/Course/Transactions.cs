using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.View;

namespace Salescape.Simulation.Course;

/// <summary>
/// Settles which changes of a day belong together and when in the day they are booked. Changes of one owner that refer to each other have
/// one cause: a won deal with its contract, a ticket with its answer. What knows its time is booked then; what only knows its day, in
/// office hours, or at night where a system adds up, and never behind what refers to it.
/// </summary>
internal sealed class Transactions
{
    /// <summary>The owner of what the vendor plans and adds up.</summary>
    private const long Vendor = 0;

    private const long Second = TimeSpan.MicrosecondsPerSecond;
    private const long Opens = 8 * 3_600 * Second;
    private const int OpenSeconds = 10 * 3_600;
    private const long Closes = (24 * 3_600 - 600) * Second;
    private const long Night = 3_600 * Second;
    private const int NightSeconds = 4 * 3_600;

    // Whom and what everything is about is no cause of it.
    private static readonly bool[] IsSubject = Places(Customer.Table, Product.Table, UserAccount.Table, CustomerContact.Table);

    // What a signature brings with it without naming the contract.
    private static readonly bool[] FollowsContract = Places(Customer.Table, CustomerProduct.Table, OnboardingProgress.Table);

    private static readonly int[] Ranks = TableOrder.RanksOf(SchemaCatalog.Tables);

    private readonly List<Node> _nodes = [];
    private readonly Dictionary<(int Table, long Key), int> _places = [];
    private readonly List<(int Child, int Parent)> _waits = [];
    private readonly List<int> _order = [];
    private CompanyChanges _changes = null!;

    /// <summary>Settles all changes of some owners.</summary>
    public void Settle(CompanyChanges changes)
    {
        _changes = changes;
        _nodes.Clear();
        for (int table = 0; table < SchemaCatalog.Tables.Count; table++)
        {
            ReadOnlySpan<RowChange> all = changes.Span(table);
            for (int place = 0; place < all.Length; place++)
                _nodes.Add(new Node(all[place].Owner, all[place].Day, table, place));
        }

        _nodes.Sort(static (one, other) => one.CompareTo(other));
        for (int first = 0; first < _nodes.Count;)
        {
            int behind = first + 1;
            while (behind < _nodes.Count && _nodes[behind].Owner == _nodes[first].Owner && _nodes[behind].Day == _nodes[first].Day)
                behind++;
            SettleDay(CollectionsMarshal.AsSpan(_nodes)[first..behind]);
            first = behind;
        }
    }

    /// <summary>Settles the changes of one owner on one day.</summary>
    private void SettleDay(Span<Node> nodes)
    {
        Place(nodes);
        _waits.Clear();
        if (nodes[0].Owner == Vendor)
        {
            SettleVendor(nodes);
            Number(nodes);
            return;
        }

        JoinGoing(nodes);
        int contract = Array.FindIndex(nodes.ToArray(), node => node.Table == Contract.Table.Number - 1);
        for (int at = 0; at < nodes.Length; at++)
        {
            Join(nodes, at);
            if (contract >= 0 && FollowsContract[nodes[at].Table])
                Join(nodes, at, contract);
        }

        for (int at = 0; at < nodes.Length; at++)
            Time(nodes, at);
        // Who is referred to was there before.
        for (bool moves = true; moves;)
        {
            moves = false;
            foreach ((int child, int parent) in _waits)
            {
                ref Node root = ref nodes[RootOf(nodes, parent)];
                long latest = Math.Max(nodes[parent].Day * TimeSpan.MicrosecondsPerDay, TimeOf(nodes, child) - Second);
                if (root.Time <= latest)
                    continue;
                root.Time = latest;
                moves = true;
            }
        }

        Number(nodes);
    }

    /// <summary>What the vendor plans is there when the day begins; what it adds up, it adds up when the day is over.</summary>
    private void SettleVendor(Span<Node> nodes)
    {
        int came = -1;
        int added = -1;
        for (int at = 0; at < nodes.Length; at++)
        {
            bool comes = _changes.Span(nodes[at].Table)[nodes[at].Place].Kind == ChangeKind.Insert;
            ref int first = ref comes ? ref came : ref added;
            first = first < 0 ? at : first;
            nodes[at].Parent = first;
            nodes[first].Time = nodes[at].Day * TimeSpan.MicrosecondsPerDay + (comes ? 0 : Closes);
        }
    }

    private void Place(Span<Node> nodes)
    {
        _places.Clear();
        for (int at = 0; at < nodes.Length; at++)
        {
            (TableBatch batch, int row) = RowOf(nodes[at]);
            nodes[at].Parent = at;
            _places[(nodes[at].Table, ((LongColumn)batch.Columns[0]).Values[row])] = at;
        }
    }

    /// <summary>Joins what goes: a person is erased at once.</summary>
    private void JoinGoing(Span<Node> nodes)
    {
        int first = -1;
        for (int at = 0; at < nodes.Length; at++)
        {
            if (!IsGoing(nodes[at]))
                continue;
            first = first < 0 ? at : first;
            Join(nodes, at, first);
        }
    }

    private bool IsGoing(in Node node) => _changes.Span(node.Table)[node.Place].Kind == ChangeKind.Delete;

    /// <summary>Joins a change with those of the rows that it refers to.</summary>
    private void Join(Span<Node> nodes, int at)
    {
        if (IsGoing(nodes[at]))
            return;
        (TableBatch batch, int row) = RowOf(nodes[at]);
        bool hasTime = TimeColumnOf(nodes[at].Table) >= 0;
        if (IsAddedUp(nodes[at].Table) && _places.TryGetValue((~nodes[at].Table, 0), out int like))
            Join(nodes, at, like);
        else
            _places[(~nodes[at].Table, 0)] = at;
        foreach (PlacedReference reference in WindowRules.All[nodes[at].Table].References)
        {
            Column column = batch.Columns[reference.Column];
            if (column.IsNull(row) || !_places.TryGetValue((reference.Target, ((LongColumn)column).Values[row]), out int target))
                continue;
            if (target == at)
                continue;
            if (hasTime || TimeColumnOf(reference.Target) >= 0 || (IsSubject[reference.Target] && !IsSpokenWith(nodes[target])))
                _waits.Add((at, target));
            else
                Join(nodes, at, target);
        }
    }

    /// <summary>Whether somebody's last contact is noted: the word itself is what causes it.</summary>
    private bool IsSpokenWith(in Node node) =>
        node.Table == CustomerContact.Table.Number - 1 && _changes.Span(node.Table)[node.Place].Kind == ChangeKind.Update;

    private static void Join(Span<Node> nodes, int one, int other)
    {
        int root = RootOf(nodes, one);
        int behind = RootOf(nodes, other);
        nodes[Math.Max(root, behind)].Parent = Math.Min(root, behind);
    }

    private static int RootOf(Span<Node> nodes, int at)
    {
        while (nodes[at].Parent != at)
            at = nodes[at].Parent;
        return at;
    }

    private static long TimeOf(Span<Node> nodes, int at) => nodes[RootOf(nodes, at)].Time;

    private void Time(Span<Node> nodes, int at)
    {
        ref Node node = ref nodes[at];
        if (node.Parent != at)
            return;
        (TableBatch batch, int row) = RowOf(node);
        if (TimeColumnOf(node.Table) is >= 0 and var column)
        {
            node.Time = ((LongColumn)batch.Columns[column]).Values[row];
            // Shown only later, it is booked with what refers to it.
            if (Math.DivRem(node.Time, TimeSpan.MicrosecondsPerDay).Quotient == node.Day)
                return;
        }

        if (node.Table == Customer.Table.Number - 1)
        {
            // Who enters the books does so when the day begins: others may refer to it.
            node.Time = node.Day * TimeSpan.MicrosecondsPerDay + Opens;
            return;
        }

        var draw = new Draw((ulong)HashCode(node, ((LongColumn)batch.Columns[0]).Values[row]));
        (long opens, int seconds) = IsAddedUp(node.Table) ? (Night, NightSeconds) : (Opens, OpenSeconds);
        node.Time = node.Day * TimeSpan.MicrosecondsPerDay + opens + draw.Whole(0, seconds - 1) * Second;
    }

    /// <summary>Numbers the transactions of the day in the order of their times.</summary>
    private void Number(Span<Node> nodes)
    {
        _order.Clear();
        for (int at = 0; at < nodes.Length; at++)
        {
            nodes[at].Root = RootOf(nodes, at);
            nodes[at].Time = nodes[nodes[at].Root].Time;
            _order.Add(at);
        }

        Node[] settled = nodes.ToArray();
        _order.Sort((one, other) => Compare(settled[one], settled[other]));
        int transaction = 0;
        int root = -1;
        foreach (int at in _order)
        {
            ref readonly Node node = ref nodes[at];
            if (node.Root != root)
            {
                root = node.Root;
                transaction++;
            }

            RowChange change = _changes.Span(node.Table)[node.Place];
            _changes.Set(node.Table, node.Place, change with { Time = node.Time, Transaction = transaction });
        }
    }

    private static int Compare(in Node one, in Node other)
    {
        int order = one.Time.CompareTo(other.Time);
        if (order == 0)
            order = one.Root.CompareTo(other.Root);
        return order != 0 ? order : Ranks[one.Table].CompareTo(Ranks[other.Table]);
    }

    private (TableBatch Batch, int Row) RowOf(in Node node)
    {
        RowChange change = _changes.Span(node.Table)[node.Place];
        return change.After >= 0
            ? (_changes.After.Batches[node.Table], change.After)
            : (_changes.Before.Batches[node.Table], change.Before);
    }

    /// <summary>A number that follows from what the change is.</summary>
    private static long HashCode(in Node node, long key) => ((key * 64 + node.Table) * 100_000 + node.Day) * 2_654_435_761;

    /// <summary>Whether a system writes the rows of a table by itself, for many accounts at once.</summary>
    private static bool IsAddedUp(int table) => CourseTable.All[table] is { IsRecord: true } && TimeColumnOf(table) < 0 && IsOfUse(table);

    private static bool IsOfUse(int table) => SchemaCatalog.Tables[table].WrittenBy is "Life/Use" or "Life/Feel";

    private static int TimeColumnOf(int table) =>
        CourseTable.All[table].Born is >= 0 and var column && SchemaCatalog.Tables[table].Columns[column].Kind == ColumnKind.Timestamp
            ? column
            : -1;

    private static bool[] Places(params TableDefinition[] tables) => [.. SchemaCatalog.Tables.Select(tables.Contains)];

    /// <summary>A change among those of its owner and day.</summary>
    private struct Node(long owner, int day, int table, int place) : IComparable<Node>
    {
        public readonly long Owner = owner;
        public readonly int Day = day;
        public readonly int Table = table;
        public readonly int Place = place;
        public int Parent;
        public int Root;
        public long Time;

        public readonly int CompareTo(Node other)
        {
            int order = Owner.CompareTo(other.Owner);
            if (order == 0)
                order = Day.CompareTo(other.Day);
            if (order == 0)
                order = Ranks[Table].CompareTo(Ranks[other.Table]);
            return order != 0 ? order : Place.CompareTo(other.Place);
        }
    }
}
