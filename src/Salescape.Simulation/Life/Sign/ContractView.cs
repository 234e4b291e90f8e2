using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes contracts as they stand on the as-of: drafts until signed, cut short once ended early.</summary>
internal static class ContractView
{
    /// <summary>Appends every contract whose deal is closed.</summary>
    public static void Write(Scene scene)
    {
        foreach (Agreement paper in scene.Account.Agreements.Items)
        {
            if (scene.Sees(paper.Closed))
                scene.Rows.Contracts.Append(RowOf(scene, paper));
        }
    }

    /// <summary>The last day as it is known on the as-of.</summary>
    public static DateOnly KnownEnd(Scene scene, Agreement paper) => HasEndedEarly(scene, paper) ? paper.LastDay : paper.End;

    /// <summary>The value of the whole term as it is known on the as-of.</summary>
    public static Money KnownValue(Scene scene, Agreement paper) => HasEndedEarly(scene, paper) ? paper.LivedValue : paper.Value;

    /// <summary>The value of a year as it is known on the as-of: an early end cuts value and term, and leaves a cent of difference at most.</summary>
    public static Money KnownAnnualValue(Scene scene, Agreement paper) =>
        KnownValue(scene, paper).Share(12, HasEndedEarly(scene, paper) ? paper.MonthsLived : paper.TermMonths);

    private static Contract RowOf(Scene scene, Agreement paper)
    {
        Account account = scene.Account;
        bool isSigned = scene.Sees(paper.Signed);
        return new Contract
        {
            ContractId = paper.Id,
            ContractNumber = NumberOf(scene, paper),
            CustomerId = account.Id,
            OpportunityId = account.Deals[paper.Deal].Id,
            QuoteId = account.Quotes[paper.Quote].Id,
            ContractType = paper.Type,
            StartDate = paper.Start,
            EndDate = KnownEnd(scene, paper),
            ContractValue = KnownValue(scene, paper),
            AnnualValue = KnownAnnualValue(scene, paper),
            PaymentSchedule = paper.Schedule,
            AutoRenew = paper.AutoRenew,
            RenewalNoticeDays = paper.NoticeDays,
            Status = StatusOf(scene, paper, isSigned),
            SignedDate = isSigned ? paper.Signed : null,
            SignedByCustomer = isSigned ? account.Contacts[paper.Signatory].Name.Full(scene.Words) : null,
            SignedByVendor = isSigned ? scene.Vendor.SalesForce.Signatory(account.Profile.Country.Region) : null,
        };
    }

    /// <summary>Whether an early end lies behind the as-of.</summary>
    private static bool HasEndedEarly(Scene scene, Agreement paper) => paper.IsCutShort && scene.Sees(paper.LastDay);

    private static ContractStatus StatusOf(Scene scene, Agreement paper, bool isSigned)
    {
        if (!isSigned)
            return ContractStatus.Draft;
        if (HasEndedEarly(scene, paper))
            return ContractStatus.Terminated;
        return paper.End < scene.AsOf ? ContractStatus.Expired : ContractStatus.Active;
    }

    /// <summary>A number as printed on the paper: kind, year of the deal, account and place: <c>MSA-2024-00123-01</c>.</summary>
    public static Text NumberOf(Scene scene, Agreement paper)
    {
        ReadOnlySpan<byte> kind = paper.Type switch
        {
            ContractType.MasterAgreement => "MSA-"u8,
            ContractType.SOW => "SOW-"u8,
            ContractType.Amendment => "AMD-"u8,
            _ => "RNW-"u8,
        };
        return scene.Words.Add(kind).Add(paper.Closed.Year).Add('-').AddDigits(scene.Account.Profile.Number, 5)
            .Add('-').AddDigits(paper.Place + 1, 2).Cut();
    }
}
