using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Salescape.Storage.Fingerprints;

/// <summary>What is done to the hashes of many rows, or to the cells of a column, alike: four at once where the processor can.</summary>
internal static class RowHashes
{
    /// <summary>Mixes a cell into the hash of each row.</summary>
    public static void Mix(Span<ulong> rows, ReadOnlySpan<ulong> cells)
    {
        int mixed = Avx2.IsSupported ? MixFours(rows, cells) : 0;
        MixOneByOne(rows[mixed..], cells[mixed..]);
    }

    /// <summary>The same, a row after the other.</summary>
    internal static void MixOneByOne(Span<ulong> rows, ReadOnlySpan<ulong> cells)
    {
        for (int i = 0; i < rows.Length; i++)
            rows[i] = CellHash.Mix(rows[i], cells[i]);
    }

    /// <summary>Mixes as many as come in fours. Returns how many.</summary>
    private static int MixFours(Span<ulong> rows, ReadOnlySpan<ulong> cells)
    {
        ref ulong row = ref MemoryMarshal.GetReference(rows);
        ref ulong cell = ref MemoryMarshal.GetReference(cells[..rows.Length]);
        int fours = rows.Length & -Vector256<ulong>.Count;
        for (nuint i = 0; i < (nuint)fours; i += (nuint)Vector256<ulong>.Count)
            Fold(Vector256.LoadUnsafe(ref row, i) ^ Vector256.LoadUnsafe(ref cell, i)).StoreUnsafe(ref row, i);
        return fours;
    }

    /// <summary>The upper half of the product with <see cref="CellHash.Spread"/>, mixed with the lower: put together from products of
    /// halves, as there is no wider one of four numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Fold(Vector256<ulong> numbers)
    {
        Vector256<ulong> lowHalf = Vector256.Create(CellHash.Spread & uint.MaxValue);
        Vector256<ulong> highHalf = Vector256.Create(CellHash.Spread >> 32);
        Vector256<ulong> lower = Vector256.Create((ulong)uint.MaxValue);
        Vector256<ulong> upper = numbers >> 32;
        Vector256<ulong> lowest = Product(numbers, lowHalf);
        Vector256<ulong> middle = Product(upper, lowHalf) + (lowest >> 32);
        Vector256<ulong> other = Product(numbers, highHalf) + (middle & lower);
        Vector256<ulong> high = Product(upper, highHalf) + (middle >> 32) + (other >> 32);
        return high ^ ((other << 32) | (lowest & lower));
    }

    private static Vector256<ulong> Product(Vector256<ulong> a, Vector256<ulong> b) => Avx2.Multiply(a.AsUInt32(), b.AsUInt32());

    /// <summary>Widens the cells of a column of 32 bits.</summary>
    public static void Widen(ReadOnlySpan<int> values, Span<ulong> cells)
    {
        Span<long> wide = MemoryMarshal.Cast<ulong, long>(cells)[..values.Length];
        int i = 0;
        for (; i <= values.Length - Vector128<int>.Count; i += Vector128<int>.Count)
        {
            (Vector128<long> lower, Vector128<long> upper) = Vector128.Widen(Vector128.Create(values[i..]));
            lower.CopyTo(wide[i..]);
            upper.CopyTo(wide[(i + Vector128<long>.Count)..]);
        }

        for (; i < values.Length; i++)
            wide[i] = values[i];
    }

    /// <summary>Puts the number of an empty cell in place of those that are not present.</summary>
    public static void Empty(Span<ulong> cells, ReadOnlySpan<bool> present)
    {
        int emptied = Avx2.IsSupported ? EmptyFours(cells, present) : 0;
        EmptyOneByOne(cells[emptied..], present[emptied..]);
    }

    /// <summary>The same, a cell after the other.</summary>
    internal static void EmptyOneByOne(Span<ulong> cells, ReadOnlySpan<bool> present)
    {
        for (int i = 0; i < cells.Length; i++)
            cells[i] = present[i] ? cells[i] : CellHash.Null;
    }

    private static int EmptyFours(Span<ulong> cells, ReadOnlySpan<bool> present)
    {
        ref ulong cell = ref MemoryMarshal.GetReference(cells);
        ref byte isPresent = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(present[..cells.Length]));
        Vector256<ulong> none = Vector256.Create(CellHash.Null);
        int fours = cells.Length & -Vector256<ulong>.Count;
        for (nuint i = 0; i < (nuint)fours; i += (nuint)Vector256<ulong>.Count)
        {
            uint flags = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref isPresent, i));
            Vector256<long> held = Avx2.ConvertToVector256Int64(Vector128.CreateScalarUnsafe(flags).AsByte());
            Vector256<ulong> isEmpty = Vector256.Equals(held, Vector256<long>.Zero).AsUInt64();
            Vector256.ConditionalSelect(isEmpty, none, Vector256.LoadUnsafe(ref cell, i)).StoreUnsafe(ref cell, i);
        }

        return fours;
    }
}
