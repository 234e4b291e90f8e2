using System.Numerics;
using Salescape.Schema.Kernel;
using Salescape.Storage.Fingerprints;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>The different texts of a column chunk, in the order in which they are first met.</summary>
internal sealed class TextDictionary
{
    private readonly record struct Entry(ulong Hash, int Start, int Length);

    private readonly HashSlots _slots = new();
    private Entry[] _entries = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Numbers the texts of a column, unless more of them differ than pays.</summary>
    /// <param name="texts">The column.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="most">How many may differ.</param>
    /// <param name="places">Takes the place of each that is not null.</param>
    /// <returns>Whether no more differ.</returns>
    public bool TryPlace(TextColumn texts, int rows, int most, Span<int> places)
    {
        Span<int> slots = Begin(most);
        int shift = 64 - BitOperations.Log2((uint)slots.Length);
        int used = 0;
        for (int row = 0, start = 0; row < rows; start = texts.Ends[row++])
        {
            if (texts.IsNull(row))
                continue;
            ReadOnlySpan<byte> text = texts.Bytes.AsSpan(start, texts.Ends[row] - start);
            ulong hash = CellHash.Of(text);
            int slot = (int)(hash >> shift);
            while (slots[slot] > 0 && !IsSame(_entries[slots[slot] - 1], hash, text, texts))
                slot = (slot + 1) & (slots.Length - 1);
            if (slots[slot] == 0)
            {
                if (Count == most)
                    return false;
                _entries[Count++] = new(hash, start, text.Length);
                slots[slot] = Count;
            }

            places[used++] = slots[slot] - 1;
        }

        return true;
    }

    /// <summary>Writes the texts as PLAIN has it.</summary>
    public void Append(PageBytes page, TextColumn texts)
    {
        foreach (Entry entry in _entries.AsSpan(0, Count))
            page.AppendPlain(texts.Bytes.AsSpan(entry.Start, entry.Length));
    }

    private static bool IsSame(Entry entry, ulong hash, ReadOnlySpan<byte> text, TextColumn texts) =>
        entry.Hash == hash && text.SequenceEqual(texts.Bytes.AsSpan(entry.Start, entry.Length));

    private Span<int> Begin(int most)
    {
        if (_entries.Length < most)
            _entries = new Entry[most];
        Count = 0;
        return _slots.Begin(most);
    }
}
