using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Every contract opens the opportunity of its renewal on the day it is signed. Some three months before its end the
/// renewal is taken in hand: terms are quoted, and the account stays or leaves.
/// </summary>
internal static class Renew
{
    private static readonly Purpose Handling = new("renewal handling");
    private static readonly Purpose Terms = new("renewal terms");

    /// <summary>Opens the renewal opportunity of a contract just signed.</summary>
    public static void OpenFor(Scene scene, Contract main)
    {
        Account account = scene.Account;
        Opportunity won = account.Opportunities[main.Opportunity];
        Opportunity opportunity = Buy.Begin(scene, OpportunityType.Renewal, OpportunitySource.Sales, main.Signed);
        opportunity.Renews = main.Index;
        opportunity.InHand = DateOnly.MaxValue;
        opportunity.TermMonths = main.TermMonths;
        opportunity.Estimate = main.Value;
        opportunity.Discount = won.Discount;
        foreach (LineItem line in won.Lines)
            opportunity.Add(line);
        opportunity.SeatsAtFirst = account.InstallOf(opportunity.Product)!.Seats;
        opportunity.Qualified = DateOnly.MaxValue;
        opportunity.Proposed = DateOnly.MaxValue;
        opportunity.Negotiated = DateOnly.MaxValue;
        scene.Diary?.Write(
            main.Signed,
            "Renew",
            $"{OpportunityDiary.IdOf(opportunity)} is opened for the renewal due on {main.End.AddDays(1):yyyy-MM-dd}."
        );
        opportunity.ExpectedAtFirst = main.End.AddDays(-RenewalAssumptions.DecidedUntil);
    }

    /// <summary>Takes renewals in hand whose time comes within a month.</summary>
    public static void Month(Scene scene, DateOnly first, DateOnly last)
    {
        Account account = scene.Account;
        if (account.MainContract < 0)
            return;
        Contract main = account.Contracts[account.MainContract];
        int lead = Math.Min(RenewalAssumptions.LeadDays, main.MonthsLived * RenewalAssumptions.LeadDaysPerMonth);
        DateOnly day = main.LastDay.AddDays(-lead);
        if (day < first || day > last)
            return;
        Opportunity opportunity = RenewalOf(account, main);
        DateOnly start = Calendar.WorkdayFrom(day < main.Start ? main.Start : day, account.Calendar);
        if (main.IsCutShort)
            Churn.EndEarly(scene, opportunity, main, start);
        else
            Handle(scene, opportunity, main, start, lead);
    }

    /// <summary>From now on who holds the territory keeps it: who sold the term before may have left long ago.</summary>
    public static void TakeInHand(Account account, Opportunity opportunity, DateOnly day)
    {
        opportunity.Rep = account.OwnerOn(day);
        opportunity.InHand = day;
    }

    private static void Handle(Scene scene, Opportunity opportunity, Contract main, DateOnly start, int lead)
    {
        Account account = scene.Account;
        TakeInHand(account, opportunity, start);
        int ordinal = OrdinalOf(account, opportunity);
        Draw draw = scene.Dice.Roll(Handling, ordinal);
        Buy.FaceCompetitor(scene.Dice, opportunity, ordinal);
        int before = draw.Whole(RenewalAssumptions.DecidedUntil, Math.Min(RenewalAssumptions.DecidedFrom, lead / 2));
        bool runsOn = RunsOnUnlessStopped(account, opportunity, main, start);
        DateOnly latest = main.LastDay.AddDays(-RenewalAssumptions.DecidedUntil);
        DateOnly decided = SalesCycle.Decide(
            BusinessDays.Before(main.LastDay, before + draw.Unit(), account.Calendar, Pace.Won),
            start.AddDays(RenewalAssumptions.HandlingMinDays),
            account.Calendar,
            Pace.Won,
            ref draw
        );
        if (decided > latest)
            decided = Calendar.WorkdayUntil(latest, account.Calendar);
        if (runsOn)
            decided = NoticeIsOver(account, main, start, lead);
        opportunity.Closed = decided;
        account.Mood.LiveUntil(decided, account);
        Churn.Decide(scene, opportunity, main, ordinal);
        opportunity.IsAutomatic = runsOn && opportunity.Won;
        if (opportunity.IsAutomatic)
            RunOn(account, opportunity, start, decided);
        else
            Negotiate(scene, opportunity, main, start, ordinal, ref draw);
        QuoteSeries.Quote(scene.Dice, account, opportunity, ordinal);
        if (scene.Diary is { } diary)
            OpportunityDiary.TellTheWay(scene, diary, opportunity);
    }

    /// <summary>Whether a contract is too small to be talked about and goes on by its clause, as far as is known on a day: until it is
    /// taken in hand, its renewal is as good as the contract.</summary>
    public static bool RunsOnUnlessStopped(Account account, Opportunity opportunity, Contract main, DateOnly day)
    {
        int discount = day < opportunity.InHand ? account.Opportunities[main.Opportunity].Discount : opportunity.Discount;
        return IsLeftToItsClause(account, main, day)
            && opportunity.CompetitorOn(day) is null
            && discount <= DealAssumptions.DiscountWithoutApproval;
    }

    /// <summary>Whether sellers mean to leave a renewal to the clause of its contract: together with its amendments it is small.</summary>
    public static bool IsLeftToItsClause(Account account, Contract main, DateOnly day) =>
        main.AutoRenew && AnnualValueOf(account, main, day) < Money.Units(RenewalAssumptions.AutomaticBelow);

    /// <summary>Value of a year of a contract together with its amendments.</summary>
    public static Money AnnualValueOf(Account account, Contract main, DateOnly day)
    {
        Money annual = Money.Zero;
        foreach (Contract contract in account.Contracts.Items)
            annual += contract.Main == main.Index && contract.Signed <= day ? contract.AnnualValue : Money.Zero;
        return annual;
    }

    /// <summary>The day after the last on which the customer could have given notice.</summary>
    private static DateOnly NoticeIsOver(Account account, Contract main, DateOnly start, int lead)
    {
        int notice = Math.Min(Math.Min(main.NoticeDays, RenewalAssumptions.NoticeHeeded), lead / 2);
        DateOnly day = Calendar.WorkdayFrom(main.LastDay.AddDays(1 - notice), account.Calendar);
        DateOnly latest = Calendar.WorkdayUntil(main.LastDay.AddDays(-RenewalAssumptions.DecidedUntil), account.Calendar);
        return day < start ? start
            : day > latest ? latest
            : day;
    }

    /// <summary>The same licences at the price that the contract foresees, on one order form that nobody discusses.</summary>
    private static void RunOn(Account account, Opportunity opportunity, DateOnly start, DateOnly decided)
    {
        DateOnly sent = Calendar.WorkdayUntil(decided.AddDays(-RenewalAssumptions.NoticeAheadDays), account.Calendar);
        opportunity.Qualified = opportunity.Proposed = sent < start ? start : sent;
        opportunity.WinReason = WinReason.RanOn;
        opportunity.ClearLines();
        foreach (CustomerProduct install in account.Installs.Items)
            opportunity.Add(new LineItem(install.Product, install.Seats, PriceAfter(install, RenewalAssumptions.UpliftByClause), 0));
    }

    private static void Negotiate(Scene scene, Opportunity opportunity, Contract main, DateOnly start, int ordinal, ref Draw draw)
    {
        Account account = scene.Account;
        DateOnly decided = opportunity.Closed;
        int days = decided.DayNumber - start.DayNumber;
        opportunity.Qualified = start;
        opportunity.Proposed = SalesCycle.PartWay(account, start, days, RenewalAssumptions.ProposedPart, ref draw);
        opportunity.Negotiated = SalesCycle.PartWay(account, start, days, RenewalAssumptions.NegotiatedPart, ref draw);
        BuyingCommittee.Meet(scene.Dice, account, opportunity, start, decided, main.Value, ordinal);
        Offer(scene.Dice, account, opportunity, decided, ordinal);
    }

    /// <summary>A price raised by so many per cent, to whole steps.</summary>
    private static int PriceAfter(CustomerProduct install, double uplift) =>
        (int)Math.Round(install.AnnualPrice * (1 + uplift / 100) / CatalogueAssumptions.PriceStep) * CatalogueAssumptions.PriceStep;

    /// <summary>A raised price that is bargained for: a customer who talks knows the list, and pays no more than it asks of newcomers; who
    /// pays more already goes on with that.</summary>
    private static int PriceWithin(CustomerProduct install, double uplift, DateOnly day) =>
        Math.Min(PriceAfter(install, uplift), Math.Max(install.AnnualPrice, install.Product.ListPrice.On(day)));

    /// <summary>The licences, prices and term that are offered for the next term.</summary>
    private static void Offer(Dice dice, Account account, Opportunity opportunity, DateOnly day, int ordinal)
    {
        Draw draw = dice.Roll(Terms, ordinal);
        if (!draw.Chance(RenewalAssumptions.SameTerm))
            opportunity.TermMonths = 12;
        double uplift = draw.Chance(RenewalAssumptions.NoUplift)
            ? 0
            : Math.Max(0, draw.Normal(RenewalAssumptions.UpliftMean, RenewalAssumptions.UpliftDeviation));
        opportunity.ClearLines();
        foreach (CustomerProduct install in account.Installs.Items)
        {
            int price = PriceWithin(install, uplift, day);
            double wanted = install.UsersWanted(day, account.Traits, account.Mood);
            int seats = install.Seats;
            if (wanted < RenewalAssumptions.ShrinkBelow * seats && draw.Chance(RenewalAssumptions.ShrinkChance))
            {
                double kept = Math.Max(wanted * RenewalAssumptions.ShrinkHeadroom, seats * RenewalAssumptions.ShrinkFloor);
                seats = Math.Max(DealAssumptions.MinSeats, Math.Min(seats, Basket.Seats(kept, ref draw)));
            }

            opportunity.Add(new LineItem(install.Product, Math.Min(seats, install.Seats), price, 0));
        }
    }

    /// <summary>The opportunity in which a contract comes up for renewal.</summary>
    public static Opportunity RenewalOf(Account account, Contract main)
    {
        foreach (Opportunity opportunity in account.Opportunities.Items)
        {
            if (opportunity.Renews == main.Index)
                return opportunity;
        }

        throw new InvalidOperationException($"Agreement {main.Id.Value} has no renewal opportunity.");
    }

    private static int OrdinalOf(Account account, Opportunity opportunity) => (int)(opportunity.Id.Value - account.Key(0)) - 1;

    /// <summary>Tells how the renewals of all contracts signed by the as-of stand.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        foreach (Contract contract in scene.Account.Contracts.Items)
        {
            if (scene.Sees(contract.Signed))
                RenewalRows.Write(telling, contract, RenewalOutlook.Of(scene, contract));
        }
    }
}
