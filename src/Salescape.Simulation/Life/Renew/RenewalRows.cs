using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes one renewal a signed contract, as it stands on the as-of. Amendments are renewed with their contract, each with its own
/// part of the value.</summary>
internal static class RenewalRows
{
    /// <summary>Appends the renewal of a signed contract.</summary>
    public static void Write(Telling telling, Contract contract, in RenewalOutlook outlook)
    {
        Account account = telling.Account;
        telling.Rows.Renewals.Append(
            new Renewal
            {
                RenewalId = new RenewalId(contract.Id.Value),
                ContractId = contract.Id,
                CustomerId = account.Id,
                CurrentExpirationDate = outlook.Expires,
                RenewalDate = outlook.Status == RenewalStatus.Lost ? outlook.Opportunity.Closed : outlook.Expires.AddDays(1),
                RenewalAmount = outlook.Status == RenewalStatus.Lost ? Money.Zero : outlook.Amount,
                RenewalType = outlook.Type,
                RenewalStatus = outlook.Status,
                ProbabilityPercent = outlook.Probability,
                Owner = outlook.Owner.Name,
                LastContactDate = outlook.LastContact,
                NextContactDate = outlook.NextContact,
                ChurnRisk = outlook.Risk,
                ChurnReason = outlook.Status == RenewalStatus.Lost ? outlook.Opportunity.ChurnReason : null,
                Notes = outlook.Notes,
            }
        );
    }
}
