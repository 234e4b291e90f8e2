using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes contracts as they stand on the as-of: drafts until signed, cut short once ended early.</summary>
internal static class ContractRows
{
    /// <summary>Appends every contract whose deal is closed.</summary>
    /// <param name="telling">What it is told with.</param>
    public static void Write(Telling telling)
    {
        foreach (Contract contract in telling.Account.Contracts.Items)
        {
            if (telling.Sees(contract.Closed))
                telling.Rows.Contracts.Append(RowOf(telling, contract));
        }
    }

    private static Schema.Contract RowOf(Telling telling, Contract contract)
    {
        Account account = telling.Account;
        bool isSigned = telling.Sees(contract.Signed);
        bool namesSignatories = isSigned && contract.Signatory >= 0;
        return new Schema.Contract
        {
            ContractId = contract.Id,
            ContractNumber = contract.Number(telling.Words, account),
            CustomerId = account.Id,
            OpportunityId = account.Opportunities[contract.Opportunity].Id,
            QuoteId = account.Quotes[contract.Quote].Id,
            ContractType = contract.Type,
            StartDate = contract.Start,
            EndDate = contract.EndKnownOn(telling.AsOf),
            ContractValue = contract.ValueKnownOn(telling.AsOf),
            AnnualValue = contract.AnnualValueKnownOn(telling.AsOf),
            PaymentSchedule = contract.Schedule,
            AutoRenew = contract.AutoRenew,
            RenewalNoticeDays = contract.NoticeDays,
            Status = StatusOf(telling, contract, isSigned),
            SignedDate = isSigned ? contract.Signed : null,
            SignedByCustomer = namesSignatories ? account.Contacts[contract.Signatory].Name.Full(telling.Words) : null,
            SignedByVendor = namesSignatories ? contract.SignedForVendor : null,
        };
    }

    private static ContractStatus StatusOf(Telling telling, Contract contract, bool isSigned)
    {
        if (!isSigned)
            return ContractStatus.Draft;
        if (contract.HasEndedEarlyBy(telling.AsOf))
            return ContractStatus.Terminated;
        return contract.End < telling.AsOf ? ContractStatus.Expired : ContractStatus.Active;
    }
}
