using System.Numerics;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>The slots of a dictionary's hash table: in each the place of an entry and one more, nought if it is free. Kept from one column
/// chunk to the next.</summary>
internal sealed class HashSlots
{
    private int[] _slots = [];

    /// <summary>Free slots, a power of two of them. Half stay free, so that there is always one to end at.</summary>
    /// <param name="most">How many entries there may be.</param>
    public Span<int> Begin(int most)
    {
        int count = 4 << BitOperations.Log2((uint)most);
        if (_slots.Length < count)
            _slots = new int[count];
        else
            _slots.AsSpan(0, count).Clear();
        return _slots.AsSpan(0, count);
    }
}
