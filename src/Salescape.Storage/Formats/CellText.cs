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

    private const long MicrosecondsPerDay = 86_400_000_000;

    // Dates of these days are spelt once: a fifth of all cells are dates or times. 16 bytes each, as much as is copied at once. The first
    // is that of the number 0, which empty cells hold.
    private const int DaysTabled = 90 * 366;
    private const int DateSlot = 16;
    private const int DateLength = 10;
    private static readonly byte[] Dates = SpellAll();

    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary><c>CUST-000123</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Key(byte* to, KeyStart start, long number) => Digits.WriteSix(start.Write(to), (ulong)number);

    /// <summary><c>-42</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Integer(byte* to, long number) => Digits.Write(Sign(to, number), Magnitude(number));

    /// <summary><c>-1234.50</c>: all digits of the scale are written.</summary>
    public static byte* Decimal(byte* to, long units, int scale)
    {
        to = Sign(to, units);
        ulong number = Magnitude(units);
        if (scale == 2)
        {
            // Money and percentages, nearly all decimals.
            (number, ulong hundredths) = Math.DivRem(number, 100);
            to = Digits.Write(to, number);
            *to = (byte)'.';
            Pair(to + 1, (int)hundredths);
            return to + 3;
        }

        ulong one = Tens[scale];
        (ulong whole, ulong rest) = Math.DivRem(number, one);
        to = Digits.Write(to, whole);
        if (scale == 0)
            return to;
        // The first digit of ten to the power of the scale, and what is added to it, is where the point belongs.
        byte* end = Digits.Write(to, one + rest);
        *to = (byte)'.';
        return end;
    }

    /// <summary><c>2026-03-15</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Date(byte* to, int day)
    {
        // The room behind the date is overwritten by what follows it.
        if ((uint)day < DaysTabled)
            Unsafe.CopyBlockUnaligned(
                ref *to,
                ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Dates), day * DateSlot),
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
                Spell(first + i * DateSlot, i);
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
        return Digits.WriteSix(to + 1, (ulong)fraction);
    }

    /// <summary><c>Q1 2024</c>.</summary>
    public static byte* Quarter(byte* to, int code)
    {
        (int year, int quarter) = Math.DivRem(code, 4);
        to[0] = (byte)'Q';
        to[1] = (byte)('1' + quarter);
        to[2] = (byte)' ';
        Pair(to + 3, year / 100);
        Pair(to + 5, year % 100);
        return to + 7;
    }

    /// <summary><c>3.12.1</c>.</summary>
    public static byte* Version(byte* to, int code)
    {
        SemVer version = SemVer.FromCode(code);
        to = Digits.Write(to, (ulong)version.Major);
        *to = (byte)'.';
        to = Digits.Write(to + 1, (ulong)version.Minor);
        *to = (byte)'.';
        return Digits.Write(to + 1, (ulong)version.Patch);
    }

    private static ReadOnlySpan<ulong> Tens =>
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>Writes a minus if there is one; else the place stays free.</summary>
    private static byte* Sign(byte* to, long number)
    {
        *to = (byte)'-';
        return to + (number >>> 63);
    }

    private static ulong Magnitude(long number) => number < 0 ? 0 - (ulong)number : (ulong)number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair(byte* to, int number) => *(ushort*)to = Unsafe.ReadUnaligned<ushort>(ref Unsafe.AsRef(in Pairs[number * 2]));
}
