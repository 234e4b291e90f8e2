using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How the money for a bill comes in: a card charged when it is due, or a payer who is punctual by nature and by mood.</summary>
internal static class Collecting
{
    private static readonly Purpose Paying = new("invoice payment");

    /// <summary>No payment is made so long before its bill is due, so that the mood of that day is lived whenever the payment is seen.</summary>
    private const int MoodDays = 14;

    /// <summary>Settles how a bill is paid.</summary>
    /// <param name="account">Who pays.</param>
    /// <param name="bill">What is paid.</param>
    /// <param name="method">By what means.</param>
    /// <param name="payer">The account's habits.</param>
    /// <param name="notice">The day on which the account says that it will leave. What is settled by it shows only later.</param>
    /// <param name="canRepeat">Whether it may be paid twice by mistake; not if it will be cancelled, when all that came in goes back at once.</param>
    public static void Collect(Account account, Bill bill, PaymentMethod method, in Payer payer, DateOnly notice, bool canRepeat)
    {
        Draw draw = account.Dice.Roll(Paying, bill.Ordinal);
        DateOnly felt = bill.Due.AddDays(-MoodDays) < bill.Issued ? bill.Issued : bill.Due.AddDays(-MoodDays);
        double morale = account.Mood.PaymentMorale(felt);
        if (method == PaymentMethod.CreditCard && payer.IsCharged)
            ChargeCard(account, bill, payer, morale, notice, ref draw);
        else if (draw.Chance(Math.Min(PaymentAssumptions.DisputedMost, PaymentAssumptions.Disputed * PortableMath.Exp(-PaymentAssumptions.DisputedPerMorale * morale))))
            Dispute(account, bill, method, payer, notice, ref draw);
        else
            AwaitPayment(account, bill, method, payer, morale, notice, canRepeat, ref draw);
    }

    /// <summary>Records money that comes in; the bill is settled when it is whole.</summary>
    public static void Receive(Bill bill, in Receipt receipt)
    {
        bill.Add(receipt);
        if (bill.PaidBy(receipt.Cleared) < bill.Total)
            return;
        bill.Settling = bill.Receipts.Length - 1;
        bill.PaidOn = receipt.Made;
        bill.SettledOn = receipt.Cleared;
    }

    /// <summary>The day so many workdays after another.</summary>
    public static DateOnly Workdays(DateOnly day, int count, HolidayCalendar calendar)
    {
        for (int i = 0; i < count; i++)
            day = Calendar.WorkdayFrom(day.AddDays(1), calendar);
        return day;
    }

    private static void ChargeCard(Account account, Bill bill, in Payer payer, double morale, DateOnly notice, ref Draw draw)
    {
        DateOnly day = Calendar.WorkdayUntil(bill.Due, account.Calendar);
        double refused = RefusalAt(morale);
        ReadOnlySpan<int> retries = PaymentAssumptions.RetryDays;
        for (int attempt = 0; attempt <= retries.Length; attempt++)
        {
            if (!draw.Chance(refused))
            {
                Receive(bill, Made(ReceiptKind.Payment, account, day, bill.Total, PaymentMethod.CreditCard, payer, ref draw));
                return;
            }

            bill.Add(Made(ReceiptKind.Failure, account, day, bill.Total, PaymentMethod.CreditCard, payer, ref draw));
            refused = Math.Min(PaymentAssumptions.CardRefusedMost, refused * PaymentAssumptions.RefusedAgain);
            int wait = attempt < retries.Length
                ? retries[attempt]
                : draw.Whole(PaymentAssumptions.NewCardDays.Least, PaymentAssumptions.NewCardDays.Most);
            day = Calendar.WorkdayFrom(day.AddDays(wait), account.Calendar);
        }

        if (notice <= day && payer.LeavesUnpaid)
            GiveUp(bill, day);
        else
            Receive(bill, Made(ReceiptKind.Payment, account, day, bill.Total, PaymentMethod.CreditCard, payer, ref draw));
    }

    /// <summary>A bill that is questioned, or lost on a desk: it is paid after months or never.</summary>
    private static void Dispute(Account account, Bill bill, PaymentMethod method, in Payer payer, DateOnly notice, ref Draw draw)
    {
        DateOnly end = Calendar.WorkdayFrom(
            bill.Due.AddDays(draw.Whole(PaymentAssumptions.DisputeDays.Least, PaymentAssumptions.DisputeDays.Most)), account.Calendar);
        if (draw.Chance(PaymentAssumptions.DisputeLost[Payer.SizeOf(bill.Net)]) || notice <= end)
            GiveUp(bill, end);
        else
            Receive(bill, Made(ReceiptKind.Payment, account, end, bill.Total, method, payer, ref draw));
    }

    private static void AwaitPayment(
        Account account, Bill bill, PaymentMethod method, in Payer payer, double morale, DateOnly notice, bool canRepeat, ref Draw draw)
    {
        bool isLate = draw.Chance(PortableMath.Logistic(LateOdds(account) - PaymentAssumptions.LatePerMorale * morale));
        DateOnly day = isLate
            ? Late(account, bill, morale, ref draw)
            : OnTime(account, bill, ref draw);
        if (notice <= day && payer.LeavesUnpaid)
        {
            GiveUp(bill, day);
            return;
        }

        if (method == PaymentMethod.ACH && draw.Chance(PaymentAssumptions.DebitReturned))
        {
            Receipt returned = Made(ReceiptKind.Failure, account, day, bill.Total, method, payer, ref draw);
            bill.Add(returned);
            day = Calendar.WorkdayFrom(returned.Cleared.AddDays(PaymentAssumptions.DebitRepeatDays), account.Calendar);
        }
        else if (method == PaymentMethod.CreditCard && draw.Chance(RefusalAt(morale)))
        {
            bill.Add(Made(ReceiptKind.Failure, account, day, bill.Total, method, payer, ref draw));
            day = Workdays(day, 1, account.Calendar);
        }

        Money rest = bill.Total;
        if (isLate && bill.Total >= Money.Units(PaymentAssumptions.InTwoPartsFrom) && draw.Chance(PaymentAssumptions.InTwoParts))
        {
            (double least, double most) = PaymentAssumptions.FirstPart;
            Money first = bill.Total.Share((long)draw.Between(least * 100, most * 100), 100);
            Receive(bill, Made(ReceiptKind.Payment, account, day, first, method, payer, ref draw));
            (int soonest, int latest) = PaymentAssumptions.SecondPartDays;
            day = Calendar.WorkdayFrom(day.AddDays(draw.Whole(soonest, latest)), account.Calendar);
            rest -= first;
        }

        Receive(bill, Made(ReceiptKind.Payment, account, day, rest, method, payer, ref draw));
        if (canRepeat && rest == bill.Total && draw.Chance(PaymentAssumptions.PaidTwice))
            PayTwice(account, bill, method, payer, ref draw);
    }

    /// <summary>The same bill is paid again by mistake. The money is held, neither here nor there, until it is sent back.</summary>
    private static void PayTwice(Account account, Bill bill, PaymentMethod method, in Payer payer, ref Draw draw)
    {
        (int soonest, int latest) = PaymentAssumptions.SecondPaymentDays;
        DateOnly day = Workdays(bill.SettledOn, draw.Whole(soonest, latest), account.Calendar);
        Receipt again = Made(ReceiptKind.Payment, account, day, bill.Total, method, payer, ref draw);
        (soonest, latest) = PaymentAssumptions.SentBackDays;
        DateOnly back = Workdays(again.Cleared, draw.Whole(soonest, latest), account.Calendar);
        bill.Add(again with { Cleared = back });
        bill.Add(new Receipt(ReceiptKind.Refund, back, back, bill.Total, Money.Zero, method, again.Gateway));
    }

    private static void GiveUp(Bill bill, DateOnly settled)
    {
        DateOnly day = bill.Due.AddDays(PaymentAssumptions.GivenUpDays);
        bill.GivenUpOn = day < settled ? settled : day;
    }

    private static double LateOdds(Account account)
    {
        Country country = account.Profile.Country;
        double place = country.Region == Region.LatinAmerica ? PaymentAssumptions.LateInLatinAmerica
            : country.Calendar == HolidayCalendar.SouthernEurope ? PaymentAssumptions.LateInSouthernEurope
            : 0;
        return PaymentAssumptions.LateLevel + place + PaymentAssumptions.LateBySize[(int)account.Profile.Size];
    }

    private static double RefusalAt(double morale) => Math.Min(
        PaymentAssumptions.CardRefusedMost,
        PaymentAssumptions.CardRefused * PortableMath.Exp(-PaymentAssumptions.CardRefusedPerMorale * morale));

    private static DateOnly OnTime(Account account, Bill bill, ref Draw draw)
    {
        DateOnly day = bill.Due.AddDays(-draw.Weighted(PaymentAssumptions.DaysEarly));
        // Spread over the week, lest Fridays take all that falls on weekends.
        if (Calendar.WorkdayFrom(day, account.Calendar) != day)
            day = Calendar.WorkdayUntil(day.AddDays(-draw.Whole(1, 5)), account.Calendar);
        return day < bill.Issued ? bill.Issued : day;
    }

    private static DateOnly Late(Account account, Bill bill, double morale, ref Draw draw)
    {
        Country country = account.Profile.Country;
        double median = PaymentAssumptions.LateDays * PortableMath.Exp(-PaymentAssumptions.LateDaysPerMorale * morale)
            * (country.Region == Region.LatinAmerica || country.Calendar == HolidayCalendar.SouthernEurope ? PaymentAssumptions.LateDaysInTheSouth : 1)
            * (account.Profile.Size == CompanySize.Enterprise ? PaymentAssumptions.LateDaysOfEnterprise : 1);
        int days = Math.Clamp((int)Math.Round(draw.LogNormal(median, PaymentAssumptions.LateDaysSigma)), 1, PaymentAssumptions.LateDaysMost);
        DateOnly day = bill.Due.AddDays(days);
        if (draw.Chance(PaymentAssumptions.PaidInRuns))
        {
            return draw.Chance(PaymentAssumptions.RunsAtMonthEnd)
                ? Calendar.WorkdayUntil(Calendar.MonthEnd(day), account.Calendar)
                : Calendar.WorkdayFrom(bill.Due.AddDays((days + 6) / 7 * 7), account.Calendar);
        }

        // Spread over the week, lest Mondays take all that falls on weekends.
        return Calendar.WorkdayFrom(day, account.Calendar) == day
            ? day
            : Calendar.WorkdayFrom(day.AddDays(draw.Whole(0, 5)), account.Calendar);
    }

    private static Receipt Made(ReceiptKind kind, Account account, DateOnly day, Money amount, PaymentMethod method, in Payer payer, ref Draw draw)
    {
        (int least, int most) = PaymentAssumptions.ClearingDays(method);
        PaymentGateway gateway = payer.GatewayOf(method);
        Money fee = kind == ReceiptKind.Failure ? Money.Zero : Payer.FeeOn(amount, method, gateway);
        return new Receipt(kind, day, Workdays(day, draw.Whole(least, most), account.Calendar), amount, fee, method, gateway);
    }
}
