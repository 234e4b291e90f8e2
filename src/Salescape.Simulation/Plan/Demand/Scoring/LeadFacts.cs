using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>What scoring rules may ask of a lead: its columns and how often it engaged, as both stand in the tables.</summary>
internal readonly record struct LeadFacts
{
    /// <summary>Empty where the lead gave none.</summary>
    public required Text Title { get; init; }

    /// <summary>Null where the lead gave none.</summary>
    public required Industry? Industry { get; init; }

    public required CompanySize Size { get; init; }

    public required Region Region { get; init; }

    public required LeadOrigin Origin { get; init; }

    /// <summary>Whether it named products of interest.</summary>
    public required bool NamesProducts { get; init; }

    /// <summary>Rows of campaign_engagement by <see cref="EngagementType"/>.</summary>
    public required EngagementCounts Engagements { get; init; }
}

/// <summary>Engagements of one lead by type.</summary>
internal struct EngagementCounts
{
    private Counts _counts;

    /// <summary>All engagements.</summary>
    public int Total { get; private set; }

    /// <summary>Engagements of a type.</summary>
    public readonly int this[EngagementType type] => _counts[(int)type];

    /// <summary>Counts one more.</summary>
    public void Add(EngagementType type)
    {
        _counts[(int)type]++;
        Total++;
    }

    [System.Runtime.CompilerServices.InlineArray(5)]
    private struct Counts
    {
        private int _first;
    }
}
