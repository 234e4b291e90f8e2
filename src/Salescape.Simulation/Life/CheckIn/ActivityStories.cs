using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Makes a chain of a customer's activities: what was agreed in one is looked back on in the next about the same product, and is
/// kept or not by what the account's books say.</summary>
internal static class ActivityStories
{
    private static readonly Purpose Plot = new("activity story");
    private static readonly Purpose Teams = new("activity team");

    /// <summary>Settles the stories of all activities.</summary>
    public static void Settle(Scene scene)
    {
        HealthBook book = scene.Account.Health;
        for (int index = 0; index < book.Activities.Count; index++)
            book.Stories.Add(StoryOf(scene, index));
    }

    private static ActivityStory StoryOf(Scene scene, int index)
    {
        Account account = scene.Account;
        HealthBook book = account.Health;
        Activity activity = book.Activities[index];
        Draw draw = scene.Dice.Roll(Plot, activity.Ordinal);
        ActivityStanding standing = ActivityStanding.Of(account, activity.Install, activity.Day);
        int earlier = EarlierThan(book, index);
        bool wasKept = earlier >= 0 && IsKept(account, earlier, activity, ref draw);
        PlannedProduct product = account.Installs[activity.Install].Product;
        Text part = product.Features[draw.Whole(0, product.FeaturesIn(standing.Release) - 1)].Name;
        Text team = TeamOf(scene, product.Category, draw.Whole(0, CheckInAssumptions.TeamsTalkedOf - 1));
        Text wish = SuccessNotes.Wish(scene.Words, ref draw);
        bool hasActions = draw.Chance(CheckInAssumptions.HasActions[(int)activity.Type]) || activity.Sentiment == Sentiment.Negative;
        Agreement agreed = hasActions && !standing.IsLeaving ? Agree(standing, activity, ref draw) : Agreement.None;
        // What was not done is agreed on again, or what was talked of is gone on with.
        bool isAgain =
            earlier >= 0
            && !wasKept
            && draw.Chance(CheckInAssumptions.AgreesAgain)
            && IsStillOf(book, earlier, standing)
            && !IsStale(book, earlier);
        if (isAgain && agreed != Agreement.None)
            agreed = book.Stories[earlier].Agreed;
        bool goesOn = draw.Chance(CheckInAssumptions.GoesOn);
        if (isAgain)
            (part, team, wish) = (book.Stories[earlier].Part, book.Stories[earlier].Team, book.Stories[earlier].Wish);
        else if (earlier >= 0 && IsGoneOnWith(book.Stories[earlier], agreed, wasKept, goesOn))
            (part, team) = (book.Stories[earlier].Part, book.Stories[earlier].Team);
        return new ActivityStory
        {
            Standing = standing,
            Agreed = agreed,
            Part = part,
            Team = team,
            Wish = wish,
            Earlier = earlier,
            WasKept = wasKept,
            Missed = MissedBefore(book, index),
        };
    }

    /// <summary>One of the few teams of the account that have to do with a kind of product, the same whenever it is named.</summary>
    private static Text TeamOf(Scene scene, ProductCategory category, int team)
    {
        Draw named = scene.Dice.Roll(Teams, (int)category * CheckInAssumptions.TeamsTalkedOf + team);
        bool isOfFew = IsOfFew(scene.Account, scene.Account.Health.Activities[0].Day);
        return SuccessNotes.Team(scene.Words, category, isOfFew, ref named);
    }

    /// <summary>Whether so few people work with the vendor's products that they have no departments.</summary>
    private static bool IsOfFew(Account account, DateOnly day)
    {
        int most = 0;
        foreach (CustomerProduct install in account.Installs.Items)
            most = Math.Max(most, install.InstalledOn <= day ? account.SeatsOn(install, day) : 0);
        return account.Profile.Size == CompanySize.Small && most <= CheckInAssumptions.SeatsOfFew;
    }

    /// <summary>Whether an agreement was itself made for the second time; nobody asks a third.</summary>
    private static bool IsStale(HealthBook book, int index) =>
        book.Stories[index].Earlier is >= 0 and var before && book.Stories[before].Agreed == book.Stories[index].Agreed;

    /// <summary>Whether a talk is about what the one before was about: always if it is the session agreed on, never to agree on the same
    /// once more.</summary>
    private static bool IsGoneOnWith(in ActivityStory earlier, Agreement agreed, bool wasKept, bool goesOn) =>
        earlier.Agreed == Agreement.Session && wasKept || goesOn && agreed != earlier.Agreed;

    /// <summary>The activity about the same product before this one, if something was agreed in it not too long ago.</summary>
    private static int EarlierThan(HealthBook book, int index)
    {
        Activity activity = book.Activities[index];
        for (int earlier = index - 1; earlier >= 0; earlier--)
        {
            if (activity.Day.DayNumber - book.Activities[earlier].Day.DayNumber > CheckInAssumptions.Remembered)
                return -1;
            if (book.Activities[earlier].Install == activity.Install)
                return book.Stories[earlier].Agreed == Agreement.None ? -1 : earlier;
        }

        return -1;
    }

    /// <summary>The day last agreed on with the customer that passed without a talk on it, if it is the talk before that agreed on
    /// it.</summary>
    private static DateOnly? MissedBefore(HealthBook book, int index) =>
        index > 0
        && book.Activities[index - 1].Next is { } planned
        && planned.AddDays(CheckInAssumptions.OnTime) < book.Activities[index].Day
        && book.Activities[index].Day < planned.AddDays(CheckInAssumptions.LateUntil)
            ? planned
            : null;

    /// <summary>Whether what was agreed has come about by a later activity.</summary>
    private static bool IsKept(Account account, int earlier, in Activity now, ref Draw draw)
    {
        Activity then = account.Health.Activities[earlier];
        ActivityStanding standing = account.Health.Stories[earlier].Standing;
        CustomerProduct install = account.Installs[then.Install];
        bool isDone = draw.Chance(CheckInAssumptions.DoesAsAgreed);
        return account.Health.Stories[earlier].Agreed switch
        {
            Agreement.Ticket => standing.Oldest!.Resolved <= now.Day,
            Agreement.Invoice => !standing.Overdue!.IsOpenOn(now.Day),
            Agreement.Renewal => account.AgreedUntil(now.Day) > standing.Ends,
            Agreement.Version when standing.IsFaulty => install.ReleaseOn(now.Day) != standing.Release,
            Agreement.Seats => account.SeatsOn(install, now.Day) > standing.Seats,
            Agreement.Licences => ActivityStanding.Of(account, then.Install, now.Day).Use?.Active > standing.Use?.Active,
            Agreement.Session => now.Type == ActivityType.Training || isDone,
            _ => isDone,
        };
    }

    /// <summary>Whether an agreement can be repeated as the books stand now.</summary>
    private static bool IsStillOf(HealthBook book, int earlier, in ActivityStanding now) =>
        book.Stories[earlier].Agreed switch
        {
            Agreement.Ticket => book.Stories[earlier].Standing.Oldest == now.Oldest,
            Agreement.Invoice => book.Stories[earlier].Standing.Overdue == now.Overdue,
            Agreement.Renewal => book.Stories[earlier].Standing.Ends == now.Ends,
            Agreement.Licences => now.Idle > 1,
            Agreement.Version => now.IsNew || now.IsFaulty,
            _ => true,
        };

    /// <summary>What the standing of the account asks for most.</summary>
    private static Agreement Agree(in ActivityStanding standing, in Activity activity, ref Draw draw)
    {
        Span<double> weights = stackalloc double[Enum.GetValues<Agreement>().Length];
        CheckInAssumptions.Agreements.CopyTo(weights);
        bool isIdle = standing.Idle > 1 && standing.Utilization < CheckInAssumptions.Little;
        Keep(weights, Agreement.Licences, isIdle);
        Keep(weights, Agreement.Ticket, standing.Oldest is not null);
        Keep(weights, Agreement.Invoice, standing.Overdue is not null);
        Keep(weights, Agreement.Renewal, standing.IsEndInSight(activity.Day));
        Keep(weights, Agreement.Version, standing.IsNew || standing.IsFaulty);
        Keep(weights, Agreement.Seats, standing.Utilization >= CheckInAssumptions.Much);
        Keep(weights, Agreement.Numbers, standing.Use is not null);
        if (activity.Type == ActivityType.Escalation)
        {
            // Nobody who is angry is sent something to read.
            for (Agreement nicety = Agreement.Guide; nicety <= Agreement.Wish; nicety++)
                Keep(weights, nicety, nicety == Agreement.Owner);
            weights[(int)Agreement.Ticket] *= CheckInAssumptions.TicketIfEscalated;
        }

        if (activity.Type == ActivityType.Training)
            weights[(int)Agreement.Guide] *= CheckInAssumptions.GuideIfTrained;
        return (Agreement)draw.Weighted(weights);
    }

    private static void Keep(Span<double> weights, Agreement agreement, bool applies)
    {
        if (!applies)
            weights[(int)agreement] = 0;
    }
}
