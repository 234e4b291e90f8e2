using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Social media post performance</summary>
[Table(
    46,
    Schemas.Marketing,
    "social_media_engagement",
    EstimatedRecords = 500,
    WrittenBy = "RollUp/Marketing",
    Dated = "post_date",
    UseCases = ["Social media ROI", "Platform effectiveness comparison", "Content type analysis", "Organic vs paid performance"]
)]
public readonly partial record struct SocialPost
{
    /// <summary>Unique social engagement identifier (SOCIAL-XXXXXX)</summary>
    public required SocialPostId SocialEngagementId { get; init; }

    /// <summary>References CAMPAIGNS (optional)</summary>
    /// <remarks>Null for posts outside any campaign.</remarks>
    public required CampaignId? CampaignId { get; init; }

    /// <summary>LinkedIn, Twitter, Facebook, Instagram, YouTube</summary>
    [Text(100)]
    public required SocialPlatform Platform { get; init; }

    /// <summary>When posted</summary>
    public required DateOnly PostDate { get; init; }

    /// <summary>Organic, Paid, Sponsored</summary>
    [Text(50)]
    public required SocialPostType PostType { get; init; }

    /// <summary>Post, Video, Article, Event, Poll</summary>
    [Text(50)]
    public required SocialContentType ContentType { get; init; }

    /// <summary>Number of views</summary>
    [NotNegative, Mutable]
    public required int Impressions { get; init; }

    /// <summary>Unique users reached</summary>
    [NotNegative, Mutable]
    public required int Reach { get; init; }

    /// <summary>Likes, comments, shares combined</summary>
    [NotNegative, Mutable]
    public required int EngagementCount { get; init; }

    /// <summary>Clicks to website</summary>
    [NotNegative, Mutable]
    public required int ClickCount { get; init; }

    /// <summary>Video view count</summary>
    [NotNegative, Mutable]
    public required int VideoViews { get; init; }

    /// <summary>Leads generated</summary>
    [NotNegative, Mutable]
    public required int LeadCount { get; init; }

    /// <summary>Ad spend (if paid)</summary>
    /// <remarks>0 for organic posts.</remarks>
    [NotNegative, Mutable]
    public required Money Spend { get; init; }

    /// <summary>Link to post</summary>
    [Text(500)]
    public required Text PostUrl { get; init; }
}

/// <summary>Key of <c>social_media_engagement</c>: <c>SOCIAL-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("SOCIAL")]
public readonly record struct SocialPostId(long Value) : IKey;

/// <summary>Values of <c>social_media_engagement.platform</c>.</summary>
public enum SocialPlatform
{
    [Label("LinkedIn")]
    LinkedIn,
    Twitter,
    Facebook,
    Instagram,

    [Label("YouTube")]
    YouTube,
}

/// <summary>Values of <c>social_media_engagement.post_type</c>.</summary>
public enum SocialPostType
{
    Organic,
    Paid,
    Sponsored,
}

/// <summary>Values of <c>social_media_engagement.content_type</c>.</summary>
public enum SocialContentType
{
    Post,
    Video,
    Article,
    Event,
    Poll,
}
