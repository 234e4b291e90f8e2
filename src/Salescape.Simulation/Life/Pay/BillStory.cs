using System.Globalization;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Life;

/// <summary>Tells of bills that an accountant would remember.</summary>
internal static class BillStory
{
    /// <summary>Writes what is worth telling of one bill.</summary>
    public static void Tell(Diary diary, string chapter, Account account, Bill bill)
    {
        string what = string.Create(CultureInfo.InvariantCulture, $"The invoice of {bill.Issued:yyyy-MM-dd} over {DealStory.InMoney(bill.Total)}");
        if (bill.CancelledOn < Bill.Never)
        {
            diary.Write(bill.CancelledOn, chapter, $"{what} is cancelled, since it reaches beyond the early end; the part used is billed anew.");
            return;
        }

        if (bill.GivenUpOn < Bill.Never)
        {
            diary.Write(bill.GivenUpOn, chapter, $"{what} is still unpaid and given up as lost.", Morale(account, bill));
            return;
        }

        int refused = 0;
        foreach (Receipt receipt in bill.Receipts)
            refused += receipt.Kind == ReceiptKind.Failure ? 1 : 0;
        int late = bill.PaidOn.DayNumber - bill.Due.DayNumber;
        if (refused > 1)
            diary.Write(bill.SettledOn, chapter, $"{what} is paid after {refused} refused attempts.", Morale(account, bill));
        else if (late >= PaymentAssumptions.LateWorthTelling && bill.Net >= Money.Units(PaymentAssumptions.DollarsWorthTelling))
            diary.Write(bill.SettledOn, chapter, string.Create(CultureInfo.InvariantCulture, $"{what} is paid {late} days late."), Morale(account, bill));
    }

    private static string Morale(Account account, Bill bill) => string.Create(
        CultureInfo.InvariantCulture, $"Payment morale stood at {account.Mood.PaymentMorale(bill.Due):+0.0;−0.0} (0 is average).");
}
