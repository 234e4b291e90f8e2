using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Chance;

/// <summary>Draws from lists of which few things are taken often and many seldom, as people do.</summary>
internal static class Popularity
{
    /// <summary>Share of picks that follow an order of one's own rather than everybody's. Judgement.</summary>
    private const double OwnTaste = 0.35;

    /// <summary>A place in a list, the n-th about one n-th as often as the first (Zipf's law with exponent 1).</summary>
    public static int Of(int count, ref Draw draw) =>
        Math.Min(count - 1, (int)PortableMath.Exp(draw.Unit() * PortableMath.Log(count + 1)) - 1);

    /// <summary>The same, now and then by an order that differs from taste to taste.</summary>
    /// <param name="count">Length of the list.</param>
    /// <param name="taste">Whose order: the same number gives the same order.</param>
    /// <param name="draw">What chance brings.</param>
    public static int ByTaste(int count, ulong taste, ref Draw draw)
    {
        int place = Of(count, ref draw);
        return draw.Chance(OwnTaste) ? (int)Permutation.At(place, count, Draw.Mix(taste)) : place;
    }
}
