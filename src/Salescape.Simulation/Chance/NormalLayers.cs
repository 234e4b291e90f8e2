namespace Salescape.Simulation.Chance;

/// <summary>
/// The bell curve cut into layers of the same area (the ziggurat of Marsaglia and Tsang, 2000): a point of a random layer is
/// under the curve for sure in 98.8 % of all cases, which takes one random number, a multiplication and a comparison.
/// </summary>
internal static class NormalLayers
{
    /// <summary>Layers; the lowest one holds the tail.</summary>
    public const int Count = 256;

    /// <summary>Where the tail begins, in standard deviations.</summary>
    public const double Tail = 3.6541528853610088;

    /// <summary>Area of a layer under exp(−x²/2), the lowest one's with its tail.</summary>
    private const double Area = 0.00492867323399;

    /// <summary>Half the width of each layer, from the lowest, and 0 behind them; the lowest one's is that of a rectangle of its area.</summary>
    public static readonly double[] Widths = new double[Count + 1];

    /// <summary>Heights of the curve at the ends of the layers.</summary>
    public static readonly double[] Heights = new double[Count + 1];

    /// <summary>Share of each layer that is under the curve all the way up.</summary>
    public static readonly double[] Safe = new double[Count];

    static NormalLayers()
    {
        Widths[0] = Area / HeightAt(Tail);
        Widths[1] = Tail;
        for (int layer = 2; layer < Count; layer++)
            Widths[layer] = Math.Sqrt(-2 * PortableMath.Log(Area / Widths[layer - 1] + HeightAt(Widths[layer - 1])));
        for (int layer = 0; layer <= Count; layer++)
            Heights[layer] = HeightAt(Widths[layer]);
        for (int layer = 0; layer < Count; layer++)
            Safe[layer] = Widths[layer + 1] / Widths[layer];
    }

    /// <summary>The curve, 1 in the middle.</summary>
    public static double HeightAt(double x) => PortableMath.Exp(-x * x / 2);
}
