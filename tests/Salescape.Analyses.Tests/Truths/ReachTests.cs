namespace Salescape.Analyses.Tests.Truths;

/// <summary>Mails, posts, pages and webinars, and whom they reached.</summary>
public abstract class ReachTests(IBookedCompany company) : TruthTests(company)
{
    public sealed class Small(SmallCompany company) : ReachTests(company);

    public sealed class Drawn(DrawnCompany company) : ReachTests(company);

    [Fact]
    public void Engagements_are_counted_by_month_and_kind()
    {
        Answer answer = AskWide("engagement-tracking");
        IReadOnlyList<Row> engagements = Books["campaign_engagement"];
        string Key(Row one) => $"{Written(MonthOf(one.Day("engagement_date")))} | {one["engagement_type"]}";

        Says(answer, "month,engagement_type", "engagements", engagements.Select(one => (Key(one), 1m)));
        Says(answer, "month,engagement_type", "points", engagements.Select(one => (Key(one), one.Number("engagement_score"))));
    }

    [Fact]
    public void Rates_of_e_mails_are_weighted_by_what_was_delivered()
    {
        Row[] sent = [.. Books["email_campaigns"].Where(mail => mail.Day("send_date") <= Today)];
        Answer answer = AskWide("engagement-rate-trends");

        Says(answer, "month", "delivered", sent.Select(mail => (Written(MonthOf(mail.Day("send_date"))), mail.Number("delivered_count"))));
        Says(
            answer,
            "month",
            "open_rate_percent",
            sent.GroupBy(mail => Written(MonthOf(mail.Day("send_date"))))
                .Select(month =>
                    (month.Key, Percent(month.Sum(mail => mail.Number("open_count")), month.Sum(mail => mail.Number("delivered_count"))))
                ),
            OfPercents
        );
    }

    [Fact]
    public void Platforms_and_pages_add_up()
    {
        Row[] posts =
        [
            .. Books["social_media_engagement"]
                .Where(post => post.Day("post_date") > Today.AddMonths(-12) && post.Day("post_date") <= Today),
        ];
        Says(
            Ask("platform-effectiveness-comparison"),
            "platform",
            "impressions",
            posts.Select(post => (post["platform"], post.Number("impressions")))
        );
        Says(
            Ask("traffic-source-effectiveness"),
            "source",
            "visitors",
            Books["website_traffic"]
                .Where(page => page.Day("traffic_date") > Today.AddDays(-91))
                .Select(page => (page["source"], page.Number("unique_visitors")))
        );
    }

    [Fact]
    public void Webinars_were_attended_by_their_guests()
    {
        IReadOnlyDictionary<string, Row> events = Books.ByKey("events");
        Row[] seats = [.. Books["webinar_attendance"].Where(seat => events[seat["event_id"]].Day("event_date") <= Today)];
        Answer answer = AskWide("webinar-effectiveness");

        Says(answer, "event_id", "registered", seats.Select(seat => (seat["event_id"], 1m)));
        Says(answer, "event_id", "attended", seats.Select(seat => (seat["event_id"], seat["attended"] == "Yes" ? 1m : 0)));
        Says(
            AskWide("event-roi-analysis"),
            "event_id",
            "leads",
            Books["leads"]
                .Where(lead => lead.Has("event_id") && events[lead["event_id"]].Day("event_date") <= Today)
                .Select(lead => (lead["event_id"], 1m))
        );
    }
}
