using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Marketing content library and performance</summary>
[Table(
    44,
    Schemas.Marketing,
    "content_assets",
    EstimatedRecords = 150,
    WrittenBy = "RollUp/Marketing",
    Dated = "publish_date",
    IsStanding = true,
    UseCases = ["Content performance analysis", "Asset ROI", "Topic effectiveness", "Content gap identification"]
)]
public readonly partial record struct ContentAsset
{
    /// <summary>Unique asset identifier (ASSET-XXXXXX)</summary>
    public required ContentAssetId AssetId { get; init; }

    /// <summary>Asset name</summary>
    [Text(500)]
    public required Text AssetName { get; init; }

    /// <summary>Whitepaper, eBook, Video, Webinar, Case Study, Blog</summary>
    [Text(100)]
    public required AssetType AssetType { get; init; }

    /// <summary>References PRODUCTS</summary>
    /// <remarks>Null for assets about the whole portfolio.</remarks>
    public required ProductId? ProductFocus { get; init; }

    /// <summary>Main topic</summary>
    [Text(200)]
    public required Text Topic { get; init; }

    /// <summary>Publication date</summary>
    public required DateOnly PublishDate { get; init; }

    /// <summary>Content creator</summary>
    [Text(100)]
    public required Text Author { get; init; }

    /// <summary>Number of downloads</summary>
    [NotNegative, Mutable]
    public required int DownloadsCount { get; init; }

    /// <summary>Number of views</summary>
    [NotNegative, Mutable]
    public required int ViewsCount { get; init; }

    /// <summary>Average engagement time</summary>
    /// <remarks>In minutes, per view; null until viewed.</remarks>
    [NotNegative, Mutable]
    public required Measure? AvgTimeSpentMin { get; init; }

    /// <summary>% who became leads</summary>
    /// <remarks>Share of views.</remarks>
    [Range(0, 100), Mutable]
    public required Percent ConversionRate { get; init; }

    /// <summary>Yes/No (requires form)</summary>
    [Text(10)]
    public required bool Gated { get; init; }

    /// <summary>Location of file</summary>
    [Text(500)]
    public required Text FileUrl { get; init; }

    /// <summary>Draft, Published, Archived</summary>
    [Text(50), Mutable]
    public required AssetStatus Status { get; init; }
}

/// <summary>Key of <c>content_assets</c>: <c>ASSET-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("ASSET")]
public readonly record struct ContentAssetId(long Value) : IKey;

/// <summary>Values of <c>content_assets.asset_type</c>.</summary>
public enum AssetType
{
    Whitepaper,

    [Label("eBook")]
    EBook,
    Video,
    Webinar,
    CaseStudy,
    Blog,
}

/// <summary>Values of <c>content_assets.status</c>.</summary>
public enum AssetStatus
{
    Draft,
    Published,
    Archived,
}
