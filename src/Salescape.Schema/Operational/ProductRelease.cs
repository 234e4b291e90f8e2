using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Product version release tracking</summary>
[Table(
    55,
    Schemas.Operational,
    "product_releases",
    EstimatedRecords = 100,
    WrittenBy = "RollUp/ProductResults",
    Dated = "release_date",
    InForceUntil = "eol_date",
    UseCases = ["Version adoption tracking", "Release planning", "Support lifecycle management", "Migration planning"]
)]
public readonly partial record struct ProductRelease
{
    /// <summary>Unique release identifier</summary>
    public required ProductReleaseId ReleaseId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Release version</summary>
    [Text(50)]
    public required SemVer VersionNumber { get; init; }

    /// <summary>When released</summary>
    public required DateOnly ReleaseDate { get; init; }

    /// <summary>Major, Minor, Patch, Hotfix</summary>
    [Text(50)]
    public required ReleaseType ReleaseType { get; init; }

    /// <summary>Number of new features</summary>
    [NotNegative]
    public required int FeaturesAdded { get; init; }

    /// <summary>Number of bugs fixed</summary>
    [NotNegative]
    public required int BugsFixed { get; init; }

    /// <summary>Yes/No</summary>
    /// <remarks>Only major releases may break.</remarks>
    [Text(10)]
    public required bool BreakingChanges { get; init; }

    /// <summary>End of life date</summary>
    [Planned]
    public required DateOnly EolDate { get; init; }

    /// <summary>End of support date</summary>
    [Planned]
    public required DateOnly SupportEndDate { get; init; }

    /// <summary>% customers on this version</summary>
    /// <remarks>Share of the product's live installs that run this version.</remarks>
    [Range(0, 100), Mutable]
    public required Percent AdoptionRatePercent { get; init; }

    /// <summary>Link to release notes</summary>
    [Text(500)]
    public required Text ReleaseNotesUrl { get; init; }
}

/// <summary>Key of <c>product_releases</c>: <c>RELS-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("RELS")]
public readonly record struct ProductReleaseId(long Value) : IKey;

/// <summary>Values of <c>product_releases.release_type</c>.</summary>
public enum ReleaseType
{
    Major,
    Minor,
    Patch,
    Hotfix,
}
