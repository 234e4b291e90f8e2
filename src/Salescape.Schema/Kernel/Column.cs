using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    /// <summary>Copies a row of another column of the same definition behind this one's first <paramref name="at"/> rows; room is
    /// there.</summary>
    internal virtual void CopyRow(Column source, int row, int at)
    {
        if (Present is not null)
            Present[at] = source.Present![row];
    }

    /// <summary>Appends rows <c>0 … count</c> of another column of the same definition behind this one's first <paramref name="at"/> rows;
    /// room is there.</summary>
    internal virtual void CopyFrom(Column source, int at, int count)
    {
        if (Present is not null)
            Array.Copy(source.Present!, 0, Present, at, count);
    }
}

/// <summary>Values of one fixed width.</summary>
/// <typeparam name="T">How a value is held.</typeparam>
public abstract class ValueColumn<T> : Column
    where T : unmanaged, IEquatable<T>
{
    private protected ValueColumn(ColumnDefinition definition, int capacity)
        : base(definition, capacity) => Values = new T[capacity];

    /// <summary>The values; see <see cref="ColumnKind"/> for their meaning.</summary>
    public T[] Values { get; private set; }

    /// <summary>Stores a value, or an empty cell for null.</summary>
    public void Set(int row, T? value)
    {
        Values[row] = value.GetValueOrDefault();
        Present![row] = value.HasValue;
    }

    internal override void Grow(int capacity)
    {
        base.Grow(capacity);
        T[] values = Values;
        Array.Resize(ref values, capacity);
        Values = values;
    }

    internal override void CopyFrom(Column source, int at, int count)
    {
        base.CopyFrom(source, at, count);
        Array.Copy(((ValueColumn<T>)source).Values, 0, Values, at, count);
    }

    /// <inheritdoc/>
    public override bool IsSame(int row, Column other, int otherRow) =>
        base.IsSame(row, other, otherRow) && Values[row].Equals(((ValueColumn<T>)other).Values[otherRow]);

    internal override void Trade(Column other)
    {
        base.Trade(other);
        var values = (ValueColumn<T>)other;
        (Values, values.Values) = (values.Values, Values);
    }

    internal override void CopyRow(Column source, int row, int at)
    {
        base.CopyRow(source, row, at);
        Values[at] = ((ValueColumn<T>)source).Values[row];
    }

    internal override void Keep(ReadOnlySpan<RowRun> runs)
    {
        base.Keep(runs);
        Keep<T>(Values, runs);
    }
}

/// <summary>Values of 64 bits: keys, decimals, timestamps.</summary>
public sealed class LongColumn(ColumnDefinition definition, int capacity) : ValueColumn<long>(definition, capacity);

/// <summary>Values of 32 bits: integers, dates, quarters, versions.</summary>
public sealed class IntColumn(ColumnDefinition definition, int capacity) : ValueColumn<int>(definition, capacity);

/// <summary>Choices of a closed list, by their place in <see cref="ColumnDefinition.Values"/>.</summary>
public sealed class ByteColumn(ColumnDefinition definition, int capacity) : ValueColumn<byte>(definition, capacity);

/// <summary>Texts, one behind the other in a UTF-8 buffer. An empty cell has no bytes.</summary>
public sealed class TextColumn(ColumnDefinition definition, int capacity) : Column(definition, capacity)
{
    /// <summary>Bytes behind the last text that are there too, so that texts can be read and written as many at a time.</summary>
    public const int Stride = Text.Stride;

    private int _used;

    /// <summary>All texts' bytes.</summary>
    public byte[] Bytes { get; private set; } = new byte[capacity * 16];

    /// <summary>Where the text of row <c>i</c> ends in <see cref="Bytes"/>; it begins where the one before ends.</summary>
    public int[] Ends { get; private set; } = new int[capacity];

    /// <summary>The UTF-8 text of a row.</summary>
    public ReadOnlySpan<byte> this[int row]
    {
        get
        {
            int start = row == 0 ? 0 : Ends[row - 1];
            return Bytes.AsSpan(start, Ends[row] - start);
        }
    }

    /// <summary>Stores the text of the next row; rows come in order.</summary>
    public void Set(int row, Text value)
    {
        int end = _used + value.Length;
        byte[] bytes = Bytes;
        ReadOnlySpan<byte> source = value.WithRest;
        // Copied whole strides at a time, together with what lies behind, most texts need no call.
        int strides = value.Length + Stride - 1 & -Stride;
        if (end + Stride > bytes.Length || strides > source.Length)
        {
            SetExactly(row, value);
            return;
        }

        ref byte from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(bytes), _used);
        for (nuint at = 0; at < (nuint)strides; at += Stride)
            Vector256.LoadUnsafe(ref from, at).StoreUnsafe(ref to, at);
        _used = end;
        Ends[row] = end;
    }

    private void SetExactly(int row, Text value)
    {
        int end = _used + value.Length;
        if (end + Stride > Bytes.Length)
            Reserve(end);
        value.Utf8.CopyTo(Bytes.AsSpan(_used));
        _used = end;
        Ends[row] = end;
    }

    /// <summary>Stores the text of the next row, or an empty cell for null.</summary>
    public void Set(int row, Text? value)
    {
        Set(row, value.GetValueOrDefault());
        Present![row] = value.HasValue;
    }

    private void Reserve(int bytes)
    {
        byte[] grown = Bytes;
        Array.Resize(ref grown, Math.Max(bytes + Stride, checked(grown.Length * 2)));
        Bytes = grown;
    }

    internal override void Grow(int capacity)
    {
        base.Grow(capacity);
        int[] ends = Ends;
        Array.Resize(ref ends, capacity);
        Ends = ends;
    }

    /// <inheritdoc/>
    public override bool IsSame(int row, Column other, int otherRow) =>
        base.IsSame(row, other, otherRow) && this[row].SequenceEqual(((TextColumn)other)[otherRow]);

    internal override void Trade(Column other)
    {
        base.Trade(other);
        var texts = (TextColumn)other;
        (Bytes, texts.Bytes) = (texts.Bytes, Bytes);
        (Ends, texts.Ends) = (texts.Ends, Ends);
        (_used, texts._used) = (texts._used, _used);
    }

    internal override void CopyRow(Column source, int row, int at)
    {
        base.CopyRow(source, row, at);
        ReadOnlySpan<byte> text = ((TextColumn)source)[row];
        int end = _used + text.Length;
        if (end + Stride > Bytes.Length)
            Reserve(end);
        text.CopyTo(Bytes.AsSpan(_used));
        _used = end;
        Ends[at] = end;
    }

    internal override void Clear() => _used = 0;

    internal override void Keep(ReadOnlySpan<RowRun> runs)
    {
        base.Keep(runs);
        int to = 0;
        _used = 0;
        foreach (RowRun run in runs)
        {
            int start = run.First == 0 ? 0 : Ends[run.First - 1];
            int bytes = Ends[run.First + run.Count - 1] - start;
            int moved = start - _used;
            Bytes.AsSpan(start, bytes).CopyTo(Bytes.AsSpan(_used));
            foreach (int end in Ends.AsSpan(run.First, run.Count))
                Ends[to++] = end - moved;
            _used += bytes;
        }
    }

    internal override void CopyFrom(Column source, int at, int count)
    {
        base.CopyFrom(source, at, count);
        var texts = (TextColumn)source;
        int bytes = count == 0 ? 0 : texts.Ends[count - 1];
        if (_used + bytes + Stride > Bytes.Length)
            Reserve(_used + bytes);
        Array.Copy(texts.Bytes, 0, Bytes, _used, bytes);
        for (int i = 0; i < count; i++)
            Ends[at + i] = texts.Ends[i] + _used;
        _used += bytes;
    }
}
