namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// A shuffle without the deck: where each of <c>count</c> places goes under a key, computed place by place (four Feistel
/// rounds over the next power of four, walked until the result is inside). Different places never meet, so names
/// drawn by number are unique without anyone having to know the others.
/// </summary>
internal static class Permutation
{
    /// <summary>Where a place goes.</summary>
    /// <param name="place">From 0 up to, not including, <paramref name="count"/>.</param>
    /// <param name="count">How many places there are.</param>
    /// <param name="key">Which shuffle.</param>
    public static long At(long place, long count, ulong key)
    {
        int half = (65 - System.Numerics.BitOperations.LeadingZeroCount((ulong)(count - 1))) / 2;
        ulong mask = (1UL << half) - 1;
        ulong value = (ulong)place;
        do
        {
            ulong left = value >> half;
            ulong right = value & mask;
            for (ulong round = 1; round <= 4; round++)
                (left, right) = (right, (left ^ Draw.Mix(key + round * Draw.Stride + right)) & mask);
            value = left << half | right;
        } while (value >= (ulong)count);

        return (long)value;
    }
}
