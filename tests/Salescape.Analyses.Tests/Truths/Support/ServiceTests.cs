namespace Salescape.Analyses.Tests.Truths.Support;

/// <summary>What service customers get: targets, marks, escalations.</summary>
public abstract class ServiceTests : TruthTests
{
    public sealed class Small(SmallCompany company) : ServiceTests(company);

    public sealed class Drawn(DrawnCompany company) : ServiceTests(company);

    private readonly Row[] _lastYear;

    protected ServiceTests(IBookedCompany company)
        : base(company) => _lastYear = [.. Books["support_tickets"].Where(ticket => ticket.Day("created_date") > Today.AddDays(-365))];

    [Fact]
    public void Customers_were_unhappy_with_support()
    {
        var answers = Books["customer_satisfaction"]
            .Where(one => one.Has("satisfaction_score") && one.Day("response_date") > Today.AddDays(-365))
            .ToLookup(one => one["customer_id"], one => one.Number("satisfaction_score"));
        Row[] TicketsOf(string customer) => [.. _lastYear.Where(ticket => ticket["customer_id"] == customer)];
        Says(
            AskAll("churn-risk-identification"),
            "customer_id",
            answers.Where(customer => Known.Arr.ContainsKey(customer.Key) && customer.Any(score => score <= 3)),
            customer => customer.Key,
            ("overall_satisfaction", customer => customer.Average()),
            ("lowest_score", customer => customer.Min()),
            ("scores_up_to_3", customer => customer.Count(score => score <= 3)),
            ("annual_value", customer => Known.ArrOf(customer.Key)),
            ("revenue_at_risk", customer => Known.ArrOf(customer.Key) * Known.HealthOf(customer.Key)?.Number("churn_probability") / 100),
            ("breached_tickets", customer => TicketsOf(customer.Key).Count(Known.IsBreached)),
            ("escalated_tickets", customer => TicketsOf(customer.Key).Count(ticket => ticket["escalated"] == "Yes")),
            ("open_tickets", customer => Known.Unresolved.Count(ticket => ticket["customer_id"] == customer.Key))
        );
    }

    [Fact]
    public void Circumstances_cost_satisfaction()
    {
        var answers = Books["customer_satisfaction"]
            .Where(one => Meanings.IsCsat(one) && one.Day("response_date") > Today.AddDays(-365))
            .Select(one => (Score: one.Number("satisfaction_score"), Ticket: Known.By("support_tickets")[one["ticket_id"]]))
            .ToArray();
        Row? Resolution(Row ticket) =>
            Known.Of("ticket_resolution", "ticket_id")[ticket["ticket_id"]].Select(one => (Row?)one).SingleOrDefault();
        (string Name, Func<Row, bool> Applies)[] circumstances =
        [
            ("reopened", ticket => Known.TagsOf(ticket).Contains("reopened")),
            ("SLA target missed", Known.IsBreached),
            ("escalated", ticket => ticket["escalated"] == "Yes"),
            ("critical or high priority", ticket => ticket["priority"] is "Critical" or "High"),
            ("more than five days to the solution", ticket => Days(ticket.Day("created_date"), ticket.Day("resolved_date")) > 5),
            ("solved by an article", ticket => Resolution(ticket)?.Has("kb_article_id") == true),
            ("a product bug reported", ticket => ticket["ticket_type"] == "Bug"),
            ("by phone or chat", ticket => ticket["channel"] is "Phone" or "Chat"),
            ("solved on the same day", ticket => ticket.Day("created_date") == ticket.Day("resolved_date")),
            ("first answer after the day of opening", ticket => ticket.Day("first_response_date") > ticket.Day("created_date")),
            ("closed without a solution", ticket =>
                Resolution(ticket)?["resolution_type"] is "By Design" or "Cannot Reproduce" or "Duplicate"
            ),
            ("workaround only", ticket =>
                Resolution(ticket)?["workaround_provided"] == "Yes" && Resolution(ticket)?["permanent_fix"] == "No"
            ),
        ];
        SaysOfSome(
            AskAll("support-quality-monitoring"),
            "circumstance",
            circumstances,
            one => one.Name,
            ("answers", one => answers.Count(answer => one.Applies(answer.Ticket))),
            ("score_with_it", one => Mean(answers.Where(answer => one.Applies(answer.Ticket)).Select(answer => answer.Score))),
            ("score_without_it", one => Mean(answers.Where(answer => !one.Applies(answer.Ticket)).Select(answer => answer.Score)))
        );
    }

    [Fact]
    public void Escalated_tickets_take_their_ways()
    {
        string PathOf(Row ticket)
        {
            string[] steps =
            [
                .. Known
                    .Of("escalations", "ticket_id")[ticket["ticket_id"]]
                    .OrderBy(one => one.Day("escalation_date"))
                    .ThenBy(one => one["escalation_level"] == "Manager")
                    .ThenBy(one => one["escalation_level"], StringComparer.Ordinal)
                    .Select(one => one["escalation_level"]),
            ];
            return steps.Length == 0 ? "not escalated" : string.Join(", ", steps);
        }

        Row[] resolved =
        [
            .. Books["support_tickets"].Where(ticket => ticket.Has("resolved_date") && ticket.Day("resolved_date") > Today.AddDays(-365)),
        ];
        Says(
            AskAll("escalations/process-optimization"),
            "path",
            resolved.GroupBy(PathOf),
            path => path.Key,
            ("tickets", path => path.Count()),
            ("share_percent", path => Share(path.Count(), resolved.Length)),
            ("mean_days", path => path.Average(ticket => (decimal)Days(ticket.Day("created_date"), ticket.Day("resolved_date")))),
            ("hours_per_ticket", path => path.Average(Known.EffortOf)),
            ("breached_percent", path => Share(path.Count(Known.IsBreached), path.Count()))
        );
    }

    [Fact]
    public void Agents_escalate_more_or_less_than_colleagues()
    {
        var escalated = Books["escalations"].Where(one => one["escalation_level"] != "Manager").ToLookup(one => one["ticket_id"]);
        bool Escalates(string agent, Row ticket) => escalated[ticket["ticket_id"]].Any(one => one["escalated_from"] == agent);
        var handled =
            from ticket in _lastYear
            from agent in escalated[ticket["ticket_id"]].Select(one => one["escalated_from"]).Append(ticket["assigned_to"]).Distinct()
            where agent.Length > 0
            group ticket by (Agent: agent, Type: ticket["ticket_type"]);
        SaysOfSome(
            AskAll("skill-gap-identification"),
            "gap",
            handled,
            gap => $"{gap.Key.Agent}: {gap.Key.Type}",
            ("handled", gap => gap.Count()),
            ("escalated", gap => gap.Count(ticket => Escalates(gap.Key.Agent, ticket))),
            ("escalated_percent", gap => Share(gap.Count(ticket => Escalates(gap.Key.Agent, ticket)), gap.Count()))
        );
    }

    [Fact]
    public void Breaches_fall_to_teams()
    {
        DateOnly from = Today.AddDays(-180);
        Row[] tickets = [.. Books["support_tickets"].Where(ticket => ticket.Day("created_date") > from)];
        string TeamOf(Row ticket) => ticket.Has("assigned_to") ? Known.LevelOf(ticket["assigned_to"]) : "not taken";
        bool WantedPeople(Row ticket) =>
            Known
                .Of("sla_breaches", "ticket_id")[ticket["ticket_id"]]
                .Any(breach => Meanings.CauseOf(breach) is "more tickets than people" or "change of shift or day off");
        Says(
            AskAll("sla_breaches/resource-allocation"),
            "team",
            tickets.GroupBy(ticket => $"{Known.Product(ticket)["product_category"]}, {TeamOf(ticket)}"),
            team => team.Key,
            ("agents", team => team.Where(ticket => ticket.Has("assigned_to")).Select(ticket => ticket["assigned_to"]).Distinct().Count()),
            ("capacity_breaches", team => team.Count(WantedPeople)),
            ("tickets", team => team.Count()),
            ("breached_tickets", team => team.Count(Known.IsBreached)),
            ("excess_breaches", team =>
                team.Count(Known.IsBreached) - (decimal)team.Count() * tickets.Count(Known.IsBreached) / tickets.Length
            ),
            ("open_tickets", team => team.Count(ticket => !ticket.Has("resolved_date")))
        );
    }

    [Fact]
    public void Policies_are_in_force_one_after_the_other()
    {
        DateOnly? Until(Row policy) =>
            Books["sla_policies"]
                .Where(other => PolicyKey(other) == PolicyKey(policy) && other.Day("effective_date") > policy.Day("effective_date"))
                .Select(other => (DateOnly?)other.Day("effective_date").AddDays(-1))
                .Min();
        Row[] Under(Row policy) =>
            [
                .. Books["support_tickets"]
                    .Where(ticket =>
                        TicketKey(ticket) == PolicyKey(policy)
                        && ticket.Day("created_date") >= policy.Day("effective_date")
                        && ticket.Day("created_date") <= (Until(policy) ?? Today)
                    ),
            ];
        Says(
            AskAll("sla-policy-management"),
            "sla_policy_id",
            Books["sla_policies"],
            policy => policy["sla_policy_id"],
            ("in_force_until", policy => Until(policy)),
            ("tickets_under_it", policy => Under(policy).Length),
            ("tickets_lately", policy => Under(policy).Count(ticket => ticket.Day("created_date") > Today.AddDays(-90))),
            ("kept_percent", policy => Share(Under(policy).Count(ticket => !Known.IsBreached(ticket)), Under(policy).Length))
        );
    }

    [Fact]
    public void Targets_are_missed_or_have_room()
    {
        bool Missed(Row ticket, string kind) =>
            Known.Of("sla_breaches", "ticket_id")[ticket["ticket_id"]].Any(one => one["breach_type"] == kind);
        Says(
            AskAll("target-setting"),
            "target",
            _lastYear.Where(IsUnderTargetInForce).GroupBy(TicketKey),
            target => target.Key,
            ("tickets", target => target.Count()),
            ("response_missed_percent", target => Share(target.Count(ticket => Missed(ticket, "First Response")), target.Count())),
            ("resolution_missed_percent", target => Share(target.Count(ticket => Missed(ticket, "Resolution Time")), target.Count())),
            ("median_days_to_resolve", target =>
                Median(
                    target
                        .Where(ticket => ticket.Has("resolved_date"))
                        .Select(ticket => (decimal)Days(ticket.Day("created_date"), ticket.Day("resolved_date")))
                )
            )
        );
        decimal ValueOf(string tier) =>
            Known.Arr.Where(one => Known.By("customers")[one.Key]["customer_tier"] == tier).Sum(one => one.Value);
        Says(
            AskAll("tier-based-service-levels"),
            "customer_tier,priority",
            _lastYear.GroupBy(ticket => $"{Known.Customer(ticket)["customer_tier"]} | {ticket["priority"]}"),
            level => level.Key,
            ("tickets", level => level.Count()),
            ("resolved", level => level.Count(ticket => ticket.Has("resolved_date"))),
            ("customers", level => level.Select(ticket => ticket["customer_id"]).Distinct().Count()),
            ("sla_kept_percent", level => Share(level.Count(ticket => !Known.IsBreached(ticket)), level.Count())),
            ("escalated_percent", level => Share(level.Count(ticket => ticket["escalated"] == "Yes"), level.Count())),
            ("satisfaction", level => Mean(level.SelectMany(Known.ScoresAfter))),
            ("annual_value", level => ValueOf(level.Key.Split(" | ")[0]))
        );
    }

    private bool IsUnderTargetInForce(Row ticket) =>
        Books["sla_policies"]
            .Any(policy =>
                policy["active"] == "Yes"
                && PolicyKey(policy) == TicketKey(ticket)
                && ticket.Day("created_date") >= policy.Day("effective_date")
            );

    private static string PolicyKey(Row policy) => $"{policy["customer_tier"]} {policy["priority"]}";

    private string TicketKey(Row ticket) => $"{Known.Customer(ticket)["customer_tier"]} {ticket["priority"]}";
}
