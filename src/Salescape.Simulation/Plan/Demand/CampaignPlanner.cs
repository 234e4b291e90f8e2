using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>Gives drafted campaigns their product, audience, owner, budget and name.</summary>
internal sealed class CampaignPlanner(Dice world, History history, double leadsPerCampaign, Catalogue catalogue, MarketingTeam team)
{
    private static readonly Purpose CampaignOwner = new("campaign");
    private static readonly Purpose Content = new("campaign content");
    private static readonly Purpose Spending = new("campaign budget");
    private static readonly Purpose Fate = new("campaign fate");

    private readonly HashSet<Text> _names = [];

    /// <summary>The drafts as campaigns, numbered in their order.</summary>
    public List<PlannedCampaign> Plan(List<CampaignDraft> drafts)
    {
        var campaigns = new List<PlannedCampaign>(drafts.Count);
        foreach (CampaignDraft draft in drafts)
            campaigns.Add(Plan(campaigns.Count + 1, draft));
        return campaigns;
    }

    /// <summary>The dice of a campaign.</summary>
    public static Dice DiceOf(Dice world, int number) => world.For(CampaignOwner, number);

    private PlannedCampaign Plan(int number, in CampaignDraft draft)
    {
        Dice dice = DiceOf(world, number);
        Draw content = dice.Roll(Content);
        DateOnly announced = draft.Start.AddDays(-content.Whole(DemandAssumptions.AnnouncedDays.Min, DemandAssumptions.AnnouncedDays.Max));
        bool always = draft.Type == CampaignType.Content;
        // What is announced can be bought already, or the plan would tell of a launch.
        PlannedProduct? product =
            !always && content.Chance(DemandAssumptions.AboutOneProduct)
                ? ProductFor(announced < history.Founded ? history.Founded : announced, ref content)
                : null;
        Text topic = Topics.About(product, ref content);
        (long budget, double pull) = BudgetOf(dice, draft);
        Draw fate = dice.Roll(Fate);
        bool cancelled =
            fate.Chance(DemandAssumptions.CancelledShare)
            && draft.Type is CampaignType.Email or CampaignType.Social
            && draft.Start > history.Founded;
        return new PlannedCampaign
        {
            Number = number,
            Name = CampaignNames.Of(
                draft,
                product,
                topic,
                draft.Type == CampaignType.Event ? EventVenue.Of(dice, draft.Region, product, draft.EventDates[0].Year).Show : default,
                _names
            ),
            Type = draft.Type,
            Channel = ChannelOf(draft, ref content),
            Topic = topic,
            Announced = announced,
            Start = draft.Start,
            End = draft.End,
            Cancelled = cancelled ? draft.Start.AddDays(-DemandAssumptions.CancelledDaysBefore) : DateOnly.MaxValue,
            Budget = Money.Units(budget),
            Audience = AudienceOf(product, ref content),
            Region = draft.Region,
            Product = product,
            Owner = team.OwnerOf(draft.Region, draft.Start, ref content),
            Pull = cancelled ? 0 : pull,
        };
    }

    private PlannedProduct ProductFor(DateOnly day, ref Draw draw)
    {
        Span<double> weights = stackalloc double[catalogue.Products.Count];
        for (int i = 0; i < weights.Length; i++)
        {
            PlannedProduct product = catalogue.Products[i];
            bool isNew = product.LaunchDate > history.Founded && product.LaunchDate.AddDays(DemandAssumptions.LaunchPushDays) > day;
            weights[i] =
                !product.IsSoldOn(day) ? 0
                : isNew ? DemandAssumptions.LaunchPush
                : product.Appeal;
        }

        return catalogue.Products[draw.Weighted(weights)];
    }

    private (long Dollars, double Leads) BudgetOf(Dice dice, in CampaignDraft draft)
    {
        Draw draw = dice.Roll(Spending);
        double progress = history.Progress(draft.Start);
        double leads =
            leadsPerCampaign
            * DemandAssumptions.LeadsPerCampaign[(int)draft.Type]
            * History.Grown(MarketAssumptions.ArrivalRateAtStart, MarketAssumptions.ArrivalRateGain, progress);
        double region = RegionMix.ShareAt(progress, draft.Region);
        if (draft.Type == CampaignType.Content)
        {
            leads *= (draft.End.DayNumber - draft.Start.DayNumber + 1) / DemandAssumptions.HalfYearDays / SalesForce.Regions.Length;
            region *= SalesForce.Regions.Length;
        }
        else
        {
            region /= DemandAssumptions.CampaignRegionShares[(int)draft.Region] / 100;
        }

        double spread = draw.LogNormal(1, DemandAssumptions.BudgetSigma);
        double expected = leads * region * PortableMath.Pow(spread, DemandAssumptions.ReturnsToSpend);
        // Leads grow slower than spending, so the larger campaigns pay more for each.
        double dollars =
            DemandAssumptions.CostPerLead[(int)draft.Type]
            * leads
            * PortableMath.Pow(region, 1 / DemandAssumptions.ReturnsToSpend)
            * spread;
        const long Step = DemandAssumptions.BudgetStep;
        return (Math.Max(DemandAssumptions.BudgetMin, (long)(dollars / Step + 0.5) * Step), expected);
    }

    private static CampaignChannel ChannelOf(in CampaignDraft draft, ref Draw draw) =>
        draft.Type switch
        {
            CampaignType.Email => CampaignChannel.Email,
            CampaignType.Webinar => CampaignChannel.Webinar,
            CampaignType.Event => CampaignChannel.TradeShow,
            CampaignType.Social => CampaignChannel.LinkedIn,
            CampaignType.Partner => CampaignChannel.PartnerNetwork,
            _ => draw.Chance(DemandAssumptions.ProgrammeIsSearch[(int)draft.Region]) ? CampaignChannel.PaidSearch : CampaignChannel.Website,
        };

    private static TargetAudience AudienceOf(PlannedProduct? product, ref Draw draw)
    {
        var drawn = (TargetAudience)draw.Weighted(DemandAssumptions.AudienceShares);
        if (product is null || !draw.Chance(DemandAssumptions.AudienceOfLine))
            return drawn;
        return product.Line switch
        {
            ProductLine.Core => TargetAudience.SMB,
            ProductLine.Premium => TargetAudience.MidMarket,
            _ => TargetAudience.Enterprise,
        };
    }
}
