using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Writes how tickets were resolved.</summary>
internal static class ResolutionRows
{
    private static readonly Purpose Wording = new("resolution wording");

    /// <summary>Appends the resolution of a ticket that is resolved by the as-of.</summary>
    public static void Write(Scene scene, Ticket ticket, ref TicketWords words)
    {
        if (!scene.Sees(ticket.Resolved))
            return;
        Account account = scene.Account;
        Draw draw = scene.Dice.Roll(Wording, ticket.Seed);
        int minutes = 0;
        foreach (ref readonly TicketStep step in account.Help.StepsOf(ticket))
            minutes += step.Minutes;
        scene.Rows.TicketResolution.Append(new TicketResolution
        {
            ResolutionId = new TicketResolutionId(account.LargeKey(ticket.Ordinal)),
            TicketId = ticket.Id,
            ResolutionDate = ticket.Resolved,
            ResolutionType = ticket.Solution,
            ResolutionNotes = words.Resolution(ref draw),
            RootCause = ticket.Case.Cause,
            KbArticleId = ticket.Article?.Id,
            WorkaroundProvided = ticket.HasWorkaround,
            PermanentFix = ticket.HasWorkaround ? ticket.Solution == ResolutionType.Fixed || ticket.Issue?.FixedOn <= ticket.Resolved : null,
            EngineerAssigned = ticket.Solver.Name,
            EffortHours = new Tenths((minutes + 3) / 6),
        });
    }
}
