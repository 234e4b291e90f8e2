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
    public static void Decide(Scene scene, Opportunity opportunity, Contract main, int ordinal)
    {
        Account account = scene.Account;
        double contentment = account.Mood.Remembered(opportunity.Closed);
        Opportunity first = account.Opportunities[main.Opportunity];
        var odds = new Odds(remember: scene.Diary is not null);
        odds.Add("level of its size", RenewalAssumptions.Level[(int)account.Profile.Size]);
        odds.Add("contentment over the last quarter", RenewalAssumptions.PerContentment * contentment);
        odds.Add("renewed before", first.Type == OpportunityType.Renewal ? RenewalAssumptions.PerRenewal : 0);
        odds.Add("steep first discount", first.Discount > RenewalAssumptions.SteepDiscount ? RenewalAssumptions.AfterSteepDiscount : 0);
        odds.Add("price sensitivity", RenewalAssumptions.PerPriceSensitivity * account.Traits.PriceSensitivity);
        odds.Add("payment morale", RenewalAssumptions.PerPaymentMorale * account.Mood.PaymentMorale(opportunity.Closed));
        odds.Add("length of term", RenewalAssumptions.PerTermDoubling * PortableMath.Log(main.TermMonths / 12.0) / PortableMath.Log(2));
        Draw draw = scene.Dice.Roll(Staying, ordinal);
        opportunity.Won = draw.Chance(odds.Chance);
        WinChance.Explain(scene.Dice, account, opportunity, ordinal, isQuoted: true);
        if (!opportunity.Won)
        {
            Span<double> weights = stackalloc double[RenewalAssumptions.Reasons.Length];
            RenewalAssumptions.Reasons.CopyTo(weights);
            weights[(int)ChurnReason.Price] *= PortableMath.Exp(
                RenewalAssumptions.PriceReasonPerSensitivity * account.Traits.PriceSensitivity
            );
            weights[(int)ChurnReason.ProductFit] *= PortableMath.Exp(RenewalAssumptions.FitReasonPerContentment * contentment);
            weights[(int)ChurnReason.Competitor] *= opportunity.Competitor is null ? 0 : RenewalAssumptions.CompetitorReason;
            weights[(int)ChurnReason.Consolidation] *= account.Profile.Parent > 0 ? RenewalAssumptions.ConsolidationInFamilies : 1;
            Leave(account, opportunity, main, (ChurnReason)draw.Weighted(weights));
        }

        Tell(scene, opportunity, odds);
    }

    /// <summary>Ends a contract before its term: its renewal is lost on the day that notice is given.</summary>
    public static void EndEarly(Scene scene, Opportunity opportunity, Contract main, DateOnly from)
    {
        Account account = scene.Account;
        Draw draw = scene.Dice.Roll(Notice, main.Index);
        int days = Math.Max(1, main.LastDay.DayNumber - from.DayNumber - RenewalAssumptions.EarlyNoticeMinDays);
        opportunity.Closed = BusinessDays.Within(from, from.AddDays(days), draw.Unit(), account.Calendar, Pace.Lost);
        // Nobody has worked it: it ends with whoever takes the notice.
        Renew.TakeInHand(account, opportunity, opportunity.Closed);
        Leave(account, opportunity, main, (ChurnReason)draw.Weighted(RenewalAssumptions.EarlyReasons));
        scene.Diary?.Write(
            opportunity.Closed,
            Chapter,
            $"The account ends its agreement early, on {main.LastDay:yyyy-MM-dd}: {OpportunityDiary.InWords($"{opportunity.ChurnReason}")}."
        );
    }

    /// <summary>A customer leaves on the last day of its contract, and what is still being sold to it is lost.</summary>
    private static void Leave(Account account, Opportunity renewal, Contract main, ChurnReason reason)
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

    private static void Tell(Scene scene, Opportunity opportunity, in Odds odds)
    {
        if (scene.Diary is not { } diary)
            return;
        DateOnly turned = scene.Account.Mood.DeclinesOn;
        string turn = turned <= opportunity.Closed ? $" It had turned for the worse in {turned:MMMM yyyy}." : "";
        diary.Write(
            opportunity.Closed,
            Chapter,
            opportunity.Won
                ? $"The account stays: {OpportunityDiary.IdOf(opportunity)} is won."
                : $"The account leaves: {OpportunityDiary.IdOf(opportunity)} is lost to {OpportunityDiary.InWords($"{opportunity.ChurnReason}")}.",
            $"The chance to stay was {odds}.{turn}"
        );
    }
}
