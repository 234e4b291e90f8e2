using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Writes invoices as they stand on the as-of, and the payments towards them. All are in the vendor's currency.</summary>
internal static class InvoiceView
{
    /// <summary>Payments of an account are numbered by invoice, and within it below this.</summary>
    private const int PaymentsPerInvoice = 10;

    private static readonly Purpose Reference = new("payment reference");

    private static readonly Text Dollars = Text.Of("USD"u8);

    /// <summary>Appends the invoices issued by the as-of and what was paid by then.</summary>
    public static void Write(Scene scene)
    {
        foreach (Bill bill in scene.Account.Bills.Items)
        {
            scene.Rows.Invoices.Append(RowOf(scene, bill));
            for (int place = 0; place < bill.Receipts.Length; place++)
            {
                if (scene.Sees(bill.Receipts[place].Made))
                    scene.Rows.Payments.Append(PaymentOf(scene, bill, place));
            }
        }
    }

    /// <summary>The number on the invoice.</summary>
    public static Text NumberOf(Scene scene, Bill bill) => scene.Words.Add("INV-"u8).Add(bill.Issued.Year).Add('-')
        .AddDigits(scene.Account.Profile.Number, 5).Add('-').AddDigits(bill.Place + 1, 2).Cut();

    private static Invoice RowOf(Scene scene, Bill bill)
    {
        Account account = scene.Account;
        InvoiceStatus status = StatusOf(scene, bill);
        bool isPaid = status == InvoiceStatus.Paid;
        return new Invoice
        {
            InvoiceId = bill.Id,
            InvoiceNumber = NumberOf(scene, bill),
            CustomerId = account.Id,
            ContractId = account.Agreements[bill.Agreement].Id,
            InvoiceDate = bill.Issued,
            DueDate = bill.Due,
            TotalAmount = bill.Total,
            TaxAmount = bill.Tax,
            Subtotal = bill.Net,
            Status = status,
            PaymentMethod = status is InvoiceStatus.Cancelled || bill.PaidBy(scene.AsOf) == Money.Zero ? null : bill.Receipts[^1].Method,
            PaymentDate = isPaid ? bill.PaidOn : null,
            PaymentReference = isPaid ? ReferenceOf(scene, bill, bill.Settling) : null,
            Currency = Dollars,
            BillingPeriodStart = bill.From,
            BillingPeriodEnd = bill.Until,
        };
    }

    /// <summary>An invoice is a draft on the day of its date, unless its card is charged at once, and goes out the day after.</summary>
    private static InvoiceStatus StatusOf(Scene scene, Bill bill)
    {
        if (scene.Sees(bill.CancelledOn))
            return InvoiceStatus.Cancelled;
        if (scene.Sees(bill.SettledOn))
            return InvoiceStatus.Paid;
        if (bill.PaidBy(scene.AsOf) > Money.Zero)
            return InvoiceStatus.PartiallyPaid;
        if (bill.Due < scene.AsOf)
            return InvoiceStatus.Overdue;
        bool isBegun = bill.Receipts.Length > 0 && scene.Sees(bill.Receipts[0].Made);
        return bill.Issued == scene.AsOf && !isBegun ? InvoiceStatus.Draft : InvoiceStatus.Sent;
    }

    private static Payment PaymentOf(Scene scene, Bill bill, int place)
    {
        Receipt receipt = bill.Receipts[place];
        return new Payment
        {
            PaymentId = new PaymentId(scene.Account.VastKey(OrdinalOf(bill, place))),
            InvoiceId = bill.Id,
            CustomerId = scene.Account.Id,
            PaymentDate = receipt.Made,
            PaymentAmount = receipt.Amount,
            PaymentMethod = receipt.Method,
            TransactionId = ReferenceOf(scene, bill, place),
            Status = receipt.Kind switch
            {
                _ when !scene.Sees(receipt.Cleared) => PaymentStatus.Pending,
                ReceiptKind.Payment => PaymentStatus.Successful,
                ReceiptKind.Failure => PaymentStatus.Failed,
                _ => PaymentStatus.Refunded,
            },
            Currency = Dollars,
            ProcessingFee = receipt.Fee,
            NetAmount = receipt.Amount - receipt.Fee,
            PaymentGateway = receipt.Gateway,
        };
    }

    private static int OrdinalOf(Bill bill, int place) => (bill.Place + 1) * PaymentsPerInvoice + place;

    /// <summary>An identifier in the gateway's own form.</summary>
    private static Text ReferenceOf(Scene scene, Bill bill, int place)
    {
        Receipt receipt = bill.Receipts[place];
        Draw draw = scene.Account.Dice.Roll(Reference, OrdinalOf(bill, place));
        return receipt.Gateway switch
        {
            PaymentGateway.Stripe when receipt.Kind == ReceiptKind.Refund => Random(scene.Words.Add("re_3"u8), LettersAndDigits, 23, ref draw),
            PaymentGateway.Stripe when receipt.Method == PaymentMethod.CreditCard => Random(scene.Words.Add("ch_3"u8), LettersAndDigits, 23, ref draw),
            PaymentGateway.Stripe => Random(scene.Words.Add("py_3"u8), LettersAndDigits, 23, ref draw),
            PaymentGateway.PayPal => Random(scene.Words, LettersAndDigits[..36], 17, ref draw),
            PaymentGateway.Square => Random(scene.Words, LettersAndDigits, 22, ref draw),
            _ => Random(scene.Words.Add("6"u8), LettersAndDigits[26..36], 11, ref draw),
        };
    }

    /// <summary>Capitals first, so that a slice of them serves those who use no others.</summary>
    private static ReadOnlySpan<byte> LettersAndDigits => "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz"u8;

    private static Text Random(Chance.Words.TextArena words, ReadOnlySpan<byte> alphabet, int length, ref Draw draw)
    {
        for (int i = 0; i < length; i++)
            words.Add((char)alphabet[draw.Whole(0, alphabet.Length - 1)]);
        return words.Cut();
    }
}
