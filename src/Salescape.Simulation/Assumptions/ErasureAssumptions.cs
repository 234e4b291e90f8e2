namespace Salescape.Simulation.Assumptions;

/// <summary>How often people whom the vendor's systems know have themselves erased, where a world is asked to show it.</summary>
internal static class ErasureAssumptions
{
    /// <summary>Share of the users and leads who have gone, and stand in no papers, that ask for it. Far above what privacy teams report
    /// (under one in a thousand a year), so that every month has some to test with. Judgement.</summary>
    public const double Share = 0.05;

    /// <summary>The same of contacts, few of whom stand in no papers.</summary>
    public const double ShareOfContacts = 0.25;

    /// <summary>Fewest days from their going to the erasure: the request comes later, and the law leaves a month to answer it (GDPR,
    /// article 12, 3). Judgement.</summary>
    public const int LeastDays = 10;

    /// <summary>Most days from their going to the erasure. Judgement.</summary>
    public const int MostDays = 240;
}
