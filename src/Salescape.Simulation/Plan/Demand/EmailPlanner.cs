using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>Plans what campaigns send to their lists: nurture e-mails at intervals, invitations and follow-ups around events.</summary>
internal sealed class EmailPlanner(Dice world, History history, double scale)
{
    private static readonly Purpose Sending = new("email sending");
    private static readonly Purpose Response = new("email response");

    private readonly HashSet<Text> _names = [];

    /// <summary>All e-mails of campaigns, in the order of sending; campaigns get theirs.</summary>
    public List<PlannedEmail> Plan(IReadOnlyList<PlannedCampaign> campaigns)
    {
        var seeds = new List<Seed>();
        foreach (PlannedCampaign campaign in campaigns)
        {
            if (!campaign.IsCancelled)
                seeds.AddRange(SeedsOf(campaign));
        }

        var emails = new List<PlannedEmail>(seeds.Count);
        foreach (Seed seed in seeds.OrderBy(seed => seed.Date).ThenBy(seed => seed.Campaign.Number).ThenBy(seed => seed.Ordinal))
        {
            PlannedEmail email = Fill(emails.Count + 1, seed);
            emails.Add(email);
            seed.Campaign.Emails.Add(email);
        }

        return emails;
    }

    private IEnumerable<Seed> SeedsOf(PlannedCampaign campaign)
    {
        Dice dice = CampaignPlanner.DiceOf(world, campaign.Number);
        int ordinal = 0;
        foreach (PlannedEvent happening in campaign.Events)
        {
            foreach (int days in happening.IsWebinar ? MailingAssumptions.AroundWebinar : MailingAssumptions.AroundEvent)
            {
                Draw draw = dice.Roll(Sending, ordinal);
                DateOnly date = SendDay(happening.Date.AddDays(days), ref draw);
                // A reminder that would come too late goes out the day before.
                if (days < 0 && date >= happening.Date)
                    date = happening.Date.AddDays(-1);
                yield return new Seed(campaign, Within(campaign, date), ordinal++, happening, EmailTitles.MomentOf(days), dice);
            }
        }

        if (campaign.Events.Count > 0)
            yield break;
        int count =
            MailingAssumptions.EmailsByType[(int)campaign.Type] + campaign.Days / MailingAssumptions.DaysPerEmail[(int)campaign.Type];
        for (int i = 0; i < count; i++)
        {
            Draw draw = dice.Roll(Sending, ordinal);
            int day = (int)((i + 0.15 + 0.7 * draw.Unit()) * campaign.Days / count);
            yield return new Seed(
                campaign,
                Within(campaign, SendDay(campaign.Start.AddDays(day), ref draw)),
                ordinal++,
                null,
                EmailMoment.Nurture,
                dice
            );
        }
    }

    private PlannedEmail Fill(int number, in Seed seed)
    {
        Draw draw = seed.Dice.Roll(Response, seed.Ordinal);
        double progress = history.Progress(seed.Date);
        double list =
            scale
            * History.Grown(MailingAssumptions.ListAtStart, MailingAssumptions.ListGain, progress)
            * RegionMix.ShareAt(progress, seed.Campaign.Region);
        int recipients = Math.Max(
            MailingAssumptions.MinRecipients,
            (int)(list * draw.Between(MailingAssumptions.PartOfList.Min, MailingAssumptions.PartOfList.Max))
        );
        double bounce =
            MailingAssumptions.BounceWhenClean
            * (1 + MailingAssumptions.BounceGrowthAMonth * (seed.Date.Month - 1))
            * draw.LogNormal(1, 0.2);
        double mood = draw.Normal();
        double own = draw.Normal();
        double weekday = MailingAssumptions.ResponseByWeekday[((int)seed.Date.DayOfWeek + 6) % 7];
        double doublings = PortableMath.Log(recipients / (MailingAssumptions.MiddlingList * Math.Max(1, scale))) / PortableMath.Log(2);
        double open =
            (MailingAssumptions.OpenRate.Mean + MailingAssumptions.OpenRate.Deviation * mood) * weekday
            - MailingAssumptions.OpenLostPerDoubling * Math.Clamp(doublings, -2, 3);
        double shared = MailingAssumptions.ClickFollowsOpen;
        double click =
            (
                MailingAssumptions.ClickRate.Mean
                + MailingAssumptions.ClickRate.Deviation * (shared * mood + Math.Sqrt(1 - shared * shared) * own)
            ) * weekday;
        return new PlannedEmail
        {
            Number = number,
            Name = EmailTitles.Subject(seed.Campaign, seed.Event, seed.Moment, seed.Date, ref draw, _names),
            Campaign = seed.Campaign,
            SendDate = seed.Date,
            Recipients = recipients,
            Bounces = (int)(recipients * Math.Min(bounce, 0.04) + 0.5),
            OpenRate = Math.Clamp(open, 0.15, 0.5),
            ClickRate = Math.Clamp(click, 0.004, 0.05),
            UnsubscribeRate = draw.LogNormal(MailingAssumptions.Unsubscribes.Median, MailingAssumptions.Unsubscribes.Sigma),
            ComplaintRate = draw.LogNormal(MailingAssumptions.Complaints.Median, MailingAssumptions.Complaints.Sigma),
            Event = seed.Event,
        };
    }

    /// <summary>A day of the same week, as senders choose it, and no holiday.</summary>
    private static DateOnly SendDay(DateOnly day, ref Draw draw)
    {
        int ahead = (draw.Weighted(MailingAssumptions.ByWeekday) + 8 - (int)day.DayOfWeek) % 7;
        DateOnly chosen = day.AddDays(ahead > 3 ? ahead - 7 : ahead);
        return Calendar.IsHoliday(chosen, HolidayCalendar.NorthAmerica) ? chosen.AddDays(1) : chosen;
    }

    private static DateOnly Within(PlannedCampaign campaign, DateOnly date) =>
        date < campaign.Start ? campaign.Start
        : date > campaign.End ? campaign.End
        : date;

    private readonly record struct Seed(
        PlannedCampaign Campaign,
        DateOnly Date,
        int Ordinal,
        PlannedEvent? Event,
        EmailMoment Moment,
        Dice Dice
    );
}
