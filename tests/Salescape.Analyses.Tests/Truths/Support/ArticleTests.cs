namespace Salescape.Analyses.Tests.Truths.Support;

/// <summary>Known issues, articles and the topics of tickets.</summary>
public abstract class ArticleTests : TruthTests
{
    public sealed class Small(SmallCompany company) : ArticleTests(company);

    public sealed class Drawn(DrawnCompany company) : ArticleTests(company);

    // Tags about the course of a ticket, not about its topic.
    private static readonly string[] Handling =
    [
        "reopened",
        "escalated",
        "known-issue",
        "not-reproduced",
        "feature-request",
        "user-question",
    ];

    private readonly Row[] _lastYear;
    private readonly Row[] _resolved;
    private readonly Row[] _published;

    protected ArticleTests(IBookedCompany company)
        : base(company)
    {
        _lastYear = [.. Books["support_tickets"].Where(ticket => ticket.Day("created_date") > Today.AddDays(-365))];
        _resolved =
        [
            .. Books["support_tickets"].Where(ticket => ticket.Has("resolved_date") && ticket.Day("resolved_date") > Today.AddDays(-365)),
        ];
        _published = [.. Books["knowledge_base"].Where(article => article["status"] == "Published")];
    }

    [Fact]
    public void Articles_solve_tickets()
    {
        var solved = Known.Of("ticket_resolution", "kb_article_id");
        SaysOfSome(
            AskAll("content-effectiveness"),
            "kb_id",
            _published,
            article => article["kb_id"],
            ("tickets_solved_with_it", article => solved[article["kb_id"]].Count()),
            ("helpfulness", article => article.Has("helpfulness_score") ? article.Number("helpfulness_score") : null),
            ("days_since_update", article => Days(article.Day("last_updated"), Today))
        );
    }

    [Fact]
    public void Tickets_outnumber_articles()
    {
        static string KindOf(string type) =>
            type switch
            {
                "Question" => "How-To and FAQ",
                "Configuration" or "Security" => "Configuration",
                "Bug" or "Performance" => "Troubleshooting",
                _ => "",
            };
        static bool Answers(Row article, string kind) =>
            kind.Contains(
                article["article_category"] == "Installation" ? "Configuration" : article["article_category"],
                StringComparison.Ordinal
            );
        Says(
            AskAll("knowledge_base/gap-analysis"),
            "gap",
            _resolved
                .Where(ticket => KindOf(ticket["ticket_type"]).Length > 0 && ticket["category"] != "Billing")
                .GroupBy(ticket => (Product: ticket["product_id"], Kind: KindOf(ticket["ticket_type"]))),
            gap => $"{Known.By("products")[gap.Key.Product]["product_name"]}: {gap.Key.Kind}",
            ("tickets", gap => gap.Count()),
            ("uncovered_tickets", gap => gap.Count(ticket => !HasArticle(ticket))),
            ("customers", gap => gap.Select(ticket => ticket["customer_id"]).Distinct().Count()),
            ("published_articles", gap =>
                _published.Count(article => article["product_id"] == gap.Key.Product && Answers(article, gap.Key.Kind))
            )
        );
    }

    [Fact]
    public void Terms_are_missing_in_articles()
    {
        var tickets =
            from ticket in _lastYear
            from tag in Known.TagsOf(ticket)
            where !Handling.Contains(tag) && tag != "existing-feature"
            group ticket by tag;
        int Covered(IGrouping<string, Row> term) =>
            term.Select(ticket => ticket["product_id"])
                .Distinct()
                .Count(product => _published.Any(article => article["product_id"] == product && Has(article, term.Key)));
        static bool Has(Row article, string term) =>
            TagsOf(article).Contains(term)
            || article["article_title"].Contains(term.Replace('-', ' '), StringComparison.InvariantCultureIgnoreCase);
        Says(
            AskAll("search-optimization"),
            "term",
            tickets,
            term => term.Key,
            ("tickets", term => term.Count()),
            ("products", term => term.Select(ticket => ticket["product_id"]).Distinct().Count()),
            ("products_covered", term => Covered(term)),
            ("found_percent", term => Share(term.Count(HasArticle), term.Count()))
        );
    }

    [Fact]
    public void Issues_stand_behind_tickets()
    {
        var related = Books["recurring_issues"].ToDictionary(issue => issue["recurring_issue_id"], Known.NamedBy);
        Row[] All(Row issue) => related[issue["recurring_issue_id"]];
        // A list names some of many tickets, so each of them stands for several.
        decimal Estimated(Row issue, Func<Row, bool> counts) =>
            Math.Round(All(issue).Count(counts) * Meanings.WeightIn(issue), MidpointRounding.AwayFromZero);
        bool IsRecent(Row ticket) => ticket.Day("created_date") > Today.AddDays(-90);
        decimal? ValueOf(Row issue) =>
            Mean(All(issue).Select(ticket => ticket["customer_id"]).Distinct().Select(Known.ArrOf)) * issue.Number("affected_customers_count");
        SaysOfSome(
            AskAll("engineering-prioritization"),
            "recurring_issue_id",
            Books["recurring_issues"],
            issue => issue["recurring_issue_id"],
            ("tickets_ever", issue => issue.Number("occurrence_count")),
            ("recent_tickets", issue => Estimated(issue, IsRecent)),
            ("hours_spent", issue => All(issue).Sum(Known.HoursOn) * Meanings.WeightIn(issue)),
            ("customers_reporting", issue => issue.Number("affected_customers_count")),
            ("their_yearly_value", issue => ValueOf(issue)),
            ("open_tickets", issue => Estimated(issue, ticket => !ticket.Has("resolved_date"))),
            ("breached_tickets", issue => Estimated(issue, Known.IsBreached))
        );
        SaysOfSome(
            AskAll("recurring_issues/release-planning"),
            "recurring_issue_id",
            Books["recurring_issues"],
            issue => issue["recurring_issue_id"],
            ("exposed_installs", issue => Known.LiveInstalls.Count(install => IsFaulty(install, issue))),
            ("exposed_yearly_value", issue =>
                Known.LiveInstalls.Where(install => IsFaulty(install, issue)).Sum(install => install.Number("contract_value"))
            ),
            ("recent_tickets", issue => Estimated(issue, IsRecent)),
            ("tickets_ever", issue => issue.Number("occurrence_count")),
            ("last_occurrence", issue => issue.Day("last_occurrence"))
        );
        SaysOfSome(
            AskAll("recurring_issues/customer-communication"),
            "customer_id,recurring_issue_id",
            Books["recurring_issues"]
                .SelectMany(issue => All(issue).GroupBy(ticket => (Customer: ticket["customer_id"], Issue: issue["recurring_issue_id"]))),
            one => $"{one.Key.Customer} | {one.Key.Issue}",
            ("tickets_about_it", one => one.Count()),
            ("open_tickets", one => one.Count(ticket => !ticket.Has("resolved_date"))),
            ("last_report", one => one.Max(ticket => ticket.Day("created_date"))),
            ("yearly_value", one =>
                Known
                    .LiveOf[one.Key.Customer]
                    .Where(install => install["product_id"] == one.First()["product_id"])
                    .Sum(install => install.Number("contract_value"))
            )
        );
    }

    [Fact]
    public void Products_suffer_from_known_faults()
    {
        var tickets = Books["support_tickets"]
            .Where(ticket => Known.TagsOf(ticket).Contains("known-issue"))
            .ToLookup(ticket => ticket["product_id"]);
        Row[] Within(string product) => [.. tickets[product].Where(ticket => ticket.Day("created_date") > Today.AddDays(-180))];
        SaysOfSome(
            AskAll("recurring_issues/product-quality-monitoring"),
            "product_id",
            Known.By("products").Keys,
            product => product,
            ("issues", product => Known.Of("recurring_issues", "product_id")[product].Count()),
            ("open_issues", product => Known.Of("recurring_issues", "product_id")[product].Count(issue => issue["status"] != "Resolved")),
            ("issue_tickets", product => Within(product).Length),
            ("issue_tickets_per_100_installs", product =>
                Share(Within(product).Length, Known.LiveInstalls.Count(install => install["product_id"] == product))
            )
        );
    }

    [Fact]
    public void Topics_are_explained_by_hand()
    {
        var topics =
            from ticket in _resolved
            where ticket["ticket_type"] != "Feature Request"
            from tag in Known.TagsOf(ticket)
            group ticket by (Product: ticket["product_id"], Tag: tag);
        SaysOfSome(
            AskAll("knowledge-base-needs"),
            "topic",
            topics,
            topic => $"{Known.By("products")[topic.Key.Product]["product_name"]}: {topic.Key.Tag}",
            ("tickets_without_article", topic => topic.Count(ticket => !HasArticle(ticket))),
            ("hours_without_article", topic => topic.Where(ticket => !HasArticle(ticket)).Sum(Known.EffortOf)),
            ("without_article_percent", topic => Share(topic.Count(ticket => !HasArticle(ticket)), topic.Count())),
            ("articles_on_topic", topic =>
                _published.Count(article => article["product_id"] == topic.Key.Product && TagsOf(article).Contains(topic.Key.Tag))
            )
        );
    }

    [Fact]
    public void Problems_stand_behind_categories()
    {
        var categories = _lastYear.GroupBy(ticket => ticket["category"]).ToDictionary(one => one.Key, one => one.Count());
        var problems = from ticket in _lastYear from tag in Known.TagsOf(ticket) group ticket by (Category: ticket["category"], Tag: tag);
        SaysOfSome(
            AskAll("problem-categorization"),
            "problem",
            problems,
            problem => $"{problem.Key.Category}: {problem.Key.Tag}",
            ("tickets", problem => problem.Count()),
            ("share_of_category_percent", problem => Share(problem.Count(), categories[problem.Key.Category])),
            ("customers", problem => problem.Select(ticket => ticket["customer_id"]).Distinct().Count()),
            ("hours", problem => problem.Sum(Known.EffortOf))
        );
        Row[] before = [.. Books["support_tickets"].Where(ticket => IsWithin(ticket, 180) && !IsWithin(ticket, 90))];
        Row[] now = [.. Books["support_tickets"].Where(ticket => IsWithin(ticket, 90))];
        SaysOfSome(
            AskAll("trend-identification"),
            "topic",
            now.Concat(before).SelectMany(Known.TagsOf).Distinct(),
            tag => tag,
            ("tickets", tag => now.Count(ticket => Known.TagsOf(ticket).Contains(tag))),
            ("tickets_before", tag => before.Count(ticket => Known.TagsOf(ticket).Contains(tag))),
            ("share_percent", tag => Share(now.Count(ticket => Known.TagsOf(ticket).Contains(tag)), now.Length))
        );
    }

    private bool IsWithin(Row ticket, int days) => ticket.Day("created_date") > Today.AddDays(-days);

    private bool HasArticle(Row ticket) =>
        Known.Of("ticket_resolution", "ticket_id")[ticket["ticket_id"]].Any(one => one.Has("kb_article_id"));

    private static string[] TagsOf(Row article) => article["tags"].Split(", ");

    private static bool IsFaulty(Row install, Row issue)
    {
        if (install["product_id"] != issue["product_id"])
            return false;
        var version = Version.Parse(install["version_number"]);
        return version >= Version.Parse(issue["product_version"].Split(' ')[0])
            && (!issue.Has("fix_version") || version < Version.Parse(issue["fix_version"]));
    }

    [Fact]
    public void Tickets_that_an_article_solved_could_have_been_avoided()
    {
        IReadOnlyDictionary<string, Row> tickets = Books.ByKey("support_tickets");
        IReadOnlyDictionary<string, Row> articles = Books.ByKey("knowledge_base");
        Answer answer = AskWide("self-service-deflection");

        Says(
            answer,
            "product_id",
            "avoidable_tickets",
            Books["ticket_resolution"]
                .Where(one => one.Has("kb_article_id"))
                .Select(one =>
                    (
                        tickets[one["ticket_id"]]["product_id"],
                        articles[one["kb_article_id"]].Day("created_date") < tickets[one["ticket_id"]].Day("created_date") ? 1m : 0
                    )
                )
        );
    }
}
