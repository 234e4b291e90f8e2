using Salescape.Schema;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Something that is said or done about a ticket.</summary>
internal readonly record struct TicketStep
{
    public required DateOnly Day { get; init; }

    /// <summary>What is said; null if nothing is.</summary>
    public required CommentKind? Said { get; init; }

    /// <summary>What is done; null if nothing is logged.</summary>
    public required WorkKind? Done { get; init; }

    /// <summary>Who of the vendor's people; null for the customer.</summary>
    public required SupportAgent? By { get; init; }

    /// <summary>Whether a colleague of the asker speaks.</summary>
    public bool ByColleague { get; init; }

    /// <summary>To whom the ticket is handed up; null if it is not.</summary>
    public SupportAgent? To { get; init; }

    /// <summary>Why it is; of no meaning if it is not.</summary>
    public EscalationReason Reason { get; init; }

    /// <summary>Minutes that its entry of the worklog says.</summary>
    public int Minutes { get; init; }

    /// <summary>Minutes in which what is said was written: part of those logged by the same person on that day.</summary>
    public int Writing { get; init; }

    /// <summary>What the conversation holds before it.</summary>
    public required FactSet Thread { get; init; }

    /// <summary>Whether the customer does not see it.</summary>
    public bool IsInternal =>
        Said
            is CommentKind.InternalNote
                or CommentKind.NoteStuck
                or CommentKind.NoteFound
                or CommentKind.InternalHandover
                or CommentKind.InternalRaise
                or CommentKind.EngineerStuck
                or CommentKind.EngineerFinding
                or CommentKind.EngineerReturns
                or CommentKind.ManagerNote;

    /// <summary>Whether it is an answer that the customer reads.</summary>
    public bool IsAnswer => By is not null && Said is not null && !IsInternal;
}
