namespace Salescape.Simulation.Assumptions;

/// <summary>How the quotes of one deal follow from each other.</summary>
internal static class QuoteAssumptions
{
    /// <summary>Share of quoted deals whose quotes all offer the final licence counts, and of the others that first asked for more.
    /// Judgement.</summary>
    public const double SameSeatsEarlier = 0.72;

    /// <inheritdoc cref="SameSeatsEarlier"/>
    public const double MoreSeatsEarlier = 0.7;

    /// <summary>From how many licences on a wish is uttered in fives. Judgement.</summary>
    public const int SeatsAskedInFivesFrom = 30;

    /// <summary>Licences of an earlier quote relative to the final ones: least and most. Judgement.</summary>
    public const double EarlierSeatsMin = 0.75;

    /// <inheritdoc cref="EarlierSeatsMin"/>
    public const double EarlierSeatsMax = 1.4;
}
