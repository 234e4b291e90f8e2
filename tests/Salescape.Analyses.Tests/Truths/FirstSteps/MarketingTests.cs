namespace Salescape.Analyses.Tests.Truths.FirstSteps;

/// <summary>First steps in the tables of marketing.</summary>
public abstract class MarketingTests(IBookedCompany company) : FirstStepTests(company)
{
    public sealed class Small(SmallCompany company) : MarketingTests(company);

    public sealed class Drawn(DrawnCompany company) : MarketingTests(company);

    [Fact]
    public void Campaigns_and_events()
    {
        Row[] campaigns = [.. Books["campaigns"].Where(one => one.Day("start_date") <= Today && one["status"] != "Cancelled")];

        Says(Ask("campaigns-by-type"), "campaign_type", "budget", Added(campaigns, "campaign_type", "budget"));
        Lists(
            Ask("newest-campaigns"),
            "campaign_id",
            "budget",
            campaigns
                .OrderByDescending(one => one.Day("start_date"))
                .ThenBy(one => one["campaign_id"], StringComparer.Ordinal)
                .Select(one => (one["campaign_id"], one.Number("budget")))
        );
        Ranks(
            Ask("best-attended-events"),
            "event_id",
            "guests",
            Added(Books["events"].Where(one => one.Day("event_date") <= Today), "event_id", "actual_attendees")
        );
        Says(
            Ask("webinar-guests"),
            "attended",
            "guests",
            Counted(Recent("webinar_attendance", "registration_date"), "attended")
        );
    }

    [Fact]
    public void Leads_and_what_they_do()
    {
        Says(Ask("leads-by-month"), "month", "leads", Monthly("leads", "created_date", 13).Select(one => (one.Month, 1m)));
        Says(Ask("leads-by-status"), "lead_status", "leads", Counted(Recent("leads", "created_date"), "lead_status"));
        Says(
            Ask("engagements-by-type"),
            "engagement",
            "engagements",
            Counted(Lately("campaign_engagement", "engagement_date"), "engagement_type")
        );
        Says(Ask("touches-by-model"), "model", "touches", Counted(Books["marketing_attribution"], "attribution_model"));
        Says(
            Ask("touches-by-model"),
            "model",
            "opportunities",
            Different(Books["marketing_attribution"], "attribution_model", "opportunity_id")
        );
        Says(
            Ask("rules-in-force"),
            "rule_name",
            "points",
            Added(Books["lead_scoring_rules"].Where(one => one["active"] == "Yes"), "rule_name", "points")
        );
    }

    [Fact]
    public void Content_and_mails()
    {
        Row[] published = [.. Books["content_assets"].Where(one => one["status"] == "Published")];
        IReadOnlyList<Row> mails = Books["email_campaigns"];

        Says(Ask("content-by-type"), "asset_type", "assets", Counted(published, "asset_type"));
        Ranks(Ask("most-downloaded-content"), "asset_id", "downloads", Added(published, "asset_id", "downloads_count"));
        Lists(
            Ask("latest-emails"),
            "email_campaign_id",
            "recipients",
            mails
                .OrderByDescending(one => one.Day("send_date"))
                .ThenBy(one => one["email_campaign_id"], StringComparer.Ordinal)
                .Select(one => (one["email_campaign_id"], one.Number("recipient_count")))
        );
        Says(
            Ask("emails-by-month"),
            "month",
            "recipients",
            Monthly("email_campaigns", "send_date", 13).Select(one => (one.Month, one.Row.Number("recipient_count")))
        );
    }

    [Fact]
    public void Web_and_social_media()
    {
        Row[] traffic = Lately("website_traffic", "traffic_date");

        Says(Ask("posts-by-platform"), "platform", "posts", Counted(Recent("social_media_engagement", "post_date"), "platform"));
        Says(Ask("visits-by-source"), "source", "page_views", Added(traffic, "source", "page_views"));
        Ranks(Ask("most-viewed-pages"), "page_url", "page_views", Added(traffic, "page_url", "page_views"));
    }

    [Fact]
    public void Partners_and_budgets()
    {
        Ranks(Ask("referrals-by-partner"), "partner_name", "referrals", Counted(Books["partner_referrals"], "partner_name"));
        Says(Ask("referrals-by-status"), "status", "referrals", Counted(Books["partner_referrals"], "status"));

        DateOnly since = QuarterOf(Today.AddDays(1)).AddMonths(-12);
        Row[] lines =
        [
            .. Books["marketing_budget"].Where(one => Start(one) >= since && Start(one).AddMonths(3).AddDays(-1) <= Today),
        ];
        Says(Ask("spend-by-channel"), "channel", "spend", Added(lines, "channel", "actual_spend"));
        Says(Ask("spend-by-channel"), "channel", "budgeted", Added(lines, "channel", "budgeted_amount"));

        static DateOnly Start(Row line) => new((int)line.Number("fiscal_year"), (3 * (line["fiscal_quarter"][1] - '0')) - 2, 1);
    }
}
