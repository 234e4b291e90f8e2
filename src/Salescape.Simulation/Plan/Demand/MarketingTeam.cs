using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// Who plans campaigns, writes and measures. All who will ever hold a desk are named at once, before the sales force is
/// hired month by month, so that no name depends on the horizon.
/// </summary>
internal sealed class MarketingTeam
{
    private static readonly Purpose PostOwner = new("marketing post");
    private static readonly Purpose Tenure = new("marketing tenure");
    private static readonly Purpose Holder = new("marketing holder");

    private readonly Dice _world;
    private readonly DateOnly _start;
    private readonly StaffNames _names;
    private readonly MarketingPost[][] _campaigners;
    private readonly MarketingPost[] _writers;
    private int _posts;

    /// <param name="world">The dice of the world.</param>
    /// <param name="start">The first day of history.</param>
    /// <param name="breadth">How many times the posts of scale 1 there are.</param>
    /// <param name="names">Who is called what.</param>
    public MarketingTeam(Dice world, DateOnly start, double breadth, StaffNames names)
    {
        _world = world;
        _start = start;
        _names = names;
        Operations = Open(Region.NorthAmerica);
        _campaigners =
        [
            .. SalesForce.Regions.Select(region => OpenSeveral(region, breadth * DemandAssumptions.CampaignersByRegion[(int)region])),
        ];
        _writers =
        [
            .. SalesForce.Regions.SelectMany(region => OpenSeveral(region, breadth * DemandAssumptions.WritersByRegion[(int)region])),
        ];
    }

    /// <summary>Who keeps the scoring model.</summary>
    public MarketingPost Operations { get; }

    /// <summary>Who answers for a campaign of a region.</summary>
    public Text OwnerOf(Region region, DateOnly day, ref Draw draw) => draw.OneOf<MarketingPost>(_campaigners[(int)region]).HolderOn(day);

    /// <summary>Who writes a piece of content.</summary>
    public Text AuthorOn(DateOnly day, ref Draw draw) => draw.OneOf<MarketingPost>(_writers).HolderOn(day);

    private MarketingPost[] OpenSeveral(Region region, double wanted)
    {
        var posts = new MarketingPost[Math.Max(1, (int)(wanted + 0.5))];
        for (int i = 0; i < posts.Length; i++)
            posts[i] = Open(region);
        return posts;
    }

    private MarketingPost Open(Region region)
    {
        Dice post = _world.For(PostOwner, ++_posts);
        var holders = new (Text, DateOnly)[DemandAssumptions.HoldersOfAPost];
        DateOnly from = _start;
        for (int i = 0; i < holders.Length; i++)
        {
            holders[i] = (_names.Marketer(post.For(Holder, i), region), from);
            Draw draw = post.Roll(Tenure, i);
            int months = DemandAssumptions.MinTenureMonths + (int)draw.Exponential(DemandAssumptions.MeanTenureMonths);
            from = new DateOnly(from.Year, from.Month, 1).AddMonths(months);
        }

        return new MarketingPost(holders);
    }
}
