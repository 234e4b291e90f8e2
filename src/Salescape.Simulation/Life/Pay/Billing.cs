using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Bills a contract by its schedule, in advance, on the first workday of each billing period. Amendments are billed on the
/// days of the agreement that they amend. What reaches beyond an early end is cancelled after the notice, and issued
/// anew for the part used.
/// </summary>
internal static class Billing
{
    /// <summary>Bills of one contract are numbered below this, by the month of the term that they begin with.</summary>
    private const int OrdinalsPerContract = 1_000;

    /// <summary>The number of the bill for the part used.</summary>
    private const int LastOrdinal = OrdinalsPerContract - 1;

    /// <summary>Adds the invoices of a contract that are issued by the as-of.</summary>
    public static void Bill(Scene scene, Agreement paper, in Payer payer, int rate, DateOnly notice)
    {
        if (paper.Value == Money.Zero)
            return;
        Account account = scene.Account;
        int step = StepOf(paper);
        int offset = account.Agreements[paper.Main].TermMonths - paper.TermMonths;
        PaymentMethod method = Payer.MethodFor(account, paper.Value.Share(Math.Min(step, paper.TermMonths), paper.TermMonths));
        for (int from = 0; from < paper.MonthsLived;)
        {
            int until = Math.Min(paper.TermMonths, from + step - (step == paper.TermMonths ? 0 : (offset + from) % step));
            DateOnly start = paper.Start.AddMonths(from);
            DateOnly issued = Calendar.WorkdayFrom(start < paper.Signed ? paper.Signed : start, account.Calendar);
            if (!scene.Sees(issued))
                return;
            bool isBeyondEnd = until > paper.MonthsLived;
            bool isEndKnown = notice < issued;
            Bill bill = Take(account, paper, from, isBeyondEnd && isEndKnown ? paper.MonthsLived : until, issued, rate);
            Collecting.Collect(account, bill, method, payer, notice, canRepeat: !isBeyondEnd);
            if (isBeyondEnd && !isEndKnown)
                EndEarly(scene, paper, bill, from, method, payer, rate, notice);
            from = until;
        }
    }

    private static Bill Take(Account account, Agreement paper, int from, int until, DateOnly issued, int rate)
    {
        Bill bill = account.Bills.Take();
        bill.Begin();
        bill.Agreement = paper.Place;
        bill.Ordinal = paper.Place * OrdinalsPerContract + from;
        bill.Issued = issued;
        bill.Due = issued.AddDays(PaymentTerms.Days(account));
        bill.From = paper.Start.AddMonths(from);
        bill.Until = paper.Start.AddMonths(until).AddDays(-1);
        bill.Net = paper.Value.Share(until, paper.TermMonths) - paper.Value.Share(from, paper.TermMonths);
        bill.Tax = SalesTax.On(bill.Net, rate);
        return bill;
    }

    /// <summary>Cancels a bill that reaches beyond the early end of its contract, and bills the part used. Money that came in is kept for the new bill, and what is left of it sent back.</summary>
    private static void EndEarly(
        Scene scene, Agreement paper, Bill bill, int from, PaymentMethod method, in Payer payer, int rate, DateOnly notice)
    {
        if (notice == DateOnly.MaxValue)
            return;
        Account account = scene.Account;
        bill.ForgetAfter(notice);
        DateOnly day = Collecting.Workdays(notice, PaymentAssumptions.RebillDays, account.Calendar);
        foreach (Receipt receipt in bill.Receipts)
        {
            if (receipt.Cleared >= day)
                day = Collecting.Workdays(receipt.Cleared, 1, account.Calendar);
        }

        bill.CancelledOn = day;
        Money paid = bill.PaidBy(day);
        if (paid > Money.Zero)
            bill.Add(new Receipt(ReceiptKind.Refund, day, day, paid, Money.Zero, method, payer.GatewayOf(method)));
        if (!scene.Sees(day))
            return;
        Bill used = Take(account, paper, from, paper.MonthsLived, day, rate);
        used.Ordinal = paper.Place * OrdinalsPerContract + LastOrdinal;
        if (bill.Settling >= 0)
            Collecting.Receive(used, new Receipt(ReceiptKind.Payment, day, day, used.Total, Money.Zero, method, payer.GatewayOf(method)));
        else
            Collecting.Collect(account, used, method, payer, notice, canRepeat: true);
    }

    private static int StepOf(Agreement paper) => paper.Schedule switch
    {
        PaymentSchedule.Monthly => 1,
        PaymentSchedule.Quarterly => 3,
        PaymentSchedule.Annual => 12,
        _ => paper.TermMonths,
    };
}
