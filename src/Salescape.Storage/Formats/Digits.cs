using System.Numerics;
using System.Runtime.CompilerServices;

namespace Salescape.Storage.Formats;

/// <summary>
/// The decimal digits of numbers, eight at once: a word holds them a byte each, the first in the lowest. Whatever writes a word may write up
/// to eight bytes more than it says.
/// </summary>
internal static unsafe class Digits
{
    /// <summary>What is added to a digit to make it a character, for eight at once.</summary>
    public const ulong Zeros = 0x3030_3030_3030_3030;

    private const ulong TooLarge = 100_000_000;

    /// <summary>Whether a number has eight digits at most.</summary>
    public static bool Fit(ulong number) => number < TooLarge;

    /// <summary>The eight digits of a number that fits, leading zeros included, as values from 0 to 9.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Eight(uint number)
    {
        // Halves of four digits, side by side; then quarters of two; then digits. Quotients by multiplication, exact for numbers so small.
        uint high = number / 10_000;
        ulong fours = high | (ulong)(number - high * 10_000) << 32;
        ulong hundreds = (fours * 10_486 >> 20) & 0x0000_007F_0000_007F;
        ulong twos = hundreds | (fours - 100 * hundreds) << 16;
        ulong tens = (twos * 103 >> 10) & 0x000F_000F_000F_000F;
        return tens | (twos - 10 * tens) << 8;
    }

    /// <summary>How many of eight digits are leading zeros, not counting those that are to be written.</summary>
    /// <param name="digits">The digits.</param>
    /// <param name="least">How many are to be written at least, from 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Leading(ulong digits, int least) => BitOperations.TrailingZeroCount(digits | 1UL << 8 * (8 - least)) / 8;

    /// <summary>Writes a number with at least so many digits, up to eight.</summary>
    /// <returns>The place behind it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Write(byte* to, ulong number, int least)
    {
        if (!Fit(number))
            return WriteLong(to, number);
        ulong digits = Eight((uint)number);
        int leading = Leading(digits, least);
        *(ulong*)to = (digits | Zeros) >> 8 * leading;
        return to + 8 - leading;
    }

    private static byte* WriteLong(byte* to, ulong number)
    {
        (ulong high, ulong low) = Math.DivRem(number, TooLarge);
        to = Write(to, high, 1);
        *(ulong*)to = Eight((uint)low) | Zeros;
        return to + 8;
    }
}
