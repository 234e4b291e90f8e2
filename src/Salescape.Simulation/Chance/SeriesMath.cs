namespace Salescape.Simulation.Chance;

/// <summary>
/// The same functions worked out by their series alone: slower, and plain. Tests compare them with
/// <see cref="PortableMath"/> and its <see cref="MathTables"/>.
/// </summary>
internal static class SeriesMath
{
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>e to the power of <paramref name="x"/>, for |x| up to 700.</summary>
    public static double Exp(double x)
    {
        double k = Math.Round(x * 1.4426950408889634);
        double r = Sum(-k, Ln2Low, Sum(-k, Ln2High, x));
        // As |r| ≤ ln 2 / 2, the terms beyond r¹⁸ / 18! are below 1e-22.
        double series = 1;
        for (int n = 18; n > 0; n--)
            series = Sum(series, r / n, 1);
        return series * BitConverter.Int64BitsToDouble(((long)k + 1023) << 52);
    }

    /// <summary>The natural logarithm of a positive, normal <paramref name="x"/>.</summary>
    public static double Log(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        long exponent = (bits - BitConverter.DoubleToInt64Bits(0.7071067811865476)) >> 52;
        double mantissa = BitConverter.Int64BitsToDouble(bits - (exponent << 52));
        // ln m = 2 atanh s with s = (m − 1) / (m + 1); as |s| ≤ 0.172, the terms beyond s²⁵ are below 1e-20.
        double s = (mantissa - 1) / (mantissa + 1);
        double square = s * s;
        double series = 0;
        for (int n = 25; n > 0; n -= 2)
            series = Sum(series, square, 1.0 / n);
        return Sum(exponent, Ln2High, Sum(exponent, Ln2Low, 2 * s * series));
    }

    private static double Sum(double a, double b, double c) => Math.FusedMultiplyAdd(a, b, c);
}
