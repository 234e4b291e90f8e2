using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides what brings a lead: a campaign that runs where it sits, its e-mail, event or white paper, or none.</summary>
internal static class CampaignReach
{
    /// <summary>How many leads the campaigns that run in a region bring on a day.</summary>
    public static double PerDay(Demand demand, DateOnly day, Region region)
    {
        double sum = 0;
        foreach (PlannedCampaign campaign in demand.CampaignsRunning(day, region))
            sum += campaign.Pull / campaign.Days;
        return sum;
    }

    /// <summary>What brings a lead of marketing: drawn among the campaigns that run, by the leads that such a budget brings.</summary>
    /// <param name="scene">Where.</param>
    /// <param name="company">Who.</param>
    /// <param name="day">The day on which it looks around; what it finds may make it a lead only later.</param>
    /// <param name="latest">The last day on which it may become one.</param>
    /// <param name="becomesOpportunity">Whether it becomes an opportunity: some ways bring more that do.</param>
    /// <param name="draw">What chance brings.</param>
    /// <returns>The origin, and the day on which the lead is made.</returns>
    public static (Origin Origin, DateOnly Created) ByCampaign(
        Scene scene,
        in AccountProfile company,
        DateOnly day,
        DateOnly latest,
        bool becomesOpportunity,
        ref Draw draw
    )
    {
        Demand demand = scene.Vendor.Demand;
        ReadOnlySpan<PlannedCampaign> running = demand.CampaignsRunning(day, company.Country.Region);
        Span<double> weights = stackalloc double[running.Length];
        Span<double> ways = stackalloc double[LeadOrigins.Count];
        for (int i = 0; i < weights.Length; i++)
        {
            double index = WaysInto(running[i], day, latest, becomesOpportunity, ways);
            weights[i] = running[i].Pull / running[i].Days * MatchOf(running[i], company) * index;
        }

        PlannedCampaign campaign = running[draw.Weighted(weights)];
        WaysInto(campaign, day, latest, becomesOpportunity, ways);
        var source = (LeadOrigin)draw.Weighted(ways);
        PlannedEvent? webinar = WebinarAhead(campaign, day);
        PlannedEvent? show = ShowAhead(campaign, day, latest);
        PlannedEmail? email = LastEmail(campaign, day);
        return source switch
        {
            LeadOrigin.Webinar => (new Origin(source, campaign, Event: webinar), RegistrationFor(webinar!, day, latest, ref draw)),
            LeadOrigin.TradeShow => (new Origin(source, campaign, Event: show), show!.Date),
            LeadOrigin.Email => (new Origin(source, campaign, Email: email), day),
            LeadOrigin.SocialMedia => (new Origin(source, campaign, Post: demand.PostFor(campaign, day, ref draw)), day),
            _ => (new Origin(source, campaign, Asset: demand.AssetFor(day, campaign.Product?.Category, gated: true, ref draw)), day),
        };
    }

    /// <summary>What brings a lead that found the vendor's pages by itself; now and then a campaign that runs on them.</summary>
    public static (Origin Origin, DateOnly Created) ByWeb(Scene scene, in AccountProfile company, DateOnly day, ref Draw draw)
    {
        LeadOrigin source = draw.Chance(LeadAssumptions.BySearchEngine) ? LeadOrigin.OrganicSearch : LeadOrigin.Website;
        if (draw.Chance(LeadAssumptions.WebWithCampaign))
        {
            foreach (PlannedCampaign campaign in scene.Vendor.Demand.CampaignsRunning(day, company.Country.Region))
            {
                if (campaign.Channel == CampaignChannel.Website)
                    return (new Origin(source, campaign), day);
            }
        }

        return (new Origin(source), day);
    }

    /// <summary>How well a campaign's audience fits a company's size.</summary>
    public static double MatchOf(PlannedCampaign campaign, in AccountProfile company) =>
        IsInAudience(campaign, company) ? NurtureAssumptions.WeightInAudience : 1;

    /// <summary>Whether a campaign is made for companies of that size.</summary>
    public static bool IsInAudience(PlannedCampaign campaign, in AccountProfile company)
    {
        TargetAudience audience = company.Size switch
        {
            CompanySize.Small => TargetAudience.SMB,
            CompanySize.Medium => TargetAudience.MidMarket,
            _ => TargetAudience.Enterprise,
        };
        return campaign.Audience == audience;
    }

    /// <summary>The webinar of a campaign that one can still register for on a day; null if there is none.</summary>
    public static PlannedEvent? WebinarAhead(PlannedCampaign campaign, DateOnly day)
    {
        foreach (PlannedEvent happening in campaign.Events)
        {
            if (happening.IsWebinar && happening.Announced <= day && day <= happening.Date)
                return happening;
        }

        return null;
    }

    /// <summary>The day on which somebody registers for a webinar: most of them in its last week, many on the day itself.</summary>
    public static DateOnly RegistrationFor(PlannedEvent webinar, DateOnly from, DateOnly latest, ref Draw draw)
    {
        int ahead = draw.Chance(WebinarAssumptions.OnTheDay) ? 0 : 1 + (int)draw.Exponential(WebinarAssumptions.DaysAhead);
        DateOnly day = webinar.Date.AddDays(-ahead);
        if (day > latest)
            day = latest;
        return day < from ? from : day;
    }

    /// <summary>The event of a campaign that lies ahead on a day, up to another; null if there is none.</summary>
    public static PlannedEvent? ShowAhead(PlannedCampaign campaign, DateOnly day, DateOnly latest)
    {
        foreach (PlannedEvent happening in campaign.Events)
        {
            if (!happening.IsWebinar && day <= happening.Date && happening.Date <= latest)
                return happening;
        }

        return null;
    }

    /// <summary>
    /// Weighs the ways into a campaign that are open on a day, by <see cref="LeadOrigin"/>. Returns how many leads come by
    /// them, relative to those that planners expect.
    /// </summary>
    private static double WaysInto(PlannedCampaign campaign, DateOnly day, DateOnly latest, bool becomesOpportunity, Span<double> ways)
    {
        ReadOnlySpan<double> shares = DemandAssumptions.OriginShares(campaign.Type);
        double total = 0;
        double open = 0;
        for (int i = 0; i < ways.Length; i++)
        {
            var origin = (LeadOrigin)i;
            bool isOpen = origin switch
            {
                LeadOrigin.Webinar => WebinarAhead(campaign, day) is not null,
                LeadOrigin.TradeShow => ShowAhead(campaign, day, latest) is not null,
                LeadOrigin.Email => LastEmail(campaign, day) is not null,
                _ => LeadOrigins.SourceOf(origin) == OpportunitySource.Marketing,
            };
            ways[i] = isOpen && shares[i] > 0 ? shares[i] * (becomesOpportunity ? LeadAssumptions.ConversionByOrigin[i] : 1) : 0;
            total += ways[i];
            open += isOpen ? shares[i] : 0;
        }

        if (open > 0)
            return total / open;
        ways[(int)LeadOrigin.ContentDownload] = 1;
        return becomesOpportunity ? LeadAssumptions.ConversionByOrigin[(int)LeadOrigin.ContentDownload] : 1;
    }

    private static PlannedEmail? LastEmail(PlannedCampaign campaign, DateOnly day)
    {
        PlannedEmail? last = null;
        foreach (PlannedEmail email in campaign.Emails)
        {
            if (email.SendDate <= day && day.DayNumber - email.SendDate.DayNumber <= NurtureAssumptions.DaysAnEmailIsRead)
                last = email;
        }

        return last;
    }
}
