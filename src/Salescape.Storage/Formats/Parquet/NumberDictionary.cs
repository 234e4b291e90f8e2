using System.Numerics;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>The different numbers of a column chunk, in the order in which they are first met.</summary>
internal sealed class NumberDictionary
{
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15; // 2^64 by the golden ratio

    private readonly HashSlots _slots = new();
    private long[] _entries = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers.</summary>
    public ReadOnlySpan<long> Entries => _entries.AsSpan(0, Count);

    /// <summary>Numbers the values, unless more of them differ than pays.</summary>
    /// <param name="values">The values.</param>
    /// <param name="most">How many may differ.</param>
    /// <param name="places">Takes the place of each.</param>
    /// <returns>Whether no more differ.</returns>
    public bool TryPlace(ReadOnlySpan<long> values, int most, Span<int> places)
    {
        Span<int> slots = Begin(most);
        int shift = 64 - BitOperations.Log2((uint)slots.Length);
        int place = -1;
        for (int i = 0; i < values.Length; i++)
        {
            long value = values[i];
            // References come in runs.
            if (place < 0 || value != _entries[place])
            {
                int slot = (int)(unchecked((ulong)value * Spread) >> shift);
                while (slots[slot] > 0 && _entries[slots[slot] - 1] != value)
                    slot = (slot + 1) & (slots.Length - 1);
                place = slots[slot] - 1;
                if (place < 0)
                {
                    if (Count == most)
                        return false;
                    place = Count;
                    _entries[Count++] = value;
                    slots[slot] = Count;
                }
            }

            places[i] = place;
        }

        return true;
    }

    private Span<int> Begin(int most)
    {
        if (_entries.Length < most)
            _entries = new long[most];
        Count = 0;
        return _slots.Begin(most);
    }
}
