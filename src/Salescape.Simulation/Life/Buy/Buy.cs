using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// How an account is sold to: a deal opens, people are met, a price is quoted, and it is won or lost. Everything about
/// a deal is settled on the day it opens, even what will only show later.
/// </summary>
internal static class Buy
{
    private static readonly Purpose Opening = new("deal opening");
    private static readonly Purpose Rivalry = new("deal rival");
    private static readonly Purpose Outcome = new("deal outcome");
    private static readonly Purpose Return = new("lost account returns");
    private static readonly Purpose Guess = new("deal estimate");

    /// <summary>Opens a deal for a first contract and settles it. Returns the day on which the account would be heard from again.</summary>
    public static DateOnly OpenNew(Scene scene, DateOnly day)
    {
        Account account = scene.Account;
        int ordinal = account.Deals.Count;
        Draw draw = account.Dice.Roll(Opening, ordinal);
        var source = (OpportunitySource)draw.Weighted(DealAssumptions.SourceShares);
        Deal deal = Begin(scene, OpportunityType.NewBusiness, source, day);
        deal.TermMonths = DealAssumptions.Terms[draw.Weighted(DealAssumptions.TermWeights(account.Profile.Size))];
        Basket.FillFirst(scene, deal, ordinal);
        Settle(scene, deal, ordinal, cause: null);
        Discover.Trace(scene, deal, ordinal);
        return ReturnAfter(account, deal, ordinal);
    }

    /// <summary>Opens a deal with a customer for more licences or another product, already filled, and settles it.</summary>
    public static void OpenExpansion(Scene scene, Deal deal, string? cause) => Settle(scene, deal, scene.Account.Deals.Count - 1, cause);

    /// <summary>Takes a deal for an account and names its owner and rival.</summary>
    public static Deal Begin(Scene scene, OpportunityType type, OpportunitySource source, DateOnly day)
    {
        Account account = scene.Account;
        int ordinal = account.Deals.Count;
        Deal deal = account.Deals.Take();
        deal.Begin();
        deal.Id = new OpportunityId(account.Key(ordinal + 1));
        deal.Type = type;
        deal.Source = source;
        deal.Opened = day;
        deal.Rep = account.OwnerOn(day);
        return deal;
    }

    /// <summary>Who bids against the vendor for the leading product, if anyone.</summary>
    public static void FaceRival(Account account, Deal deal, int ordinal)
    {
        Draw draw = account.Dice.Roll(Rivalry, ordinal);
        if (draw.Chance(DealAssumptions.RivalShare[(int)deal.Type]))
            deal.Rival = Rivals.For(deal.Product.Category, ref draw);
    }

    /// <summary>The value of the whole term at list price as a seller guesses it, whole hundreds.</summary>
    private static Money Estimate(Account account, Money list, int ordinal)
    {
        Draw draw = account.Dice.Roll(Guess, ordinal);
        double guess = list.Cents / 100.0 * draw.LogNormal(DealAssumptions.EstimateLevel, DealAssumptions.EstimateSigma);
        return Money.Units(Math.Max(5, (long)(guess / 100)) * 100);
    }

    private static void Settle(Scene scene, Deal deal, int ordinal, string? cause)
    {
        Account account = scene.Account;
        FaceRival(account, deal, ordinal);
        deal.SeatsAtFirst = deal.Lines[0].Seats;
        Money list = ListTotal(deal);
        double listAnnual = list.Cents / 100.0 * 12 / deal.TermMonths;
        deal.Estimate = Estimate(account, list, ordinal);

        Draw draw = account.Dice.Roll(Outcome, ordinal);
        double trouble = draw.Normal();
        deal.Discount = Discounting.Settle(account, deal, listAnnual, trouble, ordinal);
        double annual = listAnnual * (100 - deal.Discount) / 100;
        DateOnly ripe = DealTiming.Ripen(account, deal, annual, ordinal);
        DateOnly latest = LatestDecision(account, deal);
        if (ripe > latest)
            ripe = latest;
        DealTiming.Split(account, deal, ripe.DayNumber - deal.Opened.DayNumber, ordinal);
        Engaging.Meet(account, deal, deal.Opened, ripe, ordinal);
        Odds odds = WinChance.Of(scene, deal, annual, trouble);
        deal.Won = draw.Chance(odds.Chance);
        int stage = deal.Won ? (int)OpportunityStage.ClosedWon : draw.Weighted(DealAssumptions.LostInStage);
        WinChance.Explain(account, deal, ordinal);
        Close(account, deal, ripe, latest, stage, ref draw);
        if (deal.Type != OpportunityType.NewBusiness)
            deal.TermMonths = Grow.MonthsLeft(account.Agreements[account.MainAgreement], deal.Closed.AddDays(ContractAssumptions.SignatureDelayMost));
        if (stage >= (int)OpportunityStage.Proposal)
            Quoting.Quote(account, deal, ordinal);
        DealStory.Tell(scene, deal, cause, odds);
    }

    /// <summary>Sets the day of the decision and forgets the stages that a lost deal never saw.</summary>
    private static void Close(Account account, Deal deal, DateOnly ripe, DateOnly latest, int stage, ref Draw draw)
    {
        int days = ripe.DayNumber - deal.Opened.DayNumber;
        if (!deal.Won && deal.LossReason == LossReason.NoDecision)
            days = (int)(days * DealAssumptions.CycleOfIndecision);
        if (stage < (int)OpportunityStage.Proposal)
            days = (int)(days * draw.Between(DealAssumptions.EarlyLossFrom, DealAssumptions.EarlyLossUntil));
        DateOnly reached = stage switch
        {
            (int)OpportunityStage.Prospecting => deal.Opened,
            (int)OpportunityStage.Qualification => deal.Qualified,
            (int)OpportunityStage.Proposal => deal.Proposed,
            _ => deal.Negotiated,
        };
        deal.Closed = DealTiming.Decide(deal.Opened.AddDays(days), reached.AddDays(2), account.Calendar, ref draw);
        if (deal.Closed > latest)
            deal.Closed = Calendar.WorkdayFrom(reached, account.Calendar);
        if (stage < (int)OpportunityStage.Qualification)
            deal.Qualified = DateOnly.MaxValue;
        if (stage < (int)OpportunityStage.Proposal)
            deal.Proposed = DateOnly.MaxValue;
        if (stage < (int)OpportunityStage.Negotiation)
            deal.Negotiated = DateOnly.MaxValue;
    }

    /// <summary>Expansions are decided before the agreement that they would join comes up for renewal.</summary>
    private static DateOnly LatestDecision(Account account, Deal deal) => deal.Type == OpportunityType.NewBusiness
        ? DateOnly.MaxValue.AddDays(-1_000)
        : account.Agreements[account.MainAgreement].LastDay.AddDays(-ContractAssumptions.ExpansionUntilDaysBeforeEnd);

    private static DateOnly ReturnAfter(Account account, Deal deal, int ordinal)
    {
        Draw draw = account.Dice.Roll(Return, ordinal);
        if (deal.Won || !draw.Chance(DealAssumptions.ComesBack))
            return DateOnly.MaxValue;
        int days = DealAssumptions.ComesBackAfterDays + (int)draw.Exponential(DealAssumptions.ComesBackMeanDays);
        return Calendar.WorkdayFrom(deal.Closed.AddDays(days), account.Calendar);
    }

    private static Money ListTotal(Deal deal)
    {
        Money list = Money.Zero;
        foreach (DealLine line in deal.Lines)
            list += line.Total(deal.TermMonths);
        return list;
    }
}
