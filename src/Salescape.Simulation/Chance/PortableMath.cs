namespace Salescape.Simulation.Chance;

/// <summary>
/// Exponential and logarithm from the four operations alone. <see cref="Math"/> asks the platform's C library for them,
/// whose last bit differs between machines; one differing bit could decide a deal. Errors stay below 1e-15 relative.
/// </summary>
internal static class PortableMath
{
    // ln 2 split so that k × high is exact for every exponent k of a double.
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>e to the power of <paramref name="x"/>, for |x| up to 700; beyond it saturates.</summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, -700, 700);
        double k = Math.Round(x * 1.4426950408889634);
        double r = x - k * Ln2High - k * Ln2Low;
        // |r| ≤ ln 2 / 2, so the 14th term of the series is below 1e-17.
        double sum = 1;
        for (int n = 13; n >= 1; n--)
            sum = 1 + sum * r / n;
        return sum * BitConverter.Int64BitsToDouble(((long)k + 1023) << 52);
    }

    /// <summary>The natural logarithm of a positive, normal <paramref name="x"/>.</summary>
    public static double Log(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)(bits >> 52) - 1023;
        double mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | (1023L << 52));
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            exponent++;
        }

        // ln m = 2 atanh((m − 1) / (m + 1)); with |s| ≤ 0.172 the series ends below 1e-17 after s^21.
        double s = (mantissa - 1) / (mantissa + 1);
        double square = s * s;
        double sum = 0;
        for (int n = 21; n >= 1; n -= 2)
            sum = sum * square + 1.0 / n;
        return exponent * Ln2High + (2 * s * sum + exponent * Ln2Low);
    }

    /// <summary>A positive <paramref name="x"/> to the power of <paramref name="y"/>.</summary>
    public static double Pow(double x, double y) => Exp(y * Log(x));

    /// <summary>The chance that belongs to log-odds.</summary>
    public static double Logistic(double logOdds) => 1 / (1 + Exp(-logOdds));

    /// <summary>The log-odds that belong to a chance between 0 and 1.</summary>
    public static double LogOdds(double chance) => Log(chance / (1 - chance));
}
