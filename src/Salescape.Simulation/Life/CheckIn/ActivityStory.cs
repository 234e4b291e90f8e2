using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>What an activity was about, what it looked back on, and what was agreed.</summary>
internal readonly record struct ActivityStory
{
    /// <summary>What the account's books said on the day.</summary>
    public required ActivityStanding Standing { get; init; }

    /// <summary>What was agreed.</summary>
    public required Agreement Agreed { get; init; }

    /// <summary>The feature of the product that the talk was about.</summary>
    public required Text Part { get; init; }

    /// <summary>The team of the customer that the talk was about.</summary>
    public required Text Team { get; init; }

    /// <summary>What the customer would like.</summary>
    public required Text Wish { get; init; }

    /// <summary>Index of the activity whose agreement is looked back on; −1 if none is.</summary>
    public required int Earlier { get; init; }

    /// <summary>Whether that agreement was kept by the day.</summary>
    public required bool WasKept { get; init; }

    /// <summary>A day that had been agreed on for a talk, and passed without one; null if none.</summary>
    public required DateOnly? Missed { get; init; }
}
