using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Reminds customers of invoices that fall due or are overdue, and of contracts that come up for renewal.</summary>
internal static class ReminderNotices
{
    private const int OfInvoices = 100_000;
    private const int OfRenewals = 200_000;
    private const int PerSubject = 8;

    private static readonly Purpose Announcing = new("invoice announced");
    private static readonly Purpose Addressee = new("reminder addressee");

    /// <summary>Tells the reminders sent by the as-of.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        foreach (Invoice invoice in scene.Account.Invoices.Items)
            OfInvoice(scene, telling, invoice);
        foreach (Contract contract in scene.Account.Contracts.Items)
        {
            if (contract.Main == contract.Index)
                OfEnd(scene, telling, contract);
        }
    }

    private static void OfInvoice(Scene scene, Telling telling, Invoice invoice)
    {
        DateOnly soon = invoice.Due.AddDays(-NoticeAssumptions.DueSoonDays);
        if (invoice.Issued < soon && invoice.IsOpenOn(soon) && scene.Dice.Roll(Announcing, invoice.Index).Chance(NoticeAssumptions.DueSoon))
            Remind(scene, telling, invoice, 0, soon, NoticeSubject.DueSoon, Priority.Low);
        ReadOnlySpan<int> overdue = NoticeAssumptions.OverdueDays;
        for (int step = 0; step < overdue.Length; step++)
        {
            DateOnly day = invoice.Due.AddDays(overdue[step]);
            if (invoice.IsOverdueOn(day))
                Remind(scene, telling, invoice, step + 1, day, NoticeSubject.Overdue, GravityOf(step));
        }
    }

    /// <summary>A first reminder is nothing special; from the third on it is as grave as anything.</summary>
    private static Priority GravityOf(int step) => Priority.Medium + Math.Min(step, Priority.Critical - Priority.Medium);

    private static void Remind(
        Scene scene,
        Telling telling,
        Invoice invoice,
        int step,
        DateOnly day,
        NoticeSubject subject,
        Priority priority
    )
    {
        if (!scene.Sees(day))
            return;
        var facts = new Facts();
        facts.Set(Fact.Invoice, invoice.Number(scene.Words, scene.Account));
        facts.Set(Fact.Amount, AmountOf(scene.Words, invoice.Total - invoice.PaidBy(day)));
        facts.Set(Fact.Deadline, scene.Words.AddDate(invoice.Due).Cut());
        if (step > 0)
            facts.Set(Fact.Term, Amounts.Write(scene.Words, day.DayNumber - invoice.Due.DayNumber));
        if (step > NoticeAssumptions.FriendlyReminders)
            facts.Set(Fact.LongDue);
        int ordinal = OfInvoices + invoice.Index * PerSubject + step;
        Draw draw = scene.Dice.Roll(Addressee, ordinal);
        int user = draw.Chance(NoticeAssumptions.InvoiceToAccount) ? -1 : NoticeRecipients.Of(scene.Account, day, ref draw);
        Text id = scene.Words.Add(Schema.Invoice.Table.Prefix!).Add('-').AddDigits(invoice.Id.Value, 6).Cut();
        NoticeDelivery.Tell(
            scene,
            telling,
            new Notice(ordinal, day, NotificationType.Reminder, priority, subject, RelatedEntity.Invoice, id, user),
            ref facts
        );
    }

    /// <summary>An amount to the cent.</summary>
    private static Text AmountOf(TextArena words, Money amount) =>
        words.Add('$').AddGrouped(amount.Cents / 100).Add('.').AddDigits(amount.Cents % 100, 2).Cut();

    private static void OfEnd(Scene scene, Telling telling, Contract contract)
    {
        Account account = scene.Account;
        ReadOnlySpan<int> ahead = NoticeAssumptions.RenewalDays;
        for (int step = 0; step < ahead.Length; step++)
        {
            DateOnly day = contract.End.AddDays(-ahead[step]);
            bool isOpen = contract.Signed < day && day < account.LeavingKnown && account.AgreedUntil(day) == contract.End;
            if (!isOpen || !scene.Sees(day) || (step == 1 && contract.AutoRenew))
                continue;
            var facts = new Facts();
            facts.Set(Fact.Product, account.Opportunities[contract.Opportunity].Product.Name);
            facts.Set(Fact.Deadline, scene.Words.AddDate(contract.End).Cut());
            facts.Set(Fact.Term, Amounts.Write(scene.Words, ahead[step]));
            facts.Set(contract.AutoRenew ? Fact.Automatic : Fact.Manual);
            int ordinal = OfRenewals + contract.Index * PerSubject + step;
            Draw draw = scene.Dice.Roll(Addressee, ordinal);
            Text id = scene.Words.Add(Renewal.Table.Prefix!).Add('-').AddDigits(contract.Id.Value, 6).Cut();
            NoticeDelivery.Tell(
                scene,
                telling,
                new Notice(
                    ordinal,
                    day,
                    NotificationType.Reminder,
                    Priority.Low + step,
                    NoticeSubject.Renewal,
                    RelatedEntity.Renewal,
                    id,
                    NoticeRecipients.Of(account, day, ref draw)
                ),
                ref facts
            );
        }
    }
}
