using System.Buffers;
using System.Runtime.InteropServices;

namespace Salescape.Schema.Kernel;

/// <summary>
/// Rows of one table held by column. The generator derives one typed batch per table, whose <c>Append</c> takes a row;
/// sinks see only this class. Not safe for concurrent writers.
/// </summary>
public abstract class TableBatch
{
    /// <summary>Rows that a new batch has room for; it doubles when full.</summary>
    protected const int InitialCapacity = 64;

    private readonly List<RowRun> _runs = [];
    private Column[] _columns = [];

    /// <summary>An empty batch of a table.</summary>
    protected TableBatch(TableDefinition table) => Table = table;

    /// <summary>The table that the rows belong to.</summary>
    public TableDefinition Table { get; }

    /// <summary>Rows held.</summary>
    public int Count { get; private set; }

    /// <summary>Rows that fit before the columns grow.</summary>
    public int Capacity { get; private set; } = InitialCapacity;

    /// <summary>The columns in the table's order.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>Declares the columns, once, in the table's order.</summary>
    protected void Use(params Column[] columns) => _columns = columns;

    /// <summary>Shows columns of other batches as its own.</summary>
    private protected void Show(Column[] columns, int count)
    {
        _columns = columns;
        Count = count;
    }

    /// <summary>Makes room for a row and returns its place.</summary>
    protected int NextRow()
    {
        if (Count == Capacity)
            Reserve(Count + 1);
        return Count++;
    }

    /// <summary>Appends all rows of another batch of the same table.</summary>
    public void Append(TableBatch source)
    {
        if (source.Table != Table)
            throw new ArgumentException($"Rows of {source.Table.QualifiedName} do not belong into {Table.QualifiedName}.", nameof(source));
        Reserve(Count + source.Count);
        for (int i = 0; i < _columns.Length; i++)
            _columns[i].CopyFrom(source._columns[i], Count, source.Count);
        Count += source.Count;
    }

    /// <summary>Appends one row of another batch of the same table.</summary>
    /// <returns>Its place.</returns>
    public int Append(TableBatch source, int row)
    {
        int at = NextRow();
        for (int i = 0; i < _columns.Length; i++)
            _columns[i].CopyRow(source._columns[i], row, at);
        return at;
    }

    /// <summary>Changes places with another batch of the same table: each has the other's rows.</summary>
    public void Trade(TableBatch other)
    {
        for (int i = 0; i < _columns.Length; i++)
            _columns[i].Trade(other._columns[i]);
        (Count, other.Count) = (other.Count, Count);
        (Capacity, other.Capacity) = (other.Capacity, Capacity);
    }

    /// <summary>Writes a row as bytes that <see cref="Read"/> understands in the same program.</summary>
    public void Write(int row, IBufferWriter<byte> to)
    {
        foreach (Column column in _columns)
            column.Write(row, to);
    }

    /// <summary>Appends a row from bytes, and returns what lies behind it.</summary>
    public ReadOnlySpan<byte> Read(ReadOnlySpan<byte> from)
    {
        int at = NextRow();
        foreach (Column column in _columns)
            from = column.Read(from, at);
        return from;
    }

    /// <summary>Whether a row reads like one of another batch of the same table.</summary>
    public bool IsSame(int row, TableBatch other, int otherRow)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            if (!_columns[i].IsSame(row, other._columns[i], otherRow))
                return false;
        }

        return true;
    }

    /// <summary>Keeps some of the rows, in their order, and forgets the others.</summary>
    /// <param name="kept">Whether each is kept.</param>
    public void Keep(ReadOnlySpan<bool> kept)
    {
        kept = kept[..Count];
        if (!kept.Contains(false))
            return;
        RowRun.List(kept, _runs);
        ReadOnlySpan<RowRun> runs = CollectionsMarshal.AsSpan(_runs);
        foreach (Column column in _columns)
            column.Keep(runs);
        Count = kept.Count(true);
    }

    /// <summary>Forgets all rows and keeps the room.</summary>
    public void Clear()
    {
        Count = 0;
        foreach (Column column in _columns)
            column.Clear();
    }

    private void Reserve(int rows)
    {
        if (rows <= Capacity)
            return;
        Capacity = Math.Max(rows, Capacity * 2);
        foreach (Column column in _columns)
            column.Grow(Capacity);
    }
}
