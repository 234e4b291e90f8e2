using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What the texts about a ticket may speak of.</summary>
internal static class TicketText
{
    private static readonly Purpose Story = new("ticket story");

    /// <summary>Keys that a ticket has for its comments, and as many for its entries of other kinds.</summary>
    public const int KeysPerTicket = 100;

    /// <summary>The words of a ticket.</summary>
    public static TicketWords WordsOf(Scene scene, Ticket ticket)
    {
        Account account = scene.Account;
        CustomerProduct install = account.Installs[ticket.Install];
        var facts = new TicketFacts
        {
            Case = ticket.Case,
            Issue = ticket.Issue,
            Root = ticket.Root,
            Profile = ticket.Feature.Profile,
            Account = account.Identity.Short,
            Product = install.Product.Name,
            Kind = install.Product.Category,
            Feature = ticket.Feature.Name,
            Version = ticket.Release.Version,
            Environment = ticket.Environment,
            Priority = ticket.Priority,
            Severity = ticket.Severity,
            Channel = ticket.Channel,
            ContactFirst = ticket.Asker.First,
            Users = ticket.Users,
            Opened = ticket.Created,
            IsNew = ticket.Created.DayNumber - install.InstalledOn.DayNumber < TicketMixAssumptions.BeginnersDays,
            Resolution = ticket.Solution,
            FixVersion = ticket.FixedIn?.Version,
            Article = ticket.Article?.Title,
        };
        return new TicketWords(scene.Words, in facts, scene.Dice.Roll(Story, ticket.Seed));
    }

    /// <summary>What a comment or an entry of the worklog may speak of.</summary>
    public static CommentFacts FactsOf(Ticket ticket, in TicketStep step, SupportAgent? earlier) =>
        new()
        {
            Speaker = step.By?.FirstName ?? ticket.Asker.First,
            Addressee = step.To?.FirstName ?? (step.By is null ? earlier?.FirstName : ticket.Asker.First),
            Day = step.Day,
            HasAnswered = step.HasAnswered,
            IsReopened = step.IsReopened,
            IsLate = ticket.IsBreachedOn(step.Day),
            To = step.To?.Level,
            KnowsCause = step.KnowsCause,
            Reason = step.To is null ? null : step.Reason,
        };
}
