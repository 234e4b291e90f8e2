using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// What a lead does with what marketing shows it, while it is warm: opens, clicks, fills in forms, downloads, attends.
/// Every step needs the one before, and interest drives them all.
/// </summary>
internal static class LeadNurture
{
    private static readonly Purpose Notices = new("lead notices");
    private static readonly Purpose Mail = new("lead mail");
    private static readonly Purpose Invitation = new("lead invitation");

    /// <summary>Decides everything that a lead does, from its origin to the end of its warm time.</summary>
    public static void Live(Scene scene, Lead lead)
    {
        Draw draw = scene.Roll(Notices, lead);
        Begin(lead, ref draw);
        Hear(scene, lead);
        ReadAll(scene, lead);
        double usual = lead.Opportunity is null ? NurtureAssumptions.VisitsMean.Onlookers : NurtureAssumptions.VisitsMean.Buyers;
        int activities = Math.Min(
            NurtureAssumptions.VisitsMax,
            draw.Poisson(usual * PortableMath.Exp(NurtureAssumptions.VisitsByInterest * lead.Interest))
        );
        int span = lead.WarmUntil.DayNumber - lead.Created.DayNumber;
        for (int i = 0; i < activities; i++)
        {
            double part = PortableMath.Pow(Math.Max(draw.Unit(), double.Epsilon), NurtureAssumptions.EarlyPower);
            if (span > 0)
                Notice(scene, lead, lead.Created.AddDays(1 + (int)((span - 1) * part)), ref draw);
        }

        Order(lead.Touches);
        lead.Registrations.Sort((one, other) => (one.Day, one.Webinar.Number).CompareTo((other.Day, other.Webinar.Number)));
    }

    /// <summary>What made it a lead.</summary>
    private static void Begin(Lead lead, ref Draw draw)
    {
        Origin origin = lead.Origin;
        if (origin.Campaign is not { } campaign || !campaign.RunsOn(lead.Created))
            return;
        DateOnly day = lead.Created;
        switch (origin.Source)
        {
            case LeadOrigin.Webinar:
                Register(lead, campaign, origin.Event!, day, ref draw);
                break;
            case LeadOrigin.TradeShow:
                lead.Touches.Add(new Touch(day, EngagementType.Attended, campaign, origin.Event));
                break;
            case LeadOrigin.Email:
                lead.Touches.Add(new Touch(day, EngagementType.EmailOpened, campaign, Email: origin.Email));
                lead.Touches.Add(new Touch(day, EngagementType.LinkClicked, campaign, Email: origin.Email));
                lead.Touches.Add(new Touch(day, EngagementType.FormFilled, campaign, Email: origin.Email));
                break;
            default:
                if (origin.Source != LeadOrigin.DirectMail)
                    lead.Touches.Add(new Touch(day, EngagementType.LinkClicked, campaign, Asset: origin.Asset));
                lead.Touches.Add(new Touch(day, EngagementType.FormFilled, campaign, Asset: origin.Asset));
                if (
                    origin.Asset is not null
                    && (origin.Source == LeadOrigin.ContentDownload || draw.Chance(NurtureAssumptions.DownloadsOpenly))
                )
                    lead.Touches.Add(new Touch(day, EngagementType.Downloaded, campaign, Asset: origin.Asset));
                break;
        }
    }

    /// <summary>Invites it to the webinars of its region, as long as it is on the list.</summary>
    private static void Hear(Scene scene, Lead lead)
    {
        Region region = lead.Company.Country.Region;
        double keenness = PortableMath.Exp(NurtureAssumptions.RegistersByInterest * lead.Interest);
        foreach (PlannedEvent webinar in scene.Vendor.Demand.WebinarsBetween(region, lead.Created.AddDays(1), LastDayOnTheList(lead)))
        {
            if (webinar == lead.Origin.Event)
                continue;
            DateOnly invited = webinar.Date.AddDays(-NurtureAssumptions.InvitedDays);
            Draw draw = scene.Dice.Roll(Invitation, (long)lead.Ordinal << 32 | (long)webinar.Number);
            if (!draw.Chance(ChanceToRegister(scene, lead, webinar, keenness)))
                continue;
            DateOnly from = invited > lead.Created ? invited : lead.Created.AddDays(1);
            Register(lead, webinar.Campaign!, webinar, CampaignReach.RegistrationFor(webinar, from, webinar.Date, ref draw), ref draw);
        }
    }

    /// <summary>A webinar draws as many as its planners expect, among those on the list in its region; the warm and keen come
    /// first.</summary>
    private static double ChanceToRegister(Scene scene, Lead lead, PlannedEvent webinar, double keenness)
    {
        double days =
            NurtureAssumptions.WarmDays
            + NurtureAssumptions.ColdRegisters * (NurtureAssumptions.DaysOnTheList - NurtureAssumptions.WarmDays);
        double invited = scene.Vendor.Onlookers.PerDay(webinar.Date, webinar.Region) * days;
        double share = webinar.Pull * NurtureAssumptions.RegistrantsKnown / Math.Max(invited, 1);
        if (webinar.Date > lead.WarmUntil)
            share *= NurtureAssumptions.ColdRegisters;
        return Math.Min(NurtureAssumptions.RegistersMax, share * keenness);
    }

    /// <summary>Sends it the e-mails of its region's campaigns: many are opened while it is warm, a few later.</summary>
    private static void ReadAll(Scene scene, Lead lead)
    {
        Region region = lead.Company.Country.Region;
        DateOnly last = LastDayOnTheList(lead);
        // The more campaigns there are, the smaller a part of the list each writes to.
        double isSent = 1 / Math.Max(1, scene.Vendor.Demand.Breadth);
        (double warm, double cold, double interest) = NurtureAssumptions.Opens;
        double keen = interest * lead.Interest;
        (double Others, double Audience) opensWarm = (Opens(warm + keen), Opens(warm + keen + NurtureAssumptions.OpensInAudience));
        (double Others, double Audience) opensCold = (Opens(cold + keen), Opens(cold + keen + NurtureAssumptions.OpensInAudience));
        DrawSeries mail = scene.Dice.Series(Mail);
        foreach (PlannedEmail email in scene.Vendor.Demand.EmailsBetween(region, lead.Created.AddDays(1), last))
        {
            Draw draw = mail.At((long)lead.Ordinal << 32 | (long)email.Number);
            double opens = draw.Unit();
            // Most are not sent or not read, whatever they are about.
            if (opens >= opensWarm.Audience)
                continue;
            (double others, double audience) = email.SendDate <= lead.WarmUntil ? opensWarm : opensCold;
            if (opens < (CampaignReach.IsInAudience(email.Campaign, lead.Company) ? audience : others))
                Read(scene, lead, email, last, ref draw);
        }

        double Opens(double odds) => PortableMath.Logistic(odds) * isSent;
    }

    /// <summary>Sales writes to those with whom it has a deal; the others stay on the lists.</summary>
    private static DateOnly LastDayOnTheList(Lead lead) =>
        lead.Opportunity is null ? lead.Created.AddDays(NurtureAssumptions.DaysOnTheList) : lead.WarmUntil;

    private static void Notice(Scene scene, Lead lead, DateOnly day, ref Draw draw)
    {
        // Whether it would travel is drawn whether or not there is a show, so that no campaign moves another's draws.
        bool wouldTravel = draw.Chance(NurtureAssumptions.VisitsShow / Math.Max(1, scene.Vendor.Demand.Breadth));
        if (wouldTravel && ShowFor(scene, lead, day) is { } show)
            lead.Touches.Add(new Touch(show.Date, EngagementType.Attended, show.Campaign!, show));
        else
            Look(scene, lead, day, ref draw);
    }

    private static void Register(Lead lead, PlannedCampaign campaign, PlannedEvent webinar, DateOnly day, ref Draw draw)
    {
        if (lead.Registrations.Count == LeadKeys.MaxRegistrations)
            return;
        Registration registration = WebinarTurnout.Settle(lead, webinar, day, ref draw);
        lead.Registrations.Add(registration);
        lead.Touches.Add(new Touch(day, EngagementType.FormFilled, campaign, webinar));
        if (registration.Attends)
            lead.Touches.Add(new Touch(webinar.Date, EngagementType.Attended, campaign, webinar));
    }

    private static void Read(Scene scene, Lead lead, PlannedEmail email, DateOnly last, ref Draw draw)
    {
        DateOnly day = email.SendDate.AddDays((int)draw.Exponential(NurtureAssumptions.DaysUntilOpened));
        PlannedCampaign campaign = email.Campaign;
        if (day > last || day > campaign.End)
            return;
        lead.Touches.Add(new Touch(day, EngagementType.EmailOpened, campaign, Email: email));
        if (!Does(NurtureAssumptions.Clicks, lead, ref draw))
            return;
        lead.Touches.Add(new Touch(day, EngagementType.LinkClicked, campaign, Email: email));
        if (Does(NurtureAssumptions.FillsForm, lead, ref draw))
            Fill(lead, campaign, scene.Vendor.Demand.AssetFor(day, campaign.Product?.Category, gated: true, ref draw), day, ref draw);
    }

    private static void Look(Scene scene, Lead lead, DateOnly day, ref Draw draw)
    {
        ReadOnlySpan<PlannedCampaign> running = scene.Vendor.Demand.CampaignsRunning(day, lead.Company.Country.Region);
        Span<double> weights = stackalloc double[running.Length];
        double total = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = running[i].Type is CampaignType.Content or CampaignType.Social or CampaignType.Partner
                ? running[i].Pull / running[i].Days * CampaignReach.MatchOf(running[i], lead.Company)
                : 0;
            total += weights[i];
        }

        if (total == 0)
            return;
        PlannedCampaign campaign = running[draw.Weighted(weights)];
        bool gated = draw.Chance(NurtureAssumptions.LooksAtGated);
        PlannedAsset? asset = scene.Vendor.Demand.AssetFor(day, campaign.Product?.Category, gated, ref draw);
        lead.Touches.Add(new Touch(day, EngagementType.LinkClicked, campaign, Asset: asset));
        if (asset is null)
            return;
        if (asset.Gated && Does(NurtureAssumptions.FillsForm, lead, ref draw))
            Fill(lead, campaign, asset, day, ref draw);
        else if (
            !asset.Gated
            && asset.Type is not (AssetType.Video or AssetType.Blog)
            && !HasAskedFor(lead, asset)
            && draw.Chance(NurtureAssumptions.DownloadsOpenly)
        )
            lead.Touches.Add(new Touch(day, EngagementType.Downloaded, campaign, Asset: asset));
    }

    /// <summary>Fills in the form before a piece of content; nobody asks twice for what it has.</summary>
    private static void Fill(Lead lead, PlannedCampaign campaign, PlannedAsset? asset, DateOnly day, ref Draw draw)
    {
        if (asset is not null && HasAskedFor(lead, asset))
            return;
        lead.Touches.Add(new Touch(day, EngagementType.FormFilled, campaign, Asset: asset));
        if (asset is not null && draw.Chance(NurtureAssumptions.Downloads))
            lead.Touches.Add(new Touch(day, EngagementType.Downloaded, campaign, Asset: asset));
    }

    /// <summary>The next show in the region that somebody hears of on a day; null if there is none.</summary>
    private static PlannedEvent? ShowFor(Scene scene, Lead lead, DateOnly day)
    {
        DateOnly latest = day.AddDays(NurtureAssumptions.ShowNoticedDays);
        if (latest > lead.WarmUntil)
            latest = lead.WarmUntil;
        foreach (PlannedCampaign campaign in scene.Vendor.Demand.CampaignsRunning(day, lead.Company.Country.Region))
        {
            if (CampaignReach.ShowAhead(campaign, day, latest) is { } show && show != lead.Origin.Event)
                return show;
        }

        return null;
    }

    private static bool Does((double Base, double Interest) odds, Lead lead, ref Draw draw) =>
        draw.Chance(PortableMath.Logistic(odds.Base + odds.Interest * lead.Interest));

    private static bool HasAskedFor(Lead lead, PlannedAsset asset)
    {
        foreach (Touch touch in lead.Touches)
        {
            if (touch.Asset == asset && touch.Type is (EngagementType.FormFilled or EngagementType.Downloaded))
                return true;
        }

        return false;
    }

    /// <summary>Puts touches in order, and counts what was done twice on one day once.</summary>
    private static void Order(List<Touch> touches)
    {
        touches.Sort(InOrder);
        int kept = 0;
        for (int index = 0; index < touches.Count; index++)
        {
            if ((kept == 0 || touches[index] != touches[kept - 1]) && kept < LeadKeys.MaxTouches)
                touches[kept++] = touches[index];
        }

        touches.RemoveRange(kept, touches.Count - kept);
    }

    /// <summary>By day, and within a day up the ladder: opened, clicked, form, download, attended.</summary>
    private static int InOrder(Touch one, Touch other)
    {
        int order = one.Day.CompareTo(other.Day);
        if (order == 0)
            order = ((int)one.Type).CompareTo((int)other.Type);
        if (order == 0)
            order = one.Campaign.Number.CompareTo(other.Campaign.Number);
        if (order == 0)
            order = (one.Email?.Number ?? 0).CompareTo(other.Email?.Number ?? 0);
        if (order == 0)
            order = (one.Asset?.Number ?? 0).CompareTo(other.Asset?.Number ?? 0);
        return order != 0 ? order : (one.Event?.Number ?? 0).CompareTo(other.Event?.Number ?? 0);
    }
}
