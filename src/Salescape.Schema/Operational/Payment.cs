using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Payments received against invoices</summary>
[Table(
    61,
    Schemas.Operational,
    "payments",
    EstimatedRecords = 4_900,
    WrittenBy = "Life/Pay",
    Dated = "payment_date",
    ShownWith = "invoice_id",
    UseCases = ["Cash collection trends", "Failed payment recovery", "Processing cost by method", "Payment behaviour by segment"]
)]
public readonly partial record struct Payment
{
    /// <summary>Unique payment identifier (PAY-XXXXXX)</summary>
    public required PaymentId PaymentId { get; init; }

    /// <summary>References INVOICES</summary>
    public required InvoiceId InvoiceId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>When the payment was made</summary>
    public required DateOnly PaymentDate { get; init; }

    /// <summary>Amount paid</summary>
    /// <remarks>In the payment's currency, as fee and net amount.</remarks>
    [NotNegative]
    public required Money PaymentAmount { get; init; }

    /// <summary>Credit Card, ACH, Wire, Check</summary>
    [Text(50)]
    public required PaymentMethod PaymentMethod { get; init; }

    /// <summary>Gateway transaction identifier</summary>
    /// <remarks>The gateway's own identifier; it names no row.</remarks>
    [Text(100)]
    public required Text TransactionId { get; init; }

    /// <summary>Successful, Failed, Pending, Refunded</summary>
    [Text(50), Mutable]
    public required PaymentStatus Status { get; init; }

    /// <summary>ISO 4217 code</summary>
    [Text(10)]
    public required Text Currency { get; init; }

    /// <summary>Gateway fee</summary>
    [NotNegative]
    public required Money ProcessingFee { get; init; }

    /// <summary>Amount less fee</summary>
    [NotNegative]
    public required Money NetAmount { get; init; }

    /// <summary>Stripe, PayPal, Square, Authorize.net</summary>
    [Text(100)]
    public required PaymentGateway PaymentGateway { get; init; }
}

/// <summary>Key of <c>payments</c>: <c>PAY-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("PAY")]
public readonly record struct PaymentId(long Value) : IKey;

/// <summary>Values of <c>payments.status</c>.</summary>
public enum PaymentStatus
{
    Successful,
    Failed,
    Pending,
    Refunded,
}

/// <summary>Values of <c>payments.payment_gateway</c>.</summary>
public enum PaymentGateway
{
    Stripe,

    [Label("PayPal")]
    PayPal,
    Square,

    [Label("Authorize.net")]
    AuthorizeNet,
}
