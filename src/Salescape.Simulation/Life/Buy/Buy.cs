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
    private static readonly Purpose Competition = new("deal rival");
    private static readonly Purpose Outcome = new("deal outcome");
    private static readonly Purpose Return = new("lost account returns");
    private static readonly Purpose Guess = new("deal estimate");

    /// <summary>Opens a deal for a first contract and settles it. Returns the day on which the account would be heard from again.</summary>
    public static DateOnly OpenNew(Scene scene, DateOnly day)
    {
        Account account = scene.Account;
        int ordinal = account.Opportunities.Count;
        AccountContacts.Resume(account, day);
        Draw draw = scene.Dice.Roll(Opening, ordinal);
        var source = (OpportunitySource)draw.Weighted(DealAssumptions.SourceShares);
        Opportunity opportunity = Begin(scene, OpportunityType.NewBusiness, source, day);
        opportunity.TermMonths = DealAssumptions.Terms[draw.Weighted(DealAssumptions.TermWeights(account.Profile.Size))];
        Basket.FillFirst(scene, opportunity, ordinal);
        Settle(scene, opportunity, ordinal, cause: null);
        Discover.Trace(scene, opportunity, ordinal);
        return ReturnAfter(scene.Dice, account, opportunity, ordinal);
    }

    /// <summary>Opens a deal with a customer for more licences or another product, already filled, and settles it.</summary>
    public static void OpenExpansion(Scene scene, Opportunity opportunity, string? cause) =>
        Settle(scene, opportunity, scene.Account.Opportunities.Count - 1, cause);

    /// <summary>Takes a deal for an account and names its owner.</summary>
    public static Opportunity Begin(Scene scene, OpportunityType type, OpportunitySource source, DateOnly day)
    {
        Account account = scene.Account;
        int ordinal = account.Opportunities.Count;
        Opportunity opportunity = account.Opportunities.Take();
        opportunity.Id = new OpportunityId(account.Key(ordinal + 1));
        opportunity.Type = type;
        opportunity.Source = source;
        opportunity.Opened = day;
        opportunity.Rep = account.OwnerOn(day);
        opportunity.InHand = day;
        return opportunity;
    }

    /// <summary>Who bids against the vendor for the leading product, if anyone.</summary>
    public static void FaceCompetitor(Dice dice, Opportunity opportunity, int ordinal)
    {
        Draw draw = dice.Roll(Competition, ordinal);
        if (draw.Chance(DealAssumptions.RivalShare[(int)opportunity.Type]))
            opportunity.Competitor = Competitors.For(opportunity.Product.Category, ref draw);
    }

    /// <summary>The value of the whole term at list price as a seller guesses it, whole hundreds.</summary>
    private static Money Estimate(Dice dice, Money list, int ordinal)
    {
        Draw draw = dice.Roll(Guess, ordinal);
        double guess = list.Cents / 100.0 * draw.LogNormal(DealAssumptions.EstimateLevel, DealAssumptions.EstimateSigma);
        return Money.Units(Math.Max(5, (long)(guess / 100)) * 100);
    }

    private static void Settle(Scene scene, Opportunity opportunity, int ordinal, string? cause)
    {
        Account account = scene.Account;
        FaceCompetitor(scene.Dice, opportunity, ordinal);
        opportunity.SeatsAtFirst = opportunity.Lines[0].Seats;
        Money list = ListTotal(opportunity);
        double listAnnual = list.Cents / 100.0 * 12 / opportunity.TermMonths;
        opportunity.Estimate = Estimate(scene.Dice, list, ordinal);

        Draw draw = scene.Dice.Roll(Outcome, ordinal);
        double trouble = draw.Normal();
        opportunity.Discount = DiscountDepth.Settle(scene.Dice, account, opportunity, listAnnual, trouble, ordinal);
        double annual = listAnnual * (100 - opportunity.Discount) / 100;
        DateOnly ripe = SalesCycle.Ripen(scene.Dice, account, opportunity, annual, ordinal);
        DateOnly latest = LatestDecision(account, opportunity);
        if (ripe > latest)
            ripe = latest;
        SalesCycle.Split(scene.Dice, account, opportunity, ripe.DayNumber - opportunity.Opened.DayNumber, ordinal);
        Money worth = list.Less(Percent.Whole(opportunity.Discount));
        BuyingCommittee.Meet(scene.Dice, account, opportunity, opportunity.Opened, ripe, worth, ordinal);
        Odds odds = WinChance.Of(scene, opportunity, annual, trouble);
        if (BuyingCommittee.NeedsSigner(worth) && !BuyingCommittee.HasSigner(account, opportunity))
            odds.Add("nobody who may sign", WinAssumptions.NoSigner);
        opportunity.Won = draw.Chance(odds.Chance);
        int stage = opportunity.Won ? (int)OpportunityStage.ClosedWon : LostIn(worth, ref draw);
        WinChance.Explain(scene.Dice, account, opportunity, ordinal, isQuoted: stage >= (int)OpportunityStage.Proposal);
        Close(account, opportunity, ripe, latest, stage, ref draw);
        if (opportunity.Type != OpportunityType.NewBusiness)
            opportunity.TermMonths = Grow.MonthsLeft(
                account.Contracts[account.MainContract],
                opportunity.Closed.AddDays(ContractAssumptions.SignatureDelayMax)
            );
        if (!opportunity.Won && opportunity.Discount == 0 && worth >= Money.Units(QuoteAssumptions.RescuedFrom))
            opportunity.Discount = DiscountDepth.ToRescue(scene.Dice, ordinal);
        if (stage >= (int)OpportunityStage.Proposal)
            QuoteSeries.Quote(scene.Dice, account, opportunity, ordinal);
        OpportunityDiary.Tell(scene, opportunity, cause, odds);
    }

    /// <summary>The stage in which a lost deal dies: the more it is worth, the surer it comes to a price.</summary>
    private static int LostIn(Money worth, ref Draw draw)
    {
        double more = PortableMath.Pow(worth.Cents / 100.0 / DealAssumptions.EarlyLossAnchor, DealAssumptions.EarlyLossPower);
        Span<double> weights = stackalloc double[DealAssumptions.LostInStage.Length];
        DealAssumptions.LostInStage.CopyTo(weights);
        for (int stage = (int)OpportunityStage.Prospecting; stage < (int)OpportunityStage.Proposal; stage++)
            weights[stage] /= 1 + more;
        return draw.Weighted(weights);
    }

    /// <summary>Sets the day of the decision and forgets the stages that a lost deal never saw.</summary>
    private static void Close(Account account, Opportunity opportunity, DateOnly ripe, DateOnly latest, int stage, ref Draw draw)
    {
        int days = ripe.DayNumber - opportunity.Opened.DayNumber;
        if (!opportunity.Won && opportunity.LossReason == LossReason.NoDecision)
            days = (int)(days * DealAssumptions.CycleOfIndecision);
        if (stage < (int)OpportunityStage.Proposal)
            days = (int)(days * draw.Between(DealAssumptions.EarlyLossFrom, DealAssumptions.EarlyLossUntil));
        DateOnly reached = stage switch
        {
            (int)OpportunityStage.Prospecting => opportunity.Opened,
            (int)OpportunityStage.Qualification => opportunity.Qualified,
            (int)OpportunityStage.Proposal => opportunity.Proposed,
            _ => opportunity.Negotiated,
        };
        Pace pace = opportunity.Won ? Pace.Won : Pace.Lost;
        DateOnly ripens = BusinessDays.After(opportunity.Opened, days + draw.Unit(), account.Calendar, pace);
        opportunity.Closed = SalesCycle.Decide(ripens, reached.AddDays(2), account.Calendar, pace, ref draw);
        if (opportunity.Closed > latest)
            opportunity.Closed = Calendar.WorkdayFrom(reached, account.Calendar);
        if (stage < (int)OpportunityStage.Qualification)
            opportunity.Qualified = DateOnly.MaxValue;
        if (stage < (int)OpportunityStage.Proposal)
            opportunity.Proposed = DateOnly.MaxValue;
        if (stage < (int)OpportunityStage.Negotiation)
            opportunity.Negotiated = DateOnly.MaxValue;
    }

    /// <summary>Expansions are decided before the contract that they would join comes up for renewal.</summary>
    private static DateOnly LatestDecision(Account account, Opportunity opportunity) =>
        opportunity.Type == OpportunityType.NewBusiness
            ? DateOnly.MaxValue.AddDays(-1_000)
            : account.Contracts[account.MainContract].LastDay.AddDays(-ContractAssumptions.ExpansionUntilDaysBeforeEnd);

    private static DateOnly ReturnAfter(Dice dice, Account account, Opportunity opportunity, int ordinal)
    {
        Draw draw = dice.Roll(Return, ordinal);
        if (opportunity.Won || !draw.Chance(DealAssumptions.ComesBack))
            return DateOnly.MaxValue;
        double days = DealAssumptions.ComesBackAfterDays + draw.Exponential(DealAssumptions.ComesBackMeanDays);
        return BusinessDays.After(opportunity.Closed, days, account.Calendar);
    }

    private static Money ListTotal(Opportunity opportunity)
    {
        Money list = Money.Zero;
        foreach (LineItem line in opportunity.Lines)
            list += line.Total(opportunity.TermMonths);
        return list;
    }

    /// <summary>Remembers whom sellers have spoken with by the as-of.</summary>
    public static void Remember(Scene scene) => SalesCallNotes.Live(scene);

    /// <summary>Tells the opportunities opened by the as-of, and what was quoted for them.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        for (int index = 0; index < account.Opportunities.Count; index++)
        {
            Opportunity opportunity = account.Opportunities[index];
            if (!scene.Sees(opportunity.Opened))
                continue;
            Text name = OpportunityWords.NameOf(scene, opportunity, index);
            bool isClosed = scene.Sees(opportunity.Closed);
            DateOnly closes = isClosed ? opportunity.Closed : SalesCycle.ExpectedOn(scene.Dice, account, opportunity, scene.AsOf, index);
            OpportunityRows.Write(telling, opportunity, name, closes);
            if (isClosed)
                OpportunityRows.WriteClosed(telling, opportunity, OpportunityWords.ReasonOf(scene, opportunity, index));
            TellQuotes(scene, telling, opportunity);
        }

        SalesCallNotes.Tell(scene, telling);
        CompetitorWatch.Tell(scene, telling);
    }

    private static void TellQuotes(Scene scene, Telling telling, Opportunity opportunity)
    {
        for (int index = opportunity.Quotes.Start.Value; index < opportunity.Quotes.End.Value; index++)
        {
            Quote quote = scene.Account.Quotes[index];
            if (!scene.Sees(quote.Dated))
                continue;
            QuoteRows.Write(telling, opportunity, index, QuoteWording.Of(scene, opportunity, index));
            for (int line = quote.Lines.Start.Value; line < quote.Lines.End.Value; line++)
                QuoteRows.WriteLine(
                    telling,
                    quote,
                    line,
                    OpportunityWords.LineDescription(scene, scene.Account.QuoteLines[line], quote.TermMonths)
                );
        }
    }
}
