using System.Buffers.Binary;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Bytes that are made one behind the other, in a buffer that grows and is used again.</summary>
internal sealed class PageBytes
{
    private const int LeastRoom = 1 << 12;
    private const int LongestVarInt = 10;
    private const int LastBit = 0x80;

    private byte[] _bytes = new byte[LeastRoom];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>All of them.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Forgets them and keeps the room.</summary>
    public void Clear() => Length = 0;

    /// <summary>Room behind the last byte, of at least so many; what stands in it is not defined.</summary>
    public Span<byte> Room(int bytes)
    {
        int needed = checked(Length + bytes);
        if (needed > _bytes.Length)
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(needed, _bytes.Length * 2L)));
        return _bytes.AsSpan(Length);
    }

    /// <summary>Keeps what was written at the beginning of <see cref="Room"/>.</summary>
    public void Keep(int bytes) => Length += bytes;

    public void Append(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>A number of 32 bits, the least byte first.</summary>
    public void AppendInt32(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), value);
        Length += sizeof(int);
    }

    /// <summary>Seven bits a byte, the least first; all bytes but the last have their highest bit set (ULEB128).</summary>
    public void AppendVarInt(ulong value)
    {
        Span<byte> room = Room(LongestVarInt);
        int at = 0;
        for (; value >= LastBit; value >>= 7)
            room[at++] = (byte)(value | LastBit);
        room[at++] = (byte)value;
        Length += at;
    }

    /// <summary>The same of a signed number, so that small ones of either sign are short: 0, -1, 1, -2 …</summary>
    public void AppendZigZag(long value) => AppendVarInt((ulong)(value << 1 ^ value >> 63));

    /// <summary>A text as PLAIN pages hold it: its length in 32 bits, then its bytes.</summary>
    public void AppendPlain(ReadOnlySpan<byte> text)
    {
        AppendInt32(text.Length);
        Append(text);
    }
}
