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
        double odds = RenewalAssumptions.Level[(int)account.Profile.Size]
            + RenewalAssumptions.PerContentment * contentment
            + RenewalAssumptions.PerRenewal * (account.Deals[main.Deal].Type == OpportunityType.Renewal ? 1 : 0)
            + (account.Deals[main.Deal].Discount > RenewalAssumptions.SteepDiscount ? RenewalAssumptions.AfterSteepDiscount : 0)
            + RenewalAssumptions.PerPriceSensitivity * account.Traits.PriceSensitivity
            + RenewalAssumptions.PerTermDoubling * PortableMath.Log(main.TermMonths / 12.0) / 0.6931471805599453;
        Draw draw = account.Dice.Roll(Staying, ordinal);
        deal.Won = draw.Chance(PortableMath.Logistic(odds));
        WinChance.Explain(account, deal, ordinal);
        if (!deal.Won)
        {
            Span<double> weights = stackalloc double[RenewalAssumptions.Reasons.Length];
            RenewalAssumptions.Reasons.CopyTo(weights);
            weights[(int)ChurnReason.Price] *= PortableMath.Exp(0.6 * account.Traits.PriceSensitivity);
            weights[(int)ChurnReason.ProductFit] *= PortableMath.Exp(-0.5 * contentment);
            weights[(int)ChurnReason.Competitor] *= deal.Rival is null ? 0 : 3;
            weights[(int)ChurnReason.Consolidation] *= account.Profile.Parent > 0 ? 2.5 : 1;
            Leave(account, deal, main, (ChurnReason)draw.Weighted(weights));
        }

        scene.Diary?.Write(deal.Closed, Chapter,
            deal.Won ? "The account renews." : $"The account does not renew: {deal.ChurnReason}.",
            $"Contentment over the last quarter {contentment:F2} (0 is average{(account.Mood.DeclinesOn <= deal.Closed ? $"; it turned for the worse in {account.Mood.DeclinesOn:MMMM yyyy}" : "")}); chance to stay {PortableMath.Logistic(odds):P0}.");
    }

    /// <summary>Ends an agreement before its term: its renewal is lost on the day that notice is given.</summary>
    public static void EndEarly(Scene scene, Deal deal, Agreement main, DateOnly from)
    {
        Account account = scene.Account;
        Draw draw = account.Dice.Roll(Notice, main.Place);
        int days = Math.Max(1, main.LastDay.DayNumber - from.DayNumber - 25);
        deal.Closed = Calendar.WorkdayFrom(from.AddDays(draw.Whole(0, days)), account.Calendar);
        Leave(account, deal, main, (ChurnReason)draw.Weighted(RenewalAssumptions.EarlyReasons));
        scene.Diary?.Write(deal.Closed, Chapter, $"The account ends its agreement early, on {main.LastDay:yyyy-MM-dd}: {deal.ChurnReason}.");
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
    }
}
