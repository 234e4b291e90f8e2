namespace Salescape.Analyses.Tests.Truths.Roles;

/// <summary>What the head of support asks every week.</summary>
public abstract class HeadOfSupportTests : TruthTests
{
    public sealed class Small(SmallCompany company) : HeadOfSupportTests(company);

    public sealed class Drawn(DrawnCompany company) : HeadOfSupportTests(company);

    private readonly Row[] _tickets;

    protected HeadOfSupportTests(IBookedCompany company)
        : base(company) => _tickets = [.. Books["support_tickets"]];

    [Fact]
    public void Customers_of_a_tier_cost_in_proportion()
    {
        int Under(string tier) => Known.Arr.Keys.Count(customer => Known.By("customers")[customer]["customer_tier"] == tier);
        decimal CostOf(IEnumerable<Row> some) => some.Sum(ticket => Known.ChannelOf(ticket).Number("cost_per_ticket"));
        var year = _tickets.Where(ticket => ticket.Day("created_date") > Today.AddDays(-365)).ToArray();
        var tiers = year.ToLookup(ticket => Known.Customer(ticket)["customer_tier"]);
        Says(
            AskAll("cost-to-serve-by-tier-and-channel"),
            "customer_tier,channel",
            year.GroupBy(ticket => (Tier: Known.Customer(ticket)["customer_tier"], Channel: Known.ChannelOf(ticket)["channel_name"])),
            cell => $"{cell.Key.Tier} | {cell.Key.Channel}",
            ("tickets", cell => cell.Count()),
            ("cost", cell => CostOf(cell)),
            ("share_of_tier_cost_percent", cell => Share(CostOf(cell), CostOf(tiers[cell.Key.Tier]))),
            ("customers_asking", cell => cell.Select(ticket => ticket["customer_id"]).Distinct().Count()),
            ("customers_under_contract", cell => Under(cell.Key.Tier)),
            ("cost_per_customer", cell => Under(cell.Key.Tier) == 0 ? null : CostOf(cell) / Under(cell.Key.Tier))
        );
    }

    [Fact]
    public void Agents_carry_load_and_get_marks()
    {
        decimal[] MarksOf(string agent, int from, int to) =>
            [
                .. Books["customer_satisfaction"]
                    .Where(Meanings.IsCsat)
                    .Where(survey =>
                        survey.Day("response_date") > Today.AddDays(-from) && survey.Day("response_date") <= Today.AddDays(-to)
                    )
                    .Where(survey => Known.By("support_tickets")[survey["ticket_id"]]["assigned_to"] == agent)
                    .Select(survey => survey.Number("satisfaction_score")),
            ];
        Row[] OpenOf(string agent) => [.. Known.Unresolved.Where(ticket => ticket["assigned_to"] == agent)];
        SaysOfSome(
            AskAll("load-and-satisfaction-by-agent"),
            "agent_name",
            Books["support_agent_metrics"].Select(week => week["agent_name"]).Distinct(),
            agent => agent,
            ("level", agent => Known.LevelOf(agent)),
            ("satisfaction", agent => Mean(MarksOf(agent, 90, 0))),
            ("survey_answers", agent => MarksOf(agent, 90, 0).Length),
            ("scores_of_1_or_2", agent => MarksOf(agent, 90, 0).Count(score => score <= 2)),
            ("open_tickets", agent => OpenOf(agent).Length),
            ("open_and_breached", agent => OpenOf(agent).Count(Known.IsBreached))
        );
    }

    [Fact]
    public void Tickets_come_back()
    {
        Row CauseOf(Row ticket) => Known.Of("ticket_resolution", "ticket_id")[ticket["ticket_id"]].Single();
        bool IsBack(Row ticket) => Known.TagsOf(ticket).Contains("reopened");
        Row[] ResolvedIn(DateOnly first, DateOnly last, IEnumerable<Row> some) =>
            [
                .. some.Where(ticket =>
                    ticket.Has("resolved_date") && ticket.Day("resolved_date") >= first && ticket.Day("resolved_date") <= last
                ),
            ];
        Row[] Now(IEnumerable<Row> some) => ResolvedIn(Today.AddDays(-181), Today, some);
        Row[] Before(IEnumerable<Row> some) => ResolvedIn(Today.AddDays(-363), Today.AddDays(-182), some);
        decimal? RateOf(Row[] some) => Share(some.Count(IsBack), some.Length);
        decimal? rate = RateOf(Now(_tickets));
        Says(
            AskAll("reopened-tickets"),
            "where_it_happens",
            ResolvedIn(Today.AddDays(-363), Today, _tickets)
                .GroupBy(ticket => $"{CauseOf(ticket)["root_cause"]}: {Known.Product(ticket)["product_name"]}"),
            place => place.Key,
            ("tickets", place => Now(place).Length),
            ("reopened", place => Now(place).Count(IsBack)),
            ("reopened_percent", place => RateOf(Now(place))),
            ("reopened_before_percent", place => RateOf(Before(place))),
            ("above_average_points", place => RateOf(Now(place)) - rate),
            ("customers", place => Now(place).Where(IsBack).Select(ticket => ticket["customer_id"]).Distinct().Count())
        );
    }

    [Fact]
    public void Customers_were_let_down_before_their_renewal()
    {
        Row[] BreachedOf(string customer) =>
            [
                .. Known
                    .Of("sla_breaches", "customer_id")[customer]
                    .Where(breach => breach.Day("breach_date") > Today.AddDays(-365))
                    .Select(breach => Known.By("support_tickets")[breach["ticket_id"]])
                    .Distinct(),
            ];
        SaysOfSome(
            AskAll("repeated-breaches-before-renewal", ("min_rows", 2)),
            "customer_id",
            Known
                .DueRenewals.Where(one => one.Day("current_expiration_date") <= Today.AddMonths(9))
                .GroupBy(one => one["customer_id"])
                .Where(customer => BreachedOf(customer.Key).Length >= 2),
            customer => customer.Key,
            ("breached_tickets", customer => BreachedOf(customer.Key).Length),
            ("critical_or_high", customer => BreachedOf(customer.Key).Count(ticket => ticket["priority"] is "Critical" or "High")),
            ("still_open", customer => BreachedOf(customer.Key).Count(ticket => !ticket.Has("resolved_date"))),
            ("renewal_amount", customer => customer.Sum(one => one.Number("renewal_amount")))
        );
    }

    [Fact]
    public void The_quarter_so_far_is_held_against_the_same_stretch()
    {
        DateOnly first = QuarterOf(Today);
        DateOnly before = first.AddMonths(-3);
        int days = Days(first, Today);
        string KeyOf(Row ticket) => $"{Known.Customer(ticket)["customer_tier"]} | {ticket["priority"]}";
        var last = _tickets
            .Where(ticket =>
                ticket.Day("created_date") >= before
                && ticket.Day("created_date") <= before.AddDays(days)
                && ticket.Day("created_date") < first
            )
            .ToLookup(KeyOf);
        SaysOfSome(
            AskAll("sla-attainment-this-quarter-and-last"),
            "customer_tier,priority",
            _tickets.Where(ticket => ticket.Day("created_date") >= first).GroupBy(KeyOf),
            level => level.Key,
            ("tickets", level => level.Count()),
            ("breached", level => level.Count(Known.IsBreached)),
            ("kept_percent", level => Share(level.Count(ticket => !Known.IsBreached(ticket)), level.Count())),
            ("kept_last_quarter_percent", level =>
                Share(last[level.Key].Count(ticket => !Known.IsBreached(ticket)), last[level.Key].Count())
            ),
            ("tickets_short", level => Math.Max(0, Math.Ceiling(0.95m * level.Count()) - level.Count(ticket => !Known.IsBreached(ticket))))
        );
    }

    [Fact]
    public void Releases_raise_tickets()
    {
        Row[] Between(Row release, int from, int to) =>
            [
                .. _tickets.Where(ticket =>
                    ticket["product_id"] == release["product_id"]
                    && Days(release.Day("release_date"), ticket.Day("created_date")) is var days
                    && days >= from
                    && days <= to
                ),
            ];
        int SpanOf(Row release) => Math.Min(45, Days(release.Day("release_date"), Today) + 1);
        SaysOfSome(
            AskAll("tickets-after-releases"),
            "release",
            Books["product_releases"],
            release => $"{Known.Product(release)["product_name"]} {release["version_number"]}",
            ("release_date", release => release.Day("release_date")),
            ("tickets_before", release => Between(release, -SpanOf(release), -1).Length),
            ("tickets_after", release => Between(release, 0, 44).Length),
            ("bugs_and_performance_percent", release =>
                Share(
                    Between(release, 0, 44).Count(ticket => ticket["ticket_type"] is "Bug" or "Performance"),
                    Between(release, 0, 44).Length
                )
            ),
            ("critical_or_high", release => Between(release, 0, 44).Count(ticket => ticket["priority"] is "Critical" or "High")),
            ("adoption_rate_percent", release => release.Number("adoption_rate_percent"))
        );
    }

    [Fact]
    public void Articles_lower_the_rate_of_tickets()
    {
        SaysOfSome(
            AskAll("tickets-before-and-after-an-article"),
            "kb_id",
            Books["knowledge_base"],
            article => article["kb_id"],
            ("published", article => article.Day("created_date")),
            ("tickets_before", article => TicketsAround(article, -90, -1)),
            ("tickets_after", article => TicketsAround(article, 1, 90)),
            ("views_so_far", article => article.Number("views_count"))
        );
    }

    [Fact]
    public void Open_tickets_need_attention()
    {
        DateOnly LastWord(Row ticket) =>
            Known
                .Of("ticket_comments", "ticket_id")[ticket["ticket_id"]]
                .Select(comment => comment.Day("comment_date"))
                .Append(ticket.Day("created_date"))
                .Max();
        bool IsUrgent(Row ticket) =>
            ticket["escalated"] == "Yes"
            || ticket["priority"] is "Critical" or "High"
            || ticket["sla_status"] == "At Risk"
            || Known.Of("sla_breaches", "ticket_id")[ticket["ticket_id"]].Any(breach => breach.Day("breach_date") > Today.AddDays(-30))
            || Days(LastWord(ticket), Today) >= 1;
        SaysOfSome(
            AskAll("urgent-and-escalated-open-tickets"),
            "ticket_id",
            Known.Unresolved.Where(IsUrgent),
            ticket => ticket["ticket_id"],
            ("days_open", ticket => Days(ticket.Day("created_date"), Today)),
            ("idle_days", ticket => Days(LastWord(ticket), Today)),
            ("priority", ticket => ticket["priority"]),
            ("sla_status", ticket => ticket["sla_status"]),
            ("annual_value", ticket => Known.ArrOf(ticket["customer_id"]))
        );
    }

    // Tickets on the topic of an article, some days around its day: of the tags that it was the first to carry, the one most asked.
    private int TicketsAround(Row article, int from, int to)
    {
        Row[] about = [.. _tickets.Where(ticket => ticket["product_id"] == article["product_id"])];
        int Count(string tag, int first, int last) =>
            about.Count(ticket =>
                Known.TagsOf(ticket).Contains(tag)
                && Days(article.Day("created_date"), ticket.Day("created_date")) is var days
                && days >= first
                && days <= last
            );
        bool IsFirst(string tag) =>
            Books["knowledge_base"]
                .Where(other => other["status"] != "Draft" && other["product_id"] == article["product_id"])
                .Where(other => other["tags"].Split(", ").Contains(tag))
                .OrderBy(other => other.Day("created_date"))
                .ThenBy(other => other["kb_id"], StringComparer.Ordinal)
                .First() == article;
        string most = article["tags"]
            .Split(", ")
            .Where(IsFirst)
            .OrderByDescending(tag => Count(tag, -90, -1) + Count(tag, 1, 90))
            .ThenBy(tag => tag, StringComparer.Ordinal)
            .FirstOrDefault("");
        return Count(most, from, to);
    }
}
