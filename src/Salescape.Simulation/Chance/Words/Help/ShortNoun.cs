using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>How people call a thing that has been named: "the report" for "the monthly revenue report of all sites".</summary>
internal static class ShortNoun
{
    private static readonly byte[][] Ends = [.. new[] { " of ", " from ", " for ", " to ", " by ", " in ", " with ", " on " }.Select(word =>
        System.Text.Encoding.UTF8.GetBytes(word)
    )];

    /// <summary>The last word before what tells it from others of its kind, behind "the".</summary>
    public static Text Of(TextArena arena, Text noun)
    {
        ReadOnlySpan<byte> head = noun.Utf8;
        foreach (byte[] end in Ends)
        {
            int at = head.IndexOf(end);
            if (at > 0)
                head = head[..at];
        }

        int last = head.LastIndexOf((byte)' ');
        return last < 0 || !head.StartsWith("the "u8) ? noun : arena.Add("the"u8).Add(head[last..]).Cut();
    }
}
