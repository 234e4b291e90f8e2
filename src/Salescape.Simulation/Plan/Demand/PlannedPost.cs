using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>A post in a social network, with how widely it is seen.</summary>
internal sealed class PlannedPost
{
    /// <summary>From 1, in the order of posting.</summary>
    public required int Number { get; init; }

    public SocialPostId Id => new(Number);

    /// <summary>Null for posts outside any campaign.</summary>
    public required PlannedCampaign? Campaign { get; init; }

    public required SocialPlatform Platform { get; init; }

    public required DateOnly Date { get; init; }

    public required SocialPostType Type { get; init; }

    public required SocialContentType Content { get; init; }

    /// <summary>Impressions in the end.</summary>
    public required int Impressions { get; init; }

    /// <summary>People reached, per impression.</summary>
    public required double ReachShare { get; init; }

    /// <summary>Reactions, per impression.</summary>
    public required double EngagementRate { get; init; }

    /// <summary>Clicks, per impression.</summary>
    public required double ClickRate { get; init; }

    /// <summary>Video views, per impression; 0 where there is no video.</summary>
    public required double ViewRate { get; init; }

    /// <summary>Paid for it in the end; zero for organic posts.</summary>
    public required Money Spend { get; init; }

    public required Text Url { get; init; }

    /// <summary>How many leads come by it, relative to other posts.</summary>
    public double Pull => Impressions * ClickRate;
}
