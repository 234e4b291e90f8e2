using System.Numerics;
using System.Runtime.CompilerServices;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Spells keys as Parquet's encoding DELTA_BYTE_ARRAY has them: how many bytes each has in common with the one before, how
/// many are left of it, then those bytes.</summary>
internal sealed unsafe class KeyDeltas
{
    private const int Word = sizeof(ulong);

    private readonly int[] _common = new int[ChunkWriter.MostRowsOfPage];
    private readonly int[] _left = new int[ChunkWriter.MostRowsOfPage];
    private readonly PageBytes _tails = new();

    /// <summary>Writes the keys of a page.</summary>
    public void Append(PageBytes page, KeyStart start, ReadOnlySpan<long> keys)
    {
        // Texts are written and copied by words, and may be overrun by one.
        byte* room = stackalloc byte[2 * (CellText.LongestCell + Word)];
        new Span<byte>(room, 2 * (CellText.LongestCell + Word)).Clear();
        byte* before = room;
        byte* text = room + CellText.LongestCell + Word;
        int lengthBefore = 0;
        _tails.Clear();
        fixed (byte* tails = _tails.Room(keys.Length * CellText.LongestCell))
        {
            byte* tail = tails;
            for (int i = 0; i < keys.Length; i++)
            {
                int length = (int)(CellText.Key(text, start, keys[i]) - text);
                int common = Common(before, text, Math.Min(length, lengthBefore));
                int left = length - common;
                _common[i] = common;
                _left[i] = left;
                Unsafe.CopyBlockUnaligned(tail, text + common, (uint)left);
                tail += left;
                byte* free = before;
                before = text;
                text = free;
                lengthBefore = length;
            }

            _tails.Keep((int)(tail - tails));
        }

        DeltaBinaryPacked.Append(page, _common.AsSpan(0, keys.Length));
        DeltaBinaryPacked.Append(page, _left.AsSpan(0, keys.Length));
        page.Append(_tails.Span);
    }

    /// <summary>Bytes that two texts have in common at their beginning, of at most so many.</summary>
    private static int Common(byte* a, byte* b, int most)
    {
        int common = 0;
        while (common < most)
        {
            ulong differ = Unsafe.ReadUnaligned<ulong>(a + common) ^ Unsafe.ReadUnaligned<ulong>(b + common);
            if (differ != 0)
                return Math.Min(most, common + (BitOperations.TrailingZeroCount(differ) >> 3));
            common += Word;
        }

        return most;
    }
}
