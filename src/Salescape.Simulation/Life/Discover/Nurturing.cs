using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// What a lead does with what marketing shows it, while it is warm: opens, clicks, fills in forms, downloads, attends.
/// Every step needs the one before, and interest drives them all.
/// </summary>
internal static class Nurturing
{
    private static readonly Purpose Notices = new("lead notices");
    private static readonly Purpose Mail = new("lead mail");
    private static readonly Purpose Invitation = new("lead invitation");

    /// <summary>Decides everything that a lead does, from its origin to the end of its warm time.</summary>
    public static void Live(Scene scene, Prospect prospect)
    {
        Draw draw = prospect.Roll(Notices);
        Begin(prospect, ref draw);
        Hear(scene, prospect);
        ReadAll(scene, prospect);
        double usual = prospect.Deal is null ? NurtureAssumptions.VisitsMean.Onlookers : NurtureAssumptions.VisitsMean.Buyers;
        int visits = Math.Min(
            NurtureAssumptions.VisitsMost,
            draw.Poisson(usual * PortableMath.Exp(NurtureAssumptions.VisitsByInterest * prospect.Interest)));
        int span = prospect.WarmUntil.DayNumber - prospect.Created.DayNumber;
        for (int i = 0; i < visits; i++)
        {
            double part = PortableMath.Pow(Math.Max(draw.Unit(), double.Epsilon), NurtureAssumptions.EarlyPower);
            if (span > 0)
                Notice(scene, prospect, prospect.Created.AddDays(1 + (int)((span - 1) * part)), ref draw);
        }

        Order(prospect.Touches);
        prospect.Registrations.Sort((one, other) => (one.Day, one.Webinar.Number).CompareTo((other.Day, other.Webinar.Number)));
    }

    /// <summary>What made it a lead.</summary>
    private static void Begin(Prospect prospect, ref Draw draw)
    {
        Origin origin = prospect.Origin;
        if (origin.Campaign is not { } campaign || !campaign.RunsOn(prospect.Created))
            return;
        DateOnly day = prospect.Created;
        switch (origin.Source)
        {
            case LeadOrigin.Webinar:
                Register(prospect, campaign, origin.Event!, day, ref draw);
                break;
            case LeadOrigin.TradeShow:
                prospect.Touches.Add(new Touch(day, EngagementType.Attended, campaign, origin.Event));
                break;
            case LeadOrigin.Email:
                prospect.Touches.Add(new Touch(day, EngagementType.EmailOpened, campaign, Email: origin.Email));
                prospect.Touches.Add(new Touch(day, EngagementType.LinkClicked, campaign, Email: origin.Email));
                prospect.Touches.Add(new Touch(day, EngagementType.FormFilled, campaign, Email: origin.Email));
                break;
            default:
                if (origin.Source != LeadOrigin.DirectMail)
                    prospect.Touches.Add(new Touch(day, EngagementType.LinkClicked, campaign, Asset: origin.Asset));
                prospect.Touches.Add(new Touch(day, EngagementType.FormFilled, campaign, Asset: origin.Asset));
                if (origin.Asset is not null && (origin.Source == LeadOrigin.ContentDownload || draw.Chance(NurtureAssumptions.DownloadsOpenly)))
                    prospect.Touches.Add(new Touch(day, EngagementType.Downloaded, campaign, Asset: origin.Asset));
                break;
        }
    }

    /// <summary>Invites it to the webinars of its region, as long as it is on the list.</summary>
    private static void Hear(Scene scene, Prospect prospect)
    {
        Region region = prospect.Company.Country.Region;
        double keenness = PortableMath.Exp(NurtureAssumptions.RegistersByInterest * prospect.Interest);
        foreach (PlannedEvent webinar in scene.Vendor.Demand.WebinarsBetween(region, prospect.Created.AddDays(1), LastDayOnTheList(prospect)))
        {
            if (webinar == prospect.Origin.Event)
                continue;
            DateOnly invited = webinar.Date.AddDays(-NurtureAssumptions.InvitedDays);
            Draw draw = prospect.Dice.Roll(Invitation, (long)prospect.Ordinal << 32 | (long)webinar.Number);
            if (!draw.Chance(ChanceToRegister(scene, prospect, webinar, keenness)))
                continue;
            DateOnly from = invited > prospect.Created ? invited : prospect.Created.AddDays(1);
            Register(prospect, webinar.Campaign!, webinar, Reaching.RegistrationFor(webinar, from, webinar.Date, ref draw), ref draw);
        }
    }

    /// <summary>A webinar draws as many as its planners expect, among those on the list in its region; the warm and keen come first.</summary>
    private static double ChanceToRegister(Scene scene, Prospect prospect, PlannedEvent webinar, double keenness)
    {
        double days = NurtureAssumptions.WarmDays + NurtureAssumptions.ColdRegisters * (NurtureAssumptions.DaysOnTheList - NurtureAssumptions.WarmDays);
        double invited = scene.Vendor.Onlookers.PerDay(webinar.Date, webinar.Region) * days;
        double share = webinar.Pull * NurtureAssumptions.RegistrantsKnown / Math.Max(invited, 1);
        if (webinar.Date > prospect.WarmUntil)
            share *= NurtureAssumptions.ColdRegisters;
        return Math.Min(NurtureAssumptions.RegistersMost, share * keenness);
    }

    /// <summary>Sends it the e-mails of its region's campaigns: many are opened while it is warm, a few later.</summary>
    private static void ReadAll(Scene scene, Prospect prospect)
    {
        Region region = prospect.Company.Country.Region;
        DateOnly last = LastDayOnTheList(prospect);
        // The more campaigns there are, the smaller a part of the list each writes to.
        double isSent = 1 / Math.Max(1, scene.Vendor.Demand.Breadth);
        (double warm, double cold, double interest) = NurtureAssumptions.Opens;
        double keen = interest * prospect.Interest;
        (double Others, double Audience) opensWarm = (Opens(warm + keen), Opens(warm + keen + NurtureAssumptions.OpensInAudience));
        (double Others, double Audience) opensCold = (Opens(cold + keen), Opens(cold + keen + NurtureAssumptions.OpensInAudience));
        DrawSeries mail = prospect.Dice.Series(Mail);
        foreach (PlannedEmail email in scene.Vendor.Demand.EmailsBetween(region, prospect.Created.AddDays(1), last))
        {
            Draw draw = mail.At((long)prospect.Ordinal << 32 | (long)email.Number);
            double opens = draw.Unit();
            // Most are not sent or not read, whatever they are about.
            if (opens >= opensWarm.Audience)
                continue;
            (double others, double audience) = email.SendDate <= prospect.WarmUntil ? opensWarm : opensCold;
            if (opens < (Reaching.IsInAudience(email.Campaign, prospect.Company) ? audience : others))
                Read(scene, prospect, email, last, ref draw);
        }

        double Opens(double odds) => PortableMath.Logistic(odds) * isSent;
    }

    /// <summary>Sales writes to those with whom it has a deal; the others stay on the lists.</summary>
    private static DateOnly LastDayOnTheList(Prospect prospect) =>
        prospect.Deal is null ? prospect.Created.AddDays(NurtureAssumptions.DaysOnTheList) : prospect.WarmUntil;

    private static void Notice(Scene scene, Prospect prospect, DateOnly day, ref Draw draw)
    {
        // Whether it would travel is drawn whether or not there is a show, so that no campaign moves another's draws.
        bool wouldTravel = draw.Chance(NurtureAssumptions.VisitsShow / Math.Max(1, scene.Vendor.Demand.Breadth));
        if (wouldTravel && ShowFor(scene, prospect, day) is { } show)
            prospect.Touches.Add(new Touch(show.Date, EngagementType.Attended, show.Campaign!, show));
        else
            Look(scene, prospect, day, ref draw);
    }

    private static void Register(Prospect prospect, PlannedCampaign campaign, PlannedEvent webinar, DateOnly day, ref Draw draw)
    {
        if (prospect.Registrations.Count == LeadKeys.MostRegistrations)
            return;
        Registration registration = Attending.Settle(prospect, webinar, day, ref draw);
        prospect.Registrations.Add(registration);
        prospect.Touches.Add(new Touch(day, EngagementType.FormFilled, campaign, webinar));
        if (registration.Attends)
            prospect.Touches.Add(new Touch(webinar.Date, EngagementType.Attended, campaign, webinar));
    }

    private static void Read(Scene scene, Prospect prospect, PlannedEmail email, DateOnly last, ref Draw draw)
    {
        DateOnly day = email.SendDate.AddDays((int)draw.Exponential(NurtureAssumptions.DaysUntilOpened));
        PlannedCampaign campaign = email.Campaign;
        if (day > last || day > campaign.End)
            return;
        prospect.Touches.Add(new Touch(day, EngagementType.EmailOpened, campaign, Email: email));
        if (!Does(NurtureAssumptions.Clicks, prospect, ref draw))
            return;
        prospect.Touches.Add(new Touch(day, EngagementType.LinkClicked, campaign, Email: email));
        if (Does(NurtureAssumptions.FillsForm, prospect, ref draw))
            Fill(prospect, campaign, scene.Vendor.Demand.AssetFor(day, campaign.Product?.Category, gated: true, ref draw), day, ref draw);
    }

    private static void Look(Scene scene, Prospect prospect, DateOnly day, ref Draw draw)
    {
        ReadOnlySpan<PlannedCampaign> running = scene.Vendor.Demand.CampaignsRunning(day, prospect.Company.Country.Region);
        Span<double> weights = stackalloc double[running.Length];
        double total = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = running[i].Type is CampaignType.Content or CampaignType.Social or CampaignType.Partner
                ? running[i].Pull / running[i].Days * Reaching.MatchOf(running[i], prospect.Company)
                : 0;
            total += weights[i];
        }

        if (total == 0)
            return;
        PlannedCampaign campaign = running[draw.Weighted(weights)];
        bool gated = draw.Chance(NurtureAssumptions.LooksAtGated);
        PlannedAsset? asset = scene.Vendor.Demand.AssetFor(day, campaign.Product?.Category, gated, ref draw);
        prospect.Touches.Add(new Touch(day, EngagementType.LinkClicked, campaign, Asset: asset));
        if (asset is null)
            return;
        if (asset.Gated && Does(NurtureAssumptions.FillsForm, prospect, ref draw))
            Fill(prospect, campaign, asset, day, ref draw);
        else if (!asset.Gated && asset.Type is not (AssetType.Video or AssetType.Blog) && !HasAskedFor(prospect, asset) && draw.Chance(NurtureAssumptions.DownloadsOpenly))
            prospect.Touches.Add(new Touch(day, EngagementType.Downloaded, campaign, Asset: asset));
    }

    /// <summary>Fills in the form before a piece of content; nobody asks twice for what it has.</summary>
    private static void Fill(Prospect prospect, PlannedCampaign campaign, PlannedAsset? asset, DateOnly day, ref Draw draw)
    {
        if (asset is not null && HasAskedFor(prospect, asset))
            return;
        prospect.Touches.Add(new Touch(day, EngagementType.FormFilled, campaign, Asset: asset));
        if (asset is not null && draw.Chance(NurtureAssumptions.Downloads))
            prospect.Touches.Add(new Touch(day, EngagementType.Downloaded, campaign, Asset: asset));
    }

    /// <summary>The next show in the region that somebody hears of on a day; null if there is none.</summary>
    private static PlannedEvent? ShowFor(Scene scene, Prospect prospect, DateOnly day)
    {
        DateOnly latest = day.AddDays(NurtureAssumptions.ShowNoticedDays);
        if (latest > prospect.WarmUntil)
            latest = prospect.WarmUntil;
        foreach (PlannedCampaign campaign in scene.Vendor.Demand.CampaignsRunning(day, prospect.Company.Country.Region))
        {
            if (Reaching.ShowAhead(campaign, day, latest) is { } show && show != prospect.Origin.Event)
                return show;
        }

        return null;
    }

    private static bool Does((double Base, double Interest) odds, Prospect prospect, ref Draw draw) =>
        draw.Chance(PortableMath.Logistic(odds.Base + odds.Interest * prospect.Interest));

    private static bool HasAskedFor(Prospect prospect, PlannedAsset asset)
    {
        foreach (Touch touch in prospect.Touches)
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
        for (int place = 0; place < touches.Count; place++)
        {
            if ((kept == 0 || touches[place] != touches[kept - 1]) && kept < LeadKeys.MostTouches)
                touches[kept++] = touches[place];
        }

        touches.RemoveRange(kept, touches.Count - kept);
    }

    /// <summary>By day, and within a day up the ladder: opened, clicked, form, download, attended.</summary>
    private static int InOrder(Touch one, Touch other)
    {
        int order = one.Day.CompareTo(other.Day);
        if (order == 0)
            order = one.Type.CompareTo(other.Type);
        if (order == 0)
            order = one.Campaign.Number.CompareTo(other.Campaign.Number);
        if (order == 0)
            order = (one.Email?.Number ?? 0).CompareTo(other.Email?.Number ?? 0);
        if (order == 0)
            order = (one.Asset?.Number ?? 0).CompareTo(other.Asset?.Number ?? 0);
        return order != 0 ? order : (one.Event?.Number ?? 0).CompareTo(other.Event?.Number ?? 0);
    }
}
