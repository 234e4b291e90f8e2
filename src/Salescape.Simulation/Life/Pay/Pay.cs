using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>
/// What a customer is billed and how it pays. Nothing else is decided by it: how punctual a customer is follows from the
/// same mood that decides whether it stays. So it is settled at the end of a life, for what the as-of shows, and
/// <see cref="Account.Invoices"/> says of any day up to then what was known on it.
/// </summary>
internal static class Pay
{
    private const string Chapter = "Pay";

    /// <summary>Settles the invoices issued by the as-of, in order of issue.</summary>
    public static void Settle(Scene scene)
    {
        Account account = scene.Account;
        Payer payer = Payer.Of(scene.Dice);
        int rate = SalesTax.RateOf(scene.Dice, account);
        DateOnly notice = NoticeOf(account);
        foreach (Contract contract in account.Contracts.Items)
            InvoiceSchedule.Issue(scene, contract, payer, rate, notice);
        account.Invoices.Sort(
            static (one, other) =>
            {
                int order = one.Issued.CompareTo(other.Issued);
                return order != 0 ? order : one.Ordinal.CompareTo(other.Ordinal);
            }
        );
        for (int index = 0; index < account.Invoices.Count; index++)
        {
            Invoice invoice = account.Invoices[index];
            invoice.Index = index;
            invoice.Id = new(account.LargeKey(index + 1));
            if (scene.Diary is { } diary)
                InvoiceDiary.Tell(diary, Chapter, account, invoice);
        }
    }

    /// <summary>The day on which the account says that it will leave; the last possible day while it has not.</summary>
    private static DateOnly NoticeOf(Account account)
    {
        DateOnly notice = DateOnly.MaxValue;
        foreach (Opportunity opportunity in account.Opportunities.Items)
        {
            if (opportunity.Renews >= 0 && !opportunity.Won && opportunity.Closed < notice)
                notice = opportunity.Closed;
        }

        return notice;
    }

    /// <summary>Tells the invoices issued by the as-of and what was paid by then.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        foreach (Invoice invoice in scene.Account.Invoices.Items)
        {
            if (!scene.Sees(invoice.Issued))
                break;
            bool isPaid = invoice.StatusOn(scene.AsOf) == InvoiceStatus.Paid;
            InvoiceRows.Write(telling, invoice, isPaid ? PaymentReference.Of(scene, invoice, invoice.Settling) : null);
            for (int index = 0; index < invoice.Receipts.Length; index++)
            {
                if (scene.Sees(invoice.Receipts[index].Made))
                    InvoiceRows.WritePayment(telling, invoice, index, PaymentReference.Of(scene, invoice, index));
            }
        }
    }
}
