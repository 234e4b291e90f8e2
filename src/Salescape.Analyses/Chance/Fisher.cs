namespace Salescape.Analyses.Chance;

/// <summary>Fisher's exact test, for two groups of few cases.</summary>
internal static class Fisher
{
    // Tables as likely as the one that was seen count as it does, whatever the last digits say.
    private const double Tolerance = 1e-7;

    /// <summary>The two-sided p-value of the test that both groups share one rate: how often chance alone makes a table that is no likelier
    /// than the one that was seen.</summary>
    /// <param name="one">Of how many cases of the first group how many went one way.</param>
    /// <param name="other">The same of the second.</param>
    public static double TwoSided((int Went, int Cases) one, (int Went, int Cases) other)
    {
        int went = one.Went + other.Went;
        int cases = one.Cases + other.Cases;
        double seen = LogLikelihood(one.Went);
        double p = 0;
        for (int first = Math.Max(0, went - other.Cases); first <= Math.Min(went, one.Cases); first++)
        {
            double likelihood = LogLikelihood(first);
            if (likelihood <= seen + Tolerance)
                p += Math.Exp(likelihood);
        }

        return Math.Min(1, p);

        double LogLikelihood(int first) =>
            LogChoose(one.Cases, first) + LogChoose(other.Cases, went - first) - LogChoose(cases, went);
    }

    private static double LogChoose(int of, int some) => Gamma.Log(of + 1) - Gamma.Log(some + 1) - Gamma.Log(of - some + 1);
}
