namespace Salescape.Tests;

/// <summary>Draws cases of which there are too many for every run.</summary>
internal static class Lot
{
    private const int Share = 3;

    private static readonly bool IsHunt = Environment.GetEnvironmentVariable("SALESCAPE_HUNT") is not null;

    /// <summary>A third of the cases, others at each run; a hunt takes all.</summary>
    public static T[] Of<T>(IEnumerable<T> cases)
    {
        T[] drawn = [.. cases];
        if (IsHunt)
            return drawn;
        Random.Shared.Shuffle(drawn);
        return drawn[..((drawn.Length + Share - 1) / Share)];
    }
}
