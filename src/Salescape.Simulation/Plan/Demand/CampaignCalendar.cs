using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>When campaigns run: programmes that never pause, half-year by half-year, and the others around their seasons and
/// events.</summary>
internal sealed class CampaignCalendar(Dice world, DateOnly start, DateOnly horizon, double breadth)
{
    private static readonly Purpose TypeOwner = new("campaign type");
    private static readonly Purpose Moment = new("campaign moment");
    private static readonly Purpose RegionOffset = new("campaign region offset");
    private static readonly Purpose Length = new("campaign length");

    /// <summary>Days beyond the horizon for which events are set, so that the campaigns before them are complete up to it.</summary>
    private const int EventsBeyondDays = 120;

    /// <summary>Spreads regions evenly over the campaigns of a type.</summary>
    private const double GoldenStep = 0.6180339887498949;

    /// <summary>All campaigns that begin by the horizon, in the order of their starts.</summary>
    public List<CampaignDraft> Drafts()
    {
        List<CampaignDraft> drafts = [.. Programmes()];
        foreach (CampaignType type in Enum.GetValues<CampaignType>())
            drafts.AddRange(Others(type).Where(draft => draft.Start <= horizon));
        return
        [
            .. drafts
                .OrderBy(draft => draft.Start)
                .ThenBy(draft => draft.Type)
                .ThenBy(draft => draft.Region)
                .ThenBy(draft => draft.Ordinal),
        ];
    }

    private IEnumerable<CampaignDraft> Programmes()
    {
        int half = 0;
        for (DateOnly from = start; from <= horizon; half++)
        {
            DateOnly until = new DateOnly(from.Year, from.Month <= 6 ? 6 : 12, from.Month <= 6 ? 30 : 31);
            foreach (Region region in SalesForce.Regions)
                yield return new CampaignDraft(CampaignType.Content, half, region, from, until, []);
            from = until.AddDays(1);
        }
    }

    private IEnumerable<CampaignDraft> Others(CampaignType type)
    {
        double monthly = breadth * DemandAssumptions.CampaignsByType[(int)type] / MarketAssumptions.CurveMonths;
        Dice dice = world.For(TypeOwner, (int)type);
        double offset = dice.Roll(RegionOffset).Unit();
        double[] byMonth = type switch
        {
            CampaignType.Event => DemandAssumptions.EventsByMonth,
            CampaignType.Webinar => DemandAssumptions.WebinarsByMonth,
            _ => DemandAssumptions.CampaignsByMonth,
        };
        int ordinal = 0;
        foreach (DateOnly day in new Cadence(dice, Moment, start, monthly, byMonth).Until(horizon.AddDays(EventsBeyondDays)))
        {
            Region region = RegionAt((offset + ordinal * GoldenStep) % 1);
            Draw draw = dice.Roll(Length, ordinal);
            yield return type switch
            {
                CampaignType.Webinar => Series(ordinal, region, day, ref draw),
                CampaignType.Event => Around(ordinal, region, day, ref draw),
                _ => Plain(type, ordinal, region, day, ref draw),
            };
            ordinal++;
        }
    }

    private static CampaignDraft Plain(CampaignType type, int ordinal, Region region, DateOnly day, ref Draw draw)
    {
        DateOnly from = BusinessDays.Soon(day, draw.Unit(), HolidayCalendar.NorthAmerica);
        (int min, int max) = DemandAssumptions.RunDays[(int)type];
        return new CampaignDraft(type, ordinal, region, from, from.AddDays(draw.Whole(min, max) - 1), []);
    }

    private CampaignDraft Series(int ordinal, Region region, DateOnly first, ref Draw draw)
    {
        var dates = new DateOnly[DemandAssumptions.WebinarsOfASeries];
        DateOnly day = NotBefore(first, DemandAssumptions.WebinarLeadDays);
        for (int i = 0; i < dates.Length; i++)
        {
            dates[i] = EventDays.Webinar(day, ref draw);
            day = dates[i].AddDays(draw.Whole(DemandAssumptions.WebinarGapDays.Min, DemandAssumptions.WebinarGapDays.Max));
        }

        return new CampaignDraft(
            CampaignType.Webinar,
            ordinal,
            region,
            dates[0].AddDays(-DemandAssumptions.WebinarLeadDays),
            dates[^1].AddDays(DemandAssumptions.FollowUpDays),
            dates
        );
    }

    private CampaignDraft Around(int ordinal, Region region, DateOnly day, ref Draw draw)
    {
        int lead = draw.Whole(DemandAssumptions.EventLeadDays.Min, DemandAssumptions.EventLeadDays.Max);
        DateOnly date = EventDays.OnSite(NotBefore(day, lead), ref draw);
        return new CampaignDraft(
            CampaignType.Event,
            ordinal,
            region,
            date.AddDays(-lead),
            date.AddDays(DemandAssumptions.FollowUpDays),
            [date]
        );
    }

    /// <summary>A vendor whose books begin today has no campaign behind it: the first events wait until theirs can have run.</summary>
    private DateOnly NotBefore(DateOnly day, int lead) => day < start.AddDays(lead) ? start.AddDays(lead) : day;

    private static Region RegionAt(double place)
    {
        double left = place * 100;
        int region = 0;
        while (region < SalesForce.Regions.Length - 1 && (left -= DemandAssumptions.CampaignRegionShares[region]) >= 0)
            region++;
        return (Region)region;
    }
}
