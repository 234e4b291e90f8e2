using System.Globalization;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Life;

/// <summary>Tells of invoices that an accountant would remember.</summary>
internal static class InvoiceDiary
{
    /// <summary>Writes what is worth telling of one invoice.</summary>
    public static void Tell(Diary diary, string chapter, Account account, Invoice invoice)
    {
        string what = string.Create(
            CultureInfo.InvariantCulture,
            $"The invoice of {invoice.Issued:yyyy-MM-dd} over {OpportunityDiary.InMoney(invoice.Total)}"
        );
        if (invoice.CancelledOn < Invoice.Never)
        {
            diary.Write(
                invoice.CancelledOn,
                chapter,
                $"{what} is cancelled, since it reaches beyond the early end; the part used is billed anew."
            );
            return;
        }

        if (invoice.GivenUpOn < Invoice.Never)
        {
            diary.Write(invoice.GivenUpOn, chapter, $"{what} is still unpaid and given up as lost.", Morale(account, invoice));
            return;
        }

        int refused = 0;
        foreach (Receipt receipt in invoice.Receipts)
            refused += receipt.Kind == ReceiptKind.Failure ? 1 : 0;
        int late = invoice.PaidOn.DayNumber - invoice.Due.DayNumber;
        if (refused > 1)
            diary.Write(invoice.SettledOn, chapter, $"{what} is paid after {refused} refused attempts.", Morale(account, invoice));
        else if (late >= PaymentAssumptions.LateWorthTelling && invoice.Net >= Money.Units(PaymentAssumptions.DollarsWorthTelling))
            diary.Write(
                invoice.SettledOn,
                chapter,
                string.Create(CultureInfo.InvariantCulture, $"{what} is paid {late} days late."),
                Morale(account, invoice)
            );
    }

    private static string Morale(Account account, Invoice invoice) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Payment morale stood at {account.Mood.PaymentMorale(invoice.Due):+0.0;−0.0} (0 is average)."
        );
}
