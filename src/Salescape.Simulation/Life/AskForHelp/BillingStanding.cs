using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What has been billed to an account of late: nobody asks about a renewal invoice who has not renewed.</summary>
internal static class BillingStanding
{
    private static readonly HashSet<Country> ReverseCharge =
    [
        .. Geography.Countries.Where(country => TaxAssumptions.ReverseCharge.Contains(country.Name.ToString())),
    ];

    /// <summary>What holds on a day.</summary>
    public static BilledLately Of(Account account, DateOnly day)
    {
        BilledLately standing = default;
        foreach (Invoice invoice in account.Invoices.Items)
        {
            if (invoice.Issued >= day)
                break;
            standing |= PaymentOf(invoice, day);
            if (invoice.Issued < day.AddDays(-TicketMixAssumptions.LatelyDays))
                continue;
            standing |= BilledLately.Invoiced;
            if (invoice.Tax.Cents > 0 && ReverseCharge.Contains(account.Profile.Country))
                standing |= BilledLately.Vat;
            Contract contract = account.Contracts[invoice.Contract];
            if (invoice.From != contract.Start || contract.Start > day)
                continue;
            if (contract.Type == ContractType.Amendment)
                standing |= BilledLately.Grown;
            else if (contract.Type == ContractType.Renewal)
                standing |= ChangeAt(account, contract.Start);
        }

        return standing;
    }

    /// <summary>Whether the account pays by card, by the latest payment of an invoice.</summary>
    public static bool PaysByCard(Account account, DateOnly day)
    {
        bool isCard = false;
        foreach (Invoice invoice in account.Invoices.Items)
        {
            foreach (Receipt receipt in invoice.Receipts)
                isCard = receipt.Made < day ? receipt.Method == PaymentMethod.CreditCard : isCard;
        }

        return isCard;
    }

    private static BilledLately PaymentOf(Invoice invoice, DateOnly day)
    {
        BilledLately standing = default;
        foreach (Receipt receipt in invoice.Receipts)
        {
            int ago = day.DayNumber - receipt.Made.DayNumber;
            if (ago <= 0 || ago > TicketMixAssumptions.PaidLatelyDays)
                continue;
            bool isCard = receipt.Method == PaymentMethod.CreditCard;
            if (isCard && receipt.Kind == ReceiptKind.Failure && invoice.IsOpenOn(day))
                standing |= BilledLately.Declined;
            else if (!isCard && receipt.Kind == ReceiptKind.Payment && receipt.Made > invoice.Due)
                standing |= BilledLately.Reminded;
        }

        return standing;
    }

    /// <summary>Whether more or less is paid a year from a day on.</summary>
    private static BilledLately ChangeAt(Account account, DateOnly day)
    {
        Money before = default;
        Money after = default;
        foreach (Contract contract in account.Contracts.Items)
        {
            before += contract.IsInForce(day.AddDays(-1)) ? contract.AnnualValue : default;
            after += contract.IsInForce(day) ? contract.AnnualValue : default;
        }

        return after > before ? BilledLately.Raised
            : after < before ? BilledLately.Reduced
            : default;
    }
}
