namespace Salescape.Analyses.Chance;

/// <summary>The chi-square distribution: how often chance alone gives a sum of squares as large as one that was seen.</summary>
internal static class ChiSquare
{
    private const double Precision = 1e-14;
    private const int MostSteps = 10_000;

    /// <summary>The probability of at least a sum of squares, the p-value of a test.</summary>
    /// <param name="square">The sum of squares.</param>
    /// <param name="freedom">Its degrees of freedom.</param>
    public static double Above(double square, int freedom)
    {
        double a = freedom / 2.0;
        double x = square / 2;
        if (x <= 0)
            return 1;
        // The series converges fast below the mean, the continued fraction above it.
        return x < a + 1 ? 1 - LowerBySeries(a, x) : UpperByFraction(a, x);
    }

    private static double LowerBySeries(double a, double x)
    {
        double term = 1 / a;
        double sum = term;
        for (int step = 1; step < MostSteps && Math.Abs(term) > Math.Abs(sum) * Precision; step++)
        {
            term *= x / (a + step);
            sum += term;
        }

        return sum * Math.Exp(a * Math.Log(x) - x - Gamma.Log(a));
    }

    private static double UpperByFraction(double a, double x)
    {
        const double Tiny = 1e-300;
        double b = x + 1 - a;
        double c = 1 / Tiny;
        double d = 1 / b;
        double fraction = d;
        for (int step = 1; step < MostSteps; step++)
        {
            double numerator = -step * (step - a);
            b += 2;
            d = 1 / NotZero(numerator * d + b);
            c = NotZero(b + numerator / c);
            double factor = c * d;
            fraction *= factor;
            if (Math.Abs(factor - 1) < Precision)
                break;
        }

        return fraction * Math.Exp(a * Math.Log(x) - x - Gamma.Log(a));

        static double NotZero(double number) => Math.Abs(number) < Tiny ? Tiny : number;
    }
}
