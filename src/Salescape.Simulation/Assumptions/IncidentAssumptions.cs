namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers that stand in the texts of incidents. Judgement: counts of entries are log-normal, as sizes of data are.</summary>
internal static class IncidentAssumptions
{
    /// <summary>Share of tickets whose second tag is the usual one of their kind, not one of cause or feature. Judgement: labels of a desk
    /// follow a few habits and have a long tail.</summary>
    public const double SecondTagOfCase = 0.55;

    /// <summary>Entries concerned, at least.</summary>
    public const int CountMin = 37;

    /// <summary>Median of the entries beyond.</summary>
    public const double CountMedian = 1_900;

    /// <summary>Sigma of their logarithm.</summary>
    public const double CountSigma = 1.4;
}
