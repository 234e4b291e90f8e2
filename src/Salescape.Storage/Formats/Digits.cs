using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Salescape.Storage.Formats;

/// <summary>
/// The decimal digits of numbers, three at a time out of a table. Each method may write one byte more than it says.
/// </summary>
internal static unsafe class Digits
{
    private const int Thousand = 1_000;

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
    public static byte* WriteSix(byte* to, ulong number)
    {
        if (number >= Thousand * Thousand)
            return WriteLong(to, number);
        uint high = (uint)number / Thousand;
        to = WriteThree(to, high);
        return WriteThree(to, (uint)number - high * Thousand);
    }

    /// <summary>Writes a number below a thousand with three digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* WriteThree(byte* to, uint number)
    {
        Unsafe.WriteUnaligned(to, Entry(Padded, (int)number));
        return to + 3;
    }

    private static byte* WriteLong(byte* to, ulong number)
    {
        (ulong thousands, ulong rest) = Math.DivRem(number, Thousand);
        return WriteThree(Write(to, thousands), (uint)rest);
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
