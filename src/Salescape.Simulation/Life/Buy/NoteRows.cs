using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>A note that a seller wrote.</summary>
/// <param name="Ordinal">Tells the notes of an account apart.</param>
/// <param name="Day">When it was written.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Opportunity">What it is about.</param>
/// <param name="Contact">Who was spoken with; null if nobody was.</param>
/// <param name="Texts">Its words.</param>
/// <param name="Next">The day of the next action, if one is named.</param>
internal readonly record struct CallNote(
    int Ordinal,
    DateOnly Day,
    NoteType Type,
    Text Author,
    OpportunityId Opportunity,
    CustomerContactId? Contact,
    NoteTexts Texts,
    DateOnly? Next
);

/// <summary>Writes what sellers noted.</summary>
internal static class NoteRows
{
    /// <summary>Appends a note written by the as-of.</summary>
    public static void Write(Telling telling, in CallNote note) =>
        telling.Rows.CustomerNotes.Append(
            new CustomerNote
            {
                NoteId = new CustomerNoteId(telling.Account.LargeKey(note.Ordinal)),
                CustomerId = telling.Account.Id,
                ContactId = note.Contact,
                NoteDate = note.Day,
                NoteType = note.Type,
                CreatedBy = note.Author,
                Subject = note.Texts.Subject,
                NoteText = note.Texts.Body,
                OpportunityId = note.Opportunity,
                NextAction = note.Texts.NextAction,
                NextActionDate = note.Texts.NextAction is null ? null : note.Next,
            }
        );
}
