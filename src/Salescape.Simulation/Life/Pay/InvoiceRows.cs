using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes invoices as they stand on the as-of, and the payments towards them. All are in the vendor's currency.</summary>
internal static class InvoiceRows
{
    private static readonly Text Dollars = Text.Of("USD"u8);

    /// <summary>Appends an invoice issued by the as-of.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="invoice">The invoice.</param>
    /// <param name="reference">The reference of the payment that makes it whole; null while none does.</param>
    public static void Write(Telling telling, Invoice invoice, Text? reference)
    {
        Account account = telling.Account;
        InvoiceStatus status = invoice.StatusOn(telling.AsOf);
        bool isPaid = status == InvoiceStatus.Paid;
        telling.Rows.Invoices.Append(
            new Schema.Invoice
            {
                InvoiceId = invoice.Id,
                InvoiceNumber = invoice.Number(telling.Words, account),
                CustomerId = account.Id,
                ContractId = account.Contracts[invoice.Contract].Id,
                InvoiceDate = invoice.Issued,
                DueDate = invoice.Due,
                TotalAmount = invoice.Total,
                TaxAmount = invoice.Tax,
                Subtotal = invoice.Net,
                Status = status,
                PaymentMethod =
                    status is InvoiceStatus.Cancelled || invoice.PaidBy(telling.AsOf) == Money.Zero ? null : invoice.Receipts[^1].Method,
                PaymentDate = isPaid ? invoice.PaidOn : null,
                PaymentReference = reference,
                Currency = Dollars,
                BillingPeriodStart = invoice.From,
                BillingPeriodEnd = invoice.Until,
            }
        );
    }

    /// <summary>Appends a payment, attempt or refund made by the as-of.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="invoice">What it is for.</param>
    /// <param name="index">Its index among the invoice's receipts.</param>
    /// <param name="reference">Its identifier at the gateway.</param>
    public static void WritePayment(Telling telling, Invoice invoice, int index, Text reference)
    {
        Receipt receipt = invoice.Receipts[index];
        telling.Rows.Payments.Append(
            new Payment
            {
                PaymentId = new PaymentId(telling.Account.VastKey(invoice.OrdinalOf(index))),
                InvoiceId = invoice.Id,
                CustomerId = telling.Account.Id,
                PaymentDate = receipt.Made,
                PaymentAmount = receipt.Amount,
                PaymentMethod = receipt.Method,
                TransactionId = reference,
                Status = receipt.Kind switch
                {
                    _ when !telling.Sees(receipt.Cleared) => PaymentStatus.Pending,
                    ReceiptKind.Payment => PaymentStatus.Successful,
                    ReceiptKind.Failure => PaymentStatus.Failed,
                    _ => PaymentStatus.Refunded,
                },
                Currency = Dollars,
                ProcessingFee = receipt.Fee,
                NetAmount = receipt.Amount - receipt.Fee,
                PaymentGateway = receipt.Gateway,
            }
        );
    }
}
