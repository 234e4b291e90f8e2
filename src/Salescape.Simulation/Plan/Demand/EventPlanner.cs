using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>Plans the events and webinars of campaigns, and those outside any.</summary>
internal sealed class EventPlanner(Dice world, History history, double breadth, double crowd, Catalogue catalogue, Text vendor)
{
    private static readonly Purpose EventOwner = new("campaign event");
    private static readonly Purpose OutsideOwner = new("outside event");
    private static readonly Purpose Moment = new("outside event moment");
    private static readonly Purpose Content = new("event content");

    private readonly List<PlannedEvent> _drafts = [];
    private readonly HashSet<Text> _names = [];

    /// <summary>All events that enter the plan by the horizon, in that order; campaigns get theirs.</summary>
    public List<PlannedEvent> Plan(IReadOnlyList<PlannedCampaign> campaigns, IReadOnlyList<CampaignDraft> drafts, DateOnly horizon)
    {
        var seeds = new List<Seed>();
        for (int place = 0; place < campaigns.Count; place++)
        {
            for (int i = 0; i < drafts[place].EventDates.Length; i++)
            {
                Dice dice = CampaignPlanner.DiceOf(world, campaigns[place].Number).For(EventOwner, i);
                seeds.Add(
                    new Seed(campaigns[place], drafts[place].EventDates[i], campaigns[place].Announced, campaigns[place].Region, dice)
                );
            }
        }

        double monthly = breadth * DemandAssumptions.EventsOutside / MarketAssumptions.CurveMonths;
        int ordinal = 0;
        foreach (DateOnly day in new Cadence(world, Moment, history.Founded, monthly, DemandAssumptions.EventsByMonth).Until(horizon))
        {
            Dice dice = world.For(OutsideOwner, ++ordinal);
            Draw draw = dice.Roll(Moment);
            DateOnly date = EventDays.OnSite(day, ref draw);
            DateOnly announced = date.AddDays(
                -draw.Whole(DemandAssumptions.OutsideNoticeDays.Min, DemandAssumptions.OutsideNoticeDays.Max)
            );
            var region = (Region)draw.Weighted(DemandAssumptions.CampaignRegionShares);
            seeds.Add(new Seed(null, date, announced, region, dice));
        }

        foreach (
            Seed seed in seeds
                .OrderBy(seed => seed.Announced)
                .ThenBy(seed => seed.Campaign?.Number ?? int.MaxValue)
                .ThenBy(seed => seed.Date)
        )
        {
            Add(seed);
            seed.Campaign?.Events.Add(_drafts[^1]);
        }

        return _drafts;
    }

    private void Add(in Seed seed)
    {
        Draw draw = seed.Dice.Roll(Content);
        Dice place = seed.Campaign is { } named ? CampaignPlanner.DiceOf(world, named.Number) : seed.Dice;
        EventVenue venue = EventVenue.Of(place, seed.Region, seed.Campaign?.Product, seed.Date.Year);
        MarketingEventType type = TypeOf(seed.Campaign, venue, ref draw);
        List<PlannedProduct> products = ProductsOf(seed, type, ref draw);
        double progress = history.Progress(seed.Date);
        double weight = RegionMix.ShareAt(progress, seed.Region) * 100 / DemandAssumptions.CampaignRegionShares[(int)seed.Region];
        EventAssumptions.Kind kind = EventAssumptions.Of(type);
        double pull = crowd * weight * kind.Leads * draw.LogNormal(1, EventAssumptions.PullSigma);
        double expected = kind.Crowd(pull, crowd) * draw.LogNormal(1, DemandAssumptions.PlannersErrorSigma);
        long budget = seed.Campaign is { } campaign
            ? (long)(campaign.Budget.Cents / 100 * kind.ShareOfCampaign)
            : (long)(kind.BudgetOutside * Math.Max(1, crowd) * draw.LogNormal(1, DemandAssumptions.BudgetSigma));
        const long Step = DemandAssumptions.BudgetStep;
        _drafts.Add(
            new PlannedEvent
            {
                Number = _drafts.Count + 1,
                Name = NameOf(seed, type, venue, products[0], ref draw),
                Type = type,
                Announced = seed.Announced,
                Date = seed.Date,
                Location = type == MarketingEventType.Webinar ? Text.Of("Virtual") : Text.Of($"{venue.City}, {venue.Country.Name}"),
                Region = seed.Region,
                Expected = Math.Max(2, (int)(expected / 5 + 0.5)) * 5,
                WiderTurnout =
                    kind.WiderTurnout == 0 ? 0 : Math.Clamp(draw.Normal(kind.WiderTurnout, EventAssumptions.TurnoutDeviation), 0.2, 1.1),
                Budget = Money.Units(Math.Max(1, budget / Step) * Step),
                Products = products,
                LeadGoal =
                    Math.Max(1, (int)(pull * kind.NewLeads * draw.LogNormal(1.05, DemandAssumptions.PlannersErrorSigma) / 5 + 0.5)) * 5,
                Campaign = seed.Campaign,
                Pull = pull,
            }
        );
    }

    private static MarketingEventType TypeOf(PlannedCampaign? campaign, in EventVenue venue, ref Draw draw) =>
        campaign?.Type switch
        {
            CampaignType.Webinar => MarketingEventType.Webinar,
            CampaignType.Event => venue.IsTradeShow ? MarketingEventType.TradeShow : MarketingEventType.Conference,
            _ => draw.Chance(EventAssumptions.WorkshopShare) ? MarketingEventType.Workshop : MarketingEventType.UserGroup,
        };

    private List<PlannedProduct> ProductsOf(in Seed seed, MarketingEventType type, ref Draw draw)
    {
        // What is shown was on sale when the event was planned.
        DateOnly planned = seed.Announced < history.Founded ? history.Founded : seed.Announced;
        List<PlannedProduct> sold = [.. catalogue.Products.Where(product => product.IsSoldOn(planned))];
        var shown = new List<PlannedProduct>();
        if (seed.Campaign?.Product is { } focus)
            shown.Add(focus);
        else if (seed.Campaign is { Events: [var before, ..] })
            shown.Add(before.Products[0]);
        int wanted = type is MarketingEventType.Webinar or MarketingEventType.Workshop ? draw.Whole(1, 2) : draw.Whole(2, 5);
        while (shown.Count < Math.Min(wanted, sold.Count))
        {
            // A talk stays within a family, a booth shows the range.
            List<PlannedProduct> left = [.. sold.Where(product => !shown.Contains(product))];
            bool isTalk = type is MarketingEventType.Webinar or MarketingEventType.Workshop && shown.Count > 0;
            List<PlannedProduct> kin = isTalk ? [.. left.Where(product => product.Category == shown[0].Category)] : left;
            if (kin.Count == 0)
                break;
            shown.Add(kin[draw.Whole(0, kin.Count - 1)]);
        }

        return shown;
    }

    private Text NameOf(in Seed seed, MarketingEventType type, in EventVenue venue, PlannedProduct leading, ref Draw draw)
    {
        string name = type switch
        {
            MarketingEventType.Webinar => $"{seed.Campaign!.Topic}: {EventTitles.Angle(ref draw)}",
            MarketingEventType.Workshop => $"{leading.Name} Hands-On Workshop {venue.City}",
            MarketingEventType.UserGroup => $"{vendor} User Group {venue.City}",
            _ => venue.Show.ToString(),
        };
        string unique = name;
        for (int times = 2; !_names.Add(Text.Of(unique)); times++)
            unique =
                times == 2
                    ? string.Create(CultureInfo.InvariantCulture, $"{name} {seed.Date:MMMM yyyy}")
                    : string.Create(CultureInfo.InvariantCulture, $"{name} {seed.Date:MMMM yyyy} ({times - 1})");
        return Text.Of(unique);
    }

    private readonly record struct Seed(PlannedCampaign? Campaign, DateOnly Date, DateOnly Announced, Region Region, Dice Dice);
}
