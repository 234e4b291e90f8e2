namespace Salescape.Analyses.Tests.Truths.Support;

/// <summary>Agents and their work: loads, channels, hours.</summary>
public abstract class AgentTests : TruthTests
{
    public sealed class Small(SmallCompany company) : AgentTests(company);

    public sealed class Drawn(DrawnCompany company) : AgentTests(company);

    private readonly Row[] _tickets;

    protected AgentTests(IBookedCompany company)
        : base(company) => _tickets = [.. Books["support_tickets"]];

    [Fact]
    public void Agents_are_reviewed_by_their_weeks()
    {
        var weeks = Books["support_agent_metrics"]
            .Where(week => week.Day("metric_date") > Today.AddDays(-91) && week.Day("metric_date") <= Today.AddDays(-7))
            .GroupBy(week => week["agent_name"]);
        static decimal Per100(IEnumerable<Row> some, string column) =>
            Percent(some.Sum(week => week.Number(column)), some.Sum(week => week.Number("tickets_closed")));
        SaysOfSome(
            AskAll("agent-performance-reviews"),
            "agent_name",
            weeks,
            agent => agent.Key,
            ("level", agent => Known.LevelOf(agent.Key)),
            ("closed_tickets", agent => agent.Sum(week => week.Number("tickets_closed"))),
            ("closed_per_week", agent => agent.Average(week => week.Number("tickets_closed"))),
            ("breaches_per_100", agent => Per100(agent, "sla_breach_count")),
            ("escalations_per_100", agent => Per100(agent, "escalation_count")),
            ("reopened_per_100", agent => Per100(agent, "reopened_tickets_count"))
        );
        var half = Books["support_agent_metrics"]
            .Where(week => week.Day("metric_date") > Today.AddDays(-182))
            .ToLookup(week => week["agent_name"]);
        // Levels do different work; who is alone on one has only the whole desk beside it.
        Row[] PeersOf(IGrouping<string, Row> agent) =>
            half.Where(one => Known.LevelOf(one.Key) == Known.LevelOf(agent.Key)).ToArray() is { Length: > 1 } level
                ? [.. level.SelectMany(one => one)]
                : [.. half.SelectMany(one => one)];
        SaysOfSome(
            Part(AskAll("training-needs-identification"), "figure", "missed targets per 100 tickets"),
            "agent_name",
            half,
            agent => agent.Key,
            ("closed_tickets", agent => agent.Sum(week => week.Number("tickets_closed"))),
            ("agent_value", agent => Per100(agent, "sla_breach_count")),
            ("team_value", agent => Per100(PeersOf(agent), "sla_breach_count")),
            ("beyond_chance", agent => IsBeyondChance([.. agent], PeersOf(agent)))
        );
    }

    /// <summary>Whether misses are further from what the level lets expect than two standard errors of so many rare events.</summary>
    private static string IsBeyondChance(Row[] own, Row[] level)
    {
        static double Sum(Row[] weeks, string column) => (double)weeks.Sum(week => week.Number(column));
        double expected = Sum(own, "tickets_closed") * Sum(level, "sla_breach_count") / Sum(level, "tickets_closed");
        return Math.Abs(Sum(own, "sla_breach_count") - expected) > 2 * Math.Sqrt(expected) ? "yes" : "no";
    }

    [Theory]
    [InlineData("training-needs-identification", "agent_name")]
    [InlineData("agent-performance-reviews", "agent_name")]
    [InlineData("customer_satisfaction/agent-performance", "agent")]
    [InlineData("load-and-satisfaction-by-agent", "agent_name")]
    [InlineData("skill-gap-identification", "agent")]
    public void Nobody_is_coached_who_has_left(string name, string column)
    {
        Answer answer = AskAll(name);

        Assert.Subset(Known.AgentsHere, answer.Rows.Select(row => Answer.Show(row[answer.PlaceOf(column)])).ToHashSet());
    }

    [Fact]
    public void Months_bring_tickets_and_work()
    {
        DateOnly first = MonthOf(Today.AddDays(1)).AddMonths(-12);
        DateOnly[] measured =
        [
            .. Books["support_agent_metrics"]
                .Select(one => MonthOf(one.Day("metric_date")))
                .Distinct()
                .Where(month => month >= first && month < first.AddMonths(12)),
        ];
        // The desk is who is measured; engineers who help it out are not.
        HashSet<string> desk = [.. Books["support_agent_metrics"].Select(one => one["agent_name"])];
        decimal HoursIn(DateOnly month) =>
            Books["ticket_worklog"]
                .Where(entry => MonthOf(entry.Day("work_date")) == month && desk.Contains(entry["agent_name"]))
                .Sum(entry => entry.Number("time_spent_minutes")) / 60;
        Says(
            Part(AskAll("support_agent_metrics/capacity-planning"), "kind", "actual"),
            "month",
            measured,
            Written,
            ("tickets", month => _tickets.Count(ticket => MonthOf(ticket.Day("created_date")) == month)),
            ("resolved", month => _tickets.Count(ticket => ticket.Has("resolved_date") && MonthOf(ticket.Day("resolved_date")) == month)),
            ("hours_of_work", month => HoursIn(month))
        );
        // A straight line through the months measured, and what twelve leave open: 2.228 is Student's t of ten degrees of freedom.
        int months = measured.Length;
        DateOnly last = measured.Max();
        int OpenedOn(DateOnly month) => _tickets.Count(ticket => MonthOf(ticket.Day("created_date")) == month);
        double[] opened = [.. measured.Order().Select(month => (double)OpenedOn(month))];
        double centre = (months - 1) / 2.0;
        double width = opened.Select((_, n) => Math.Pow(n - centre, 2)).Sum();
        double middle = opened.Average();
        double slope = opened.Select((tickets, n) => (n - centre) * (tickets - middle)).Sum() / width;
        double spread = Math.Sqrt(opened.Select((tickets, n) => Math.Pow(tickets - middle - slope * (n - centre), 2)).Sum() / 10);
        double LineAt(int n) => middle + slope * (n - centre);
        double BesideAt(int n) => 2.228 * spread * Math.Sqrt(1 + 1 / 12.0 + Math.Pow(n - centre, 2) / width);
        Says(
            Part(AskAll("support_agent_metrics/capacity-planning"), "kind", "forecast"),
            "month",
            Enumerable.Range(months, 3),
            n => Written(last.AddMonths(n - months + 1)),
            ("tickets", n => (decimal)LineAt(n)),
            ("tickets_low", n => months == 12 ? (decimal)Math.Max(LineAt(n) - BesideAt(n), 0) : null),
            ("tickets_high", n => months == 12 ? (decimal)(LineAt(n) + BesideAt(n)) : null),
            ("opened_so_far", n => last.AddMonths(n - months + 1) == MonthOf(Today.AddDays(1)) ? OpenedOn(MonthOf(Today.AddDays(1))) : null)
        );
    }

    [Fact]
    public void Channels_please_by_the_tickets_of_the_quarter()
    {
        // Satisfaction is that of the quarter's own tickets, not of the channel for all time.
        Says(
            AskWide("customer-preference-trends"),
            "quarter,channel",
            "satisfaction",
            _tickets
                .GroupBy(ticket => $"{YearFirst(ticket.Day("created_date"))} | {ticket["channel"]}")
                .Select(cell => (cell.Key, Mean(cell.SelectMany(Known.ScoresAfter)) ?? 0)),
            OfCents
        );
    }

    [Fact]
    public void Channels_solve_kinds_of_tickets()
    {
        Row[] resolved = [.. _tickets.Where(ticket => IsResolvedWithin(ticket, 365))];
        var kinds = resolved.GroupBy(ticket => ticket["ticket_type"]).ToDictionary(kind => kind.Key, kind => kind.Count());
        Says(
            AskAll("channel-optimization"),
            "ticket_type,channel",
            resolved.GroupBy(ticket => $"{ticket["ticket_type"]} | {Known.ChannelOf(ticket)["channel_name"]}"),
            cell => cell.Key,
            ("tickets", cell => cell.Count()),
            ("share_of_kind_percent", cell => Share(cell.Count(), kinds[cell.Key.Split(" | ")[0]])),
            ("hours_per_ticket", cell => cell.Average(Known.EffortOf)),
            ("mean_days", cell => cell.Average(DaysToResolve)),
            ("breached_percent", cell => Share(cell.Count(Known.IsBreached), cell.Count())),
            ("satisfaction", cell => Mean(cell.SelectMany(Known.ScoresAfter)))
        );
        Row[] lately = [.. _tickets.Where(ticket => IsOpenedWithin(ticket, 91))];
        decimal all = lately.Sum(ticket => Known.ChannelOf(ticket).Number("cost_per_ticket"));
        SaysOfSome(
            AskAll("cost-analysis"),
            "channel_id",
            Books["support_channels"].Select(one => (Row: one, Tickets: lately.Count(ticket => Known.ChannelOf(ticket) == one))),
            channel => channel.Row["channel_id"],
            ("tickets", channel => channel.Tickets),
            ("cost", channel => channel.Tickets * channel.Row.Number("cost_per_ticket")),
            ("share_of_cost_percent", channel => Share(channel.Tickets * channel.Row.Number("cost_per_ticket"), all)),
            ("share_of_tickets_percent", channel => Share(channel.Tickets, lately.Length))
        );
    }

    [Fact]
    public void Corners_of_products_cost_trouble()
    {
        Row[] tickets = [.. _tickets.Where(ticket => IsOpenedWithin(ticket, 180))];
        SaysOfSome(
            AskAll("problem-area-identification"),
            "area",
            tickets.GroupBy(ticket => $"{Known.Product(ticket)["product_name"]}: {ticket["category"]}"),
            area => area.Key,
            ("tickets", area => area.Count()),
            ("hours", area => area.Sum(Known.HoursOn)),
            ("share_of_hours_percent", area => Share(area.Sum(Known.HoursOn), tickets.Sum(Known.HoursOn))),
            ("breached_percent", area => Share(area.Count(Known.IsBreached), area.Count())),
            ("escalated_percent", area => Share(area.Count(ticket => ticket["escalated"] == "Yes"), area.Count())),
            ("satisfaction", area => Mean(area.SelectMany(Known.ScoresAfter)))
        );
        DateOnly from = QuarterOf(Today).AddMonths(3 - 24);
        Row[] resolved = [.. _tickets.Where(ticket => ticket.Has("resolved_date") && ticket.Day("resolved_date") > Today.AddMonths(-24))];
        SaysOfSome(
            AskAll("support-efficiency-analysis"),
            "quarter",
            resolved.Where(ticket => ticket.Day("resolved_date") >= from).GroupBy(ticket => YearFirst(ticket.Day("resolved_date"))),
            quarter => quarter.Key,
            ("resolved", quarter => quarter.Count()),
            ("hours_per_ticket", quarter => quarter.Average(Known.EffortOf)),
            ("median_days_to_resolve", quarter => Median(quarter.Select(DaysToResolve))),
            ("same_day_percent", quarter => Share(quarter.Count(ticket => DaysToResolve(ticket) == 0), quarter.Count())),
            ("escalated_percent", quarter => Share(quarter.Count(ticket => ticket["escalated"] == "Yes"), quarter.Count())),
            ("reopened_percent", quarter => Share(quarter.Count(ticket => Known.TagsOf(ticket).Contains("reopened")), quarter.Count()))
        );
    }

    [Fact]
    public void Engineering_works_on_tickets()
    {
        var log = Known.Of("ticket_worklog", "ticket_id");
        bool IsEngineering(Row entry) => Known.LevelOf(entry["agent_name"]) is "L3" or "Engineering";
        decimal EngineeringHours(Row ticket) =>
            log[ticket["ticket_id"]].Where(IsEngineering).Sum(entry => entry.Number("time_spent_minutes")) / 60;
        SaysOfSome(
            AskAll("engineering-effort-tracking"),
            "product_id",
            _tickets.Where(ticket => IsResolvedWithin(ticket, 180)).GroupBy(ticket => ticket["product_id"]),
            product => product.Key,
            ("resolved", product => product.Count()),
            ("engineering_tickets", product => product.Count(ticket => EngineeringHours(ticket) > 0)),
            ("engineering_hours", product => product.Sum(EngineeringHours)),
            ("engineering_share_of_work_percent", product => Share(product.Sum(EngineeringHours), product.Sum(Known.HoursOn)))
        );
    }

    [Fact]
    public void Topics_end_at_levels()
    {
        var topics = from ticket in _tickets where IsResolvedWithin(ticket, 365) from tag in Known.TagsOf(ticket) group ticket by tag;
        static bool IsEscalated(Row ticket) => ticket["escalated"] == "Yes";
        SaysOfSome(
            AskAll("ticket-routing"),
            "topic",
            topics,
            topic => topic.Key,
            ("tickets", topic => topic.Count()),
            ("ended_at_l1_percent", topic => Share(topic.Count(ticket => Known.LevelOf(ticket["assigned_to"]) == "L1"), topic.Count())),
            ("escalated_percent", topic => Share(topic.Count(IsEscalated), topic.Count())),
            ("days_without_escalation", topic => Mean(topic.Where(ticket => !IsEscalated(ticket)).Select(DaysToResolve))),
            ("days_with_escalation", topic => Mean(topic.Where(IsEscalated).Select(DaysToResolve)))
        );
    }

    [Fact]
    public void Effort_is_planned_by_kind_and_severity()
    {
        static string NameOf(Row ticket) => $"{ticket["ticket_type"]}, {ticket["severity"]}";
        HashSet<string> known =
        [
            .. _tickets
                .Where(ticket => IsResolvedWithin(ticket, 365))
                .GroupBy(NameOf)
                .Where(kind => kind.Count() >= 5)
                .Select(kind => kind.Key),
        ];
        string KindOf(Row ticket) => known.Contains(NameOf(ticket)) ? NameOf(ticket) : "others";
        var open = Known.Unresolved.ToLookup(KindOf);
        Says(
            AskAll("effort-estimation"),
            "kind_of_ticket",
            _tickets.Where(ticket => IsResolvedWithin(ticket, 365)).GroupBy(KindOf),
            kind => kind.Key,
            ("resolved_tickets", kind => kind.Count()),
            ("median_hours", kind => Median(kind.Select(Known.HoursOn))),
            ("mean_hours", kind => kind.Average(Known.HoursOn)),
            ("plan_hours_80_percent", kind => Quantile(kind.Select(Known.HoursOn), 0.8m)),
            ("open_tickets", kind => open[kind.Key].Count()),
            ("remaining_hours", kind => open[kind.Key].Sum(ticket => Math.Max(0, kind.Average(Known.HoursOn) - Known.HoursOn(ticket))))
        );
        Answer answer = Part(AskAll("ticket_worklog/resource-planning"), "kind", "actual");
        HashSet<string> shown = [.. answer.Rows.Select(row => Answer.Show(row[answer.PlaceOf("quarter")]))];
        Says(
            answer,
            "quarter,level",
            Books["ticket_worklog"]
                .Where(entry => shown.Contains(YearFirst(entry.Day("work_date"))) && entry.Day("work_date") >= Known.FirstTicket)
                .GroupBy(entry => $"{YearFirst(entry.Day("work_date"))} | {Known.LevelOf(entry["agent_name"])}"),
            level => level.Key,
            ("hours", level => level.Sum(entry => entry.Number("time_spent_minutes")) / 60),
            ("tickets_worked_on", level => level.Select(entry => entry["ticket_id"]).Distinct().Count()),
            ("people_logging", level => level.Select(entry => entry["agent_name"]).Distinct().Count())
        );
    }

    private bool IsOpenedWithin(Row ticket, int days) => ticket.Day("created_date") > Today.AddDays(-days);

    private bool IsResolvedWithin(Row ticket, int days) =>
        ticket.Has("resolved_date") && ticket.Day("resolved_date") > Today.AddDays(-days);

    private static decimal DaysToResolve(Row ticket) => Days(ticket.Day("created_date"), ticket.Day("resolved_date"));
}
