using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Decides what an activity of customer success came to, in the manager's words.</summary>
internal static class ActivityOutcome
{
    private static readonly Purpose Wording = new("activity wording");

    /// <summary>The words about an activity.</summary>
    public static ActivityTexts Of(Scene scene, int index)
    {
        Activity activity = scene.Account.Health.Activities[index];
        Draw draw = scene.Dice.Roll(Wording, activity.Ordinal);
        return SuccessNotes.Write(scene.Words, FactsOf(scene, index, activity), ref draw);
    }

    /// <summary>What is true of the account on the day, and may be spoken of.</summary>
    private static ActivityFacts FactsOf(Scene scene, int index, in Activity activity)
    {
        Account account = scene.Account;
        CustomerProduct install = account.Installs[activity.Install];
        ActivityMeeting meeting = account.Health.Meetings[index];
        ActivityStory story = account.Health.Stories[index];
        Contact? contact = meeting.Contact;
        return new ActivityFacts
        {
            Type = activity.Type,
            Sentiment = activity.Sentiment,
            Day = activity.Day,
            Account = account.Identity.Short,
            Product = install.Product.Name,
            Contact = contact?.Name.First,
            IsSponsor = contact?.Role is ContactRole.DecisionMaker or ContactRole.Champion,
            HasSaidYes = HasSaidYes(account, activity.Day),
            Title = contact is null ? null : ContactCard.TitleOf(scene.Dice, account, contact).Title,
            Voice = meeting.Csm.Voice,
            Story = story,
            Ticket = NumberOf(scene.Words, story.Standing.Oldest),
            TicketFeature = story.Standing.Oldest?.Feature.Name,
            IsOnboarding =
                activity.Type == ActivityType.Training && activity.Day < install.InstalledOn.AddDays(CheckInAssumptions.ReleaseIsNew),
            OverdueInvoice = NumberOf(scene.Words, account, story.Standing.Overdue),
            OverdueAmount = story.Standing.Overdue is { } overdue ? overdue.Total - overdue.PaidBy(activity.Day) : Money.Zero,
            Next = activity.Next,
            Recalled = story.Earlier < 0 ? null : RecalledOn(scene, story.Earlier, activity.Day),
        };
    }

    /// <summary>Whether somebody there has told the seller by a day that a renewal not signed yet will be.</summary>
    private static bool HasSaidYes(Account account, DateOnly day)
    {
        foreach (DealTouch touch in account.Touches)
        {
            Opportunity opportunity = account.Opportunities[touch.Opportunity];
            bool isOpen = opportunity.Type == OpportunityType.Renewal && touch.Day <= day && day <= opportunity.Closed;
            if (isOpen && ((touch.Standing | touch.Act.Makes) & (Standing.Winning | Standing.Agreed)) != 0)
                return true;
        }

        return false;
    }

    private static RecalledFacts RecalledOn(Scene scene, int earlier, DateOnly day)
    {
        HealthBook book = scene.Account.Health;
        ActivityStory story = book.Stories[earlier];
        Contact? contact = book.Meetings[earlier].Contact;
        return new RecalledFacts
        {
            Day = book.Activities[earlier].Day,
            Contact = contact is not null && contact.IsAround(day) ? contact.Name.First : null,
            Story = story,
            Ticket = NumberOf(scene.Words, story.Standing.Oldest),
            Invoice = NumberOf(scene.Words, scene.Account, story.Standing.Overdue),
        };
    }

    private static Text? NumberOf(TextArena words, Ticket? ticket) => ticket?.Number(words);

    private static Text? NumberOf(TextArena words, Account account, Invoice? invoice) => invoice?.Number(words, account);
}
