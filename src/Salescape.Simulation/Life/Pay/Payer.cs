using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>How an account pays its invoices: habits of its accounts payable, settled for all its life.</summary>
/// <param name="IsCharged">Whether its card, where it pays by card, is charged by itself when an invoice is due.</param>
/// <param name="CardGateway">Who takes its card.</param>
/// <param name="DebitGateway">Who debits its bank account.</param>
/// <param name="LeavesUnpaid">Whether it pays nothing any more once it has given notice.</param>
/// <param name="RunsOn">The day of the week on which it runs its payments.</param>
internal readonly record struct Payer(
    bool IsCharged,
    PaymentGateway CardGateway,
    PaymentGateway DebitGateway,
    bool LeavesUnpaid,
    DayOfWeek RunsOn
)
{
    private static readonly Purpose Habits = new("payment habits");
    private static readonly Purpose Means = new("payment method");

    private static readonly HashSet<Text> WithCheques = [.. PaymentAssumptions.CountriesWithCheques.Select(Text.Of)];

    /// <summary>Where the vendor has its bank: transfers from there are domestic.</summary>
    public static readonly Text Home = Text.Of("United States");

    /// <summary>The habits of an account.</summary>
    public static Payer Of(Dice dice)
    {
        Draw draw = dice.Roll(Habits);
        return new Payer(
            draw.Chance(PaymentAssumptions.CardIsCharged),
            (PaymentGateway)draw.Weighted(PaymentAssumptions.CardGateways),
            draw.Chance(PaymentAssumptions.DebitsAtAuthorizeNet) ? PaymentGateway.AuthorizeNet : PaymentGateway.Stripe,
            draw.Chance(PaymentAssumptions.LeftUnpaid),
            DayOfWeek.Monday + draw.Weighted(PaymentAssumptions.RunDays)
        );
    }

    /// <summary>The first of its payment runs on a day or after it.</summary>
    public DateOnly RunFrom(DateOnly day) => day.AddDays((RunsOn - day.DayOfWeek + 7) % 7);

    /// <summary>By what means invoices of a size are paid: the same for invoices of like size, a safer one for larger ones.</summary>
    public static PaymentMethod MethodFor(Dice dice, Account account, Money invoice)
    {
        int size = SizeOf(invoice);
        Text country = account.Profile.Country.Name;
        ReadOnlySpan<double> weights =
            country == Home ? PaymentAssumptions.MethodsAtHome(size)
            : WithCheques.Contains(country) ? PaymentAssumptions.MethodsWithCheques(size)
            : PaymentAssumptions.MethodsAbroad(size);
        Draw draw = dice.Roll(Means);
        // Behind the draw of the means, so that the same account pays its smaller bills as before.
        var method = (PaymentMethod)draw.Weighted(weights);
        if (method != PaymentMethod.CreditCard || invoice < Money.Units(CardLimit(ref draw)))
            return method;
        Span<double> others = stackalloc double[weights.Length];
        weights.CopyTo(others);
        others[(int)PaymentMethod.CreditCard] = 0;
        return (PaymentMethod)draw.Weighted(others);
    }

    /// <summary>The largest bill that an account's card takes, before tax.</summary>
    private static long CardLimit(ref Draw draw)
    {
        (long least, long most) = PaymentAssumptions.CardLimit;
        return (long)draw.Between(least, most);
    }

    /// <summary>Whether an invoice is small, middling or large: 0, 1, 2.</summary>
    public static int SizeOf(Money invoice) =>
        invoice < Money.Units(PaymentAssumptions.SmallBill) ? 0
        : invoice < Money.Units(PaymentAssumptions.MiddlingBill) ? 1
        : 2;

    /// <summary>Through whom a means of payment goes.</summary>
    public PaymentGateway GatewayOf(PaymentMethod method) =>
        method switch
        {
            PaymentMethod.CreditCard => CardGateway,
            PaymentMethod.ACH => DebitGateway,
            PaymentMethod.Wire => PaymentGateway.Stripe,
            _ => PaymentGateway.AuthorizeNet,
        };

    /// <summary>What the gateway keeps of a payment.</summary>
    public static Money FeeOn(Money amount, PaymentMethod method, PaymentGateway gateway)
    {
        long fee = 0;
        if (method == PaymentMethod.CreditCard)
        {
            (long rate, long cents) = PaymentAssumptions.CardFee(gateway);
            fee = amount.Share(rate, Percent.Whole(100).Hundredths).Cents + cents;
        }
        else if (method == PaymentMethod.ACH)
        {
            (long rate, long max) = PaymentAssumptions.DebitFee;
            fee = Math.Min(max, amount.Share(rate, Percent.Whole(100).Hundredths).Cents);
        }
        else if (method == PaymentMethod.Wire)
        {
            fee = PaymentAssumptions.WireFeeCents;
        }

        return new Money(Math.Min(fee, amount.Cents));
    }
}
