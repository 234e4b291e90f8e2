using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How the money for an invoice comes in: a card charged when it is due, or a payer who is punctual by nature and by
/// mood.</summary>
internal static class PaymentCollection
{
    private static readonly Purpose Paying = new("invoice payment");

    /// <summary>No payment is made so long before its invoice is due, so that the mood of that day is lived whenever the payment is
    /// seen.</summary>
    private const int MoodDays = 14;

    /// <summary>Settles how an invoice is paid.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">Who pays.</param>
    /// <param name="invoice">What is paid.</param>
    /// <param name="method">By what means.</param>
    /// <param name="payer">The account's habits.</param>
    /// <param name="notice">The day on which the account says that it will leave. What is settled by it shows only later.</param>
    /// <param name="canRepeat">Whether it may be paid twice by mistake; not if it will be cancelled, when all that came in goes back at
    /// once.</param>
    public static void Collect(
        Dice dice,
        Account account,
        Invoice invoice,
        PaymentMethod method,
        in Payer payer,
        DateOnly notice,
        bool canRepeat
    )
    {
        Draw draw = dice.Roll(Paying, invoice.Ordinal);
        DateOnly felt = invoice.Due.AddDays(-MoodDays) < invoice.Issued ? invoice.Issued : invoice.Due.AddDays(-MoodDays);
        double morale = account.Mood.PaymentMorale(felt);
        if (method == PaymentMethod.CreditCard && payer.IsCharged)
            ChargeCard(account, invoice, payer, morale, notice, ref draw);
        else if (
            draw.Chance(
                Math.Min(
                    PaymentAssumptions.DisputedMax,
                    PaymentAssumptions.Disputed * PortableMath.Exp(-PaymentAssumptions.DisputedPerMorale * morale)
                )
            )
        )
            Dispute(account, invoice, method, payer, notice, ref draw);
        else
            AwaitPayment(account, invoice, method, payer, morale, notice, canRepeat, ref draw);
    }

    /// <summary>Records money that comes in; the invoice is settled when it is whole.</summary>
    public static void Receive(Invoice invoice, in Receipt receipt)
    {
        invoice.Add(receipt);
        if (invoice.PaidBy(receipt.Cleared) < invoice.Total)
            return;
        invoice.Settling = invoice.Receipts.Length - 1;
        invoice.PaidOn = receipt.Made;
        invoice.SettledOn = receipt.Cleared;
    }

    /// <summary>The day so many workdays after another.</summary>
    public static DateOnly Workdays(DateOnly day, int count, HolidayCalendar calendar)
    {
        for (int i = 0; i < count; i++)
            day = Calendar.WorkdayFrom(day.AddDays(1), calendar);
        return day;
    }

    private static void ChargeCard(Account account, Invoice invoice, in Payer payer, double morale, DateOnly notice, ref Draw draw)
    {
        DateOnly day = Calendar.WorkdayUntil(invoice.Due, account.Calendar);
        double refused = RefusalAt(morale);
        ReadOnlySpan<int> retries = PaymentAssumptions.RetryDays;
        for (int attempt = 0; attempt <= retries.Length; attempt++)
        {
            if (!draw.Chance(refused))
            {
                Receive(invoice, Made(ReceiptKind.Payment, account, day, invoice.Total, PaymentMethod.CreditCard, payer, ref draw));
                return;
            }

            invoice.Add(Made(ReceiptKind.Failure, account, day, invoice.Total, PaymentMethod.CreditCard, payer, ref draw));
            refused = Math.Min(PaymentAssumptions.CardRefusedMax, refused * PaymentAssumptions.RefusedAgain);
            int wait =
                attempt < retries.Length
                    ? retries[attempt]
                    : draw.Whole(PaymentAssumptions.NewCardDays.Min, PaymentAssumptions.NewCardDays.Max);
            day = Calendar.WorkdayFrom(day.AddDays(wait), account.Calendar);
        }

        if (notice <= day && payer.LeavesUnpaid)
            GiveUp(invoice, day);
        else
            Receive(invoice, Made(ReceiptKind.Payment, account, day, invoice.Total, PaymentMethod.CreditCard, payer, ref draw));
    }

    /// <summary>An invoice that is questioned, or lost on a desk: it is paid after months, since nobody goes on working with who doesn't
    /// pay; or never, once the customer has said that it leaves.</summary>
    private static void Dispute(Account account, Invoice invoice, PaymentMethod method, in Payer payer, DateOnly notice, ref Draw draw)
    {
        DateOnly end = Calendar.WorkdayFrom(
            invoice.Due.AddDays(draw.Whole(PaymentAssumptions.DisputeDays.Min, PaymentAssumptions.DisputeDays.Max)),
            account.Calendar
        );
        if (notice <= end)
            GiveUp(invoice, end);
        else
            Receive(invoice, Made(ReceiptKind.Payment, account, end, invoice.Total, method, payer, ref draw));
    }

    private static void AwaitPayment(
        Account account,
        Invoice invoice,
        PaymentMethod method,
        in Payer payer,
        double morale,
        DateOnly notice,
        bool canRepeat,
        ref Draw draw
    )
    {
        bool isLate = draw.Chance(PortableMath.Logistic(LateOdds(account) - PaymentAssumptions.LatePerMorale * morale));
        DateOnly day = isLate ? Late(account, invoice, payer, morale, ref draw) : OnTime(account, invoice, ref draw);
        if (notice <= day && payer.LeavesUnpaid)
        {
            GiveUp(invoice, day);
            return;
        }

        if (method == PaymentMethod.ACH && draw.Chance(PaymentAssumptions.DebitReturned))
        {
            Receipt returned = Made(ReceiptKind.Failure, account, day, invoice.Total, method, payer, ref draw);
            invoice.Add(returned);
            day = Calendar.WorkdayFrom(returned.Cleared.AddDays(PaymentAssumptions.DebitRepeatDays), account.Calendar);
        }
        else if (method == PaymentMethod.CreditCard && draw.Chance(RefusalAt(morale)))
        {
            invoice.Add(Made(ReceiptKind.Failure, account, day, invoice.Total, method, payer, ref draw));
            day = Workdays(day, 1, account.Calendar);
        }

        Money rest = invoice.Total;
        if (isLate && invoice.Total >= Money.Units(PaymentAssumptions.InTwoPartsFrom) && draw.Chance(PaymentAssumptions.InTwoParts))
        {
            (double min, double max) = PaymentAssumptions.FirstPart;
            Money first = invoice.Total.Share((long)draw.Between(min * 100, max * 100), 100);
            Receive(invoice, Made(ReceiptKind.Payment, account, day, first, method, payer, ref draw));
            (int soonest, int latest) = PaymentAssumptions.SecondPartDays;
            day = Calendar.WorkdayFrom(day.AddDays(draw.Whole(soonest, latest)), account.Calendar);
            rest -= first;
        }

        Receive(invoice, Made(ReceiptKind.Payment, account, day, rest, method, payer, ref draw));
        if (canRepeat && rest == invoice.Total && draw.Chance(PaymentAssumptions.PaidTwice))
            PayTwice(account, invoice, method, payer, ref draw);
    }

    /// <summary>The same invoice is paid again by mistake. The money is held, neither here nor there, until it is sent back.</summary>
    private static void PayTwice(Account account, Invoice invoice, PaymentMethod method, in Payer payer, ref Draw draw)
    {
        (int soonest, int latest) = PaymentAssumptions.SecondPaymentDays;
        DateOnly day = Workdays(invoice.SettledOn, draw.Whole(soonest, latest), account.Calendar);
        Receipt again = Made(ReceiptKind.Payment, account, day, invoice.Total, method, payer, ref draw);
        (soonest, latest) = PaymentAssumptions.SentBackDays;
        DateOnly back = Workdays(again.Cleared, draw.Whole(soonest, latest), account.Calendar);
        invoice.Add(again with { Cleared = back });
        invoice.Add(new Receipt(ReceiptKind.Refund, back, back, invoice.Total, Money.Zero, method, again.Gateway));
    }

    private static void GiveUp(Invoice invoice, DateOnly settled)
    {
        DateOnly day = invoice.Due.AddDays(PaymentAssumptions.GivenUpDays);
        invoice.GivenUpOn = day < settled ? settled : day;
    }

    private static double LateOdds(Account account)
    {
        Country country = account.Profile.Country;
        double region =
            country.Region == Region.LatinAmerica ? PaymentAssumptions.LateInLatinAmerica
            : country.Calendar == HolidayCalendar.SouthernEurope ? PaymentAssumptions.LateInSouthernEurope
            : 0;
        return PaymentAssumptions.LateLevel + region + PaymentAssumptions.LateBySize[(int)account.Profile.Size];
    }

    private static double RefusalAt(double morale) =>
        Math.Min(
            PaymentAssumptions.CardRefusedMax,
            PaymentAssumptions.CardRefused * PortableMath.Exp(-PaymentAssumptions.CardRefusedPerMorale * morale)
        );

    private static DateOnly OnTime(Account account, Invoice invoice, ref Draw draw)
    {
        DateOnly day = invoice.Due.AddDays(-draw.Weighted(PaymentAssumptions.DaysEarly));
        // Spread over the week, lest Fridays take all that falls on weekends.
        if (Calendar.WorkdayFrom(day, account.Calendar) != day)
            day = Calendar.WorkdayUntil(day.AddDays(-draw.Whole(1, 5)), account.Calendar);
        return day < invoice.Issued ? invoice.Issued : day;
    }

    private static DateOnly Late(Account account, Invoice invoice, in Payer payer, double morale, ref Draw draw)
    {
        Country country = account.Profile.Country;
        double median =
            PaymentAssumptions.LateDays
            * PortableMath.Exp(-PaymentAssumptions.LateDaysPerMorale * morale)
            * (
                country.Region == Region.LatinAmerica || country.Calendar == HolidayCalendar.SouthernEurope
                    ? PaymentAssumptions.LateDaysInTheSouth
                    : 1
            )
            * (account.Profile.Size == CompanySize.Enterprise ? PaymentAssumptions.LateDaysOfEnterprise : 1);
        int days = Math.Clamp((int)Math.Round(draw.LogNormal(median, PaymentAssumptions.LateDaysSigma)), 1, PaymentAssumptions.LateDaysMax);
        DateOnly day = invoice.Due.AddDays(days);
        if (draw.Chance(PaymentAssumptions.PaidInRuns))
        {
            return draw.Chance(PaymentAssumptions.RunsAtMonthEnd)
                ? Calendar.WorkdayUntil(Calendar.MonthEnd(day), account.Calendar)
                : Calendar.WorkdayFrom(payer.RunFrom(day), account.Calendar);
        }

        // Spread over the week, lest Mondays take all that falls on weekends.
        return Calendar.WorkdayFrom(day, account.Calendar) == day
            ? day
            : Calendar.WorkdayFrom(day.AddDays(draw.Whole(0, 5)), account.Calendar);
    }

    private static Receipt Made(
        ReceiptKind kind,
        Account account,
        DateOnly day,
        Money amount,
        PaymentMethod method,
        in Payer payer,
        ref Draw draw
    )
    {
        (int min, int max) = PaymentAssumptions.ClearingDays(method);
        PaymentGateway gateway = payer.GatewayOf(method);
        Money fee = kind == ReceiptKind.Failure ? Money.Zero : Payer.FeeOn(amount, method, gateway);
        return new Receipt(kind, day, Workdays(day, draw.Whole(min, max), account.Calendar), amount, fee, method, gateway);
    }
}
