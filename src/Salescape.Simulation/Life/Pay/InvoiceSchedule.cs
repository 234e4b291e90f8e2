using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Bills a contract by its schedule, in advance, on one of the first days of each billing period. Amendments are billed on the
/// days of the contract that they amend. What reaches beyond an early end is cancelled after the notice, and issued
/// anew for the part used.
/// </summary>
internal static class InvoiceSchedule
{
    /// <summary>Bills of one contract are numbered below this, by the month of the term that they begin with.</summary>
    private const int OrdinalsPerContract = 1_000;

    /// <summary>The number of the invoice for the part used.</summary>
    private const int LastOrdinal = OrdinalsPerContract - 1;

    private static readonly Purpose Billing = new("billing day");

    /// <summary>Adds the invoices of a contract that are issued by the as-of.</summary>
    public static void Issue(Scene scene, Contract contract, in Payer payer, int rate, DateOnly notice)
    {
        Account account = scene.Account;
        int step = StepOf(contract);
        int offset = account.Contracts[contract.Main].TermMonths - contract.TermMonths;
        PaymentMethod method = Payer.MethodFor(
            scene.Dice,
            account,
            contract.Value.Share(Math.Min(step, contract.TermMonths), contract.TermMonths)
        );
        for (int from = 0; from < contract.MonthsLived;)
        {
            int until = Math.Min(contract.TermMonths, from + step - (step == contract.TermMonths ? 0 : (offset + from) % step));
            DateOnly start = contract.Start.AddMonths(from);
            DateOnly issued = IssuedFrom(scene.Dice, start < contract.Signed ? contract.Signed : start, account.Calendar);
            if (!scene.Sees(issued))
                return;
            bool isBeyondEnd = until > contract.MonthsLived;
            bool isEndKnown = notice < issued;
            Invoice invoice = Take(
                scene.Dice,
                account,
                contract,
                from,
                isBeyondEnd && isEndKnown ? contract.MonthsLived : until,
                issued,
                rate
            );
            PaymentCollection.Collect(scene.Dice, account, invoice, method, payer, notice, canRepeat: !isBeyondEnd);
            if (isBeyondEnd && !isEndKnown)
                EndEarly(scene, contract, invoice, from, method, payer, rate, notice);
            from = until;
        }
    }

    /// <summary>The day on which somebody gets round to the bills of a period, all of them together; never so late that a bill in advance
    /// is one no longer.</summary>
    private static DateOnly IssuedFrom(Dice dice, DateOnly due, HolidayCalendar calendar)
    {
        Draw draw = dice.Roll(Billing, due.DayNumber);
        DateOnly issued = BusinessDays.Soon(due, draw.Unit(), calendar);
        DateOnly latest = Calendar.WorkdayUntil(due.AddDays(PaymentAssumptions.BilledWithin), calendar);
        return issued < latest ? issued : latest;
    }

    private static Invoice Take(Dice dice, Account account, Contract contract, int from, int until, DateOnly issued, int rate)
    {
        Invoice invoice = account.Invoices.Take();
        invoice.Contract = contract.Index;
        invoice.Ordinal = contract.Index * OrdinalsPerContract + from;
        invoice.Issued = issued;
        invoice.Due = issued.AddDays(PaymentTerms.Days(dice, account));
        invoice.From = contract.Start.AddMonths(from);
        invoice.Until = contract.Start.AddMonths(until).AddDays(-1);
        invoice.Net = contract.Value.Share(until, contract.TermMonths) - contract.Value.Share(from, contract.TermMonths);
        invoice.Tax = SalesTax.On(invoice.Net, rate);
        return invoice;
    }

    /// <summary>Cancels an invoice that reaches beyond the early end of its contract, and invoices the part used. Money that came in is
    /// kept for the new invoice, and what is left of it sent back.</summary>
    private static void EndEarly(
        Scene scene,
        Contract contract,
        Invoice invoice,
        int from,
        PaymentMethod method,
        in Payer payer,
        int rate,
        DateOnly notice
    )
    {
        if (notice == DateOnly.MaxValue)
            return;
        Account account = scene.Account;
        invoice.ForgetAfter(notice);
        DateOnly day = PaymentCollection.Workdays(notice, PaymentAssumptions.RebillDays, account.Calendar);
        foreach (Receipt receipt in invoice.Receipts)
        {
            if (receipt.Cleared >= day)
                day = PaymentCollection.Workdays(receipt.Cleared, 1, account.Calendar);
        }

        invoice.CancelledOn = day;
        Money paid = invoice.PaidBy(day);
        if (paid > Money.Zero)
            invoice.Add(new Receipt(ReceiptKind.Refund, day, day, paid, Money.Zero, method, payer.GatewayOf(method)));
        if (!scene.Sees(day))
            return;
        Invoice used = Take(scene.Dice, account, contract, from, contract.MonthsLived, day, rate);
        used.Ordinal = contract.Index * OrdinalsPerContract + LastOrdinal;
        if (invoice.Settling >= 0)
            PaymentCollection.Receive(
                used,
                new Receipt(ReceiptKind.Payment, day, day, used.Total, Money.Zero, method, payer.GatewayOf(method))
            );
        else
            PaymentCollection.Collect(scene.Dice, account, used, method, payer, notice, canRepeat: true);
    }

    private static int StepOf(Contract contract) =>
        contract.Schedule switch
        {
            PaymentSchedule.Monthly => 1,
            PaymentSchedule.Quarterly => 3,
            PaymentSchedule.Annual => 12,
            _ => contract.TermMonths,
        };
}
