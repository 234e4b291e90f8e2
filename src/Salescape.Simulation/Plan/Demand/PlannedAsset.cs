using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>A piece of content as it was planned: what it is about, when it was published, and how widely it is read.</summary>
internal sealed class PlannedAsset
{
    /// <summary>From 1, in the order of publication.</summary>
    public required int Number { get; init; }

    public ContentAssetId Id => new(Number);

    /// <summary>Its title; no two are alike.</summary>
    public required Text Name { get; init; }

    public required AssetType Type { get; init; }

    /// <summary>Null for assets about the whole portfolio.</summary>
    public required PlannedProduct? Product { get; init; }

    public required Text Topic { get; init; }

    public required DateOnly PublishDate { get; init; }

    /// <summary>The day on which it was approved; until then it is a draft.</summary>
    public required DateOnly Approved { get; init; }

    /// <summary>The day on which it was taken from the site; often beyond any horizon.</summary>
    public required DateOnly Archived { get; init; }

    public required Text Author { get; init; }

    /// <summary>Whether it is given for a form only.</summary>
    public required bool Gated { get; init; }

    public required Text FileUrl { get; init; }

    /// <summary>Views of an ordinary month by others than the leads in the books, at the height of its life.</summary>
    public required double MonthlyViews { get; init; }

    /// <summary>Minutes that a reader stays.</summary>
    public required double MinutesPerView { get; init; }

    /// <summary>How many leads come by it, relative to other assets.</summary>
    public required double Pull { get; init; }

    /// <summary>Whether it can be had on a day.</summary>
    public bool IsOnSite(DateOnly day) => Approved <= day && day < Archived;
}
