using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>What marketing settles before anyone lives: campaigns, events, mailings, posts, content, partners and how leads are
/// scored.</summary>
internal sealed class Demand
{
    private readonly DateOnly _start;

    /// <summary>The campaigns that run, by day from the start and region; the last place of a day has those of all regions.</summary>
    private readonly PlannedCampaign[][] _running;

    private readonly Timetable<PlannedEvent> _events;
    private readonly Timetable<PlannedPost> _posts;
    private readonly ContentShelf _gated;
    private readonly ContentShelf _open;
    private readonly Timetable<PlannedEvent>[] _webinars;
    private readonly Timetable<PlannedEmail>[] _emails;

    private Demand(
        DateOnly start,
        DateOnly horizon,
        List<PlannedCampaign> campaigns,
        List<PlannedEvent> events,
        List<PlannedEmail> emails,
        List<PlannedAsset> assets,
        List<Partner> partners,
        ScoringRules scoring,
        PlannedCampaign[][] running,
        List<PlannedPost> posts,
        Spending spending
    )
    {
        _start = start;
        Horizon = horizon;
        Campaigns = campaigns;
        Events = events;
        Emails = emails;
        Assets = assets;
        Partners = partners;
        Scoring = scoring;
        Posts = posts;
        Spending = spending;
        _running = running;
        _events = new(events, one => one.Date);
        _posts = new(posts, post => post.Date);
        _gated = new(assets.FindAll(asset => asset.Gated));
        _open = new(assets.FindAll(asset => !asset.Gated));
        _webinars = ByRegion(events.Where(one => one.IsWebinar), one => one.Region, one => one.Date);
        _emails = ByRegion(emails, email => email.Campaign.Region, email => email.SendDate);
    }

    /// <summary>How many times the campaigns of scale 1 the vendor runs.</summary>
    public required double Breadth { get; init; }

    /// <summary>The last day that the plan reaches.</summary>
    public DateOnly Horizon { get; }

    /// <summary>All campaigns that begin by the horizon, in the order of their numbers.</summary>
    public IReadOnlyList<PlannedCampaign> Campaigns { get; }

    /// <summary>All events and webinars in the order of their numbers.</summary>
    public IReadOnlyList<PlannedEvent> Events { get; }

    /// <summary>All e-mails in the order of sending.</summary>
    public IReadOnlyList<PlannedEmail> Emails { get; }

    /// <summary>All posts in the order of posting.</summary>
    public IReadOnlyList<PlannedPost> Posts { get; }

    /// <summary>All content assets in the order of publication.</summary>
    public IReadOnlyList<PlannedAsset> Assets { get; }

    /// <summary>All partners in the order of joining.</summary>
    public IReadOnlyList<Partner> Partners { get; }

    /// <summary>How leads are scored.</summary>
    public ScoringRules Scoring { get; }

    /// <summary>What all of it may cost.</summary>
    public Spending Spending { get; }

    /// <summary>The demand plan of a vendor up to a horizon; a later horizon only adds to it.</summary>
    /// <param name="world">The dice of the world.</param>
    /// <param name="history">The vendor's years.</param>
    /// <param name="horizon">The last day to be planned for.</param>
    /// <param name="scale">Multiplies the accounts.</param>
    /// <param name="vendor">The vendor's name.</param>
    /// <param name="catalogue">What it sells.</param>
    /// <param name="team">Who works in marketing.</param>
    public static Demand Plan(
        Dice world,
        History history,
        DateOnly horizon,
        double scale,
        string vendor,
        Catalogue catalogue,
        MarketingTeam team
    )
    {
        DateOnly start = history.Founded;
        double breadth = BreadthOf(scale);
        double reach = scale / breadth;
        Text name = Text.Of(vendor);
        List<CampaignDraft> drafts = new CampaignCalendar(world, start, horizon, breadth).Drafts();
        List<PlannedCampaign> campaigns = new CampaignPlanner(world, history, reach, catalogue, team).Plan(drafts);
        List<PlannedEvent> events = new EventPlanner(world, history, breadth, reach, catalogue, name).Plan(campaigns, drafts, horizon);
        List<PlannedEmail> emails = new EmailPlanner(world, history, scale).Plan(campaigns);
        List<PlannedAsset> assets = new AssetPlanner(world, start, breadth, reach, catalogue, team, name).Plan(horizon);
        PlannedCampaign[][] running = RunningByDay(campaigns, start, horizon);
        List<PlannedPost> posts = new PostPlanner(world, history, breadth, reach, name).Plan(
            day => running[Place(start, horizon, day) * (SalesForce.Regions.Length + 1) + SalesForce.Regions.Length],
            horizon
        );
        return new Demand(
            start,
            horizon,
            campaigns,
            events,
            emails,
            assets,
            new PartnerPlanner(world, start, breadth).Plan(horizon),
            new ScoringRules(start, team),
            running,
            posts,
            new Spending(world, history, horizon, scale, campaigns)
        )
        {
            Breadth = breadth,
        };
    }

    /// <summary>How many times the campaigns of scale 1 a vendor of that scale runs.</summary>
    public static double BreadthOf(double scale) => PortableMath.Pow(scale, DemandAssumptions.BreadthPower);

    /// <summary>The campaigns that run in a region on a day; at least its standing programme does.</summary>
    public ReadOnlySpan<PlannedCampaign> CampaignsRunning(DateOnly day, Region region) =>
        _running[Place(_start, Horizon, day) * (SalesForce.Regions.Length + 1) + (int)region];

    /// <summary>The campaigns that run anywhere on a day.</summary>
    public ReadOnlySpan<PlannedCampaign> CampaignsRunning(DateOnly day) =>
        _running[Place(_start, Horizon, day) * (SalesForce.Regions.Length + 1) + SalesForce.Regions.Length];

    /// <summary>The campaign by which a lead of an origin comes on a day; null where none that runs brings such leads.</summary>
    public PlannedCampaign? CampaignFor(Region region, DateOnly day, LeadOrigin origin, ref Draw draw)
    {
        ReadOnlySpan<PlannedCampaign> running = CampaignsRunning(day, region);
        Span<double> weights = stackalloc double[running.Length];
        double total = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = running[i].Pull / running[i].Days * DemandAssumptions.OriginShares(running[i].Type)[(int)origin];
            total += weights[i];
        }

        return total > 0 ? running[draw.Weighted(weights)] : null;
    }

    /// <summary>The webinars of a region on two days, both included, and between them.</summary>
    public ReadOnlySpan<PlannedEvent> WebinarsBetween(Region region, DateOnly first, DateOnly last) =>
        _webinars[(int)region].Between(first, last);

    /// <summary>The e-mails sent in a region on two days, both included, and between them.</summary>
    public ReadOnlySpan<PlannedEmail> EmailsBetween(Region region, DateOnly first, DateOnly last) =>
        _emails[(int)region].Between(first, last);

    /// <summary>A content asset that can be had on a day, likelier the more leads it brings; of a category if one is given, mostly; null if
    /// there is none.</summary>
    public PlannedAsset? AssetFor(DateOnly day, ProductCategory? category, bool gated, ref Draw draw) =>
        (gated ? _gated : _open).Take(day, category, ref draw);

    /// <summary>A post from which somebody may come on a day: of the campaign, or of none; null if there was none lately.</summary>
    public PlannedPost? PostFor(PlannedCampaign? campaign, DateOnly day, ref Draw draw)
    {
        PlannedPost? chosen = null;
        double total = 0;
        ReadOnlySpan<PlannedPost> posts = _posts.Between(day.AddDays(-SocialAssumptions.LeadsWithinDays), day);
        for (int i = posts.Length - 1; i >= 0; i--)
        {
            PlannedPost post = posts[i];
            if (post.Campaign != campaign)
                continue;
            // One pass: each post replaces the one chosen before it with its share of what is weighed so far.
            total += post.Pull;
            if (draw.Chance(post.Pull / total))
                chosen = post;
        }

        return chosen;
    }

    /// <summary>A partner of a region that had joined by a day, likelier the more it refers; of another region if there is none.</summary>
    public Partner PartnerFor(Region region, DateOnly day, ref Draw draw)
    {
        Span<double> weights = stackalloc double[Partners.Count];
        double total = 0;
        for (int i = 0; i < Partners.Count && Partners[i].Joined <= day; i++)
        {
            weights[i] = Partners[i].Pull * (Partners[i].Region == region ? 1 : PartnerAssumptions.AbroadShare);
            total += weights[i];
        }

        return total > 0 ? Partners[draw.Weighted(weights)] : Partners[0];
    }

    /// <summary>Appends the campaigns and scoring rules as they stand on a day.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (PlannedCampaign campaign in Campaigns)
            if (campaign.Announced <= asOf)
                rows.Campaigns.Append(RowOf(campaign, asOf));
        Scoring.WriteRows(rows, asOf);
    }

    private static Campaign RowOf(PlannedCampaign campaign, DateOnly asOf) =>
        new()
        {
            CampaignId = campaign.Id,
            CampaignName = campaign.Name,
            CampaignType = campaign.Type,
            Channel = campaign.Channel,
            StartDate = campaign.Start,
            EndDate = campaign.End,
            Budget = campaign.Budget,
            TargetAudience = campaign.Audience,
            Region = campaign.Region,
            ProductFocus = campaign.Product?.Id,
            Status =
                campaign.Cancelled <= asOf ? CampaignStatus.Cancelled
                : asOf < campaign.Start ? CampaignStatus.Planned
                : asOf <= campaign.End ? CampaignStatus.Active
                : CampaignStatus.Completed,
            Owner = campaign.Owner,
        };

    private static Timetable<T>[] ByRegion<T>(IEnumerable<T> items, Func<T, Region> region, Func<T, DateOnly> day) =>
        [.. SalesForce.Regions.ToArray().Select(one => new Timetable<T>(items.Where(item => region(item) == one), day))];

    private static int Place(DateOnly start, DateOnly horizon, DateOnly day) =>
        Math.Clamp(day.DayNumber - start.DayNumber, 0, horizon.DayNumber - start.DayNumber);

    private static PlannedCampaign[][] RunningByDay(List<PlannedCampaign> campaigns, DateOnly start, DateOnly horizon)
    {
        int places = SalesForce.Regions.Length + 1;
        var running = new List<PlannedCampaign>[(horizon.DayNumber - start.DayNumber + 1) * places];
        for (int i = 0; i < running.Length; i++)
            running[i] = [];
        foreach (PlannedCampaign campaign in campaigns)
        {
            if (campaign.IsCancelled)
                continue;
            DateOnly last = campaign.End < horizon ? campaign.End : horizon;
            for (int day = campaign.Start.DayNumber - start.DayNumber; day <= last.DayNumber - start.DayNumber; day++)
            {
                running[day * places + (int)campaign.Region].Add(campaign);
                running[day * places + places - 1].Add(campaign);
            }
        }

        return [.. running.Select(list => list.ToArray())];
    }
}
