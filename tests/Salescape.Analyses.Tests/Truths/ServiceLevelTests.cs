namespace Salescape.Analyses.Tests.Truths;

/// <summary>Targets of response and resolution, and what was late.</summary>
public abstract class ServiceLevelTests : TruthTests
{
    public sealed class Small(SmallCompany company) : ServiceLevelTests(company);

    public sealed class Drawn(DrawnCompany company) : ServiceLevelTests(company);

    private readonly Row[] _tickets;

    protected ServiceLevelTests(IBookedCompany company)
        : base(company)
    {
        _tickets = [.. Books["support_tickets"]];
    }

    [Fact]
    public void Targets_are_kept_by_tickets_that_missed_none()
    {
        Row[] shown = [.. _tickets.Where(ticket => QuarterOf(ticket.Day("created_date")) > QuarterOf(Today).AddMonths(-24))];
        HashSet<string> missed = [.. Books["sla_breaches"].Select(breach => breach["ticket_id"])];
        string Key(Row ticket) => $"{YearFirst(ticket.Day("created_date"))} | {ticket["priority"]}";
        Answer answer = Ask("support_tickets/sla-compliance-monitoring");

        Says(answer, "quarter,priority", "tickets", shown.Select(ticket => (Key(ticket), 1m)));
        Says(
            answer,
            "quarter,priority",
            "breached_tickets",
            shown.Select(ticket => (Key(ticket), missed.Contains(ticket["ticket_id"]) ? 1m : 0))
        );
        Says(
            answer,
            "quarter,priority",
            "compliance_percent",
            shown
                .GroupBy(Key)
                .Select(group => (group.Key, Percent(group.Count(ticket => !missed.Contains(ticket["ticket_id"])), group.Count()))),
            OfPercents
        );
    }

    [Fact]
    public void Breaches_are_counted_in_their_month_and_their_period()
    {
        IReadOnlyList<Row> breaches = Books["sla_breaches"];
        Answer monthly = AskWide("sla_breaches/sla-compliance-monitoring");

        Says(
            monthly,
            "month,breach_type",
            "breaches",
            breaches.Select(breach => ($"{Written(MonthOf(breach.Day("breach_date")))} | {breach["breach_type"]}", 1m))
        );
        Assert.Equal(
            breaches.Count(breach => breach.Day("breach_date") > Today.AddDays(-180)),
            Total(Ask("process-improvement"), "breaches")
        );
        Says(
            AskWide("process-improvement"),
            "cause",
            "breaches",
            breaches.Select(breach => (Meanings.CauseOf(breach), 1m))
        );
        // Compliance is of the tickets opened in the month, whenever they missed.
        Says(
            monthly,
            "month,breach_type",
            "compliance_percent",
            from month in _tickets.GroupBy(ticket => MonthOf(ticket.Day("created_date")))
            from type in breaches.Select(breach => breach["breach_type"]).Distinct()
            select ($"{Written(month.Key)} | {type}", Percent(month.Count(ticket => !HasMissed(ticket, type)), month.Count())),
            OfPercents
        );
        bool HasMissed(Row ticket, string type) =>
            Known.Of("sla_breaches", "ticket_id")[ticket["ticket_id"]].Any(breach => breach["breach_type"] == type);
        HashSet<string> missed = [.. breaches.Select(breach => breach["ticket_id"])];
        Answer patterns = AskWide("breach-pattern-analysis");
        Says(
            new(patterns.Columns, [.. patterns.Rows.Where(row => Answer.Show(row[0]).StartsWith("channel: ", StringComparison.Ordinal))]),
            "pattern",
            "breached_tickets",
            _tickets.Select(ticket => ($"channel: {ticket["channel"]}", missed.Contains(ticket["ticket_id"]) ? 1m : 0))
        );
    }

    [Fact]
    public void First_answers_are_late_where_the_target_was_missed()
    {
        HashSet<string> late =
        [
            .. Books["sla_breaches"].Where(breach => breach["breach_type"] == "First Response").Select(breach => breach["ticket_id"]),
        ];
        string Week(Row ticket) => Written(ticket.Day("created_date").AddDays(-(((int)ticket.Day("created_date").DayOfWeek + 6) % 7)));
        Row[] shown = [.. _tickets.Where(ticket => string.CompareOrdinal(Week(ticket), Written(Today.AddDays(-182))) > 0)];
        Answer answer = Ask("first-response-by-week");

        Says(answer, "week", "tickets", shown.Select(ticket => (Week(ticket), 1m)));
        Says(answer, "week", "missed", shown.Select(ticket => (Week(ticket), late.Contains(ticket["ticket_id"]) ? 1m : 0)));
    }

    [Fact]
    public void Every_ticket_falls_under_one_policy()
    {
        var tiers = Books["customers"].ToDictionary(customer => customer["customer_id"], customer => customer["customer_tier"]);
        ILookup<string, Row> policies = Books["sla_policies"].ToLookup(policy => $"{policy["customer_tier"]} {policy["priority"]}");
        Answer answer = Ask("sla_policies/compliance-tracking");

        Says(
            answer,
            "sla_policy_id",
            "tickets",
            _tickets
                .Select(ticket =>
                    policies[$"{tiers[ticket["customer_id"]]} {ticket["priority"]}"]
                        .Where(policy => policy.Day("effective_date") <= ticket.Day("created_date"))
                        .MaxBy(policy => policy.Day("effective_date"))
                )
                .Select(policy => (policy["sla_policy_id"], 1m))
        );
    }
}
