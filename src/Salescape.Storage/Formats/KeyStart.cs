using System.Runtime.CompilerServices;
using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats;

/// <summary>What a key's text begins with, its prefix and a hyphen, as a word that is stored at once.</summary>
internal readonly unsafe struct KeyStart
{
    private readonly ulong _letters;

    /// <summary>That of a column of keys; of any other column, nothing.</summary>
    public KeyStart(ColumnDefinition column)
    {
        string text = column.Prefix + "-";
        if (text.Length > sizeof(ulong))
            throw new ArgumentException($"'{text}' has more than {sizeof(ulong)} letters.", nameof(column));
        Span<byte> letters = stackalloc byte[sizeof(ulong)];
        letters.Clear();
        Length = Encoding.ASCII.GetBytes(text, letters);
        _letters = Unsafe.ReadUnaligned<ulong>(ref letters[0]);
    }

    /// <summary>Letters and the hyphen.</summary>
    public int Length { get; }

    /// <summary>Writes it; the room of eight bytes behind <paramref name="to"/> is overwritten.</summary>
    /// <returns>The place behind it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Write(byte* to)
    {
        Unsafe.WriteUnaligned(to, _letters);
        return to + Length;
    }
}
