namespace Salescape.Simulation.Life;

/// <summary>Tells the diary of tickets.</summary>
internal static class TicketDiary
{
    /// <summary>Writes that a ticket was opened, and how it ends.</summary>
    public static void Tell(Scene scene, Ticket ticket)
    {
        if (scene.Diary is not { } diary)
            return;
        CustomerProduct install = scene.Account.Installs[ticket.Install];
        string why =
            ticket.Issue is { } issue ? $"Known problem {issue.Number} of {issue.Product.Name}"
            : ticket.Outage is { } outage ? $"Outage of {outage.Minutes} minutes"
            : $"Defect of the version {install.DefectOn(ticket.Created):F2}";
        diary.Write(
            ticket.Created,
            "AskForHelp",
            $"Ticket {ticket.Ordinal}: {OpportunityDiary.InWords($"{ticket.Type}")} about {install.Product.Name}, {OpportunityDiary.InWords($"{ticket.Priority}")}.",
            $"{why}; contentment {scene.Account.Mood.At(ticket.Created):F2}."
        );
        if (ticket.Resolved < DateOnly.MaxValue)
            diary.Write(
                ticket.Resolved,
                "AskForHelp",
                $"Ticket {ticket.Ordinal} is resolved by {ticket.Solver.Name}, {OpportunityDiary.InWords($"{ticket.Solution}")}.",
                $"First answer after {ticket.ResponseMinutes} of {ticket.ResponseTarget} minutes, solution after {ticket.ResolutionMinutes / 60} of {ticket.Policy.ResolutionTargetHours} hours."
            );
    }
}
