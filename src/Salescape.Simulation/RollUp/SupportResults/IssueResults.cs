using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>Counts tickets by known problem, and writes the problems that customers have met.</summary>
internal sealed class IssueResults(SupportDesk desk, TallySheet sheet)
{
    /// <summary>Ticket ids that are kept of a problem: more than fit into the column.</summary>
    private const int TicketsKept = 80;

    /// <summary>Characters that the column holds.</summary>
    private const int ListLength = 1_000;

    private static ReadOnlySpan<byte> Prefix => "TICK-"u8;

    private readonly Tally _occurrences = sheet.Sums(desk.Issues.Count);
    private readonly Tally _customers = sheet.Sums(desk.Issues.Count);
    private readonly Tally _first = sheet.Lowest(desk.Issues.Count);
    private readonly Tally _last = sheet.Highest(desk.Issues.Count);
    private readonly Tally _tickets = sheet.LowestFew(desk.Issues.Count, TicketsKept);

    /// <summary>Counts a ticket about a problem.</summary>
    public void Note(PlannedIssue issue, SupportTicketId ticket, bool isFirstOfCustomer, DateOnly day)
    {
        int place = issue.Number - 1;
        _occurrences.Note(place);
        if (isFirstOfCustomer)
            _customers.Note(place);
        _first.Note(place, day.DayNumber);
        _last.Note(place, day.DayNumber);
        _tickets.Note(place, ticket.Value);
    }

    /// <summary>Appends the problems met by a day, as they stand on it.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        var arena = new TextArena();
        foreach (PlannedIssue issue in desk.Issues)
        {
            int place = issue.Number - 1;
            long count = _occurrences[place];
            if (count == 0)
                continue;
            DateOnly first = DateOnly.FromDayNumber((int)_first[place]);
            IssueProgress progress = IssueProgress.Of(issue, first);
            rows.RecurringIssues.Append(
                new RecurringIssue
                {
                    RecurringIssueId = issue.Id,
                    IssuePattern = issue.Pattern,
                    ProductId = issue.Product.Id,
                    ProductVersion = progress.Fixed <= asOf ? issue.MendedVersions : issue.OpenVersions,
                    FirstOccurrence = first,
                    LastOccurrence = DateOnly.FromDayNumber((int)_last[place]),
                    OccurrenceCount = (int)count,
                    AffectedCustomersCount = (int)_customers[place],
                    Priority = issue.Priority,
                    Status = progress.StatusOn(asOf),
                    AssignedTeam = issue.Team,
                    RelatedTickets = ListOf(arena, _tickets.Few(place)),
                    RootCause = progress.CauseFound <= asOf ? issue.Cause : null,
                    FixVersion = progress.FixPlanned <= asOf ? issue.Fix?.Version : null,
                }
            );
        }
    }

    /// <summary>As many of the ids, from the lowest, as the column holds.</summary>
    private static Text ListOf(TextArena arena, ReadOnlySpan<long> tickets)
    {
        int length = 0;
        foreach (long ticket in tickets)
        {
            if (ticket == long.MaxValue)
                break;
            int more = Prefix.Length + Math.Max(6, DigitsOf(ticket)) + (length > 0 ? 2 : 0);
            if (length + more > ListLength)
                break;
            if (length > 0)
                arena.Add(", "u8);
            arena.Add(Prefix).AddDigits(ticket, 6);
            length += more;
        }

        return arena.Cut();
    }

    private static int DigitsOf(long number)
    {
        int digits = 1;
        while ((number /= 10) > 0)
            digits++;
        return digits;
    }
}
