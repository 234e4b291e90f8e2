using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Invoices issued for contracts</summary>
[Table(
    60,
    Schemas.Operational,
    "invoices",
    EstimatedRecords = 5_000,
    WrittenBy = "Life/Pay",
    Dated = "invoice_date",
    InForceUntil = "payment_date",
    InForceDays = 10,
    UseCases = ["Accounts receivable aging", "Days sales outstanding", "Billing by period and region", "Overdue follow-up"]
)]
public readonly partial record struct Invoice
{
    /// <summary>Unique invoice identifier (INV-XXXXXX)</summary>
    public required InvoiceId InvoiceId { get; init; }

    /// <summary>Human-readable invoice number</summary>
    [Text(50)]
    public required Text InvoiceNumber { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References CONTRACTS</summary>
    public required ContractId ContractId { get; init; }

    /// <summary>Date of issue</summary>
    public required DateOnly InvoiceDate { get; init; }

    /// <summary>Payment due date (from the payment terms)</summary>
    [Planned]
    public required DateOnly DueDate { get; init; }

    /// <summary>Subtotal plus tax</summary>
    /// <remarks>In the invoice's currency, as tax and subtotal.</remarks>
    [NotNegative]
    public required Money TotalAmount { get; init; }

    /// <summary>Tax</summary>
    [NotNegative]
    public required Money TaxAmount { get; init; }

    /// <summary>Amount before tax</summary>
    [NotNegative]
    public required Money Subtotal { get; init; }

    /// <summary>Draft, Sent, Paid, Partially Paid, Overdue, Cancelled</summary>
    /// <remarks>Bad debt stays Overdue. Cancelled: issued anew for the part used of a contract that ended early.</remarks>
    [Text(50), Mutable]
    public required InvoiceStatus Status { get; init; }

    /// <summary>Credit Card, ACH, Wire, Check</summary>
    /// <remarks>Null until something was paid, and once cancelled.</remarks>
    [Text(50), Mutable]
    public required PaymentMethod? PaymentMethod { get; init; }

    /// <summary>When paid in full (null until then)</summary>
    [Mutable]
    public required DateOnly? PaymentDate { get; init; }

    /// <summary>Reference of the settling payment (null until paid)</summary>
    [Text(100), Mutable]
    public required Text? PaymentReference { get; init; }

    /// <summary>ISO 4217 code</summary>
    [Text(10)]
    public required Text Currency { get; init; }

    /// <summary>First day billed</summary>
    [Planned]
    public required DateOnly BillingPeriodStart { get; init; }

    /// <summary>Last day billed</summary>
    [Planned]
    public required DateOnly BillingPeriodEnd { get; init; }
}

/// <summary>Key of <c>invoices</c>: <c>INV-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("INV")]
public readonly record struct InvoiceId(long Value) : IKey;

/// <summary>Values of <c>invoices.status</c>.</summary>
public enum InvoiceStatus
{
    Draft,
    Sent,
    Paid,
    PartiallyPaid,
    Overdue,
    Cancelled,
}
