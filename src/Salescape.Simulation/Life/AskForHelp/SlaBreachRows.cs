using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes promises that were broken: from the day on which the time ran out, with the time that it took, or has taken so
/// far.</summary>
internal static class SlaBreachRows
{
    /// <summary>Appends a promise broken by the as-of.</summary>
    public static void Write(Telling telling, Ticket ticket, in BrokenPromise breach)
    {
        Account account = telling.Account;
        int unit = breach.Type == BreachType.FirstResponse ? 1 : 60;
        telling.Rows.SlaBreaches.Append(
            new SlaBreach
            {
                BreachId = new SlaBreachId(account.VastKey(ticket.Ordinal * 2 + (int)breach.Type)),
                TicketId = ticket.Id,
                CustomerId = account.Id,
                BreachType = breach.Type,
                TargetTime = breach.Target / unit,
                ActualTime = (breach.Passed + unit - 1) / unit,
                BreachDurationMin = breach.Passed - breach.Target,
                BreachDate = breach.Day,
                Reason = breach.Reason,
                Credited = breach.IsCredited,
            }
        );
    }
}
