using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>
/// Parquet's hybrid of runs and packed bits, which levels and places in dictionaries are written in (RLE, RLE_DICTIONARY): a value
/// that repeats stands once with its count, all others side by side in groups of eight.
/// </summary>
internal static class RunsOrBits
{
    /// <summary>Values that must be equal for a run to be shorter than their bits.</summary>
    private const int ShortestRun = 16;

    private const int Group = 8;

    // Moves the lowest bit of each of eight bytes to the highest byte, in their order.
    private const ulong Gather = 0x0102_0408_1020_4080;

    /// <summary>The definition levels of a page, 1 for a value and 0 for null, behind their length in bytes.</summary>
    public static void AppendLevels(PageBytes page, ReadOnlySpan<bool> present, int values)
    {
        if (values == 0 || values == present.Length)
        {
            ulong run = (ulong)present.Length << 1;
            page.AppendInt32(LengthOfVarInt(run) + 1);
            AppendRun(page, present.Length, values == 0 ? 0 : 1, bytes: 1);
            return;
        }

        int groups = Groups(present.Length);
        ulong header = (ulong)groups << 1 | 1;
        page.AppendInt32(LengthOfVarInt(header) + groups);
        page.AppendVarInt(header);
        PackBits(present, page.Room(groups));
        page.Keep(groups);
    }

    /// <summary>One bit a value, the least first; what is missing of the last byte is zero.</summary>
    internal static void PackBits(ReadOnlySpan<bool> present, Span<byte> to)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(present);
        int group = 0;
        for (; (group + 1) * Group <= bytes.Length; group++)
            to[group] = (byte)(unchecked(BinaryPrimitives.ReadUInt64LittleEndian(bytes[(group * Group)..]) * Gather) >> 56);
        if (group * Group == bytes.Length)
            return;
        int rest = 0;
        for (int i = group * Group; i < bytes.Length; i++)
            rest |= bytes[i] << (i - group * Group);
        to[group] = (byte)rest;
    }

    /// <summary>Bits that places in a dictionary of so many entries have; at least one, as other writers have it.</summary>
    public static int WidthOf(int entries) => Math.Max(1, 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)(entries - 1)));

    /// <summary>Places in a dictionary, behind their width.</summary>
    public static void AppendPlaces(PageBytes page, ReadOnlySpan<int> places, int width)
    {
        int bytes = (width + 7) / 8;
        page.Append((byte)width);
        int literals = 0;
        int at = 0;
        while (at < places.Length)
        {
            int run = LengthOfRun(places[at..]);
            if (run < ShortestRun)
            {
                at += Group;
                continue;
            }

            AppendBits(page, places[literals..at], width);
            AppendRun(page, run, places[at], bytes);
            at += run;
            literals = at;
        }

        AppendBits(page, places[literals..], width);
    }

    private static int LengthOfRun(ReadOnlySpan<int> places)
    {
        int first = places[0];
        // Few runs get this far.
        if (places.Length < ShortestRun || places[1] != first || places[ShortestRun - 1] != first)
            return 1;
        int differs = places.IndexOfAnyExcept(first);
        return differs < 0 ? places.Length : differs;
    }

    private static void AppendRun(PageBytes page, int count, int value, int bytes)
    {
        page.AppendVarInt((ulong)count << 1);
        for (; bytes > 0; bytes--, value >>= 8)
            page.Append((byte)value);
    }

    // The last group is filled up with zeros.
    private static void AppendBits(PageBytes page, ReadOnlySpan<int> places, int width)
    {
        if (places.IsEmpty)
            return;
        int groups = Groups(places.Length);
        page.AppendVarInt((ulong)groups << 1 | 1);
        Span<byte> room = page.Room(groups * width + sizeof(ulong));
        var bits = new BitWriter(room);
        foreach (int place in places)
            bits.Add((uint)place, width);
        int used = bits.End();
        room[used..(groups * width)].Clear();
        page.Keep(groups * width);
    }

    private static int Groups(int values) => (values + Group - 1) / Group;

    private static int LengthOfVarInt(ulong value) => 1 + System.Numerics.BitOperations.Log2(value | 1) / 7;
}
