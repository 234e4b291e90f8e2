using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Numbers of few bits side by side, the least bit first, across the borders of bytes.</summary>
/// <param name="to">Where they go; there is room for all.</param>
internal ref struct BitWriter(Span<byte> to)
{
    private readonly Span<byte> _to = to;
    private ulong _bits;
    private int _used;
    private int _at;

    /// <summary>One more number, which has no more bits than the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong value, int width)
    {
        _bits |= value << _used;
        _used += width;
        if (_used < 64)
            return;
        BinaryPrimitives.WriteUInt64LittleEndian(_to[_at..], _bits);
        _at += sizeof(ulong);
        _used -= 64;
        _bits = _used == 0 ? 0 : value >> (width - _used);
    }

    /// <summary>Writes what is left, up to the end of a byte.</summary>
    /// <returns>All bytes.</returns>
    public int End()
    {
        for (; _used > 0; _used -= 8, _bits >>= 8)
            _to[_at++] = (byte)_bits;
        return _at;
    }
}
