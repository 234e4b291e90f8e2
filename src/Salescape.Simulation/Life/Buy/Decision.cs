using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>What exactly decided a deal, and what its competitor stands for in it: settled once, told by the record, the notes and the
/// intelligence of the deal.</summary>
/// <param name="Detail">What decided within the reason; none where a competitor's strength did.</param>
/// <param name="Strength">What the competitor stands for in this deal; null without one.</param>
/// <param name="Other">Something else that it is good at.</param>
/// <param name="Weakness">What it is weak at.</param>
/// <param name="StrengthSaid">How this deal's record and intelligence word the strength.</param>
/// <param name="Gap">How the competitor's price compares with ours: one throughout the deal, and below ours where that decides it.</param>
/// <param name="Percent">By how much, or how much it gives away.</param>
internal readonly record struct Decision(
    DealDetail Detail,
    Claim? Strength,
    Claim? Other,
    Claim? Weakness,
    Text? StrengthSaid,
    PriceGap Gap,
    int Percent
)
{
    private static readonly Purpose Deciding = new("deal decision");
    private static readonly Purpose Rivalry = new("deal rival stands for");

    /// <summary>Whether the deal goes to its competitor.</summary>
    public static bool IsLostToRival(Opportunity opportunity) =>
        opportunity is { Won: false, LossReason: LossReason.Competitor, Competitor: not null };

    /// <summary>Whether a customer who leaves has said why, which its renewal has on record.</summary>
    public static bool IsGiven(Opportunity opportunity) =>
        opportunity is { Won: false, Type: OpportunityType.Renewal } && OfChurn(opportunity.ChurnReason) is not null;

    /// <summary>What decided a deal, or will.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">Whose deal it is.</param>
    /// <param name="opportunity">The deal, settled.</param>
    /// <param name="index">Its index among the account's deals.</param>
    public static Decision Of(Dice dice, Account account, Opportunity opportunity, int index)
    {
        Draw draw = dice.Roll(Deciding, index);
        DealDetail detail = DetailOf(account, opportunity, ref draw);
        if (opportunity.Competitor is not { } competitor)
            return new(detail, null, null, null, null, PriceGap.Level, 0);
        Draw rivalry = dice.Roll(Rivalry, index);
        bool isLarge = opportunity.Estimate >= NoteAssumptions.BigFrom;
        Claim strength = Competitor.Pick(competitor.Strengths, opportunity.Product.Category, isLarge, null, ref rivalry);
        Claim other = Competitor.Pick(competitor.Strengths, opportunity.Product.Category, isLarge, strength, ref rivalry);
        Claim weakness = Competitor.Pick(competitor.Weaknesses, opportunity.Product.Category, isLarge, null, ref rivalry);
        Text said = strength.Wordings[Popularity.Of(strength.Wordings.Length, ref rivalry)];
        bool decides = opportunity is { Won: false, LossReason: LossReason.Price };
        var gap = (PriceGap)rivalry.Weighted(decides ? NoteAssumptions.GapsIfPriceDecides : NoteAssumptions.Gaps);
        if (strength.IsOfPrice || other.IsOfPrice || detail == DealDetail.CheaperOffer)
            gap = PriceGap.Below;
        (int least, int most) = NoteAssumptions.PercentOfPrice;
        return new(detail, strength, other, weakness, said, gap, rivalry.Whole(least, most));
    }

    private static DealDetail DetailOf(Account account, Opportunity opportunity, ref Draw draw)
    {
        // Customers who leave have said why.
        if (IsGiven(opportunity) && OfChurn(opportunity.ChurnReason) is { } given)
            return given;
        (DealDetail Detail, double Weight)[] details = opportunity.Won
            ? DecisionAssumptions.OfWins[(int)opportunity.WinReason]
            : DecisionAssumptions.OfLosses[(int)opportunity.LossReason];
        if (details.Length == 0)
            return DealDetail.None;
        Span<double> weights = stackalloc double[details.Length];
        double sum = 0;
        for (int i = 0; i < details.Length; i++)
            sum += weights[i] = Fits(account, opportunity, details[i].Detail) ? details[i].Weight : 0;
        return sum > 0 ? details[draw.Weighted(weights)].Detail : DealDetail.None;
    }

    private static DealDetail? OfChurn(ChurnReason reason) =>
        reason switch
        {
            ChurnReason.Budget => DealDetail.BudgetCut,
            ChurnReason.Consolidation => DealDetail.VendorsCut,
            ChurnReason.BusinessClosure => DealDetail.OperationClosed,
            _ => null,
        };

    private static bool Fits(Account account, Opportunity opportunity, DealDetail detail)
    {
        bool isQuoted = opportunity.Quotes.Start.Value < opportunity.Quotes.End.Value;
        return detail switch
        {
            DealDetail.PreferredToRival or DealDetail.CheaperOffer or DealDetail.TotalCost => opportunity.Competitor is not null,
            // Terms are better where something was given.
            DealDetail.BetterTerms => opportunity.Competitor is not null && opportunity.Discount > 0,
            DealDetail.StrongChampion => Spokesperson.HasMet(account, opportunity, ContactRole.Champion),
            DealDetail.ExecutiveSponsor => Spokesperson.HasMet(account, opportunity, ContactRole.DecisionMaker),
            DealDetail.UsersPreferred => Spokesperson.HasMet(account, opportunity, ContactRole.User),
            // Nothing else goes where the same is bought again.
            DealDetail.FewerVendors => opportunity.Type == OpportunityType.CrossSell
                || (opportunity.Type == OpportunityType.NewBusiness && opportunity.Lines.Length > 1),
            DealDetail.ComplianceDeadline => opportunity.Type is OpportunityType.NewBusiness or OpportunityType.CrossSell,
            DealDetail.SponsorLost => Spokesperson.HasLost(account, opportunity),
            DealDetail.SatisfiedUsers or DealDetail.TrustedVendor or DealDetail.ResponsiveTeam => opportunity.Type
                != OpportunityType.NewBusiness,
            DealDetail.Evaluation or DealDetail.KnewUs or DealDetail.ShortPath or DealDetail.OnboardingPlan or DealDetail.PeerReferences =>
                opportunity.Type == OpportunityType.NewBusiness,
            // Nobody pays less than the list says where the last word was no discount.
            DealDetail.DiscountTooSmall => opportunity.Discount > 0 && isQuoted,
            DealDetail.AboveBudget => opportunity.Type != OpportunityType.Renewal || isQuoted,
            DealDetail.RunningContract => opportunity.Type == OpportunityType.NewBusiness,
            DealDetail.PartnerAdvice => opportunity.Source == OpportunitySource.Partner,
            _ => true,
        };
    }
}
