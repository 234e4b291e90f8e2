using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// The life of one account, chapter by chapter: it arrives; then month by month it is sold to, signs, grows, renews or
/// leaves. Whole months are lived, so that what happened before an as-of never depends on it. First everything is
/// decided, in an order that matters; then it is told as it stands on the as-of, in any order.
/// </summary>
internal static class AccountLife
{
    private static readonly Purpose AccountOwner = new("account");

    /// <summary>The chapter that may be told of an account before it enters the books.</summary>
    public static Chapter Discovery { get; } = new("Life/Discover", Discover.Tell);

    /// <summary>The chapters of a customer's life as they are told. None decides what another tells, so that their order is of no
    /// account.</summary>
    public static IReadOnlyList<Chapter> Chapters { get; } =
    [
        new("Life/Arrive", Arrive.Tell),
        Discovery,
        new("Life/Buy", Buy.Tell),
        new("Life/Sign", static (_, telling) => Sign.Tell(telling)),
        new("Life/Onboard", Onboard.Tell),
        new("Life/Use", Use.TellRecords) { Part = ChapterPart.Records },
        new("Life/Use", Use.TellStanding) { Part = ChapterPart.Standing },
        new("Life/AskForHelp", AskForHelp.Tell),
        new("Life/Pay", Pay.Tell),
        new("Life/Feel", static (_, telling) => HealthScoreRows.Write(telling)) { Part = ChapterPart.Records },
        new("Life/CheckIn", CheckIn.Tell),
        new("Life/Renew", Renew.Tell),
    ];

    /// <summary>Lives one account and appends its rows; nothing, and false, if it has not arrived by the as-of.</summary>
    public static bool Live(Scene scene, Telling telling, long number)
    {
        if (!Decide(scene, number))
            return false;
        Tell(scene, telling, Chapters);
        return true;
    }

    /// <summary>Decides all that can be seen of an account by the as-of; false if nothing can.</summary>
    public static bool Decide(Scene scene, long number)
    {
        AccountProfile profile = scene.Vendor.Market.Profile(number);
        DateOnly created = scene.Vendor.Market.ArrivalOf(number, profile.Country.Calendar);
        if (!Discover.MayShow(scene, created))
            return false;
        scene.Words.Reset();
        Arrive.Begin(scene, profile, scene.Vendor.World.For(AccountOwner, number), created);
        if (scene.Sees(created))
        {
            Months(scene);
            Settle(scene);
        }
        else
        {
            Herald(scene);
        }

        return true;
    }

    /// <summary>Tells a decided life; of an account still to come, the lead that will bring it.</summary>
    /// <param name="scene">Where it was lived.</param>
    /// <param name="telling">What it is told with.</param>
    /// <param name="chapters">All of <see cref="Chapters"/>, in any order.</param>
    public static void Tell(Scene scene, Telling telling, IReadOnlyList<Chapter> chapters)
    {
        if (!scene.Sees(scene.Account.Created))
        {
            Discover.Tell(scene, telling);
            return;
        }

        for (int chapter = 0; chapter < chapters.Count; chapter++)
            chapters[chapter].Tell(scene, telling);
    }

    /// <summary>Decides what shows of an account that is still to come: the lead that will bring it.</summary>
    private static void Herald(Scene scene)
    {
        Buy.OpenNew(scene, scene.Account.Created);
        Addresses.Assign(scene);
        Discover.Introduce(scene);
    }

    private static void Months(Scene scene)
    {
        Account account = scene.Account;
        DateOnly nextOpportunity = account.Created;
        int lived = 0;
        for (var first = new DateOnly(account.Created.Year, account.Created.Month, 1); scene.Sees(first); first = first.AddMonths(1))
        {
            DateOnly last = Calendar.MonthEnd(first);
            if (account.HasBought && account.CustomerSince <= last)
                account.Mood.LiveUntil(last, account);
            while (nextOpportunity <= last)
                nextOpportunity = Buy.OpenNew(scene, nextOpportunity);
            Grow.Month(scene, first, last);
            lived = SignDecided(scene, lived, last);
            // After the month's expansions are signed, since a renewal covers all that is installed.
            Renew.Month(scene, first, last);
            lived = SignDecided(scene, lived, last);
            Onboard.Month(scene, first, last);
        }

        // The deal to come may have left its trace already.
        if (nextOpportunity < Lead.Never && Discover.MayShow(scene, nextOpportunity))
            Buy.OpenNew(scene, nextOpportunity);
    }

    /// <summary>Signs what was won in deals decided by the end of a month. Returns how many deals, in order, need no further
    /// look.</summary>
    private static int SignDecided(Scene scene, int from, DateOnly last)
    {
        Account account = scene.Account;
        for (int index = from; index < account.Opportunities.Count; index++)
        {
            Opportunity opportunity = account.Opportunities[index];
            if (opportunity.Won && !opportunity.IsSigned && opportunity.Closed <= last)
            {
                opportunity.IsSigned = true;
                Sign.Won(scene, index);
            }
        }

        while (from < account.Opportunities.Count && account.Opportunities[from].Closed <= last)
            from++;
        return from;
    }

    /// <summary>Settles what decides nothing in the months and follows from them, in the order in which it builds on each other.</summary>
    private static void Settle(Scene scene)
    {
        if (scene.Account.HasBought)
            scene.Account.Mood.LiveUntil(scene.AsOf, scene.Account);
        AccountContacts.Rest(scene.Account);
        Pay.Settle(scene);
        Use.Live(scene);
        Addresses.Assign(scene);
        AskForHelp.Live(scene);
        Discover.Introduce(scene);
        Feel.Live(scene);
        CheckIn.Live(scene);
        Buy.Remember(scene);
        Onboard.Live(scene);
    }
}
