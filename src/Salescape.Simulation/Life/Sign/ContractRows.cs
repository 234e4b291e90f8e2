using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes contracts as they stand on the as-of: drafts until signed, cut short once ended early.</summary>
internal static class ContractRows
{
    /// <summary>Appends every contract whose deal is closed.</summary>
    public static void Write(Scene scene)
    {
        foreach (Contract contract in scene.Account.Contracts.Items)
        {
            if (scene.Sees(contract.Closed))
                scene.Rows.Contracts.Append(RowOf(scene, contract));
        }
    }

    /// <summary>The last day as it is known on the as-of.</summary>
    public static DateOnly KnownEnd(Scene scene, Contract contract) => HasEndedEarly(scene, contract) ? contract.LastDay : contract.End;

    /// <summary>The value of the whole term as it is known on the as-of.</summary>
    public static Money KnownValue(Scene scene, Contract contract) => HasEndedEarly(scene, contract) ? contract.LivedValue : contract.Value;

    /// <summary>The value of a year as it is known on the as-of: an early end cuts value and term, and leaves a cent of difference at most.</summary>
    public static Money KnownAnnualValue(Scene scene, Contract contract) =>
        KnownValue(scene, contract).Share(12, HasEndedEarly(scene, contract) ? contract.MonthsLived : contract.TermMonths);

    private static Schema.Contract RowOf(Scene scene, Contract contract)
    {
        Account account = scene.Account;
        bool isSigned = scene.Sees(contract.Signed);
        return new Schema.Contract
        {
            ContractId = contract.Id,
            ContractNumber = NumberOf(scene, contract),
            CustomerId = account.Id,
            OpportunityId = account.Opportunities[contract.Opportunity].Id,
            QuoteId = account.Quotes[contract.Quote].Id,
            ContractType = contract.Type,
            StartDate = contract.Start,
            EndDate = KnownEnd(scene, contract),
            ContractValue = KnownValue(scene, contract),
            AnnualValue = KnownAnnualValue(scene, contract),
            PaymentSchedule = contract.Schedule,
            AutoRenew = contract.AutoRenew,
            RenewalNoticeDays = contract.NoticeDays,
            Status = StatusOf(scene, contract, isSigned),
            SignedDate = isSigned ? contract.Signed : null,
            SignedByCustomer = isSigned ? account.Contacts[contract.Signatory].Name.Full(scene.Words) : null,
            SignedByVendor = isSigned ? scene.Vendor.SalesForce.Signatory(account.Profile.Country.Region) : null,
        };
    }

    /// <summary>Whether an early end lies behind the as-of.</summary>
    private static bool HasEndedEarly(Scene scene, Contract contract) => contract.IsCutShort && scene.Sees(contract.LastDay);

    private static ContractStatus StatusOf(Scene scene, Contract contract, bool isSigned)
    {
        if (!isSigned)
            return ContractStatus.Draft;
        if (HasEndedEarly(scene, contract))
            return ContractStatus.Terminated;
        return contract.End < scene.AsOf ? ContractStatus.Expired : ContractStatus.Active;
    }

    /// <summary>A number as printed on the contract: kind, year of the deal, account and place: <c>MSA-2024-00123-01</c>.</summary>
    public static Text NumberOf(Scene scene, Contract contract)
    {
        ReadOnlySpan<byte> kind = contract.Type switch
        {
            ContractType.MasterAgreement => "MSA-"u8,
            ContractType.SOW => "SOW-"u8,
            ContractType.Amendment => "AMD-"u8,
            _ => "RNW-"u8,
        };
        return scene.Words.Add(kind).Add(contract.Closed.Year).Add('-').AddDigits(scene.Account.Profile.Number, 5)
            .Add('-').AddDigits(contract.Index + 1, 2).Cut();
    }
}
