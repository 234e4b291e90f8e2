using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How opportunities are credited to what brought them. The vendor changed its mind as it learned.</summary>
internal static class AttributionAssumptions
{
    /// <summary>
    /// Months from the start of history from which a model is in use: at first the one that every tool offers, then the
    /// one that advertisers like, at last all touches. Judgement; gives 3,000 rows where a lead is touched five times.
    /// </summary>
    public static readonly (int FromMonth, AttributionModel Model)[] Models =
    [
        (0, AttributionModel.FirstTouch),
        (10, AttributionModel.LastTouch),
        (16, AttributionModel.Linear),
        (25, AttributionModel.MultiTouch),
    ];

    /// <summary>What the first and the last touch each get of a multi-touch credit, hundredths of a per cent; the touches between share the
    /// rest (the U-shaped model of marketing tools).</summary>
    public const int OuterTouch = 40_00;

    /// <summary>Days within which what a lead does for one campaign is one touch. Judgement.</summary>
    public const int OneTouchDays = 16;

    /// <summary>The most touches credited for one opportunity: the first ones and the last. Judgement.</summary>
    public const int MaxTouches = 20;
}
