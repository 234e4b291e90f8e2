namespace Salescape.Simulation.Chance;

/// <summary>
/// The bell curve cut into 256 layers of equal area, so that nearly every normal number is one random number and one product
/// (G. Marsaglia and W. W. Tsang, The Ziggurat Method for Generating Random Variables, Journal of Statistical Software 5(8), 2000).
/// </summary>
internal static class Ziggurat
{
    /// <summary>Layers; the lowest holds the tail.</summary>
    public const int Layers = 256;

    /// <summary>Where the tail begins, for 256 layers.</summary>
    public const double Tail = 3.6541528853610088;

    /// <summary>The area of a layer.</summary>
    private const double Area = 0.00492867323399;

    /// <summary>The whole numbers that become a place in a layer lie below this, to both sides of 0.</summary>
    private const double Range = 1L << 52;

    // Right edges of the layers from the lowest on, which is as wide as its area with the tail; then 0.
    private static readonly double[] Edges = EdgesOf();

    /// <summary>By layer, what a whole number is multiplied with to be a place in it.</summary>
    public static readonly double[] Widths = [.. Enumerable.Range(0, Layers).Select(layer => Edges[layer] / Range)];

    /// <summary>By layer, the whole numbers below which a place lies under the curve wherever in the layer.</summary>
    public static readonly long[] Inside =
    [
        .. Enumerable.Range(0, Layers).Select(layer => (long)(Edges[layer + 1] / Edges[layer] * Range)),
    ];

    /// <summary>By layer, the height of the curve at its right edge, without its factor.</summary>
    public static readonly double[] Heights = [.. Edges.Select(edge => SeriesMath.Exp(-edge * edge / 2))];

    private static double[] EdgesOf()
    {
        double[] edges = new double[Layers + 1];
        double height = SeriesMath.Exp(-Tail * Tail / 2);
        edges[0] = Area / height;
        edges[1] = Tail;
        for (int layer = 2; layer < Layers; layer++)
        {
            height += Area / edges[layer - 1];
            edges[layer] = Math.Sqrt(-2 * SeriesMath.Log(height));
        }

        return edges;
    }
}
