namespace Salescape.Simulation.Chance;

/// <summary>
/// Exponential and logarithm from the four operations and their fusion, which IEEE 754 fixes to the last bit. <see cref="Math"/>
/// asks the platform's C library for them, whose last bit differs between machines; one differing bit could decide a deal.
/// Errors stay below 1e-15 relative.
/// </summary>
internal static class PortableMath
{
    // ln 2 split so that k × high is exact for every exponent k of a double.
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>1.5 × 2^52, above which doubles have no fraction.</summary>
    private const double WholeNumbers = 6755399441055744;

    /// <summary>The bits of the first double above √½.</summary>
    private const long SquareRootOfHalf = 0x3FE6A09E667F3BCD;

    /// <summary>e to the power of <paramref name="x"/>, for |x| up to 700; beyond it saturates.</summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, -700, 700);
        // The nearest whole number k of ln 2 in x: what is added leaves no bits for a fraction, and k in the lowest.
        double rounded = x * 1.4426950408889634 + WholeNumbers;
        double k = rounded - WholeNumbers;
        double r = Math.FusedMultiplyAdd(-k, Ln2Low, Math.FusedMultiplyAdd(-k, Ln2High, x));
        // e^r = Σ rⁿ / n! as four sums of every fourth term, which a processor works out side by side. As |r| ≤ ln 2 / 2,
        // the first term left out, r¹³ / 13!, is below 2e-16.
        double square = r * r;
        double fourth = square * square;
        double first = Sum(fourth, Sum(fourth, Sum(fourth, 1 / 479001600.0, 1 / 40320.0), 1 / 24.0), 1);
        double second = Sum(fourth, Sum(fourth, 1 / 362880.0, 1 / 120.0), 1);
        double third = Sum(fourth, Sum(fourth, 1 / 3628800.0, 1 / 720.0), 1 / 2.0);
        double last = Sum(fourth, Sum(fourth, 1 / 39916800.0, 1 / 5040.0), 1 / 6.0);
        double power = Sum(square, Sum(r, last, third), Sum(r, second, first));
        return power * BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(rounded) + 1023) << 52);
    }

    /// <summary>The natural logarithm of a positive, normal <paramref name="x"/>.</summary>
    public static double Log(double x)
    {
        // x = m × 2^exponent with m between √½ and √2. Counted from the bits of √½ on, the exponent needs no branch, which
        // would be mispredicted at every second number.
        long bits = BitConverter.DoubleToInt64Bits(x);
        long exponent = (bits - SquareRootOfHalf) >> 52;
        double mantissa = BitConverter.Int64BitsToDouble(bits - (exponent << 52));

        // ln m = 2 atanh s with s = (m − 1) / (m + 1); as |s| ≤ 0.172, the series ends below 1e-17 after s²¹. Terms of s
        // to the powers 1, 5, 9 … and 3, 7, 11 … are two chains that a processor works at once.
        double s = (mantissa - 1) / (mantissa + 1);
        double square = s * s;
        double fourth = square * square;
        double first = Sum(fourth, Sum(fourth, Sum(fourth, Sum(fourth, 1 / 21.0, 1 / 17.0), 1 / 13.0), 1 / 9.0), 1 / 5.0);
        double second = Sum(fourth, Sum(fourth, Sum(fourth, Sum(fourth, 1 / 19.0, 1 / 15.0), 1 / 11.0), 1 / 7.0), 1 / 3.0);
        double series = Sum(square, Sum(square, first, second), 1);
        return Sum(exponent, Ln2High, Sum(exponent, Ln2Low, 2 * s * series));
    }

    /// <summary>a × b + c, rounded once: exact in what it means, so that it is the same on every machine, and one instruction on those of
    /// today.</summary>
    private static double Sum(double a, double b, double c) => Math.FusedMultiplyAdd(a, b, c);

    /// <summary>A positive <paramref name="x"/> to the power of <paramref name="y"/>.</summary>
    public static double Pow(double x, double y) => Exp(y * Log(x));

    /// <summary>The chance that belongs to log-odds.</summary>
    public static double Logistic(double logOdds) => 1 / (1 + Exp(-logOdds));

    /// <summary>The log-odds that belong to a chance between 0 and 1.</summary>
    public static double LogOdds(double chance) => Log(chance / (1 - chance));
}
