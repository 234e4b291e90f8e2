using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>
/// An invoice with all that is settled about it: what it bills, and what is paid towards it when. What was known of it on
/// a day follows from the dates.
/// </summary>
internal sealed class Invoice : IPooled
{
    /// <summary>The day on which an invoice is paid, given up or cancelled that never is.</summary>
    public static readonly DateOnly Never = Contact.Never;

    /// <summary>The most payments, attempts and refunds of one invoice.</summary>
    public const int MaxReceipts = 9;

    /// <summary>Payments of an account are numbered by invoice, and within it below this.</summary>
    private const int PaymentsPerInvoice = 10;

    private readonly Receipt[] _receipts = new Receipt[MaxReceipts];
    private int _receiptCount;

    /// <summary>One that nobody has used.</summary>
    public Invoice() => Clear();

    /// <summary>Its index in <see cref="Account.Invoices"/>, which is the order of issue.</summary>
    public int Index { get; set; }

    public InvoiceId Id { get; set; }

    /// <summary>Index in <see cref="Account.Contracts"/> of the contract billed.</summary>
    public int Contract { get; set; }

    /// <summary>Which invoice of its contract it is, the same whenever it is seen.</summary>
    public int Ordinal { get; set; }

    public DateOnly Issued { get; set; }

    public DateOnly Due { get; set; }

    /// <summary>First day billed.</summary>
    public DateOnly From { get; set; }

    /// <summary>Last day billed.</summary>
    public DateOnly Until { get; set; }

    /// <summary>Before tax.</summary>
    public Money Net { get; set; }

    public Money Tax { get; set; }

    public Money Total => Net + Tax;

    /// <summary>The day of the payment that makes it whole; <see cref="Never"/> if none does.</summary>
    public DateOnly PaidOn { get; set; }

    /// <summary>The day on which that payment has cleared, so that the invoice is known to be paid; <see cref="Never"/> if none
    /// does.</summary>
    public DateOnly SettledOn { get; set; }

    /// <summary>The day it is given up as lost; <see cref="Never"/> if it is not.</summary>
    public DateOnly GivenUpOn { get; set; }

    /// <summary>The day it is cancelled and issued anew for the part used; <see cref="Never"/> if it is not.</summary>
    public DateOnly CancelledOn { get; set; }

    /// <summary>Index in <see cref="Receipts"/> of the payment that makes it whole; −1 if none does.</summary>
    public int Settling { get; set; }

    public ReadOnlySpan<Receipt> Receipts => _receipts.AsSpan(0, _receiptCount);

    public void Add(in Receipt receipt) => _receipts[_receiptCount++] = receipt;

    /// <summary>Takes back what would have been paid after a day.</summary>
    public void ForgetAfter(DateOnly day)
    {
        while (_receiptCount > 0 && _receipts[_receiptCount - 1].Made > day)
            _receiptCount--;
        GivenUpOn = Never;
        if (_receiptCount > Settling)
            return;
        Settling = -1;
        PaidOn = Never;
        SettledOn = Never;
    }

    /// <summary>Whether it has been issued and is neither paid nor cancelled on a day, as far as is known then.</summary>
    public bool IsOpenOn(DateOnly day) => Issued <= day && day < SettledOn && day < CancelledOn;

    /// <summary>Whether it is open and past its due date on a day.</summary>
    public bool IsOverdueOn(DateOnly day) => Due < day && IsOpenOn(day);

    /// <summary>An invoice is a draft on the day of its date, unless its card is charged at once, and goes out the day after.</summary>
    public InvoiceStatus StatusOn(Today day)
    {
        if (CancelledOn <= day)
            return InvoiceStatus.Cancelled;
        if (SettledOn <= day)
            return InvoiceStatus.Paid;
        if (PaidBy(day) > Money.Zero)
            return InvoiceStatus.PartiallyPaid;
        if (Due < day)
            return InvoiceStatus.Overdue;
        bool isBegun = _receiptCount > 0 && _receipts[0].Made <= day;
        return !(Issued < day) && !isBegun ? InvoiceStatus.Draft : InvoiceStatus.Sent;
    }

    /// <summary>The number on the </summary>
    public Text Number(TextArena words, Account account) =>
        words.Add("INV-"u8).Add(Issued.Year).Add('-').Add(PrintedNumber.Of(account.Profile.Number)).Add('-').AddDigits(Index + 1, 2).Cut();

    /// <summary>Tells the payments of an account apart, by invoice and within it.</summary>
    /// <param name="receipt">Index in <see cref="Receipts"/>.</param>
    public int OrdinalOf(int receipt) => (Index + 1) * PaymentsPerInvoice + receipt;

    /// <summary>What has been paid towards it by a day, refunds taken off.</summary>
    public Money PaidBy(Today day)
    {
        Money paid = Money.Zero;
        foreach (Receipt receipt in Receipts)
        {
            if (day < receipt.Cleared)
                continue;
            if (receipt.Kind == ReceiptKind.Payment)
                paid += receipt.Amount;
            else if (receipt.Kind == ReceiptKind.Refund)
                paid -= receipt.Amount;
        }

        return paid;
    }

    /// <inheritdoc/>
    public void Clear()
    {
        Index = 0;
        Id = default;
        Contract = 0;
        Ordinal = 0;
        Issued = default;
        Due = default;
        From = default;
        Until = default;
        Net = default;
        Tax = default;
        PaidOn = Never;
        SettledOn = Never;
        GivenUpOn = Never;
        CancelledOn = Never;
        Settling = -1;
        Array.Clear(_receipts);
        _receiptCount = 0;
    }
}

/// <summary>What a receipt records.</summary>
internal enum ReceiptKind
{
    /// <summary>Money came in.</summary>
    Payment,

    /// <summary>An attempt that was refused.</summary>
    Failure,

    /// <summary>Money was sent back.</summary>
    Refund,
}

/// <summary>A payment towards an invoice, an attempt at one, or money sent back.</summary>
/// <param name="Kind">What it records.</param>
/// <param name="Made">The day it was made.</param>
/// <param name="Cleared">The day its outcome is known.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Fee">What the gateway keeps.</param>
/// <param name="Method">How it was paid.</param>
/// <param name="Gateway">Through whom.</param>
internal readonly record struct Receipt(
    ReceiptKind Kind,
    DateOnly Made,
    DateOnly Cleared,
    Money Amount,
    Money Fee,
    PaymentMethod Method,
    PaymentGateway Gateway
);
