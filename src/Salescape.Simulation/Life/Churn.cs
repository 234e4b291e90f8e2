using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Whether a customer stays: named causes with weights, and one draw.</summary>
internal static class Churn
{
    private const string Chapter = "Churn";

    private static readonly Purpose Staying = new("renewal outcome");
    private static readonly Purpose Notice = new("early end notice");

    /// <summary>Decides a renewal that has been taken in hand.</summary>
    public static void Decide(Scene scene, Deal deal, Agreement main, int ordinal)
    {
        Account account = scene.Account;
        double contentment = account.Mood.Remembered(deal.Closed);
        Deal first = account.Deals[main.Deal];
        var odds = new Odds(remember: scene.Diary is not null);
        odds.Add("level of its size", RenewalAssumptions.Level[(int)account.Profile.Size]);
        odds.Add("contentment over the last quarter", RenewalAssumptions.PerContentment * contentment);
        odds.Add("renewed before", first.Type == OpportunityType.Renewal ? RenewalAssumptions.PerRenewal : 0);
        odds.Add("steep first discount", first.Discount > RenewalAssumptions.SteepDiscount ? RenewalAssumptions.AfterSteepDiscount : 0);
        odds.Add("price sensitivity", RenewalAssumptions.PerPriceSensitivity * account.Traits.PriceSensitivity);
        odds.Add("payment morale", RenewalAssumptions.PerPaymentMorale * account.Mood.PaymentMorale(deal.Closed));
        odds.Add("length of term", RenewalAssumptions.PerTermDoubling * PortableMath.Log(main.TermMonths / 12.0) / PortableMath.Log(2));
        Draw draw = account.Dice.Roll(Staying, ordinal);
        deal.Won = draw.Chance(odds.Chance);
        WinChance.Explain(account, deal, ordinal);
        if (!deal.Won)
        {
            Span<double> weights = stackalloc double[RenewalAssumptions.Reasons.Length];
            RenewalAssumptions.Reasons.CopyTo(weights);
            weights[(int)ChurnReason.Price] *= PortableMath.Exp(RenewalAssumptions.PriceReasonPerSensitivity * account.Traits.PriceSensitivity);
            weights[(int)ChurnReason.ProductFit] *= PortableMath.Exp(RenewalAssumptions.FitReasonPerContentment * contentment);
            weights[(int)ChurnReason.Competitor] *= deal.Rival is null ? 0 : RenewalAssumptions.CompetitorReason;
            weights[(int)ChurnReason.Consolidation] *= account.Profile.Parent > 0 ? RenewalAssumptions.ConsolidationInFamilies : 1;
            Leave(account, deal, main, (ChurnReason)draw.Weighted(weights));
        }

        Tell(scene, deal, odds);
    }

    /// <summary>Ends an agreement before its term: its renewal is lost on the day that notice is given.</summary>
    public static void EndEarly(Scene scene, Deal deal, Agreement main, DateOnly from)
    {
        Account account = scene.Account;
        Draw draw = account.Dice.Roll(Notice, main.Place);
        int days = Math.Max(1, main.LastDay.DayNumber - from.DayNumber - RenewalAssumptions.EarlyNoticeLeastDays);
        deal.Closed = Calendar.WorkdayFrom(from.AddDays(draw.Whole(0, days)), account.Calendar);
        Leave(account, deal, main, (ChurnReason)draw.Weighted(RenewalAssumptions.EarlyReasons));
        scene.Diary?.Write(deal.Closed, Chapter, $"The account ends its agreement early, on {main.LastDay:yyyy-MM-dd}: {DealStory.InWords($"{deal.ChurnReason}")}.");
    }

    /// <summary>A customer leaves on the last day of its agreement, and what is still being sold to it is lost.</summary>
    private static void Leave(Account account, Deal renewal, Agreement main, ChurnReason reason)
    {
        renewal.Won = false;
        renewal.ChurnReason = reason;
        renewal.LossReason = reason switch
        {
            ChurnReason.Price or ChurnReason.Budget => LossReason.Price,
            ChurnReason.ProductFit => LossReason.MissingFeatures,
            ChurnReason.Competitor => LossReason.Competitor,
            _ => LossReason.NoDecision,
        };
        account.Left = main.LastDay;
        account.LeavingKnown = renewal.Closed;
    }

    private static void Tell(Scene scene, Deal deal, in Odds odds)
    {
        if (scene.Diary is not { } diary)
            return;
        DateOnly turned = scene.Account.Mood.DeclinesOn;
        string turn = turned <= deal.Closed ? $" It had turned for the worse in {turned:MMMM yyyy}." : "";
        diary.Write(deal.Closed, Chapter,
            deal.Won
                ? $"The account stays: {DealStory.IdOf(deal)} is won."
                : $"The account leaves: {DealStory.IdOf(deal)} is lost to {DealStory.InWords($"{deal.ChurnReason}")}.",
            $"The chance to stay was {odds}.{turn}");
    }
}
