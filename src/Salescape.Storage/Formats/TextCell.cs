using System.Runtime.InteropServices;

namespace Salescape.Storage.Formats;

/// <summary>
/// A text as DuckDB's vectors hold it (<c>duckdb_string_t</c>): up to twelve bytes in place, zero-padded;
/// a longer one as its first four bytes and its address.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
internal readonly unsafe struct TextCell
{
    /// <summary>The longest text that a cell holds itself, in bytes.</summary>
    public const int LongestInPlace = 12;

    [FieldOffset(0)]
    private readonly int _length;

    [FieldOffset(4)]
    private readonly uint _first;

    [FieldOffset(8)]
    private readonly byte* _address;

    /// <summary>The cell of a text; a long one must stay where it is.</summary>
    public TextCell(byte* text, int length)
    {
        this = default;
        _length = length;
        if (length > LongestInPlace)
        {
            _first = *(uint*)text;
            _address = text;
            return;
        }

        fixed (uint* place = &_first)
            Buffer.MemoryCopy(text, place, LongestInPlace, length);
    }

    /// <summary>The text of a cell that lies in a vector.</summary>
    public static ReadOnlySpan<byte> Read(TextCell* cell) =>
        cell->_length > LongestInPlace ? new(cell->_address, cell->_length) : new(&cell->_first, cell->_length);
}
