namespace Salescape.Simulation.Chance;

/// <summary>
/// Exponential and logarithm from the four operations and their fusion, which IEEE 754 fixes to the last bit. <see cref="Math"/>
/// asks the platform's C library for them, whose last bit differs between machines; one differing bit could decide a deal.
/// Both look up most of the answer and work out the rest by a short series. Errors stay below 1e-15 relative.
/// </summary>
internal static class PortableMath
{
    private const int Steps = 64;
    private const int StepBits = 6;
    private const int Cells = 128;
    private const int CellBits = 7;

    // ln 2 split so that k × high is exact for every exponent k of a double, and the same for its 64th part.
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double StepHigh = Ln2High / Steps;
    private const double StepLow = Ln2Low / Steps;

    /// <summary>Where exponentials saturate.</summary>
    private const double Most = 700;

    /// <summary>1.5 × 2^52, above which doubles have no fraction.</summary>
    private const double WholeNumbers = 6755399441055744;

    /// <summary>The bits of √½, rounded to where a cell begins.</summary>
    private const long LeastMantissa = 0x3FE6A00000000000;

    /// <summary>e to the power of <paramref name="x"/>, for |x| up to 700; beyond it saturates.</summary>
    public static double Exp(double x)
    {
        if (Math.Abs(x) > Most)
            x = Math.CopySign(Most, x);
        // The nearest whole number k of ln 2 / 64 in x: what is added leaves no bits for a fraction, and k in the lowest.
        double rounded = x * (Steps * 1.4426950408889634) + WholeNumbers;
        double k = rounded - WholeNumbers;
        double r = Sum(-k, StepLow, Sum(-k, StepHigh, x));
        // As |r| ≤ ln 2 / 128, the first term left out, r⁶ / 6!, is below 4e-17.
        double square = r * r;
        double rest = Sum(square, Sum(r, Sum(r, 1 / 120.0, 1 / 24.0), 1 / 6.0) * r, Sum(square, 1 / 2.0, r));
        long bits = BitConverter.DoubleToInt64Bits(rounded);
        double power = MathTables.Powers[(int)bits & (Steps - 1)];
        return Sum(power, rest, power) * BitConverter.Int64BitsToDouble(((bits >> StepBits) + 1023) << 52);
    }

    /// <summary>The natural logarithm of a positive, normal <paramref name="x"/>.</summary>
    public static double Log(double x)
    {
        // x = m × 2^exponent with m between √½ and √2. Counted from the bits of √½ on, the exponent needs no branch, which
        // would be mispredicted at every second number.
        long bits = BitConverter.DoubleToInt64Bits(x);
        long above = bits - LeastMantissa;
        long exponent = above >> 52;
        int cell = (int)(above >> (52 - CellBits)) & (Cells - 1);
        double mantissa = BitConverter.Int64BitsToDouble(bits - (exponent << 52));
        double r = Sum(mantissa, MathTables.Inverses[cell], -1);
        // ln (1 + r); as |r| < 1 / 126, the first term left out, r⁸ / 8, is below 2e-18.
        double square = r * r;
        double odd = Sum(square, Sum(square, 1 / 7.0, 1 / 5.0), 1 / 3.0);
        double even = Sum(square, Sum(square, 1 / 6.0, 1 / 4.0), 1 / 2.0);
        double series = Sum(square, Sum(r, odd, -even), r);
        return Sum(exponent, Ln2High, MathTables.Logs[cell] + Sum(exponent, Ln2Low, series));
    }

    /// <summary>A positive <paramref name="x"/> to the power of <paramref name="y"/>.</summary>
    public static double Pow(double x, double y) => Exp(y * Log(x));

    /// <summary>The chance that belongs to log-odds.</summary>
    public static double Logistic(double logOdds) => 1 / (1 + Exp(-logOdds));

    /// <summary>The log-odds that belong to a chance between 0 and 1.</summary>
    public static double LogOdds(double chance) => Log(chance / (1 - chance));

    /// <summary>a × b + c, rounded once: exact in what it means, so that it is the same on every machine, and one instruction on those of
    /// today.</summary>
    private static double Sum(double a, double b, double c) => Math.FusedMultiplyAdd(a, b, c);
}
