using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Plans posts in social networks, in the order of posting.</summary>
internal sealed class PostPlanner(Dice world, History history, double breadth, double reach, Text vendor)
{
    private static readonly Purpose PostOwner = new("social post");
    private static readonly Purpose Moment = new("social moment");
    private static readonly Purpose Content = new("social content");

    private static readonly string[] Hosts = ["linkedin", "twitter", "facebook", "instagram", "youtube"];

    /// <summary>All posts by the horizon.</summary>
    /// <param name="runningOn">The campaigns that run on a day, of all regions.</param>
    /// <param name="horizon">The last day.</param>
    public List<PlannedPost> Plan(Func<DateOnly, IReadOnlyList<PlannedCampaign>> runningOn, DateOnly horizon)
    {
        string page = Slug.AddJoined(new TextArena(), vendor).Cut().ToString();
        double monthly = breadth * SocialAssumptions.OverCurve / MarketAssumptions.CurveMonths;
        var days = new List<DateOnly>();
        int ordinal = 0;
        foreach (DateOnly day in new Cadence(world, Moment, history.Founded, monthly, DemandAssumptions.CampaignsByMonth).Until(horizon))
        {
            Draw draw = world.For(PostOwner, ++ordinal).Roll(Moment);
            int ahead = (draw.Weighted(SocialAssumptions.ByWeekday) + 8 - (int)day.DayOfWeek) % 7;
            days.Add(day.AddDays(ahead));
        }

        days.Sort();
        var posts = new List<PlannedPost>(days.Count);
        foreach (DateOnly day in days)
            posts.Add(Fill(posts.Count + 1, day, runningOn(day), page));
        return posts;
    }

    private PlannedPost Fill(int number, DateOnly day, IReadOnlyList<PlannedCampaign> running, string page)
    {
        Draw draw = world.For(PostOwner, number).Roll(Content);
        PlannedCampaign? campaign = draw.Chance(SocialAssumptions.OfCampaign) ? CampaignFor(running, ref draw) : null;
        var platform = (SocialPlatform)draw.Weighted(SocialAssumptions.PlatformShares);
        var type = (SocialPostType)
            draw.Weighted(campaign is null ? SocialAssumptions.TypeSharesOutside : SocialAssumptions.TypeSharesOfCampaign);
        var content = (SocialContentType)draw.Weighted(SocialAssumptions.ContentShares);
        if (platform == SocialPlatform.YouTube)
            content = SocialContentType.Video;
        else if (content == SocialContentType.Event && campaign is not { Events.Count: > 0 })
            content = SocialContentType.Post;
        else if (content == SocialContentType.Poll && platform is SocialPlatform.Facebook or SocialPlatform.Instagram)
            content = SocialContentType.Post;
        double progress = history.Progress(day);
        bool paid = type != SocialPostType.Organic;
        double seen =
            reach
            * SocialAssumptions.Impressions[(int)platform]
            * draw.LogNormal(1, SocialAssumptions.ImpressionsSigma)
            * History.Grown(1, SocialAssumptions.FollowersGrowth - 1, progress)
            * (paid ? SocialAssumptions.PaidReach : 1);
        int impressions = Math.Max(60, (int)seen);
        double clicks =
            (paid ? SocialAssumptions.PaidClicks : SocialAssumptions.OrganicClicks) * draw.LogNormal(1, SocialAssumptions.RateSigma);
        double cost = SocialAssumptions.CostPerThousand * draw.LogNormal(1, SocialAssumptions.RateSigma);
        return new PlannedPost
        {
            Number = number,
            Campaign = campaign,
            Platform = platform,
            Date = day,
            Type = type,
            Content = content,
            Impressions = impressions,
            ReachShare = draw.Between(SocialAssumptions.ReachShare.Min, SocialAssumptions.ReachShare.Max),
            EngagementRate = SocialAssumptions.EngagementRate[(int)platform] * draw.LogNormal(1, SocialAssumptions.RateSigma),
            ClickRate = Math.Min(clicks, 0.04),
            ViewRate =
                content == SocialContentType.Video ? draw.Between(SocialAssumptions.VideoViews.Min, SocialAssumptions.VideoViews.Max) : 0,
            Spend = paid ? new Money((long)(impressions / 10.0 * cost)) : Money.Zero,
            Url = Text.Of(
                $"https://{Hosts[(int)platform]}.example/{page}/{(content == SocialContentType.Video ? "videos" : "posts")}/{7_000_000_000 + (long)(draw.Bits() % 999_999_999)}"
            ),
        };
    }

    private static PlannedCampaign? CampaignFor(IReadOnlyList<PlannedCampaign> running, ref Draw draw)
    {
        if (running.Count == 0)
            return null;
        Span<double> weights = stackalloc double[running.Count];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = running[i].Type switch
            {
                CampaignType.Social => 6,
                CampaignType.Email => 0.5,
                _ => 1,
            };
        return running[draw.Weighted(weights)];
    }
}
