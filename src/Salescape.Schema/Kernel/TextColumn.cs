using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Salescape.Schema.Kernel;

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
            Put(value.Utf8, row);
            return;
        }

        ref byte from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(bytes), _used);
        for (nuint at = 0; at < (nuint)strides; at += Stride)
            Vector256.LoadUnsafe(ref from, at).StoreUnsafe(ref to, at);
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

    internal override void Write(int row, IBufferWriter<byte> to)
    {
        base.Write(row, to);
        ReadOnlySpan<byte> text = this[row];
        MemoryMarshal.Write(to.GetSpan(sizeof(int) + text.Length), text.Length);
        text.CopyTo(to.GetSpan(sizeof(int) + text.Length)[sizeof(int)..]);
        to.Advance(sizeof(int) + text.Length);
    }

    internal override ReadOnlySpan<byte> Read(ReadOnlySpan<byte> from, int at)
    {
        from = base.Read(from, at);
        int length = MemoryMarshal.Read<int>(from);
        Put(from.Slice(sizeof(int), length), at);
        return from[(sizeof(int) + length)..];
    }

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
        Put(((TextColumn)source)[row], at);
    }

    internal override void Leave(int at)
    {
        base.Leave(at);
        Ends[at] = _used;
    }

    /// <summary>Stores the text of the next row.</summary>
    internal void Put(ReadOnlySpan<byte> text, int at)
    {
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
