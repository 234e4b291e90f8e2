namespace Salescape.Analyses.Tests;

/// <summary>Draws cases of which there are too many for every run.</summary>
internal static class Lot
{
    private const int Share = 3;

    private static readonly bool IsHunt = Environment.GetEnvironmentVariable("SALESCAPE_HUNT") is not null;

    /// <summary>A third of the names, others at each run; a hunt takes all.</summary>
    public static TheoryData<string> Of(string[] names)
    {
        if (IsHunt)
            return [.. names];
        string[] drawn = [.. names];
        Random.Shared.Shuffle(drawn);
        return [.. drawn.Take((names.Length + Share - 1) / Share)];
    }
}
