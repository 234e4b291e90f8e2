using System.Buffers.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.View;

/// <summary>
/// Takes out of some lives' rows the people who have had themselves erased, with all their traces: whatever refers to them, what refers to
/// that, and what the audit log says of them. One per worker.
/// </summary>
internal sealed class Erasures
{
    // Each table behind those that it refers to.
    private static readonly int[] Order =
    [
        .. TableOrder.ReferencedFirst(SchemaCatalog.Tables).Select(table => table.Number - 1),
    ];

    private readonly Dictionary<long, int>[] _erased = [.. SchemaCatalog.Tables.Select(_ => new Dictionary<long, int>())];
    private readonly int[][] _days = [.. SchemaCatalog.Tables.Select(_ => Array.Empty<int>())];
    private readonly bool[] _isTouched = new bool[SchemaCatalog.Tables.Count];
    private bool[] _kept = [];

    /// <summary>Whether nobody has been erased.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Notes that a person is erased.</summary>
    /// <param name="table">Where the person stands.</param>
    /// <param name="key">The number of the person's key.</param>
    /// <param name="day">The day.</param>
    public void Ask(TableDefinition table, long key, DateOnly day)
    {
        _erased[table.Number - 1][key] = Window.DayOf(day);
        IsEmpty = false;
    }

    /// <summary>Finds their traces. Ask <see cref="DayOf"/>.</summary>
    public void Find(CompanyRows rows)
    {
        if (IsEmpty)
            return;
        foreach (int place in Order)
            _isTouched[place] = Find(rows.Batches[place], place);
    }

    /// <summary>The day on which a row is erased; <see cref="Window.Never"/> if it is not.</summary>
    public int DayOf(int place, int row) => _isTouched[place] ? _days[place][row] : Window.Never;

    /// <summary>Keeps what is not erased.</summary>
    public void Keep(CompanyRows rows)
    {
        Find(rows);
        for (int place = 0; place < _isTouched.Length; place++)
        {
            if (!_isTouched[place])
                continue;
            TableBatch batch = rows.Batches[place];
            if (_kept.Length < batch.Count)
                _kept = new bool[batch.Capacity];
            for (int row = 0; row < batch.Count; row++)
                _kept[row] = _days[place][row] == Window.Never;
            batch.Keep(_kept);
        }
    }

    /// <summary>Forgets who was.</summary>
    public void Clear()
    {
        if (IsEmpty)
            return;
        foreach (Dictionary<long, int> erased in _erased)
            erased.Clear();
        Array.Clear(_isTouched);
        IsEmpty = true;
    }

    private bool Find(TableBatch batch, int place)
    {
        Dictionary<long, int> own = _erased[place];
        PlacedReference[] ways =
        [
            .. WindowRules.All[place].References.Where(way => way.Target != place && _erased[way.Target].Count > 0),
        ];
        bool isAudit = batch.Table == AuditEntry.Table;
        if (own.Count == 0 && ways.Length == 0 && !isAudit)
            return false;
        if (_days[place].Length < batch.Count)
            _days[place] = new int[batch.Capacity];
        long[] keys = ((LongColumn)batch.Columns[0]).Values;
        bool finds = false;
        for (int row = 0; row < batch.Count; row++)
        {
            int day = own.GetValueOrDefault(keys[row], Window.Never);
            foreach (PlacedReference way in ways)
            {
                Column column = batch.Columns[way.Column];
                if (!column.IsNull(row))
                    day = Math.Min(day, DayOfKey(way.Target, ((LongColumn)column).Values[row]));
            }

            if (isAudit)
                day = Math.Min(day, DayOfSubject(batch, row));
            _days[place][row] = day;
            if (day == Window.Never)
                continue;
            finds = true;
            if (WindowRules.All[place].IsReferredTo)
                own[keys[row]] = day;
        }

        return finds;
    }

    /// <summary>The day on which the user is erased whom an entry of the audit log is about, such as one whose account was
    /// opened.</summary>
    private int DayOfSubject(TableBatch batch, int row)
    {
        ReadOnlySpan<byte> subject = ((TextColumn)batch.Columns[AuditedEntity])[row];
        return subject.StartsWith(UserPrefix) && Utf8Parser.TryParse(subject[UserPrefix.Length..], out long key, out _)
            ? DayOfKey(UserAccount.Table.Number - 1, key)
            : Window.Never;
    }

    private static ReadOnlySpan<byte> UserPrefix => "USER-"u8;

    private static readonly int AuditedEntity = AuditEntry.Table.Columns.Index().First(column => column.Item.Name == "entity_id").Index;

    private int DayOfKey(int place, long key) => _erased[place].GetValueOrDefault(key, Window.Never);
}
