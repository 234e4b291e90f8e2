namespace Salescape.Simulation.Chance;

/// <summary>
/// A layer of the bell curve, which is cut into layers of the same area (the ziggurat of Marsaglia and Tsang, 2000): a point of a
/// random layer is under the curve for sure in 98.8 % of all cases, which takes one random number, a multiplication and a comparison.
/// </summary>
/// <param name="Width">Half its width, in standard deviations; of the lowest one, which has a tail, that of a rectangle of its area.</param>
/// <param name="Safe">Share of it that is under the curve all the way up.</param>
/// <param name="Low">Height of the curve at its end, 1 in the middle.</param>
/// <param name="High">Height of the curve at the end of the layer above.</param>
internal readonly record struct NormalLayer(double Width, double Safe, double Low, double High)
{
    /// <summary>Layers there are.</summary>
    public const int Count = 256;

    /// <summary>Where the tail begins, in standard deviations.</summary>
    public const double Tail = 3.6541528853610088;

    /// <summary>Area of a layer under exp(−x²/2), the lowest one's with its tail.</summary>
    private const double Area = 0.00492867323399;

    private static readonly NormalLayer[] All = Cut();

    /// <summary>A layer, from the lowest.</summary>
    public static ref readonly NormalLayer At(int place) => ref All[place];

    /// <summary>The bell curve, 1 in the middle.</summary>
    public static double HeightAt(double x) => PortableMath.Exp(-x * x / 2);

    private static NormalLayer[] Cut()
    {
        var layers = new NormalLayer[Count];
        double width = Area / HeightAt(Tail);
        double above = Tail;
        for (int place = 0; place < Count; place++)
        {
            layers[place] = new NormalLayer(width, above / width, HeightAt(width), HeightAt(above));
            width = above;
            // The uppermost one ends in the middle.
            above = place < Count - 2 ? Math.Sqrt(-2 * PortableMath.Log(Area / width + HeightAt(width))) : 0;
        }

        return layers;
    }
}
