using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides which partner refers a company, and when sales takes the referral up as a lead.</summary>
internal static class PartnerReferrals
{
    private static readonly Purpose Loss = new("referral loss");

    /// <summary>The lead that a referral becomes.</summary>
    /// <param name="scene">Where.</param>
    /// <param name="lead">Whose.</param>
    /// <param name="day">The day on which it becomes a lead.</param>
    /// <param name="earliest">The first day on which it can have been referred.</param>
    /// <param name="draw">What chance brings.</param>
    public static (Origin Origin, DateOnly Created) Refer(Scene scene, Lead lead, DateOnly day, DateOnly earliest, ref Draw draw)
    {
        double days = Math.Min(draw.Exponential(ReferralAssumptions.DaysUntilTakenUp), ReferralAssumptions.DaysUntilTakenUpMax);
        DateOnly referred = BusinessDays.Before(day, days, lead.Company.Country.Calendar);
        lead.Referred = referred < earliest ? earliest : referred;
        lead.Partner = scene.Vendor.Demand.PartnerFor(lead.Company.Country.Region, lead.Referred, ref draw);
        return (new Origin(LeadOrigin.PartnerReferral), day < lead.Referred ? lead.Referred : day);
    }

    /// <summary>The lead that comes of a referral to a company that never becomes an account: sales takes some up, and drops the
    /// others.</summary>
    public static (Origin Origin, DateOnly Created) ReferInVain(Scene scene, Lead lead, DateOnly day, ref Draw draw)
    {
        lead.Referred = BusinessDays.Soon(day, draw.Unit(), lead.Company.Country.Calendar);
        lead.Partner = scene.Vendor.Demand.PartnerFor(lead.Company.Country.Region, lead.Referred, ref draw);
        double days = Math.Min(draw.Exponential(ReferralAssumptions.DaysUntilTakenUp), ReferralAssumptions.DaysUntilTakenUpMax);
        DateOnly created = BusinessDays.After(lead.Referred, days, lead.Company.Country.Calendar);
        return (new Origin(LeadOrigin.PartnerReferral), draw.Chance(ReferralAssumptions.TakenUp) ? created : Lead.Never);
    }

    /// <summary>The day on which a referral that comes to nothing is given up.</summary>
    public static DateOnly LostOn(Scene scene, Lead lead)
    {
        Draw draw = scene.Roll(Loss, lead);
        DateOnly from = lead.Created < Lead.Never ? lead.Created : lead.Referred;
        return BusinessDays.After(from.AddDays(1), draw.Exponential(ReferralAssumptions.DaysUntilLost), lead.Company.Country.Calendar);
    }
}
