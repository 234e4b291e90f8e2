namespace Salescape.Analyses.Tests.Truths.Marketing;

/// <summary>E-mails, posts and pages.</summary>
public abstract class WebTests : TruthTests
{
    public sealed class Small(SmallCompany company) : WebTests(company);

    public sealed class Drawn(DrawnCompany company) : WebTests(company);

    private readonly Row[] _mails;
    private readonly Row[] _posts;
    private readonly Row[] _pages;

    protected WebTests(IBookedCompany company)
        : base(company)
    {
        _mails = [.. Books["email_campaigns"]];
        _posts = [.. Books["social_media_engagement"]];
        _pages = [.. Books["website_traffic"]];
    }

    [Fact]
    public void Mails_do_best_under_some_lever()
    {
        Row[] sent = [.. _mails.Where(mail => mail.Day("send_date") > Today.AddMonths(-36))];
        string WeekdayOf(Row mail) =>
            mail.Day("send_date").DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
                ? "1 weekday | 6 weekend"
                : $"1 weekday | {(int)mail.Day("send_date").DayOfWeek} {mail.Day("send_date").DayOfWeek}";
        string AudienceOf(Row mail) => $"4 audience | {Known.By("campaigns")[mail["campaign_id"]]["target_audience"]}";
        Answer answer = AskAll("email-performance-optimization");
        Says(
            answer with
            {
                Rows = [.. answer.Rows.Where(row => ((string)row[0]!)[0] is '1' or '4')],
            },
            "lever,group_of_emails",
            sent.GroupBy(WeekdayOf).Concat(sent.GroupBy(AudienceOf)),
            group => group.Key,
            ("emails", group => group.Count()),
            ("delivered", group => Sum(group, "delivered_count")),
            ("click_rate_percent", group => Share(Sum(group, "click_count"), Sum(group, "delivered_count"))),
            ("click_to_open_percent", group => Share(Sum(group, "click_count"), Sum(group, "open_count"))),
            ("conversions_per_1000", group => 10 * Share(Sum(group, "conversion_count"), Sum(group, "delivered_count")))
        );
    }

    [Fact]
    public void Lists_are_healthy_or_not()
    {
        Says(
            AskAll("list-health-monitoring"),
            "region,quarter",
            _mails
                .Where(mail => QuarterOf(mail.Day("send_date")) > QuarterOf(Today).AddMonths(-24))
                .GroupBy(mail => $"{Known.By("campaigns")[mail["campaign_id"]]["region"]} | {YearFirst(mail.Day("send_date"))}"),
            list => list.Key,
            ("emails", list => list.Count()),
            ("mean_list", list => list.Average(mail => mail.Number("recipient_count"))),
            ("bounce_rate_percent", list => Share(Sum(list, "bounce_count"), Sum(list, "recipient_count"))),
            ("emails_over_mark", list => list.Count(mail => mail.Number("bounce_count") > mail.Number("recipient_count") / 50)),
            ("unsubscribes_per_1000", list => 10 * Share(Sum(list, "unsubscribe_count"), Sum(list, "delivered_count")))
        );
    }

    [Fact]
    public void Subjects_ask_or_number_or_do_not()
    {
        Row[] sent = [.. _mails.Where(mail => mail.Day("send_date") > Today.AddMonths(-36))];
        (string Feature, Func<string, bool> Has)[] features =
        [
            ("names a number", subject => subject.Any(char.IsDigit)),
            ("is under 40 characters", subject => subject.Length < 40),
            ("has a colon", subject => subject.Contains(':')),
            ("asks a question", subject => subject.Contains('?')),
        ];
        SaysOfSome(
            Part(AskAll("subject-line-testing"), "feature", "has a colon"),
            "feature",
            features,
            one => one.Feature,
            ("emails_with", one => sent.Count(mail => one.Has(mail["email_name"]))),
            ("emails_without", one => sent.Count(mail => !one.Has(mail["email_name"]))),
            ("open_rate_with_percent", one =>
                Mean(sent.Where(mail => one.Has(mail["email_name"])).Select(mail => mail.Number("open_rate_percent")))
            )
        );
    }

    [Fact]
    public void Posts_earn_engagement_organic_or_paid()
    {
        Row[] lately = [.. _posts.Where(post => post.Day("post_date") > Today.AddMonths(-36))];
        Says(
            AskAll("content-type-analysis"),
            "platform,content_type",
            lately.GroupBy(post => $"{post["platform"]} | {post["content_type"]}"),
            kind => kind.Key,
            ("posts", kind => kind.Count()),
            ("impressions", kind => Sum(kind, "impressions")),
            ("engagement_rate_percent", kind => Share(Sum(kind, "engagement_count"), Sum(kind, "impressions"))),
            ("click_rate_percent", kind => Share(Sum(kind, "click_count"), Sum(kind, "impressions"))),
            ("leads", kind => Sum(kind, "lead_count"))
        );
        Says(
            AskAll("organic-vs-paid-performance"),
            "quarter,kind",
            _posts
                .Where(post => QuarterOf(post.Day("post_date")) > QuarterOf(Today).AddMonths(-24))
                .GroupBy(post => $"{YearFirst(post.Day("post_date"))} | {(post["post_type"] == "Organic" ? "organic" : "paid")}"),
            kind => kind.Key,
            ("posts", kind => kind.Count()),
            ("impressions_per_post", kind => Sum(kind, "impressions") / kind.Count()),
            ("reach_per_post", kind => Sum(kind, "reach") / kind.Count()),
            ("clicks_per_post", kind => Sum(kind, "click_count") / kind.Count()),
            ("leads", kind => Sum(kind, "lead_count")),
            ("spend", kind => Sum(kind, "spend")),
            ("spend_per_lead", kind => Sum(kind, "lead_count") == 0 ? null : Sum(kind, "spend") / Sum(kind, "lead_count"))
        );
    }

    [Fact]
    public void Posts_of_campaigns_pay_or_do_not()
    {
        var leads = Known.Of("leads", "campaign_id");
        Row[] SocialOf(string campaign) => [.. leads[campaign].Where(lead => lead["lead_source"] == "Social Media")];
        Row[] WonOf(string campaign) =>
            [
                .. SocialOf(campaign)
                    .Where(lead => lead.Has("converted_to_opp_id"))
                    .Select(lead => Known.ClosingOf(lead["converted_to_opp_id"]))
                    .OfType<Row>()
                    .Where(IsWon),
            ];
        SaysOfSome(
            AskAll("social-media-roi"),
            "campaign_id",
            _posts.Where(post => post.Has("campaign_id")).GroupBy(post => post["campaign_id"]),
            campaign => campaign.Key,
            ("posts", campaign => campaign.Count()),
            ("paid_posts", campaign => campaign.Count(post => post["post_type"] != "Organic")),
            ("spend", campaign => Sum(campaign, "spend")),
            ("social_leads", campaign => SocialOf(campaign.Key).Length),
            ("opportunities", campaign => SocialOf(campaign.Key).Count(lead => lead.Has("converted_to_opp_id"))),
            ("wins", campaign => WonOf(campaign.Key).Length),
            ("won_value", campaign => WonOf(campaign.Key).Sum(deal => deal.Number("deal_value")))
        );
    }

    [Fact]
    public void Visitors_come_and_go_on()
    {
        Row[] year = [.. _pages.Where(page => page.Day("traffic_date") > Today.AddDays(-365))];
        Answer answer = AskAll("conversion-path-analysis");
        Assert.Equal(Sum(year, "page_views"), Total(answer, "views"));
        Assert.Equal(Sum(year, "conversion_count"), Total(answer, "conversions"));
        SaysOfSome(
            Part(answer, "step", "1 land"),
            "source",
            year.GroupBy(page => page["source"]),
            source => source.Key,
            ("visits", source => Sum(source, "entry_page_count"))
        );
        Row[] half = [.. _pages.Where(page => page.Day("traffic_date") > Today.AddDays(-182))];
        SaysOfSome(
            AskAll("website-optimization"),
            "page_and_source",
            half.GroupBy(page => $"{PathOf(page)} from {page["source"]}"),
            page => page.Key,
            ("visitors", page => Sum(page, "unique_visitors")),
            ("conversions", page => Sum(page, "conversion_count")),
            ("conversion_percent", page => Share(Sum(page, "conversion_count"), Sum(page, "unique_visitors"))),
            ("exit_percent", page => Share(Sum(page, "exit_page_count"), Sum(page, "page_views")))
        );
    }

    [Fact]
    public void Pages_have_changed_lately()
    {
        DateOnly[] weeks = [.. _pages.Select(page => page.Day("traffic_date")).Distinct().OrderDescending()];
        decimal PerWeek(IEnumerable<Row> page, IEnumerable<DateOnly> some) =>
            Sum(page.Where(row => some.Contains(row.Day("traffic_date"))), "page_views") / some.Count();
        Says(
            AskAll("page-performance-monitoring"),
            "page",
            _pages.GroupBy(PathOf),
            page => page.Key,
            ("views_per_week", page => PerWeek(page, weeks.Take(4))),
            ("usual_views_per_week", page => PerWeek(page, weeks.Skip(4).Take(26))),
            ("conversions", page => Sum(page.Where(row => weeks.Take(4).Contains(row.Day("traffic_date"))), "conversion_count"))
        );
    }

    private static string PathOf(Row page) => new Uri(page["page_url"]).AbsolutePath;

    private static decimal Sum(IEnumerable<Row> rows, string column) => rows.Sum(row => row.Number(column));
}
