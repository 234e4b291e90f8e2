using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>What has become of a partner's referral by the as-of, and what the partner said of it.</summary>
/// <param name="Status">How far it has come.</param>
/// <param name="Value">What the partner thinks that the business may be worth.</param>
/// <param name="Note">A note of the partner's; null where there is none.</param>
internal readonly record struct ReferralOutcome(ReferralStatus Status, Money Value, Text? Note)
{
    private static readonly Purpose Worth = new("referral value");
    private static readonly Purpose Remark = new("referral note");

    /// <summary>The outcome of a lead's referral.</summary>
    public static ReferralOutcome Of(Scene scene, Lead lead)
    {
        ReferralStatus status = StatusOn(scene, lead, scene.AsOf);
        Money value = ValueOf(scene, lead);
        return new ReferralOutcome(status, value, NoteOf(scene, lead, status, value));
    }

    private static ReferralStatus StatusOn(Scene scene, Lead lead, Today day)
    {
        if (lead.Converted <= day)
            return ReferralStatus.Converted;
        if (lead.Opportunity is null && PartnerReferrals.LostOn(scene, lead) <= day)
            return ReferralStatus.Lost;
        return lead.Created <= day ? ReferralStatus.Qualified : ReferralStatus.New;
    }

    /// <summary>What the partner thinks the business may be worth, whole thousands, or hundreds where it is small.</summary>
    private static Money ValueOf(Scene scene, Lead lead)
    {
        Draw draw = scene.Roll(Worth, lead);
        double usual = lead.Opportunity is { } opportunity
            ? opportunity.Estimate.Cents / 100.0
            : AccountAssumptions.AnnualSpendMedian[(int)lead.Company.Size]
                * PortableMath.Exp(AccountAssumptions.SpendSizeSigma * lead.Company.SizeSpread);
        double guess = draw.LogNormal(usual * ReferralAssumptions.ValueLevel, ReferralAssumptions.ValueSigma);
        long step = guess < ReferralAssumptions.RoughFrom ? ReferralAssumptions.FineStep : ReferralAssumptions.RoughStep;
        return Money.Units(Math.Max(1, (long)(guess / step + 0.5)) * step);
    }

    private static Text? NoteOf(Scene scene, Lead lead, ReferralStatus status, Money value)
    {
        Draw draw = scene.Roll(Remark, lead);
        if (!draw.Chance(ReferralAssumptions.HasNote))
            return null;
        var facts = new ReferralFacts(
            lead.Partner!.Name,
            lead.Identity.Short,
            lead.FullName,
            lead.Title,
            ProductInterest.LikedBy(scene, lead, lead.Referred).Name,
            value,
            status
        );
        return ReferralNotes.Write(scene.Words, facts, ref draw);
    }
}
