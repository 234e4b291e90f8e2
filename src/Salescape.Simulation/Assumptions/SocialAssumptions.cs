using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind posts in social networks.</summary>
internal static class SocialAssumptions
{
    /// <summary>Posts over the market's curve, at scale 1: about 500 are in the schema document.</summary>
    public const double OverCurve = 500;

    /// <summary>Weights of <see cref="SocialPlatform"/>. Judgement: the professional network first.</summary>
    public static ReadOnlySpan<double> PlatformShares => [46, 22, 12, 8, 12];

    /// <summary>Weights of Monday to Sunday (calibration table 3.3).</summary>
    public static ReadOnlySpan<double> ByWeekday => [17, 19, 19, 18, 15, 6, 6];

    /// <summary>Share of posts that belong to a campaign. Judgement.</summary>
    public const double OfCampaign = 0.62;

    /// <summary>Weights of <see cref="SocialPostType"/> for posts of campaigns, and of others. Judgement.</summary>
    public static ReadOnlySpan<double> TypeSharesOfCampaign => [48, 26, 26];

    /// <inheritdoc cref="TypeSharesOfCampaign"/>
    public static ReadOnlySpan<double> TypeSharesOutside => [94, 2, 4];

    /// <summary>Weights of <see cref="SocialContentType"/>. Judgement.</summary>
    public static ReadOnlySpan<double> ContentShares => [44, 20, 20, 9, 7];

    /// <summary>Median impressions of an organic post by <see cref="SocialPlatform"/>, at scale 1. Judgement.</summary>
    public static ReadOnlySpan<double> Impressions => [1_500, 900, 650, 550, 700];

    /// <summary>Sigma of the logarithm of impressions (distribution table: 1.2 to 1.5).</summary>
    public const double ImpressionsSigma = 1.2;

    /// <summary>How much wider paid and sponsored posts are seen. Judgement.</summary>
    public const double PaidReach = 6;

    /// <summary>Growth of the followers over the market's curve, as a factor. Judgement.</summary>
    public const double FollowersGrowth = 2.2;

    /// <summary>People reached per impression, least and most (metric 84).</summary>
    public static readonly (double Min, double Max) ReachShare = (0.62, 0.84);

    /// <summary>Reactions per impression by <see cref="SocialPlatform"/> (metric 83: LinkedIn 2–3 %, X 0.5, Facebook 1–2, Instagram
    /// 1–3).</summary>
    public static ReadOnlySpan<double> EngagementRate => [0.026, 0.006, 0.014, 0.020, 0.016];

    /// <summary>Clicks per impression of organic posts (metric 84: 1–2 %), and of paid ones (0.44–0.65 %).</summary>
    public const double OrganicClicks = 0.013;

    /// <inheritdoc cref="OrganicClicks"/>
    public const double PaidClicks = 0.0055;

    /// <summary>Sigma of the logarithm of rates between posts. Judgement.</summary>
    public const double RateSigma = 0.35;

    /// <summary>Video views per impression of videos, least and most (metric 84: 20–35 %).</summary>
    public static readonly (double Min, double Max) VideoViews = (0.20, 0.35);

    /// <summary>Dollars for a thousand paid impressions, median. Judgement.</summary>
    public const double CostPerThousand = 34;

    /// <summary>Share of what a post will ever be seen that it has been at the end of its first, second, … day; later all. Judgement: feeds
    /// forget fast.</summary>
    public static ReadOnlySpan<double> SeenByDay =>
        [0.45, 0.68, 0.80, 0.87, 0.91, 0.94, 0.96, 0.97, 0.98, 0.985, 0.99, 0.993, 0.996, 0.998];

    /// <summary>Days after a post within which leads come by it. Judgement: feeds forget fast.</summary>
    public const int LeadsWithinDays = 14;
}
