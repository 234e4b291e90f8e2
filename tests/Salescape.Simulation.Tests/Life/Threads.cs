using System.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Tests.Laws;

namespace Salescape.Simulation.Tests.Life;

/// <summary>A comment as a reader sees it.</summary>
/// <param name="Speaker">Full name of who wrote it.</param>
/// <param name="Asker">Full name of who opened the ticket.</param>
/// <param name="Role">What the speaker is.</param>
/// <param name="Category">What the ticket is filed under.</param>
/// <param name="Opening">Subject and description of the ticket.</param>
/// <param name="Words">What it says.</param>
internal sealed record Comment(string Speaker, string Asker, string Role, TicketCategory Category, string Opening, string Words);

/// <summary>Reads conversations from the rows of a company.</summary>
internal static class Threads
{
    private static readonly TableDefinition Comments = SchemaCatalog.Find("support_data.ticket_comments")!;
    private static readonly TableDefinition Tickets = SchemaCatalog.Find("support_data.support_tickets")!;

    /// <summary>All comments, in the order of their rows.</summary>
    public static IEnumerable<Comment> CommentsOf(World world)
    {
        IReadOnlyDictionary<long, int> places = world.PlacesOf(Tickets);
        var tickets = (LongColumn)world.Column(Comments, "ticket_id");
        for (int row = 0; row < world[Comments].Count; row++)
        {
            int ticket = places[tickets.Values[row]];
            yield return new Comment(
                TextOf(world, Comments, "commenter_name", row),
                TextOf(world, Tickets, "contact_name", ticket),
                Cells.Text(world.Column(Comments, "commenter_type"), row),
                (TicketCategory)((ByteColumn)world.Column(Tickets, "category")).Values[ticket],
                $"{TextOf(world, Tickets, "subject", ticket)} {TextOf(world, Tickets, "description", ticket)}",
                TextOf(world, Comments, "comment_text", row)
            );
        }
    }

    /// <summary>Internal notes, with the number of their ticket.</summary>
    public static IEnumerable<(long Ticket, string Words)> NotesOf(World world)
    {
        var tickets = (LongColumn)world.Column(Comments, "ticket_id");
        for (int row = 0; row < world[Comments].Count; row++)
        {
            if (Cells.Text(world.Column(Comments, "internal_note"), row) == "Yes")
                yield return (tickets.Values[row], TextOf(world, Comments, "comment_text", row));
        }
    }

    private static string TextOf(World world, TableDefinition table, string column, int row) =>
        Encoding.UTF8.GetString(((TextColumn)world.Column(table, column))[row]);
}
