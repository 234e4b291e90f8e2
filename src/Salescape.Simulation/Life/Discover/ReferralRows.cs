using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes what partners referred, as it stands on the as-of.</summary>
internal static class ReferralRows
{
    private static readonly Purpose Guess = new("referral value");
    private static readonly Purpose Note = new("referral note");

    /// <summary>Appends a lead's referral.</summary>
    public static void Write(Scene scene, Lead lead)
    {
        Partner partner = lead.Partner!;
        ReferralStatus status = StatusOn(lead, scene.AsOf);
        Money value = ValueOf(lead);
        scene.Rows.PartnerReferrals.Append(new PartnerReferral
        {
            ReferralId = lead.Keys.ReferralId,
            PartnerName = partner.Name,
            PartnerType = partner.Type,
            ReferralDate = lead.Referred,
            ContactName = lead.FullName,
            ContactEmail = lead.Email,
            CompanyName = lead.Identity.Name,
            Industry = lead.Company.Industry,
            Region = lead.Company.Country.Region,
            EstimatedValue = value,
            Status = status,
            LeadId = status == ReferralStatus.Converted ? lead.Keys.LeadId : null,
            OpportunityId = status == ReferralStatus.Converted ? lead.Opportunity!.Id : null,
            CommissionPercent = Percent.Whole(partner.CommissionPercent),
            Notes = NoteOf(scene, lead, status, value),
        });
    }

    private static ReferralStatus StatusOn(Lead lead, DateOnly day)
    {
        if (lead.Converted <= day)
            return ReferralStatus.Converted;
        if (lead.Opportunity is null && PartnerReferrals.LostOn(lead) <= day)
            return ReferralStatus.Lost;
        return lead.Created <= day ? ReferralStatus.Qualified : ReferralStatus.New;
    }

    /// <summary>What the partner thinks the business may be worth, whole thousands, or hundreds where it is small.</summary>
    private static Money ValueOf(Lead lead)
    {
        Draw draw = lead.Roll(Guess);
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
        Draw draw = lead.Roll(Note);
        if (!draw.Chance(ReferralAssumptions.HasNote))
            return null;
        var facts = new ReferralFacts(
            lead.Partner!.Name, lead.Identity.Short, lead.FullName, lead.Title, ProductInterest.LikedBy(scene, lead, lead.Referred).Name, value, status);
        return ReferralNotes.Write(scene.Words, facts, ref draw);
    }
}
