namespace Salescape.Storage.Formats.Parquet;

/// <summary>The first and the last of keys in the order of their texts, in which one million stands before two hundred thousand.</summary>
internal static class KeyBounds
{
    private const ulong LeastOfSevenDigits = 1_000_000;
    private const int LeastDigits = 6;
    private const int MostDigits = 19;

    /// <summary>Of at least one key.</summary>
    public static (long Least, long Most) Of(ReadOnlySpan<long> keys)
    {
        // Texts of one length are in the order of their numbers.
        Span<long> least = stackalloc long[MostDigits + 1];
        Span<long> most = stackalloc long[MostDigits + 1];
        least.Fill(long.MaxValue);
        most.Fill(long.MinValue);
        foreach (long key in keys)
        {
            int digits = DigitsOf(key);
            least[digits] = Math.Min(least[digits], key);
            most[digits] = Math.Max(most[digits], key);
        }

        (ulong First, ulong Last) ends = (ulong.MaxValue, 0);
        (long Least, long Most) bounds = default;
        for (int digits = LeastDigits; digits <= MostDigits; digits++)
        {
            if (most[digits] < 0)
                continue;
            // Of two that are equal with zeros behind them, the shorter comes first.
            if (Spread(least[digits], digits) < ends.First)
                (ends.First, bounds.Least) = (Spread(least[digits], digits), least[digits]);
            if (Spread(most[digits], digits) >= ends.Last)
                (ends.Last, bounds.Most) = (Spread(most[digits], digits), most[digits]);
        }

        return bounds;
    }

    // Zeros behind the last digit make all as long.
    private static ulong Spread(long key, int digits)
    {
        ulong spread = (ulong)key;
        for (; digits < MostDigits; digits++)
            spread *= 10;
        return spread;
    }

    private static int DigitsOf(long key)
    {
        int digits = LeastDigits;
        for (ulong least = LeastOfSevenDigits; digits < MostDigits && (ulong)key >= least; least *= 10)
            digits++;
        return digits;
    }
}
