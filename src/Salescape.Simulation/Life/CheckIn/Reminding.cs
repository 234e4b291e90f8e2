using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Reminds customers of invoices that fall due or are overdue, and of agreements that come up for renewal.</summary>
internal static class Reminding
{
    private const int OfInvoices = 100_000;
    private const int OfRenewals = 200_000;
    private const int PerSubject = 8;

    private static readonly Purpose Announcing = new("invoice announced");
    private static readonly Purpose Addressee = new("reminder addressee");

    /// <summary>Writes the reminders sent by the as-of.</summary>
    public static void Write(Scene scene)
    {
        foreach (Bill bill in scene.Account.Bills.Items)
            OfBill(scene, bill);
        foreach (Agreement paper in scene.Account.Agreements.Items)
        {
            if (paper.Main == paper.Place)
                OfEnd(scene, paper);
        }
    }

    private static void OfBill(Scene scene, Bill bill)
    {
        DateOnly soon = bill.Due.AddDays(-NoticeAssumptions.DueSoonDays);
        if (bill.Issued < soon && bill.IsOpenOn(soon) && scene.Account.Dice.Roll(Announcing, bill.Place).Chance(NoticeAssumptions.DueSoon))
            Remind(scene, bill, 0, soon, NoticeSubject.DueSoon, Priority.Low);
        ReadOnlySpan<int> overdue = NoticeAssumptions.OverdueDays;
        for (int step = 0; step < overdue.Length; step++)
        {
            DateOnly day = bill.Due.AddDays(overdue[step]);
            if (bill.IsOverdueOn(day))
                Remind(scene, bill, step + 1, day, NoticeSubject.Overdue, Priority.Medium + step);
        }
    }

    private static void Remind(Scene scene, Bill bill, int step, DateOnly day, NoticeSubject subject, Priority priority)
    {
        if (!scene.Sees(day))
            return;
        var facts = new Facts();
        facts.Set(Fact.Invoice, InvoiceView.NumberOf(scene, bill));
        facts.Set(Fact.Amount, AmountOf(scene.Words, bill.Total - bill.PaidBy(day)));
        facts.Set(Fact.Deadline, scene.Words.AddDate(bill.Due).Cut());
        if (step > 0)
            facts.Set(Fact.Term, Amounts.Write(scene.Words, day.DayNumber - bill.Due.DayNumber));
        int ordinal = OfInvoices + bill.Place * PerSubject + step;
        Draw draw = scene.Account.Dice.Roll(Addressee, ordinal);
        int user = draw.Chance(NoticeAssumptions.InvoiceToAccount) ? -1 : Addressees.Of(scene.Account, day, ref draw);
        Text id = scene.Words.Add(Invoice.Table.Prefix!).Add('-').AddDigits(bill.Id.Value, 6).Cut();
        NoticeView.Write(scene, new Notice(ordinal, day, NotificationType.Reminder, priority, subject, RelatedEntity.Invoice, id, user), ref facts);
    }

    /// <summary>An amount to the cent.</summary>
    private static Text AmountOf(TextArena words, Money amount) =>
        words.Add('$').AddGrouped(amount.Cents / 100).Add('.').AddDigits(amount.Cents % 100, 2).Cut();

    private static void OfEnd(Scene scene, Agreement paper)
    {
        Account account = scene.Account;
        ReadOnlySpan<int> ahead = NoticeAssumptions.RenewalDays;
        for (int step = 0; step < ahead.Length; step++)
        {
            DateOnly day = paper.End.AddDays(-ahead[step]);
            bool isOpen = paper.Signed < day && day < account.LeavingKnown && account.AgreedUntil(day) == paper.End;
            if (!isOpen || !scene.Sees(day) || (step == 1 && paper.AutoRenew))
                continue;
            var facts = new Facts();
            facts.Set(Fact.Product, account.Deals[paper.Deal].Product.Name);
            facts.Set(Fact.Deadline, scene.Words.AddDate(paper.End).Cut());
            facts.Set(Fact.Term, Amounts.Write(scene.Words, ahead[step]));
            facts.Set(paper.AutoRenew ? Fact.Automatic : Fact.Manual);
            int ordinal = OfRenewals + paper.Place * PerSubject + step;
            Draw draw = account.Dice.Roll(Addressee, ordinal);
            Text id = scene.Words.Add(Renewal.Table.Prefix!).Add('-').AddDigits(paper.Id.Value, 6).Cut();
            NoticeView.Write(
                scene,
                new Notice(ordinal, day, NotificationType.Reminder, Priority.Low + step, NoticeSubject.Renewal, RelatedEntity.Renewal, id, Addressees.Of(account, day, ref draw)),
                ref facts);
        }
    }
}
