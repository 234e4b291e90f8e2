namespace Salescape.Simulation.Life;

/// <summary>
/// What a customer is billed and how it pays. Nothing else is decided by it: how punctual a customer is follows from the
/// same mood that decides whether it stays. So it is settled at the end of a life, for what the as-of shows, and
/// <see cref="Account.Bills"/> says of any day up to then what was known on it.
/// </summary>
internal static class Pay
{
    private const string Chapter = "Pay";

    /// <summary>Settles the invoices issued by the as-of, in order of issue.</summary>
    public static void Settle(Scene scene)
    {
        Account account = scene.Account;
        Payer payer = Payer.Of(account);
        int rate = SalesTax.RateOf(account);
        DateOnly notice = NoticeOf(account);
        foreach (Agreement paper in account.Agreements.Items)
            Billing.Bill(scene, paper, payer, rate, notice);
        account.Bills.Sort(static (one, other) =>
        {
            int order = one.Issued.CompareTo(other.Issued);
            return order != 0 ? order : one.Ordinal.CompareTo(other.Ordinal);
        });
        for (int place = 0; place < account.Bills.Count; place++)
        {
            Bill bill = account.Bills[place];
            bill.Place = place;
            bill.Id = new(account.LargeKey(place + 1));
            if (scene.Diary is { } diary)
                BillStory.Tell(diary, Chapter, account, bill);
        }
    }

    /// <summary>The day on which the account says that it will leave; the last possible day while it has not.</summary>
    private static DateOnly NoticeOf(Account account)
    {
        DateOnly notice = DateOnly.MaxValue;
        foreach (Deal deal in account.Deals.Items)
        {
            if (deal.Renews >= 0 && !deal.Won && deal.Closed < notice)
                notice = deal.Closed;
        }

        return notice;
    }
}
