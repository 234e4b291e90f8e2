using System.Numerics;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>
/// Parquet's encoding DELTA_BINARY_PACKED: the first number, then what each differs from the one before, in blocks of 128. A block
/// is its least difference and four times 32 numbers that say by how much the others exceed it, packed to the bits of the largest.
/// </summary>
/// <remarks>Differences wrap around at the width of the column's type, so that none needs more bits than that: readers add them up
/// in it, and refuse wider ones.</remarks>
internal static class DeltaBinaryPacked
{
    private const int Block = 128;
    private const int MiniBlocks = 4;
    private const int MiniBlock = Block / MiniBlocks;
    private const int MostBytesOfBlock = 10 + MiniBlocks + Block * sizeof(long);

    /// <summary>Numbers of a column.</summary>
    /// <typeparam name="T">Its type: of an INT32 column int, of an INT64 column long.</typeparam>
    public static void Append<T>(PageBytes page, ReadOnlySpan<T> values)
        where T : IBinaryInteger<T>
    {
        Span<long> deltas = stackalloc long[Block];
        AppendHeader(page, values.Length, values.IsEmpty ? 0 : long.CreateTruncating(values[0]));
        for (int start = 1; start < values.Length; start += Block)
        {
            int count = Math.Min(Block, values.Length - start);
            long least = long.MaxValue;
            T before = values[start - 1];
            ReadOnlySpan<T> block = values.Slice(start, count);
            for (int i = 0; i < block.Length; i++)
            {
                long delta = long.CreateTruncating(unchecked(block[i] - before));
                before = block[i];
                deltas[i] = delta;
                least = Math.Min(least, delta);
            }

            AppendBlock(page, deltas, count, least);
        }
    }

    private static void AppendHeader(PageBytes page, int count, long first)
    {
        page.AppendVarInt(Block);
        page.AppendVarInt(MiniBlocks);
        page.AppendVarInt((ulong)count);
        page.AppendZigZag(first);
    }

    // The last group of 32 is filled up with zeros; groups behind it have a width of none and no bytes.
    private static void AppendBlock(PageBytes page, Span<long> deltas, int count, long least)
    {
        deltas[count..].Fill(least);
        page.AppendZigZag(least);
        Span<byte> room = page.Room(MostBytesOfBlock);
        Span<byte> widths = room[..MiniBlocks];
        widths.Clear();
        int at = MiniBlocks;
        for (int group = 0; group * MiniBlock < count; group++)
        {
            Span<long> values = deltas.Slice(group * MiniBlock, MiniBlock);
            ulong bits = 0;
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = unchecked(values[i] - least);
                bits |= (ulong)values[i];
            }

            int width = 64 - BitOperations.LeadingZeroCount(bits);
            widths[group] = (byte)width;
            if (width == 0)
                continue;
            var packed = new BitWriter(room[at..]);
            foreach (long value in values)
                packed.Add((ulong)value, width);
            at += packed.End();
        }

        page.Keep(at);
    }
}
