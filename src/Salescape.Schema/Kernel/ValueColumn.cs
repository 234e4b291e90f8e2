using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Salescape.Schema.Kernel;

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

    internal override void Write(int row, IBufferWriter<byte> to)
    {
        base.Write(row, to);
        MemoryMarshal.Write(to.GetSpan(Unsafe.SizeOf<T>()), Values[row]);
        to.Advance(Unsafe.SizeOf<T>());
    }

    internal override ReadOnlySpan<byte> Read(ReadOnlySpan<byte> from, int at)
    {
        from = base.Read(from, at);
        Values[at] = MemoryMarshal.Read<T>(from);
        return from[Unsafe.SizeOf<T>()..];
    }

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

    internal override void Leave(int at)
    {
        base.Leave(at);
        Values[at] = default;
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
