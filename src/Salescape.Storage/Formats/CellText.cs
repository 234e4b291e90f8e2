using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats;

/// <summary>
/// How a cell reads as text, the same in every format. Each method writes ASCII at a place that has room for
/// <see cref="LongestCell"/> bytes and returns the place behind it.
/// </summary>
internal static unsafe class CellText
{
    /// <summary>Bytes that suffice for any cell that is not free text or a choice.</summary>
    public const int LongestCell = 40;

    private const int LeastKeyDigits = 6;
    private const long MicrosecondsPerDay = 86_400_000_000;

    // Dates of these days are spelt once: a fifth of all cells are dates or times. 16 bytes each, as much as is copied at once.
    private const int FirstTabled = 10_957; // 2000-01-01
    private const int DaysTabled = 60 * 366;
    private const int DateSlot = 16;
    private const int DateLength = 10;
    private static readonly byte[] Dates = SpellAll();

    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary><c>CUST-000123</c>.</summary>
    public static byte* Key(byte* to, KeyStart start, long number)
    {
        to = start.Write(to);
        // Most keys have the least digits, and those need not be counted.
        if ((ulong)number >= 1_000_000)
            return Digits(to, (ulong)number, LeastKeyDigits);
        (int thousands, int rest) = Math.DivRem((int)number, 10_000);
        (int hundreds, int ones) = Math.DivRem(rest, 100);
        Pair(to, thousands);
        Pair(to + 2, hundreds);
        Pair(to + 4, ones);
        return to + LeastKeyDigits;
    }

    /// <summary><c>-42</c>.</summary>
    public static byte* Integer(byte* to, long number)
    {
        if (number < 0)
            *to++ = (byte)'-';
        return Digits(to, Magnitude(number), 1);
    }

    /// <summary><c>-1234.50</c>: all digits of the scale are written.</summary>
    public static byte* Decimal(byte* to, long units, int scale)
    {
        if (units < 0)
            *to++ = (byte)'-';
        ulong number = Magnitude(units);
        if (scale == 2)
        {
            // Money and percentages, nearly all decimals.
            (number, ulong hundredths) = Math.DivRem(number, 100);
            to = Digits(to, number, 1);
            *to = (byte)'.';
            Pair(to + 1, (int)hundredths);
            return to + 3;
        }

        byte* end = Digits(to, number, scale + 1);
        if (scale == 0)
            return end;
        byte* point = end - scale;
        for (byte* digit = end; digit > point; digit--)
            *digit = digit[-1];
        *point = (byte)'.';
        return end + 1;
    }

    /// <summary><c>2026-03-15</c>.</summary>
    public static byte* Date(byte* to, int day)
    {
        // The room behind the date is overwritten by what follows it.
        if ((uint)(day - FirstTabled) < DaysTabled)
            Unsafe.CopyBlockUnaligned(
                ref *to,
                ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Dates), (day - FirstTabled) * DateSlot),
                DateSlot
            );
        else
            Spell(to, day);
        return to + DateLength;
    }

    private static void Spell(byte* to, int day)
    {
        (int year, int month, int dayOfMonth) = DateOnly.FromDayNumber(day + CellCodes.EpochDay);
        Pair(to, year / 100);
        Pair(to + 2, year % 100);
        to[4] = (byte)'-';
        Pair(to + 5, month);
        to[7] = (byte)'-';
        Pair(to + 8, dayOfMonth);
    }

    private static byte[] SpellAll()
    {
        byte[] dates = new byte[DaysTabled * DateSlot];
        fixed (byte* first = dates)
        {
            for (int i = 0; i < DaysTabled; i++)
                Spell(first + i * DateSlot, FirstTabled + i);
        }

        return dates;
    }

    /// <summary><c>2026-03-15 09:30:00</c>, with six digits of a second's fraction only if it is not zero.</summary>
    public static byte* Timestamp(byte* to, long microseconds)
    {
        long day = Math.DivRem(microseconds, MicrosecondsPerDay, out long time);
        if (time < 0)
        {
            day--;
            time += MicrosecondsPerDay;
        }

        to = Date(to, (int)day);
        (long seconds, long fraction) = Math.DivRem(time, 1_000_000);
        (int minutes, int second) = Math.DivRem((int)seconds, 60);
        (int hour, int minute) = Math.DivRem(minutes, 60);
        *to = (byte)' ';
        Pair(to + 1, hour);
        to[3] = (byte)':';
        Pair(to + 4, minute);
        to[6] = (byte)':';
        Pair(to + 7, second);
        to += 9;
        if (fraction == 0)
            return to;
        *to = (byte)'.';
        return Digits(to + 1, (ulong)fraction, 6);
    }

    /// <summary><c>Q1 2024</c>.</summary>
    public static byte* Quarter(byte* to, int code)
    {
        (int year, int quarter) = Math.DivRem(code, 4);
        to[0] = (byte)'Q';
        to[1] = (byte)('1' + quarter);
        to[2] = (byte)' ';
        return Digits(to + 3, (ulong)year, 4);
    }

    /// <summary><c>3.12.1</c>.</summary>
    public static byte* Version(byte* to, int code)
    {
        SemVer version = SemVer.FromCode(code);
        to = Digits(to, (ulong)version.Major, 1);
        *to = (byte)'.';
        to = Digits(to + 1, (ulong)version.Minor, 1);
        *to = (byte)'.';
        return Digits(to + 1, (ulong)version.Patch, 1);
    }

    // Powers of ten from the first on; nought has a digit too.
    private static ReadOnlySpan<ulong> Tens =>
        [
            0,
            10,
            100,
            1_000,
            10_000,
            100_000,
            1_000_000,
            10_000_000,
            100_000_000,
            1_000_000_000,
            10_000_000_000,
            100_000_000_000,
            1_000_000_000_000,
            10_000_000_000_000,
            100_000_000_000_000,
            1_000_000_000_000_000,
            10_000_000_000_000_000,
            100_000_000_000_000_000,
            1_000_000_000_000_000_000,
            10_000_000_000_000_000_000,
        ];

    private static ulong Magnitude(long number) => number < 0 ? 0 - (ulong)number : (ulong)number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair(byte* to, int number) => *(ushort*)to = Unsafe.ReadUnaligned<ushort>(ref Unsafe.AsRef(in Pairs[number * 2]));

    private static byte* Digits(byte* to, ulong number, int least)
    {
        int count = Count(number);
        for (; least > count; least--)
            *to++ = (byte)'0';
        byte* end = to + count;
        byte* at = end;
        while (number >= 100)
        {
            (number, ulong pair) = Math.DivRem(number, 100);
            Pair(at -= 2, (int)pair);
        }

        if (number >= 10)
            Pair(at - 2, (int)number);
        else
            at[-1] = (byte)('0' + number);
        return end;
    }

    /// <summary>Decimal digits: a little less than 0.3 for each binary one, and one more where that is too few.</summary>
    private static int Count(ulong number)
    {
        int guess = (BitOperations.Log2(number | 1) + 1) * 1233 >> 12;
        return number < Tens[guess] ? guess : guess + 1;
    }
}
