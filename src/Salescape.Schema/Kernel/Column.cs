using System.Buffers;

namespace Salescape.Schema.Kernel;

/// <summary>The values of one column of a <see cref="TableBatch"/>, in row order. Rows beyond the batch's count are undefined.</summary>
public abstract class Column
{
    private protected Column(ColumnDefinition definition, int capacity)
    {
        Definition = definition;
        Present = definition.IsNullable ? new bool[capacity] : null;
    }

    /// <summary>What the column is.</summary>
    public ColumnDefinition Definition { get; }

    /// <summary>For a nullable column, whether row <c>i</c> holds a value; null for a column that always does.</summary>
    public bool[]? Present { get; private set; }

    /// <summary>Whether row <paramref name="row"/> is empty. An empty row's value is the type's zero.</summary>
    public bool IsNull(int row) => Present is not null && !Present[row];

    internal virtual void Grow(int capacity)
    {
        if (Present is { } present)
        {
            Array.Resize(ref present, capacity);
            Present = present;
        }
    }

    internal virtual void Clear() { }

    /// <summary>Writes a row as bytes that <see cref="Read"/> understands in the same program.</summary>
    internal virtual void Write(int row, IBufferWriter<byte> to)
    {
        if (Present is null)
            return;
        to.GetSpan(1)[0] = Present[row] ? (byte)1 : (byte)0;
        to.Advance(1);
    }

    /// <summary>Reads the next row, behind this one's first <paramref name="at"/> rows; room is there. Returns what lies behind it.</summary>
    internal virtual ReadOnlySpan<byte> Read(ReadOnlySpan<byte> from, int at)
    {
        if (Present is null)
            return from;
        Present[at] = from[0] != 0;
        return from[1..];
    }

    /// <summary>Changes values with another column of the same definition.</summary>
    internal virtual void Trade(Column other) => (Present, other.Present) = (other.Present, Present);

    /// <summary>Moves the values of the rows that are kept together, in their order.</summary>
    internal virtual void Keep(ReadOnlySpan<RowRun> runs)
    {
        if (Present is not null)
            Keep<bool>(Present, runs);
    }

    private protected static void Keep<T>(Span<T> values, ReadOnlySpan<RowRun> runs)
    {
        int to = 0;
        foreach (RowRun run in runs)
        {
            values.Slice(run.First, run.Count).CopyTo(values[to..]);
            to += run.Count;
        }
    }

    /// <summary>Whether a row reads like one of another column of the same definition.</summary>
    public virtual bool IsSame(int row, Column other, int otherRow) => IsNull(row) == other.IsNull(otherRow);

    /// <summary>Copies a row of another column of the same kind behind this one's first <paramref name="at"/> rows; room is there. If this
    /// one is never empty, that row is not.</summary>
    internal virtual void CopyRow(Column source, int row, int at)
    {
        if (Present is not null)
            Present[at] = !source.IsNull(row);
    }

    /// <summary>Leaves the next row empty, behind this one's first <paramref name="at"/> rows; room is there.</summary>
    internal virtual void Leave(int at) => Present![at] = false;

    /// <summary>An empty column of a kind.</summary>
    internal static Column Of(ColumnDefinition definition, int capacity) =>
        definition.Kind switch
        {
            ColumnKind.Key or ColumnKind.Decimal or ColumnKind.Timestamp => new LongColumn(definition, capacity),
            ColumnKind.Choice or ColumnKind.Flag => new ByteColumn(definition, capacity),
            ColumnKind.Text or ColumnKind.LongText or ColumnKind.Json => new TextColumn(definition, capacity),
            _ => new IntColumn(definition, capacity),
        };

    /// <summary>Appends rows <c>0 … count</c> of another column of the same definition behind this one's first <paramref name="at"/> rows;
    /// room is there.</summary>
    internal virtual void CopyFrom(Column source, int at, int count)
    {
        if (Present is not null)
            Array.Copy(source.Present!, 0, Present, at, count);
    }
}
