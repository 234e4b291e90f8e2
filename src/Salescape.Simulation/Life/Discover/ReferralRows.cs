using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes what partners referred, as it stands on the as-of.</summary>
internal static class ReferralRows
{
    /// <summary>Appends a lead's referral.</summary>
    public static void Write(Telling telling, Lead lead, in ReferralOutcome outcome)
    {
        Partner partner = lead.Partner!;
        telling.Rows.PartnerReferrals.Append(
            new PartnerReferral
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
                EstimatedValue = outcome.Value,
                Status = outcome.Status,
                LeadId = outcome.Status == ReferralStatus.Converted ? lead.Keys.LeadId : null,
                OpportunityId = outcome.Status == ReferralStatus.Converted ? lead.Opportunity!.Id : null,
                CommissionPercent = Percent.Whole(partner.CommissionPercent),
                Notes = outcome.Note,
            }
        );
    }
}
