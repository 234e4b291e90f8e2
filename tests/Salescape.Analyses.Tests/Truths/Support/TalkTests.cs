namespace Salescape.Analyses.Tests.Truths.Support;

/// <summary>What customers and support write to each other.</summary>
public abstract class TalkTests : TruthTests
{
    public sealed class Small(SmallCompany company) : TalkTests(company);

    public sealed class Drawn(DrawnCompany company) : TalkTests(company);

    private readonly ILookup<string, Row> _comments;
    private readonly Row[] _tickets;

    protected TalkTests(IBookedCompany company)
        : base(company)
    {
        _tickets = [.. Books["support_tickets"]];
        _comments = Books["ticket_comments"]
            .OrderBy(one => one.Day("comment_date"))
            .ThenBy(one => one["comment_id"], StringComparer.Ordinal)
            .ToLookup(one => one["ticket_id"]);
    }

    [Fact]
    public void Writing_is_spread_over_people()
    {
        Row[] written = [.. Books["ticket_comments"].Where(one => !IsCustomer(one) && one.Day("comment_date") > Today.AddDays(-90))];
        decimal all = written.Sum(one => one.Number("time_spent_min"));
        var by = written.ToLookup(one => one["commenter_name"]);
        static string OwnerOf(Row ticket) => ticket.Has("assigned_to") ? ticket["assigned_to"] : "nobody";
        SaysOfSome(
            AskAll("ticket_comments/agent-workload"),
            "agent",
            written.Select(one => one["commenter_name"]).Concat(Known.Unresolved.Select(OwnerOf)).Distinct(),
            agent => agent,
            ("tickets", agent => by[agent].Select(one => one["ticket_id"]).Distinct().Count()),
            ("messages", agent => by[agent].Count()),
            ("answers", agent => by[agent].Count(IsAnswer)),
            ("hours", agent => by[agent].Sum(one => one.Number("time_spent_min")) / 60),
            ("share_of_hours_percent", agent => Share(by[agent].Sum(one => one.Number("time_spent_min")), all)),
            ("open_tickets", agent => Known.Unresolved.Count(ticket => OwnerOf(ticket) == agent)),
            ("waiting_for_us", agent => Known.Unresolved.Count(ticket => OwnerOf(ticket) == agent && IsOurTurn(ticket)))
        );
    }

    [Fact]
    public void Tickets_are_settled_in_messages()
    {
        var resolved = _tickets.Where(ticket => ticket.Has("resolved_date") && ticket.Day("resolved_date") > Today.AddDays(-365));
        decimal Of(IEnumerable<Row> tickets, Func<Row, bool> counts) => tickets.Average(ticket => (decimal)Talk(ticket).Count(counts));
        Says(
            AskAll("communication-analysis"),
            "ticket_type,channel",
            resolved.GroupBy(ticket => $"{ticket["ticket_type"]} | {ticket["channel"]}"),
            cell => cell.Key,
            ("tickets", cell => cell.Count()),
            ("messages_per_ticket", cell => Of(cell, _ => true)),
            ("answers_per_ticket", cell => Of(cell, IsAnswer)),
            ("customer_messages_per_ticket", cell => Of(cell, IsCustomer)),
            ("chased_percent", cell => Share(cell.Count(IsChased), cell.Count()))
        );
    }

    [Fact]
    public void Industries_talk_in_their_ways()
    {
        Says(
            AskAll("customer-interaction-patterns"),
            "industry",
            _tickets
                .Where(ticket => ticket.Day("created_date") > Today.AddDays(-365))
                .GroupBy(ticket => Known.Customer(ticket)["industry"]),
            industry => industry.Key,
            ("customers", industry => industry.Select(ticket => ticket["customer_id"]).Distinct().Count()),
            ("tickets", industry => industry.Count()),
            ("customer_messages_per_ticket", industry => industry.Average(ticket => (decimal)Talk(ticket).Count(IsCustomer))),
            ("chased_percent", industry => Share(industry.Count(IsChased), industry.Count())),
            ("favourite_percent", industry =>
                Share(industry.GroupBy(ticket => ticket["channel"]).Max(channel => channel.Count()), industry.Count())
            )
        );
    }

    [Fact]
    public void Customers_wait_for_the_next_answer()
    {
        // The opening and each further message that was answered next, or waits as the last word of an open ticket.
        var waits = _tickets
            .SelectMany(ticket =>
            {
                Row[] seen = [.. Talk(ticket).Where(one => IsCustomer(one) || IsAnswer(one))];
                return seen.Select((one, place) => (One: one, Next: place + 1 < seen.Length ? seen[place + 1] : (Row?)null))
                    .Where(pair => IsCustomer(pair.One))
                    .Where(pair => pair.Next is null ? !ticket.Has("resolved_date") : IsAnswer(pair.Next.Value))
                    .Select(pair => (Ticket: ticket, Asked: pair.One.Day("comment_date"), Answered: pair.Next?.Day("comment_date")))
                    .Prepend(
                        (ticket, ticket.Day("created_date"), ticket.Has("first_response_date") ? ticket.Day("first_response_date") : null)
                    );
            })
            .Where(one => one.Asked >= MonthOf(Today).AddMonths(-5))
            .Select(one => new Wait(one.Ticket, one.Asked, one.Answered is { } day ? Days(one.Asked, day) : null));
        SaysOfSome(
            AskAll("response-time-tracking"),
            "month,priority",
            waits.GroupBy(one => $"{Written(MonthOf(one.Day))} | {one.Ticket["priority"]}"),
            cell => cell.Key,
            ("messages", cell => cell.Count()),
            ("same_day_percent", cell => Share(cell.Count(one => one.Days == 0), cell.Count(IsJudged))),
            ("mean_wait_days", cell => cell.Average(one => one.Days)),
            ("longest_wait_days", cell => cell.Max(one => one.Days))
        );
    }

    // Answered, or late already.
    private bool IsJudged(Wait one) => one.Days is not null || (!one.Ticket.Has("resolved_date") && Days(one.Day, Today) > 1);

    private sealed record Wait(Row Ticket, DateOnly Day, decimal? Days);

    private static bool IsCustomer(Row comment) => comment["commenter_type"] == "Customer";

    private static bool IsAnswer(Row comment) => !IsCustomer(comment) && comment["internal_note"] == "No";

    private IEnumerable<Row> Talk(Row ticket) => _comments[ticket["ticket_id"]];

    // The customer wrote last, or nobody answered yet.
    private bool IsOurTurn(Row ticket) =>
        Talk(ticket).Where(one => IsCustomer(one) || IsAnswer(one)).Select(IsCustomer).LastOrDefault(true);

    // The customer wrote twice before an answer came.
    private bool IsChased(Row ticket)
    {
        bool[] turns = [.. Talk(ticket).Where(one => IsCustomer(one) || IsAnswer(one)).Select(IsCustomer)];
        return turns.Zip(turns.Skip(1)).Any(pair => pair.First && pair.Second);
    }
}
