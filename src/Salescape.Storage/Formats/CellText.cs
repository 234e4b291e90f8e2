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
    private const int MostDecimals = 7;
    private const long MicrosecondsPerDay = 86_400_000_000;

    /// <summary>What makes characters of eight digits, and colons of the noughts between the parts of a time.</summary>
    private const ulong Colons = Digits.Zeros + ((ulong)(':' - '0') << 16 | (ulong)(':' - '0') << 40);

    // Dates of these days are spelt once: a fifth of all cells are dates or times. 16 bytes each, as much as is copied at once. The first
    // is that of the number 0, which empty cells hold.
    private const int DaysTabled = 90 * 366;
    private const int DateSlot = 16;
    private const int DateLength = 10;
    private static readonly byte[] Dates = SpellAll();

    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary><c>CUST-000123</c>.</summary>
    public static byte* Key(byte* to, KeyStart start, long number) => Digits.Write(start.Write(to), (ulong)number, LeastKeyDigits);

    /// <summary><c>-42</c>.</summary>
    public static byte* Integer(byte* to, long number) => Digits.Write(Sign(to, number), Magnitude(number), 1);

    /// <summary><c>-1234.50</c>: all digits of the scale are written.</summary>
    public static byte* Decimal(byte* to, long units, int scale)
    {
        to = Sign(to, units);
        ulong number = Magnitude(units);
        if (scale == 0)
            return Digits.Write(to, number, 1);
        if (!Digits.Fit(number) || scale > MostDecimals)
            return LongDecimal(to, number, scale);
        ulong digits = Digits.Eight((uint)number);
        int leading = Digits.Leading(digits, scale + 1);
        ulong text = digits | Digits.Zeros;
        // All digits, then the point over the first decimal, then the decimals again behind it.
        *(ulong*)to = text >> 8 * leading;
        to += 8 - leading - scale;
        *to = (byte)'.';
        *(ulong*)(to + 1) = text >> 8 * (8 - scale);
        return to + 1 + scale;
    }

    private static byte* LongDecimal(byte* to, ulong number, int scale)
    {
        ulong one = Tens[scale];
        (ulong whole, ulong rest) = Math.DivRem(number, one);
        to = Digits.Write(to, whole, 1);
        // The first digit of ten to the power of the scale, and what is added to it, is where the point belongs.
        byte* end = Digits.Write(to, one + rest, 1);
        *to = (byte)'.';
        return end;
    }

    /// <summary><c>2026-03-15</c>.</summary>
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
        // Two digits each with a nought between, which becomes a colon.
        *(ulong*)(to + 1) = Digits.Eight((uint)(hour * 1_000_000 + minute * 1_000 + second)) + Colons;
        to += 9;
        if (fraction == 0)
            return to;
        *to = (byte)'.';
        return Digits.Write(to + 1, (ulong)fraction, 6);
    }

    /// <summary><c>Q1 2024</c>.</summary>
    public static byte* Quarter(byte* to, int code)
    {
        (int year, int quarter) = Math.DivRem(code, 4);
        to[0] = (byte)'Q';
        to[1] = (byte)('1' + quarter);
        to[2] = (byte)' ';
        return Digits.Write(to + 3, (ulong)year, 4);
    }

    /// <summary><c>3.12.1</c>.</summary>
    public static byte* Version(byte* to, int code)
    {
        SemVer version = SemVer.FromCode(code);
        to = Digits.Write(to, (ulong)version.Major, 1);
        *to = (byte)'.';
        to = Digits.Write(to + 1, (ulong)version.Minor, 1);
        *to = (byte)'.';
        return Digits.Write(to + 1, (ulong)version.Patch, 1);
    }

    private static ReadOnlySpan<ulong> Tens =>
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];

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
