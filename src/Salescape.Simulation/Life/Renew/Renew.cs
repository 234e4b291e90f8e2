using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Every agreement opens the opportunity of its renewal on the day it is signed. Some three months before its end the
/// renewal is taken in hand: terms are quoted, and the account stays or leaves.
/// </summary>
internal static class Renew
{
    private static readonly Purpose Handling = new("renewal handling");
    private static readonly Purpose Terms = new("renewal terms");

    /// <summary>Opens the renewal opportunity of an agreement just signed.</summary>
    public static void OpenFor(Scene scene, Agreement main)
    {
        Account account = scene.Account;
        Deal won = account.Deals[main.Deal];
        Deal deal = Buy.Begin(scene, OpportunityType.Renewal, OpportunitySource.Sales, main.Signed);
        deal.Renews = main.Place;
        deal.TermMonths = main.TermMonths;
        deal.Estimate = main.Value;
        deal.Discount = won.Discount;
        foreach (DealLine line in won.Lines)
            deal.Add(line);
        deal.SeatsAtFirst = account.InstallOf(deal.Product)!.Seats;
        deal.Qualified = DateOnly.MaxValue;
        deal.Proposed = DateOnly.MaxValue;
        deal.Negotiated = DateOnly.MaxValue;
        scene.Diary?.Write(main.Signed, "Renew", $"{DealStory.IdOf(deal)} is opened for the renewal due on {main.End.AddDays(1):yyyy-MM-dd}.");
        deal.ExpectedAtFirst = main.End.AddDays(-RenewalAssumptions.DecidedUntil);
    }

    /// <summary>Takes renewals in hand whose time comes within a month.</summary>
    public static void Month(Scene scene, DateOnly first, DateOnly last)
    {
        Account account = scene.Account;
        if (account.MainAgreement < 0)
            return;
        Agreement main = account.Agreements[account.MainAgreement];
        int lead = Math.Min(RenewalAssumptions.LeadDays, main.MonthsLived * RenewalAssumptions.LeadDaysPerMonth);
        DateOnly day = main.LastDay.AddDays(-lead);
        if (day < first || day > last)
            return;
        Deal deal = RenewalOf(account, main);
        DateOnly start = Calendar.WorkdayFrom(day < main.Start ? main.Start : day, account.Calendar);
        if (main.IsCutShort)
            Churn.EndEarly(scene, deal, main, start);
        else
            Handle(scene, deal, main, start, lead);
    }

    private static void Handle(Scene scene, Deal deal, Agreement main, DateOnly start, int lead)
    {
        Account account = scene.Account;
        int ordinal = OrdinalOf(account, deal);
        Draw draw = account.Dice.Roll(Handling, ordinal);
        Buy.FaceRival(account, deal, ordinal);
        int before = draw.Whole(RenewalAssumptions.DecidedUntil, Math.Min(RenewalAssumptions.DecidedFrom, lead / 2));
        DateOnly latest = main.LastDay.AddDays(-RenewalAssumptions.DecidedUntil);
        DateOnly decided = DealTiming.Decide(main.LastDay.AddDays(-before), start.AddDays(RenewalAssumptions.HandlingLeastDays), account.Calendar, ref draw);
        if (decided > latest)
            decided = Calendar.WorkdayUntil(latest, account.Calendar);
        int days = decided.DayNumber - start.DayNumber;
        deal.Qualified = start;
        deal.Proposed = DealTiming.PartWay(account, start, days, RenewalAssumptions.ProposedPart, ref draw);
        deal.Negotiated = DealTiming.PartWay(account, start, days, RenewalAssumptions.NegotiatedPart, ref draw);
        deal.Closed = decided;
        Engaging.Meet(account, deal, start, decided, ordinal);
        account.Mood.LiveUntil(decided, account);
        Offer(account, deal, decided, ordinal);
        Churn.Decide(scene, deal, main, ordinal);
        Quoting.Quote(account, deal, ordinal);
        if (scene.Diary is { } diary)
            DealStory.TellTheWay(scene, diary, deal);
    }

    /// <summary>The licences, prices and term that are offered for the next term.</summary>
    private static void Offer(Account account, Deal deal, DateOnly day, int ordinal)
    {
        Draw draw = account.Dice.Roll(Terms, ordinal);
        if (!draw.Chance(RenewalAssumptions.SameTerm))
            deal.TermMonths = 12;
        double uplift = draw.Chance(RenewalAssumptions.NoUplift)
            ? 0
            : Math.Max(0, draw.Normal(RenewalAssumptions.UpliftMean, RenewalAssumptions.UpliftDeviation));
        deal.ClearLines();
        foreach (Install install in account.Installs.Items)
        {
            int price = (int)Math.Round(install.AnnualPrice * (1 + uplift / 100) / CatalogueAssumptions.PriceStep) * CatalogueAssumptions.PriceStep;
            double wanted = install.UsersWanted(day, account.Traits, account.Mood);
            int seats = install.Seats;
            if (wanted < RenewalAssumptions.ShrinkBelow * seats && draw.Chance(RenewalAssumptions.ShrinkChance))
            {
                double kept = Math.Max(wanted * RenewalAssumptions.ShrinkHeadroom, seats * RenewalAssumptions.ShrinkFloor);
                seats = Math.Max(DealAssumptions.LeastSeats, Math.Min(seats, Basket.Seats(kept, ref draw)));
            }

            deal.Add(new DealLine(install.Product, Math.Min(seats, install.Seats), price, 0));
        }
    }

    /// <summary>The opportunity in which an agreement comes up for renewal.</summary>
    public static Deal RenewalOf(Account account, Agreement main)
    {
        foreach (Deal deal in account.Deals.Items)
        {
            if (deal.Renews == main.Place)
                return deal;
        }

        throw new InvalidOperationException($"Agreement {main.Id.Value} has no renewal opportunity.");
    }

    private static int OrdinalOf(Account account, Deal deal) => (int)(deal.Id.Value - account.Key(0)) - 1;
}
