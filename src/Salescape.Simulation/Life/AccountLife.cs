using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// The life of one account, chapter by chapter: it arrives; then month by month it is sold to, signs, grows, renews or
/// leaves. Whole months are lived, so that what happened before an as-of never depends on it; at the end the life is
/// told as it stands on that day.
/// </summary>
internal static class AccountLife
{
    private static readonly Purpose AccountOwner = new("account");

    /// <summary>Lives one account and appends its rows; nothing if it has not arrived by the as-of.</summary>
    public static void Live(Scene scene, Telling telling, long number)
    {
        AccountProfile profile = scene.Vendor.Market.Profile(number);
        DateOnly created = scene.Vendor.Market.ArrivalOf(number, profile.Country.Calendar);
        if (!Discover.MayShow(scene, created))
            return;
        scene.Words.Reset();
        Arrive.Begin(scene, profile, scene.Vendor.World.For(AccountOwner, number), created);
        if (scene.Sees(created))
        {
            Months(scene);
            Tell(scene, telling);
        }
        else
        {
            Herald(scene, telling);
        }
    }

    /// <summary>Writes what shows of an account that is still to come: the lead that will bring it.</summary>
    private static void Herald(Scene scene, Telling telling)
    {
        Buy.OpenNew(scene, scene.Account.Created);
        Addresses.Assign(scene);
        Discover.Introduce(scene);
        Discover.Tell(scene, telling);
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

    /// <summary>Signs what was won in deals decided by the end of a month. Returns how many deals, in order, need no further look.</summary>
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

    /// <summary>Writes the rows of a life as they stand on the as-of.</summary>
    private static void Tell(Scene scene, Telling telling)
    {
        if (scene.Account.HasBought)
            scene.Account.Mood.LiveUntil(scene.AsOf, scene.Account);
        Pay.Settle(scene);
        Use.Live(scene);
        Addresses.Assign(scene);
        AskForHelp.Live(scene);
        AskForHelp.Write(scene);
        Discover.Introduce(scene);
        Discover.Tell(scene, telling);
        Feel.Live(scene);
        HealthScoreRows.Write(telling);
        ActivityAttendees.Invite(scene);
        SalesCallNotes.Live(scene);
        CheckIn.Tell(scene, telling);
        SalesCallNotes.Tell(scene, telling);
        CompetitorWatch.Tell(scene, telling);
        Arrive.Tell(scene, telling);
        Use.Tell(scene, telling);
        Buy.Tell(scene, telling);
        Sign.Tell(scene, telling);
        Renew.Tell(scene, telling);
        Onboard.Tell(scene, telling);
        Pay.Tell(scene, telling);
    }
}
