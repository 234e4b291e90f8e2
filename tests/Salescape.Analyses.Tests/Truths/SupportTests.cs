namespace Salescape.Analyses.Tests.Truths;

/// <summary>Tickets, targets, satisfaction and the work behind them.</summary>
public abstract class SupportTests : TruthTests
{
    public sealed class Small(SmallCompany company) : SupportTests(company);

    public sealed class Drawn(DrawnCompany company) : SupportTests(company);

    private readonly Row[] _tickets;
    private readonly IReadOnlyDictionary<string, Row> _byKey;

    protected SupportTests(IBookedCompany company)
        : base(company)
    {
        _tickets = [.. Books["support_tickets"]];
        _byKey = Books.ByKey("support_tickets");
    }

    [Fact]
    public void The_backlog_is_what_was_opened_and_not_resolved()
    {
        Answer answer = Ask("ticket-volume-trends");
        DateOnly[] months =
        [
            .. Enumerable.Range(0, 18).Select(back => MonthOf(Today).AddMonths(-back)).Where(month => month >= MonthOf(Known.FirstTicket)),
        ];

        Says(
            answer,
            "month",
            "opened",
            months.Select(month => (Written(month), (decimal)_tickets.Count(ticket => MonthOf(ticket.Day("created_date")) == month)))
        );
        Says(
            answer,
            "month",
            "resolved",
            months.Select(month =>
                (
                    Written(month),
                    (decimal)_tickets.Count(ticket => ticket.Has("resolved_date") && MonthOf(ticket.Day("resolved_date")) == month)
                )
            )
        );
        Says(
            answer,
            "month",
            "backlog",
            months.Select(month =>
                (
                    Written(month),
                    (decimal)
                        _tickets.Count(ticket =>
                            ticket.Day("created_date") < month.AddMonths(1) && ticket.Day("resolved_date") >= month.AddMonths(1)
                        )
                )
            )
        );
    }

    [Fact]
    public void Satisfaction_is_the_mean_of_the_answers()
    {
        Row[] surveys =
        [
            .. Books["customer_satisfaction"].Where(survey => MonthOf(survey.Day("survey_date")) > MonthOf(Today).AddMonths(-18)),
        ];
        string MonthOfSurvey(Row survey) => Written(MonthOf(survey.Day("survey_date")));
        Answer answer = Ask("customer-satisfaction-trends");

        Says(answer, "month", "sent", surveys.Select(survey => (MonthOfSurvey(survey), 1m)));
        ScoresSay("satisfaction", Meanings.IsCsat);
        ScoresSay("overall_satisfaction", survey => survey.Has("satisfaction_score"));

        void ScoresSay(string column, Func<Row, bool> counts) =>
            Says(
                answer,
                "month",
                column,
                surveys
                    .Where(counts)
                    .GroupBy(MonthOfSurvey)
                    .Select(month => (month.Key, month.Average(survey => survey.Number("satisfaction_score")))),
                OfCents
            );
    }

    [Fact]
    public void Agents_are_scored_by_the_answers_about_their_tickets()
    {
        Row[] answers =
        [
            .. Books["customer_satisfaction"]
                .Where(survey => Meanings.IsCsat(survey) && survey.Day("response_date") > Today.AddDays(-365))
                .Where(survey => Known.AgentsHere.Contains(AgentOf(survey))),
        ];
        string AgentOf(Row survey) => _byKey[survey["ticket_id"]]["assigned_to"];
        Answer answer = Ask("customer_satisfaction/agent-performance", ("min_rows", 0));

        Says(answer, "agent", "answers", answers.Select(survey => (AgentOf(survey), 1m)));
        Says(
            answer,
            "agent",
            "satisfaction",
            answers.GroupBy(AgentOf).Select(agent => (agent.Key, agent.Average(survey => survey.Number("satisfaction_score")))),
            OfCents
        );
    }

    [Fact]
    public void Every_open_ticket_lies_somewhere()
    {
        Row[] open = [.. _tickets.Where(ticket => !ticket.Has("resolved_date"))];
        Answer answer = Ask("open-backlog-by-level-and-age");
        string Age(Row ticket) =>
            (Today.DayNumber - ticket.Day("created_date").DayNumber) switch
            {
                <= 3 => "up to 3 days",
                <= 14 => "4 to 14 days",
                <= 60 => "15 to 60 days",
                <= 180 => "61 to 180 days",
                _ => "over 180 days",
            };

        Says(answer, "age", "tickets", open.Select(ticket => (Age(ticket), 1m)));
        Assert.Equal(
            open.Count(ticket => !ticket.Has("assigned_to")),
            Total(new(answer.Columns, [.. answer.Rows.Where(row => Answer.Show(row[0]) == "not taken")]), "tickets")
        );
        Says(
            Ask("workload-balancing"),
            "agent_name",
            "open_tickets",
            open.Select(ticket => (ticket.Has("assigned_to") ? ticket["assigned_to"] : "nobody", 1m))
        );
    }

    [Fact]
    public void Escalations_are_counted_by_step_and_reason()
    {
        string[] ladder = ["L1 → L2", "L2 → L3", "L3 → Engineering"];
        int RungOf(Row step) => Array.IndexOf(ladder, step["escalation_level"]);
        bool IsRecent(Row step) => step.Day("escalation_date") > Today.AddDays(-365);
        Row[] Settled(IEnumerable<Row> steps) => [.. steps.Where(step => step.Has("resolution_date") && IsRecent(step))];
        bool HasClimbed(Row step) => Known.Of("escalations", "ticket_id")[step["ticket_id"]].Any(other => RungOf(other) > RungOf(step));
        bool hasBefore = _tickets.Min(ticket => ticket.Day("created_date")) <= Today.AddDays(-729);
        SaysOfSome(
            AskAll("escalation-patterns"),
            "escalation_level,escalation_reason",
            Books["escalations"].GroupBy(step => $"{step["escalation_level"]} | {step["escalation_reason"]}"),
            step => step.Key,
            ("escalations", step => step.Count(IsRecent)),
            ("before", step => hasBefore ? step.Count(one => !IsRecent(one) && one.Day("escalation_date") > Today.AddDays(-730)) : null),
            ("went_further_percent", step =>
                RungOf(step.First()) is 0 or 1 ? Share(Settled(step).Count(HasClimbed), Settled(step).Length) : null
            )
        );
    }

    [Fact]
    public void Tickets_are_solved_at_first_contact_by_one_answer_and_nobody_else()
    {
        var answers = Books["ticket_comments"]
            .Where(comment => comment["commenter_type"] != "Customer" && comment["internal_note"] == "No")
            .ToLookup(comment => comment["ticket_id"]);
        HashSet<string> others =
        [
            .. Books["escalations"].Select(step => step["ticket_id"]),
            .. Books["ticket_tags"].Where(tag => tag["tag_name"] == "reopened").Select(tag => tag["ticket_id"]),
        ];
        Row[] solved =
        [
            .. _tickets.Where(ticket =>
                ticket.Has("resolved_date") && MonthOf(ticket.Day("resolved_date")) > MonthOf(Today).AddMonths(-18)
            ),
        ];
        string Month(Row ticket) => Written(MonthOf(ticket.Day("resolved_date")));
        Answer answer = Ask("first-call-resolution-tracking");

        Says(answer, "month", "resolved", solved.Select(ticket => (Month(ticket), 1m)));
        Says(
            answer,
            "month",
            "solved_at_first_contact",
            solved.Select(ticket =>
                (Month(ticket), answers[ticket["ticket_id"]].Count() <= 1 && !others.Contains(ticket["ticket_id"]) ? 1m : 0)
            )
        );
        Says(answer, "month", "chat_n", solved.Select(ticket => (Month(ticket), ticket["channel"] == "Chat" ? 1m : 0)));
    }

    [Fact]
    public void Causes_and_ways_of_solving_hold_all_resolutions()
    {
        IReadOnlyList<Row> resolutions = Books["ticket_resolution"];

        Says(
            AskWide("root-cause-analysis"),
            "product_id,root_cause",
            "tickets",
            resolutions.Select(one => ($"{_byKey[one["ticket_id"]]["product_id"]} | {one["root_cause"]}", 1m))
        );
        Says(
            AskWide("root-cause-analysis"),
            "root_cause",
            "hours",
            resolutions.Select(one => (one["root_cause"], one.Number("effort_hours"))),
            within: 2
        );
        Says(
            AskWide("resolution-pattern-identification"),
            "ticket_type,resolution_type",
            "tickets",
            resolutions.Select(one => ($"{_byKey[one["ticket_id"]]["ticket_type"]} | {one["resolution_type"]}", 1m))
        );
    }

    [Fact]
    public void Channels_hold_all_tickets_and_all_work()
    {
        Says(
            AskWide("customer-preference-trends"),
            "quarter,channel",
            "tickets",
            _tickets.Select(ticket => ($"{YearFirst(ticket.Day("created_date"))} | {ticket["channel"]}", 1m))
        );
        Says(
            AskWide("support_channels/resource-allocation"),
            "quarter,channel",
            "hours",
            Books["ticket_worklog"]
                .Select(work =>
                    ($"{YearFirst(work.Day("work_date"))} | {_byKey[work["ticket_id"]]["channel"]}", work.Number("time_spent_minutes") / 60)
                ),
            OfPercents
        );
    }

    [Fact]
    public void Hours_are_those_logged()
    {
        Answer answer = AskWide("time-tracking");
        IReadOnlyList<Row> work = Books["ticket_worklog"];

        Says(
            answer,
            "month",
            "hours",
            work.Select(entry => (Written(MonthOf(entry.Day("work_date"))), entry.Number("time_spent_minutes") / 60)),
            OfPercents
        );
        Says(
            answer,
            "month",
            "internal_hours",
            work.Select(entry =>
                (Written(MonthOf(entry.Day("work_date"))), entry["internal_only"] == "Yes" ? entry.Number("time_spent_minutes") / 60 : 0)
            ),
            OfPercents
        );
        Says(
            answer,
            "month",
            "customer_hours",
            work.Select(entry =>
                (Written(MonthOf(entry.Day("work_date"))), entry["internal_only"] == "No" ? entry.Number("time_spent_minutes") / 60 : 0)
            ),
            OfPercents
        );
        Says(
            AskWide("billable-hours"),
            "customer_id",
            "billable_hours",
            work.Select(entry =>
                (_byKey[entry["ticket_id"]]["customer_id"], entry["billable"] == "Yes" ? entry.Number("time_spent_minutes") / 60 : 0)
            ),
            OfPercents
        );
    }

    [Fact]
    public void A_topic_counts_each_of_its_tickets_once()
    {
        Says(
            AskWide("reporting-and-analytics"),
            "topic",
            "tickets",
            Books["ticket_tags"]
                .Where(tag => tag["tag_name"] is not ("reopened" or "escalated"))
                .Select(tag => (tag["tag_name"], tag["ticket_id"]))
                .Distinct()
                .Select(pair => (pair.Item1, 1m))
        );
    }
}
