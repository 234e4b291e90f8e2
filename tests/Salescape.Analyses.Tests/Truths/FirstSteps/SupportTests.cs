using System.Globalization;

namespace Salescape.Analyses.Tests.Truths.FirstSteps;

/// <summary>First steps in the tables of support.</summary>
public abstract class SupportTests(IBookedCompany company) : FirstStepTests(company)
{
    public sealed class Small(SmallCompany company) : SupportTests(company);

    public sealed class Drawn(DrawnCompany company) : SupportTests(company);

    [Fact]
    public void Tickets()
    {
        Row[] open = [.. Books["support_tickets"].Where(one => !one.Has("resolved_date"))];

        Says(Ask("open-tickets-by-priority"), "priority", "tickets", Counted(open, "priority"));
        Ranks(
            Ask("oldest-open-tickets"),
            "ticket_id",
            "days_open",
            open.Select(one => (one["ticket_id"], (decimal)(Today.DayNumber - one.Day("created_date").DayNumber)))
        );
        Says(Ask("tickets-by-month"), "month", "tickets", Monthly("support_tickets", "created_date", 13).Select(one => (one.Month, 1m)));
        Ranks(
            Ask("most-frequent-tags"),
            "tag",
            "tickets",
            Different(Recent("ticket_tags", "tagged_date"), "tag_name", "ticket_id")
        );
    }

    [Fact]
    public void Work_on_tickets()
    {
        Row[] resolved = Recent("ticket_resolution", "resolution_date");
        Row[] worked = Lately("ticket_worklog", "work_date");

        Says(Ask("comments-by-writer"), "writer", "comments", Counted(Lately("ticket_comments", "comment_date"), "commenter_type"));
        Says(Ask("root-causes"), "root_cause", "tickets", Counted(resolved, "root_cause"));
        Says(Ask("root-causes"), "root_cause", "hours", Added(resolved, "root_cause", "effort_hours"), OfUnits);
        Says(
            Ask("escalations-by-reason"),
            "reason",
            "escalations",
            Counted(Recent("escalations", "escalation_date"), "escalation_reason")
        );
        Says(
            Ask("hours-by-agent"),
            "agent",
            "hours",
            worked.Select(one => (one["agent_name"], one.Number("time_spent_minutes") / 60)),
            OfPercents
        );
        Says(
            Ask("tickets-closed-by-agent"),
            "agent",
            "closed_tickets",
            Added(Lately("support_agent_metrics", "metric_date"), "agent_name", "tickets_closed")
        );
    }

    [Fact]
    public void Service_levels_and_satisfaction()
    {
        Says(
            Ask("scores-of-surveys"),
            "score",
            "answers",
            Recent("customer_satisfaction", "response_date")
                .Where(one => one["survey_type"] == "Post-Ticket")
                .Select(one => (one.Number("satisfaction_score").ToString("0", CultureInfo.InvariantCulture), 1m))
        );
        Says(
            Ask("targets-in-force"),
            "sla_policy_id",
            "first_answer_minutes",
            Added(
                Books["sla_policies"].Where(one => one["active"] == "Yes" && one.Day("effective_date") <= Today),
                "sla_policy_id",
                "first_response_target_min"
            )
        );
        Says(
            Ask("breaches-by-reason"),
            "cause",
            "breaches",
            Recent("sla_breaches", "breach_date").Select(one => (Meanings.CauseOf(one), 1m))
        );
        Says(Ask("breaches-by-month"), "month", "breaches", Monthly("sla_breaches", "breach_date", 13).Select(one => (one.Month, 1m)));
        Says(
            Ask("channels-in-use"),
            "channel_id",
            "volume_percent",
            Added(Books["support_channels"].Where(one => one["active"] == "Yes"), "channel_id", "volume_percent")
        );
    }

    [Fact]
    public void Articles_and_known_issues()
    {
        Row[] published = [.. Books["knowledge_base"].Where(one => one["status"] == "Published")];

        Ranks(Ask("most-read-articles"), "kb_id", "views", Added(published, "kb_id", "views_count"));
        Says(Ask("articles-by-category"), "article_category", "articles", Counted(published, "article_category"));
        Lists(
            Ask("known-open-issues"),
            "recurring_issue_id",
            "affected_customers",
            Books["recurring_issues"]
                .Where(one => one["status"] != "Resolved")
                .OrderByDescending(one => one.Number("affected_customers_count"))
                .ThenByDescending(one => one.Number("occurrence_count"))
                .ThenBy(one => one["recurring_issue_id"], StringComparer.Ordinal)
                .Select(one => (one["recurring_issue_id"], one.Number("affected_customers_count")))
        );
    }
}
