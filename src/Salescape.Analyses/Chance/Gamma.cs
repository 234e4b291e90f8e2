namespace Salescape.Analyses.Chance;

/// <summary>The gamma function.</summary>
internal static class Gamma
{
    // Lanczos' approximation, g = 7, exact to fifteen digits.
    private static readonly double[] Lanczos =
    [
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];

    /// <summary>Its natural logarithm, of a positive number; that of n + 1 is the logarithm of n factorial.</summary>
    public static double Log(double number)
    {
        if (number < 0.5)
            return Math.Log(Math.PI / Math.Sin(Math.PI * number)) - Log(1 - number);
        double x = number - 1;
        double sum = Lanczos[0];
        for (int i = 1; i < Lanczos.Length; i++)
            sum += Lanczos[i] / (x + i);
        double t = x + Lanczos.Length - 1.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x + 0.5) * Math.Log(t) - t + Math.Log(sum);
    }
}
