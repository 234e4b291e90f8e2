using Salescape.Schema;
using Salescape.Schema.Kernel;
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
            Customer = VoiceOf(scene, ticket.User >= 0 ? ticket.User : ~ticket.Contact),
            Colleague = ticket.Colleague >= 0 ? VoiceOf(scene, ticket.Colleague) : default,
            Desk = ticket.Solver.Voice,
            Case = ticket.Case,
            Issue = ticket.Issue,
            IsRecognised = ticket.IsRecognised,
            Former = ticket.IsAgain ? ticket.Former!.Number(scene.Words) : null,
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
            Told = ToldOn(scene.Account.Help.StepsOf(ticket), ticket.Created),
            Format = NumberFormat.Of(account.Profile.Country),
            PaysByCard = ticket.Case.Category == TicketCategory.Billing && BillingStanding.PaysByCard(account, ticket.Created),
            Billed = ticket.Case.Category == TicketCategory.Billing ? LastBilled(account, ticket.Created) : null,
            IsNew = ticket.Created.DayNumber - install.InstalledOn.DayNumber < TicketMixAssumptions.BeginnersDays,
            Resolution = ticket.Solution,
            FixVersion = ticket.FixedIn?.Version,
            Article = ticket.Article?.Title,
        };
        return new TicketWords(scene.Words, in facts, scene.Dice.Roll(Story, ticket.Seed));
    }

    /// <summary>The last day on which the customer is told the cause; that of the ticket's last step if nobody tells.</summary>
    private static DateOnly ToldOn(ReadOnlySpan<TicketStep> steps, DateOnly created)
    {
        for (int index = steps.Length - 1; index >= 0; index--)
        {
            if (steps[index].Said is CommentKind.FirstResponseWithAnswer or CommentKind.Solution or CommentKind.Explains)
                return steps[index].Day;
        }

        return steps.Length > 0 ? steps[^1].Day : created;
    }

    private static DateOnly? LastBilled(Account account, DateOnly day)
    {
        DateOnly? last = null;
        foreach (Invoice invoice in account.Invoices.Items)
        {
            if (invoice.Issued < day)
                last = invoice.Issued;
        }

        return last;
    }

    /// <summary>What a comment or an entry of the worklog may speak of.</summary>
    /// <param name="ticket">The ticket.</param>
    /// <param name="step">What is said or done.</param>
    /// <param name="earlier">Whom of the desk the customer has heard; null if nobody.</param>
    /// <param name="met">Whether who speaks has written to the other side before, and whether somebody has on that day.</param>
    /// <param name="isSoonBack">Whether a customer who speaks does so again on that day.</param>
    public static CommentFacts FactsOf(
        Ticket ticket,
        in TicketStep step,
        SupportAgent? earlier,
        (bool IsMet, bool IsSameDay) met,
        bool isSoonBack = false
    )
    {
        Text customer =
            step.ByColleague || (step.By is not null && step.Thread.Holds(Fact.Covered)) ? ticket.ColleagueName.First : ticket.Asker.First;
        return new()
        {
            Speaker = step.By?.FirstName ?? customer,
            Addressee = step.To?.FirstName ?? (step.By is null ? earlier?.FirstName : customer),
            Thread = step.Thread,
            Colleague = step.ByColleague || step.Thread.Holds(Fact.Colleague) ? ticket.ColleagueName.First : null,
            IsInternal = step.IsInternal,
            IsByColleague = step.ByColleague,
            IsMet = met.IsMet,
            IsSameDay = met.IsSameDay,
            IsSoonBack = isSoonBack,
            IsLate = ticket.IsBreachedOn(step.Day),
            To = step.To?.Level,
            Reason = step.To is null ? null : step.Reason,
        };
    }

    /// <summary>What may be said of the conversation as it stood on a day, once all of that day was said.</summary>
    public static CommentFacts FactsOn(Ticket ticket, ReadOnlySpan<TicketStep> steps, DateOnly day)
    {
        FactSet thread = ThreadActs.Begin(ticket.Case, ticket.Solution);
        DateOnly asked = DateOnly.MaxValue;
        foreach (ref readonly TicketStep step in steps)
        {
            if (step.Day > day)
                break;
            thread = step.Said is { } said ? ThreadActs.After(said, step.Thread) : step.Thread;
            if (step.Said == CommentKind.AskForDetails)
                asked = step.Day;
            if (step.Said != CommentKind.CustomerDetails)
                continue;
            if (step.Day.DayNumber - asked.DayNumber >= TicketCourseAssumptions.LetsWait)
                thread.Add(Fact.WaitedOn);
            asked = DateOnly.MaxValue;
        }

        if (asked < day.AddDays(-TicketCourseAssumptions.LetsWait))
            thread.Add(Fact.WaitedOn);
        return new()
        {
            Speaker = ticket.Solver.FirstName,
            Addressee = null,
            Thread = thread,
            Colleague = thread.Holds(Fact.Colleague) ? ticket.ColleagueName.First : null,
            IsLate = ticket.IsBreachedOn(day),
            To = null,
            Reason = null,
        };
    }

    /// <summary>Whether the customer writes again on the day of a step of theirs.</summary>
    public static bool IsSoonBack(ReadOnlySpan<TicketStep> steps, int index)
    {
        foreach (ref readonly TicketStep step in steps[(index + 1)..])
        {
            if (step.Said is not null && step.By is null)
                return step.Day == steps[index].Day;
        }

        return false;
    }

    /// <summary>Whether who speaks in a step has written to the other side before, and whether the two sides are in the middle of an
    /// exchange: one has written on the same day. The customer's first word is the ticket itself.</summary>
    public static (bool IsMet, bool IsSameDay) Met(Ticket ticket, ReadOnlySpan<TicketStep> steps, int index)
    {
        ref readonly TicketStep said = ref steps[index];
        bool isMet = false;
        DateOnly latest = ticket.Created;
        foreach (ref readonly TicketStep step in steps[..index])
        {
            if (step.Said is null || step.IsInternal)
                continue;
            latest = step.Day;
            isMet |= step.By == said.By && step.ByColleague == said.ByColleague;
        }

        bool isSameDay = latest == said.Day && (isMet || (said.By is null && !said.ByColleague));
        return (isMet || isSameDay, isSameDay);
    }

    /// <summary>How somebody at the customer writes: the same in every ticket.</summary>
    private static Voice VoiceOf(Scene scene, int person) =>
        Voice.Of(scene.Dice, person, Englishes.Of(scene.Account.Profile.Country), VoiceRole.Customer);
}
