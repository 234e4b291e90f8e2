using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Writes invoices as they stand on the as-of, and the payments towards them. All are in the vendor's currency.</summary>
internal static class InvoiceRows
{
    /// <summary>Payments of an account are numbered by invoice, and within it below this.</summary>
    private const int PaymentsPerInvoice = 10;

    private static readonly Purpose Reference = new("payment reference");

    private static readonly Text Dollars = Text.Of("USD"u8);

    /// <summary>Appends the invoices issued by the as-of and what was paid by then.</summary>
    public static void Write(Scene scene)
    {
        foreach (Invoice invoice in scene.Account.Invoices.Items)
        {
            scene.Rows.Invoices.Append(RowOf(scene, invoice));
            for (int index = 0; index < invoice.Receipts.Length; index++)
            {
                if (scene.Sees(invoice.Receipts[index].Made))
                    scene.Rows.Payments.Append(PaymentOf(scene, invoice, index));
            }
        }
    }

    /// <summary>The number on the invoice.</summary>
    public static Text NumberOf(Scene scene, Invoice invoice) => scene.Words.Add("INV-"u8).Add(invoice.Issued.Year).Add('-')
        .AddDigits(scene.Account.Profile.Number, 5).Add('-').AddDigits(invoice.Index + 1, 2).Cut();

    private static Schema.Invoice RowOf(Scene scene, Invoice invoice)
    {
        Account account = scene.Account;
        InvoiceStatus status = StatusOf(scene, invoice);
        bool isPaid = status == InvoiceStatus.Paid;
        return new Schema.Invoice
        {
            InvoiceId = invoice.Id,
            InvoiceNumber = NumberOf(scene, invoice),
            CustomerId = account.Id,
            ContractId = account.Contracts[invoice.Contract].Id,
            InvoiceDate = invoice.Issued,
            DueDate = invoice.Due,
            TotalAmount = invoice.Total,
            TaxAmount = invoice.Tax,
            Subtotal = invoice.Net,
            Status = status,
            PaymentMethod = status is InvoiceStatus.Cancelled || invoice.PaidBy(scene.AsOf) == Money.Zero ? null : invoice.Receipts[^1].Method,
            PaymentDate = isPaid ? invoice.PaidOn : null,
            PaymentReference = isPaid ? ReferenceOf(scene, invoice, invoice.Settling) : null,
            Currency = Dollars,
            BillingPeriodStart = invoice.From,
            BillingPeriodEnd = invoice.Until,
        };
    }

    /// <summary>An invoice is a draft on the day of its date, unless its card is charged at once, and goes out the day after.</summary>
    private static InvoiceStatus StatusOf(Scene scene, Invoice invoice)
    {
        if (scene.Sees(invoice.CancelledOn))
            return InvoiceStatus.Cancelled;
        if (scene.Sees(invoice.SettledOn))
            return InvoiceStatus.Paid;
        if (invoice.PaidBy(scene.AsOf) > Money.Zero)
            return InvoiceStatus.PartiallyPaid;
        if (invoice.Due < scene.AsOf)
            return InvoiceStatus.Overdue;
        bool isBegun = invoice.Receipts.Length > 0 && scene.Sees(invoice.Receipts[0].Made);
        return invoice.Issued == scene.AsOf && !isBegun ? InvoiceStatus.Draft : InvoiceStatus.Sent;
    }

    private static Payment PaymentOf(Scene scene, Invoice invoice, int index)
    {
        Receipt receipt = invoice.Receipts[index];
        return new Payment
        {
            PaymentId = new PaymentId(scene.Account.VastKey(OrdinalOf(invoice, index))),
            InvoiceId = invoice.Id,
            CustomerId = scene.Account.Id,
            PaymentDate = receipt.Made,
            PaymentAmount = receipt.Amount,
            PaymentMethod = receipt.Method,
            TransactionId = ReferenceOf(scene, invoice, index),
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

    private static int OrdinalOf(Invoice invoice, int index) => (invoice.Index + 1) * PaymentsPerInvoice + index;

    /// <summary>An identifier in the gateway's own form.</summary>
    private static Text ReferenceOf(Scene scene, Invoice invoice, int index)
    {
        Receipt receipt = invoice.Receipts[index];
        Draw draw = scene.Dice.Roll(Reference, OrdinalOf(invoice, index));
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
