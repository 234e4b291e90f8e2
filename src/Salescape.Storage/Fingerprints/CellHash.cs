using System.IO.Hashing;
using System.Runtime.CompilerServices;

namespace Salescape.Storage.Fingerprints;

/// <summary>
/// The arithmetic of fingerprints. A cell is a 64-bit number: a key's number, a decimal's units, a day, a time,
/// an integer; else the XxHash3 of its text. Cells are mixed into their row's hash in the order of columns, and
/// the hashes of all rows are added, so that the order of rows does not matter and equal rows still count twice.
/// </summary>
internal static class CellHash
{
    /// <summary>The hash of a row before its first cell.</summary>
    public const ulong Seed = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The number of an empty cell.</summary>
    public const ulong Null = 0xD1B5_4A32_D192_ED03;

    /// <summary>What spreads a cell over all bits of its row.</summary>
    public const ulong Spread = 0xE703_7ED1_A0B4_28DB;
    private const ulong Last = 0x8EBC_6AF0_9C88_C6E3;

    /// <summary>The number of a text.</summary>
    public static ulong Of(ReadOnlySpan<byte> text) => XxHash3.HashToUInt64(text);

    /// <summary>A row's hash with one more cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong row, ulong cell)
    {
        ulong high = Math.BigMul(row ^ cell, Spread, out ulong low);
        return high ^ low;
    }

    /// <summary>What a row whose cells are all mixed adds to its table's sum.</summary>
    public static UInt128 Share(ulong row)
    {
        ulong high = Math.BigMul(row ^ Seed, Last, out ulong low);
        return new(high ^ row, low);
    }
}
