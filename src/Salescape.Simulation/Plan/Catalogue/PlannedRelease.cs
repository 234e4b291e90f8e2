using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>A version of a product that the vendor ships, with what nobody knows beforehand: how faulty it is.</summary>
internal sealed record PlannedRelease
{
    /// <summary>Its place in <see cref="PlannedProduct.Releases"/>, from 0.</summary>
    public required int Index { get; init; }

    public required ProductReleaseId Id { get; init; }

    public required SemVer Version { get; init; }

    public required DateOnly Date { get; init; }

    public required ReleaseType Type { get; init; }

    public required int FeaturesAdded { get; init; }

    public required int BugsFixed { get; init; }

    /// <summary>The last day with fixes.</summary>
    public required DateOnly SupportEndDate { get; init; }

    /// <summary>The day the version is retired.</summary>
    public required DateOnly EolDate { get; init; }

    /// <summary>Hidden: how much trouble the version makes, from 0 (none) to 1.</summary>
    public required double Defect { get; init; }

    /// <summary>The index of the release that ends the trouble; of a good release, its own.</summary>
    public required int FixedBy { get; init; }

    public required Text NotesUrl { get; init; }

    /// <summary>Only a new generation may break what customers built on the old one.</summary>
    public bool BreakingChanges => Type == ReleaseType.Major;

    /// <summary>Whether the release made more trouble than releases do.</summary>
    public bool IsBad => FixedBy != Index;
}
