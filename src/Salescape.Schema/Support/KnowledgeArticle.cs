using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Self-service knowledge base articles</summary>
[Table(
    24,
    Schemas.Support,
    "knowledge_base",
    EstimatedRecords = 250,
    WrittenBy = "RollUp/SupportResults",
    Dated = "created_date",
    IsStanding = true,
    UseCases = ["Content effectiveness", "Self-service deflection", "Gap analysis", "Search optimization"]
)]
public readonly partial record struct KnowledgeArticle
{
    /// <summary>Unique KB article identifier</summary>
    public required KnowledgeArticleId KbId { get; init; }

    /// <summary>Article title</summary>
    [Text(500)]
    public required Text ArticleTitle { get; init; }

    /// <summary>Installation, Configuration, Troubleshooting, How-To, FAQ</summary>
    [Text(100)]
    public required ArticleCategory ArticleCategory { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Which version(s) it applies to</summary>
    /// <remarks>A version or a range of versions.</remarks>
    [Text(50)]
    public required Text ProductVersion { get; init; }

    /// <summary>Article content</summary>
    [LongText]
    public required Text Content { get; init; }

    /// <summary>When published</summary>
    public required DateOnly CreatedDate { get; init; }

    /// <summary>Last modification</summary>
    [Mutable]
    public required DateOnly LastUpdated { get; init; }

    /// <summary>Who wrote it</summary>
    [Text(100)]
    public required Text Author { get; init; }

    /// <summary>Number of views</summary>
    [NotNegative, Mutable]
    public required int ViewsCount { get; init; }

    /// <summary>Average rating (1-5)</summary>
    /// <remarks>Null until rated.</remarks>
    [Range(1, 5), Mutable]
    public required Percent? HelpfulnessScore { get; init; }

    /// <summary>How many tickets reference this</summary>
    [NotNegative, Mutable]
    public required int RelatedTicketsCount { get; init; }

    /// <summary>Draft, Published, Archived</summary>
    [Text(50), Mutable]
    public required ArticleStatus Status { get; init; }

    /// <summary>Searchable tags</summary>
    /// <remarks>Separated by a comma and a space.</remarks>
    [Text(500)]
    public required Text Tags { get; init; }
}

/// <summary>Key of <c>knowledge_base</c>: <c>KB-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("KB")]
public readonly record struct KnowledgeArticleId(long Value) : IKey;

/// <summary>Values of <c>knowledge_base.article_category</c>.</summary>
public enum ArticleCategory
{
    Installation,
    Configuration,
    Troubleshooting,

    [Label("How-To")]
    HowTo,
    FAQ,
}

/// <summary>Values of <c>knowledge_base.status</c>.</summary>
public enum ArticleStatus
{
    Draft,
    Published,
    Archived,
}
