using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Salescape.Storage.Formats;

/// <summary>
/// The decimal digits of numbers, three at a time out of a table. Each method may write one byte more than it says.
/// </summary>
internal static unsafe class Digits
{
    private const int Thousand = 1_000;
    private const int Million = 1_000_000;

    // Numbers below a thousand as four bytes: with leading zeros; and without, the fourth byte telling how many digits there are.
    private static readonly uint[] Padded = [.. Enumerable.Range(0, Thousand).Select(Pad)];
    private static readonly uint[] Trimmed = [.. Enumerable.Range(0, Thousand).Select(Trim)];

    /// <summary>Writes a number.</summary>
    /// <returns>The place behind it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Write(byte* to, ulong number)
    {
        if (number >= Thousand)
            return WriteLong(to, number);
        uint digits = Entry(Trimmed, (int)number);
        Unsafe.WriteUnaligned(to, digits);
        return to + (digits >> 24);
    }

    /// <summary>Writes a number with six digits or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* WriteSix(byte* to, ulong number) =>
        number >= Million ? WriteLong(to, number) : WriteLastSix(to, (uint)number);

    private static byte* WriteLong(byte* to, ulong number)
    {
        if (number < Million)
        {
            uint thousands = (uint)number / Thousand;
            return WriteThree(Write(to, thousands), (uint)number - thousands * Thousand);
        }

        (ulong millions, ulong rest) = Math.DivRem(number, Million);
        return WriteLastSix(Write(to, millions), (uint)rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteLastSix(byte* to, uint number)
    {
        uint thousands = number / Thousand;
        return WriteThree(WriteThree(to, thousands), number - thousands * Thousand);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteThree(byte* to, uint number)
    {
        Unsafe.WriteUnaligned(to, Entry(Padded, (int)number));
        return to + 3;
    }

    // Whoever asks is below a thousand.
    private static uint Entry(uint[] table, int number) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table), number);

    private static uint Pad(int number) =>
        (uint)('0' + number / 100) | (uint)('0' + number / 10 % 10) << 8 | (uint)('0' + number % 10) << 16;

    private static uint Trim(int number)
    {
        int digits = number < 10 ? 1 : number < 100 ? 2 : 3;
        return Pad(number) >> 8 * (3 - digits) | (uint)digits << 24;
    }
}
