using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How invoices are paid: by what means, how punctually, and what goes wrong. Morale is in standard deviations.</summary>
internal static class PaymentAssumptions
{
    /// <summary>Bills below the first are small, below the second middling, US dollars before tax. Judgement.</summary>
    public const long SmallBill = 1_000;

    /// <inheritdoc cref="SmallBill"/>
    public const long MiddlingBill = 10_000;

    /// <summary>The largest bill that goes on a card, least and most by account, US dollars before tax: limits of cards and of what a
    /// merchant lets pass at some 3 per cent. Judgement.</summary>
    public static (long Least, long Most) CardLimit => (8_000, 20_000);

    /// <summary>Weights of <see cref="PaymentMethod"/> in the United States, by size of the bill: small, middling, large.
    /// Judgement.</summary>
    public static ReadOnlySpan<double> MethodsAtHome(int size) =>
        size switch
        {
            0 => [58, 30, 2, 10],
            1 => [26, 44, 10, 20],
            _ => [4, 46, 32, 18],
        };

    /// <summary>
    /// The same elsewhere: a card or a transfer in dollars, since the ACH clears between banks of the United States only. Judgement.
    /// </summary>
    public static ReadOnlySpan<double> MethodsAbroad(int size) =>
        size switch
        {
            0 => [76, 0, 24, 0],
            1 => [34, 0, 66, 0],
            _ => [5, 0, 95, 0],
        };

    /// <summary>The same in countries whose companies still write cheques (BIS, Red Book statistics). Judgement.</summary>
    public static ReadOnlySpan<double> MethodsWithCheques(int size) =>
        size switch
        {
            0 => [74, 0, 21, 5],
            1 => [33, 0, 59, 8],
            _ => [5, 0, 89, 6],
        };

    /// <summary>Countries outside the United States in which a supplier may still be paid by cheque (BIS, Red Book statistics).</summary>
    public static readonly string[] CountriesWithCheques = ["Canada", "France", "India", "Hong Kong", "United Arab Emirates"];

    /// <summary>Share of those who pay by card and let it be charged by itself when due. Judgement.</summary>
    public const double CardIsCharged = 0.5;

    /// <summary>Weights of <see cref="PaymentGateway"/> for an account's cards: Stripe, PayPal, Square, Authorize.net. Judgement.</summary>
    public static ReadOnlySpan<double> CardGateways => [72, 11, 5, 12];

    /// <summary>Share of bank debits taken through Authorize.net; the others, and all wires, go through Stripe, and checks are entered at
    /// Authorize.net. Judgement.</summary>
    public const double DebitsAtAuthorizeNet = 0.2;

    /// <summary>Fee on a card by <see cref="PaymentGateway"/>: hundredths of a per cent of the amount, and cents (published prices,
    /// 2025).</summary>
    public static (long Rate, long Cents) CardFee(PaymentGateway gateway) =>
        gateway switch
        {
            PaymentGateway.PayPal => (299, 49),
            PaymentGateway.Square => (330, 30),
            _ => (290, 30),
        };

    /// <summary>Fee on a bank debit: hundredths of a per cent, and the most in cents (published price of Stripe, 2025).</summary>
    public static (long Rate, long MaxCents) DebitFee => (80, 500);

    /// <summary>Fee on a wire, cents (published price of Stripe, 2025). Checks cost nothing.</summary>
    public const long WireFeeCents = 800;

    /// <summary>Workdays until a payment has cleared, least and most, by <see cref="PaymentMethod"/>. Judgement.</summary>
    public static (int Min, int Max) ClearingDays(PaymentMethod method) =>
        method switch
        {
            PaymentMethod.ACH => (2, 4),
            PaymentMethod.Wire => (0, 1),
            PaymentMethod.Check => (2, 5),
            _ => (0, 0),
        };

    /// <summary>Log-odds that an invoice is paid late, at morale 0 and where nothing else speaks (part 4: 55 to 60 % on time over all, 45 %
    /// of value late: metric 45).</summary>
    public const double LateLevel = -0.03;

    /// <summary>What a unit of morale takes from these log-odds (R58).</summary>
    public const double LatePerMorale = 1.15;

    /// <summary>What they gain in Latin America, and in southern Europe (metric 46).</summary>
    public const double LateInLatinAmerica = 1.3;

    /// <inheritdoc cref="LateInLatinAmerica"/>
    public const double LateInSouthernEurope = 0.5;

    /// <summary>What they gain by <see cref="CompanySize"/>: large buyers have longer terms and keep to them (metric 45).
    /// Judgement.</summary>
    public static ReadOnlySpan<double> LateBySize => [0.12, 0, -0.2, -0.15];

    /// <summary>Median days late of late invoices at morale 0, and the sigma of their log (metric 46, part 4: 13 and 0.9 over all
    /// morales).</summary>
    public const double LateDays = 7.9;

    /// <inheritdoc cref="LateDays"/>
    public const double LateDaysSigma = 0.75;

    /// <summary>The most days late of an invoice that nobody disputes. Judgement.</summary>
    public const int LateDaysMax = 110;

    /// <summary>What a unit of morale takes from the log of those days (R58).</summary>
    public const double LateDaysPerMorale = 0.44;

    /// <summary>Factor on those days in Latin America and southern Europe, and for Enterprise (metric 46).</summary>
    public const double LateDaysInTheSouth = 1.8;

    /// <inheritdoc cref="LateDaysInTheSouth"/>
    public const double LateDaysOfEnterprise = 1.15;

    /// <summary>Share of late payments that wait for the payer's next run: on its day of the week, or at month end (section 3.1,
    /// judgement).</summary>
    public const double PaidInRuns = 0.45;

    /// <summary>Weights of the days of the week, from Monday, on which a payer runs its payments. Judgement: the middle of the
    /// week.</summary>
    public static ReadOnlySpan<double> RunDays => [8, 24, 22, 28, 18];

    /// <summary>Share of those runs that are held at month end rather than weekly. Judgement.</summary>
    public const double RunsAtMonthEnd = 0.3;

    /// <summary>Weights of paying 0 to 5 days before the due date (part 4: −5 to 0 days).</summary>
    public static ReadOnlySpan<double> DaysEarly => [30, 18, 16, 14, 12, 10];

    /// <summary>Chance that a card is refused, per attempt at morale 0, and what a unit of morale takes from its log (metric 48: 4 to 10
    /// %).</summary>
    public const double CardRefused = 0.058;

    /// <inheritdoc cref="CardRefused"/>
    public const double CardRefusedPerMorale = 0.25;

    /// <summary>How much likelier a card that was refused is refused again. Judgement: most come back within two retries [S33].</summary>
    public const double RefusedAgain = 4;

    /// <summary>The most a card is refused, as a chance.</summary>
    public const double CardRefusedMax = 0.6;

    /// <summary>Days after which a refused card is tried again: first, second, third time. Judgement.</summary>
    public static ReadOnlySpan<int> RetryDays => [3, 5, 7];

    /// <summary>Days until the customer gives another card when all retries were refused: least and most. Judgement.</summary>
    public static (int Min, int Max) NewCardDays => (4, 24);

    /// <summary>Chance that a bank debit is returned; it is repeated after <see cref="DebitRepeatDays"/>. Judgement.</summary>
    public const double DebitReturned = 0.012;

    /// <inheritdoc cref="DebitReturned"/>
    public const int DebitRepeatDays = 4;

    /// <summary>Chance that an invoice is disputed or forgotten for months, at morale 0, and what a unit of morale takes from its log
    /// (metric 47: 1 % of value lost).</summary>
    public const double Disputed = 0.011;

    /// <inheritdoc cref="Disputed"/>
    public const double DisputedPerMorale = 0.75;

    /// <summary>The most of that chance.</summary>
    public const double DisputedMax = 0.12;

    /// <summary>Days past due after which a dispute ends: least and most. Judgement.</summary>
    public static (int Min, int Max) DisputeDays => (70, 190);

    /// <summary>Share of leaving customers who pay nothing any more that is open or issued after their notice. Judgement.</summary>
    public const double LeftUnpaid = 0.5;

    /// <summary>Days past due after which an invoice that will not be paid is given up. Practice: 120 days.</summary>
    public const int GivenUpDays = 120;

    /// <summary>Share of late invoices paid in two parts, when they come to at least this much, US dollars. Judgement.</summary>
    public const double InTwoParts = 0.055;

    /// <inheritdoc cref="InTwoParts"/>
    public const long InTwoPartsFrom = 600;

    /// <summary>The first part: share of the total, least and most. Judgement.</summary>
    public static (double Min, double Max) FirstPart => (0.3, 0.7);

    /// <summary>Days until the second. Judgement.</summary>
    public static (int Min, int Max) SecondPartDays => (8, 32);

    /// <summary>Share of invoices that are paid twice by mistake; the second payment is held until it is sent back. Judgement.</summary>
    public const double PaidTwice = 0.006;

    /// <summary>Days until it happens, and until it is sent back. Judgement.</summary>
    public static (int Min, int Max) SecondPaymentDays => (1, 6);

    /// <inheritdoc cref="SecondPaymentDays"/>
    public static (int Min, int Max) SentBackDays => (4, 12);

    /// <summary>Days after the beginning of a period within which it is billed. Judgement.</summary>
    public const int BilledWithin = 6;

    /// <summary>Workdays after notice of an early end until the invoice that reaches beyond it is cancelled and issued anew.
    /// Judgement.</summary>
    public const int RebillDays = 4;

    /// <summary>Days late, and dollars, from which a payment is worth telling. Judgement.</summary>
    public const int LateWorthTelling = 30;

    /// <inheritdoc cref="LateWorthTelling"/>
    public const long DollarsWorthTelling = 5_000;
}
