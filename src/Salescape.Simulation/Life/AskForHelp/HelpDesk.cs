using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What is known of an account's requests for help; reused for account after account.</summary>
internal sealed class HelpDesk : IPooled
{
    /// <summary>Tickets in order of time.</summary>
    public Roster<Ticket> Tickets { get; } = new();

    /// <summary>What happens about them, ticket by ticket in order of time.</summary>
    public List<TicketStep> Steps { get; } = [];

    /// <summary>Surveys, post-ticket ones first, each kind in order of its days.</summary>
    public List<Survey> Surveys { get; } = [];

    /// <summary>Room to collect why the account asks.</summary>
    public List<Occasion> Occasions { get; } = [];

    /// <inheritdoc/>
    public void Clear()
    {
        Tickets.Clear();
        Steps.Clear();
        Surveys.Clear();
        Occasions.Clear();
    }

    /// <summary>What happens about a ticket.</summary>
    public ReadOnlySpan<TicketStep> StepsOf(Ticket ticket) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Steps)[ticket.Steps];

    /// <summary>Who holds a ticket at the end of a day; null while nobody has taken it.</summary>
    public SupportAgent? OwnerOn(Ticket ticket, Today day)
    {
        SupportAgent? owner = null;
        SupportAgent? before = null;
        foreach (ref readonly TicketStep step in StepsOf(ticket))
        {
            if (step.Day > day)
                break;
            owner ??= step.By;
            if (step.To is { Level: not DeskLevel.Manager } next)
                (before, owner) = (owner, next);
            else if (step.Said == CommentKind.EngineerReturns)
                owner = before;
        }

        return owner is null ? null : SupportDesk.Successor(owner, day);
    }
}
