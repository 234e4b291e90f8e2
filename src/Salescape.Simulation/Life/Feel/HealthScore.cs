using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>How healthy a customer looked on a day by what was known then. Scores in hundredths of a point.</summary>
internal readonly record struct HealthScore
{
    /// <summary>From 1, in the order of days.</summary>
    public required int Ordinal { get; init; }

    public required DateOnly Day { get; init; }

    public required int Usage { get; init; }

    public required int Support { get; init; }

    public required int Payment { get; init; }

    public required int Engagement { get; init; }

    public required int Sentiment { get; init; }

    /// <summary>The weighted mean of the five.</summary>
    public required int Overall { get; init; }

    /// <summary>Against the score four weeks before; 0 while there is none.</summary>
    public required int Change { get; init; }

    public required HealthTrend Trend { get; init; }

    public required RiskLevel Risk { get; init; }
}
