using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Turns an occasion into a ticket: who asks, about what, how gravely, where and by which channel.</summary>
internal static class TicketIntake
{
    private static readonly Purpose Who = new("ticket asker");
    private static readonly Purpose WhoElse = new("ticket colleague");
    private static readonly Purpose What = new("ticket subject");
    private static readonly Purpose Why = new("ticket cause");
    private static readonly Purpose Again = new("ticket report again");

    /// <summary>Opens a ticket; null if nobody is there to ask, or nobody asks again.</summary>
    public static Ticket? Open(Scene scene, in Occasion occasion)
    {
        Account account = scene.Account;
        if (occasion.Issue is { } issue && !IsReported(scene.Dice, account, issue, in occasion))
            return null;
        (int user, int contact) = AskerOf(scene.Dice, account, occasion);
        if (user < 0 && contact < 0)
            return null;
        CustomerProduct install = account.Installs[occasion.Install];
        Draw draw = scene.Dice.Roll(What, occasion.Seed);
        Ticket ticket = account.Help.Tickets.Take();
        ticket.Ordinal = account.Help.Tickets.Count;
        ticket.Id = new SupportTicketId(account.LargeKey(ticket.Ordinal));
        ticket.Seed = occasion.Seed;
        ticket.Install = occasion.Install;
        ticket.User = user;
        ticket.Contact = contact;
        ticket.Asker = user >= 0 ? account.Users[user].Name : account.Contacts[contact].Name;
        ticket.Colleague = ColleagueOf(scene.Dice, account, occasion, ticket.Asker);
        ticket.ColleagueName = ticket.Colleague >= 0 ? account.Users[ticket.Colleague].Name : default;
        ticket.Created = occasion.Day;
        ticket.Release = install.ReleaseOn(occasion.Day);
        ticket.Issue = occasion.Issue;
        ticket.Outage = occasion.Outage;
        ticket.Case = CaseOf(account, install, occasion, ref draw);
        // What has been explained twice is seldom asked again.
        for (int again = 0; again < TicketMixAssumptions.Rethinks && IsWornOut(account, ticket); again++)
            ticket.Case = CaseOf(account, install, occasion, ref draw);
        ticket.Type = ticket.Case.Type;
        ticket.Feature = FeatureOf(ticket, install, ref draw);
        ticket.Root = RootOf(scene.Dice, account, ticket);
        ticket.Former = FormerOf(account, ticket);
        Weigh(account, ticket, ref draw);
        ticket.Users = UsersOf(account, ticket, install, ref draw);
        ticket.Policy = scene.Vendor.SupportDesk.PolicyFor(account.TierOn(occasion.Day), ticket.Priority, occasion.Day);
        ticket.Clock = new SlaClock(ticket.Policy.BusinessHoursOnly, account.Calendar, occasion.Day, occasion.Minute);
        ticket.Channel = ChannelOf(account, ticket, occasion, ref draw);
        return ticket;
    }

    /// <summary>Whether a known problem is reported: whoever has its workaround from an earlier ticket seldom writes again.</summary>
    private static bool IsReported(Dice dice, Account account, PlannedIssue issue, in Occasion occasion)
    {
        int reported = 0;
        foreach (Ticket other in account.Help.Tickets.Items)
        {
            if (other.Issue == issue && other.Created == occasion.Day)
                return false;
            reported += other.Issue == issue ? 1 : 0;
        }

        ReadOnlySpan<double> reports = TicketMixAssumptions.ReportsAgain;
        return reported == 0 || (reported <= reports.Length && dice.Roll(Again, occasion.Seed).Chance(reports[reported - 1]));
    }

    /// <summary>Whether the account has been told often enough what it would ask now, or has had the same fault in the product.</summary>
    private static bool IsWornOut(Account account, Ticket ticket)
    {
        bool isShared = ticket.Issue is not null || ticket.Outage is not null;
        if (isShared || ticket.Case.Type is TicketType.FeatureRequest)
            return false;
        int told = 0;
        foreach (Ticket other in account.Help.Tickets.Items)
            told += other != ticket && other.Case == ticket.Case && other.Issue is null ? 1 : 0;
        return told >= (ticket.Case.Cause == RootCause.ProductBug ? 1 : TicketMixAssumptions.ToldUntilKnown);
    }

    /// <summary>The latest ticket before about the same fault, or the same case of the same feature.</summary>
    private static Ticket? FormerOf(Account account, Ticket ticket)
    {
        ReadOnlySpan<Ticket> tickets = account.Help.Tickets.Items;
        for (int index = tickets.Length - 1; index >= 0; index--)
        {
            Ticket other = tickets[index];
            if (other == ticket || other.Created == ticket.Created || other.Case != ticket.Case || other.Outage is not null)
                continue;
            bool isThere = other.Issue is not null || other.Install == ticket.Install;
            if (other.Issue == ticket.Issue && other.Feature == ticket.Feature && isThere)
                return other;
        }

        return null;
    }

    /// <summary>A user of the product whose account is open, administrators first; where there is none, a contact who is around.</summary>
    private static (int User, int Contact) AskerOf(Dice dice, Account account, in Occasion occasion)
    {
        Draw draw = dice.Roll(Who, occasion.Seed);
        uint product = 1u << occasion.Install;
        double total = 0;
        foreach (User user in account.Users.Items)
            total += WeightOf(user, product, occasion.Day);
        double left = draw.Unit() * total;
        for (int index = 0; index < account.Users.Count; index++)
        {
            double weight = WeightOf(account.Users[index], product, occasion.Day);
            if (weight > 0 && (left -= weight) < 0)
                return (index, -1);
        }

        int around = 0;
        foreach (Contact contact in account.Contacts.Items)
            around += contact.IsAround(occasion.Day) ? 1 : 0;
        int skipped = draw.Whole(0, Math.Max(0, around - 1));
        for (int index = 0; index < account.Contacts.Count; index++)
        {
            if (account.Contacts[index].IsAround(occasion.Day) && skipped-- == 0)
                return (-1, index);
        }

        return (-1, -1);
    }

    /// <summary>Another user of the product whose account is open; −1 if there is none.</summary>
    private static int ColleagueOf(Dice dice, Account account, in Occasion occasion, PersonName asker)
    {
        Draw draw = dice.Roll(WhoElse, occasion.Seed);
        uint product = 1u << occasion.Install;
        int others = 0;
        foreach (User user in account.Users.Items)
            others += user.Name.First != asker.First && WeightOf(user, product, occasion.Day) > 0 ? 1 : 0;
        int skipped = draw.Whole(0, Math.Max(0, others - 1));
        for (int index = 0; index < account.Users.Count; index++)
        {
            User user = account.Users[index];
            if (user.Name.First != asker.First && WeightOf(user, product, occasion.Day) > 0 && skipped-- == 0)
                return index;
        }

        return -1;
    }

    private static double WeightOf(User user, uint product, DateOnly day) =>
        user.IsOpen(day) && day < user.Fades && (user.Products & product) != 0 ? TicketMixAssumptions.AsksByRole[(int)user.Role] : 0;

    private static HelpCase CaseOf(Account account, CustomerProduct install, in Occasion occasion, ref Draw draw)
    {
        if (occasion.Issue is { } issue)
            return issue.Case;
        if (occasion.Outage is not null)
            return HelpCases.OfOutage(ref draw);
        bool isNew = occasion.Day.DayNumber - install.InstalledOn.DayNumber < TicketMixAssumptions.BeginnersDays;
        ReadOnlySpan<double> usual = isNew ? TicketMixAssumptions.TypesOfBeginners : TicketMixAssumptions.Types;
        Span<double> weights = stackalloc double[usual.Length];
        usual.CopyTo(weights);
        double faults = 1 + TicketMixAssumptions.FaultsOfDefect * install.DefectOn(occasion.Day);
        weights[(int)TicketType.Bug] *= faults;
        weights[(int)TicketType.Performance] *= faults;
        double billing = occasion.Day.Day <= 7 ? TicketMixAssumptions.BillingInFirstWeek : 1;
        // Nobody asks about invoices before there is one.
        if (occasion.Day < account.CustomerSince.AddDays(TicketMixAssumptions.DaysUntilBilled))
            billing = 0;
        var type = (TicketType)draw.Weighted(weights);
        BilledLately standing = type == TicketType.Question ? BillingStanding.Of(account, occasion.Day) : default;
        return HelpCases.Of(type, install.Product, billing, standing, ref draw);
    }

    private static int RootOf(Dice dice, Account account, Ticket ticket)
    {
        Draw draw = dice.Roll(Why, ticket.Seed);
        if (ticket.Issue is { } issue)
            return issue.Root;
        BilledLately standing = ticket.Case.BilledOfRoots.Length == 0 ? default : BillingStanding.Of(account, ticket.Created);
        return ticket.Case.Root(ticket.Feature.Profile, standing, ref draw);
    }

    private static PlannedFeature FeatureOf(Ticket ticket, CustomerProduct install, ref Draw draw)
    {
        if (ticket.Issue is { } issue)
            return issue.Feature;
        Span<double> weights = stackalloc double[install.Product.FeaturesIn(ticket.Release)];
        for (int index = 0; index < weights.Length; index++)
        {
            bool isPossible = ticket.Case.IsOfProduct || install.Product.Features[index].Profile.Has(ticket.Case.Traits);
            weights[index] = isPossible ? PortableMath.Pow(index + 1, -TicketMixAssumptions.FeatureZipf) : 0;
        }

        return install.Product.Features[draw.Weighted(weights)];
    }

    /// <summary>How grave it is, where it happens, and how pressing the customer finds it.</summary>
    private static void Weigh(Account account, Ticket ticket, ref Draw draw)
    {
        bool isAtWork = ticket.Outage is not null || ticket.Case.Category is TicketCategory.Billing or TicketCategory.Training;
        int environment = draw.Weighted(TicketMixAssumptions.Environments);
        ticket.Environment = isAtWork ? TicketEnvironment.Production : (TicketEnvironment)environment;
        double gravity = ticket.Issue is { } issue
            ? TicketMixAssumptions.GravityOfIssue[(int)issue.Priority] + draw.Normal(0, TicketMixAssumptions.GravityWithinIssue)
            : TicketMixAssumptions.GravityOfType[(int)ticket.Type] + draw.Normal();
        gravity +=
            TicketMixAssumptions.GravityOf(ticket.Case)
            + (ticket.Outage is not null ? TicketMixAssumptions.GravityOfOutage : 0)
            + (ticket.Environment == TicketEnvironment.Production ? 0 : TicketMixAssumptions.GravityElsewhere);
        double pressing =
            gravity
            + draw.Normal(0, TicketMixAssumptions.PressingDeviation)
            + TicketMixAssumptions.GravityPerTier * (int)account.TierOn(ticket.Created)
            - TicketMixAssumptions.GravityPerDiscontent * account.Mood.At(ticket.Created);
        // What nobody is kept from work by is hardly ever critical, however loudly it is asked.
        (TicketSeverity gravest, Priority highest) = TicketMixAssumptions.MostOf(ticket.Case);
        int more = draw.Chance(TicketMixAssumptions.Exaggerates) ? 1 : 0;
        ticket.Severity = (TicketSeverity)Math.Min(StepOf(gravity, TicketMixAssumptions.SeverityFrom), (int)gravest + more);
        ticket.Priority = (Priority)Math.Min(StepOf(pressing, TicketMixAssumptions.PriorityFrom), (int)highest + more);
    }

    /// <summary>Users who are hit, where it is a matter of several: most of them the graver it is. An outage hits all.</summary>
    private static int UsersOf(Account account, Ticket ticket, CustomerProduct install, ref Draw draw)
    {
        double share = draw.Between(0.01, 0.12) * (1 + (int)ticket.Severity * (int)ticket.Severity);
        bool isCounted = ticket.Outage is null && ticket.Type is TicketType.Bug or TicketType.Performance or TicketType.Security;
        bool isTold = isCounted && draw.Chance(TicketMixAssumptions.TellsUsers);
        return isTold ? (int)Math.Round(share * install.UsersWanted(ticket.Created, account.Traits, account.Mood)) : 0;
    }

    private static int StepOf(double value, ReadOnlySpan<double> from)
    {
        int step = 0;
        while (step < from.Length && value >= from[step])
            step++;
        return step;
    }

    private static TicketChannel ChannelOf(Account account, Ticket ticket, in Occasion occasion, ref Draw draw)
    {
        bool isStaffed =
            !ticket.Policy.BusinessHoursOnly
            || (
                Calendar.IsWorkday(occasion.Day, account.Calendar)
                && occasion.Minute is >= TicketTimeAssumptions.Opens and < TicketTimeAssumptions.Closes
            );
        ReadOnlySpan<double> usual = isStaffed ? TicketMixAssumptions.Channels : TicketMixAssumptions.ChannelsAtNight;
        Span<double> weights = stackalloc double[usual.Length];
        usual.CopyTo(weights);
        if (ticket.Priority == Priority.Critical)
        {
            weights[(int)TicketChannel.Phone] *= TicketMixAssumptions.SpokenIfCritical;
            weights[(int)TicketChannel.Chat] *= TicketMixAssumptions.SpokenIfCritical;
        }

        return (TicketChannel)draw.Weighted(weights);
    }
}
