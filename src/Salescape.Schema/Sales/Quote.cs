using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Price quotes generated for opportunities</summary>
[Table(
    33,
    Schemas.Sales,
    "quotes",
    EstimatedRecords = 3_000,
    WrittenBy = "Life/Buy",
    Dated = "quote_date",
    ShownWith = "opportunity_id",
    UseCases = ["Quote-to-close conversion", "Pricing analysis", "Discount effectiveness", "Quote velocity tracking"]
)]
public readonly partial record struct Quote
{
    /// <summary>Unique quote identifier (QUOT-XXXXXX)</summary>
    public required QuoteId QuoteId { get; init; }

    /// <summary>Human-readable quote number</summary>
    [Text(50)]
    public required Text QuoteNumber { get; init; }

    /// <summary>References OPPORTUNITIES</summary>
    public required OpportunityId OpportunityId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>Quote creation date</summary>
    public required DateOnly QuoteDate { get; init; }

    /// <summary>Quote expiration date</summary>
    [Planned]
    public required DateOnly ExpirationDate { get; init; }

    /// <summary>Total quote value</summary>
    /// <remarks>Sum of the lines less the overall discount, rounded half away from zero to the cent.</remarks>
    [NotNegative]
    public required Money TotalAmount { get; init; }

    /// <summary>Overall discount applied</summary>
    /// <remarks>Overall discount on the sum of the lines; 0 if none.</remarks>
    [Range(0, 100)]
    public required Percent DiscountPercent { get; init; }

    /// <summary>Net 30, Net 60, etc.</summary>
    /// <remarks>Net 30 means payable thirty days after the invoice.</remarks>
    [Text(50)]
    public required Text PaymentTerms { get; init; }

    /// <summary>Shipping/delivery terms</summary>
    [Text(100)]
    public required Text DeliveryTerms { get; init; }

    /// <summary>Draft, Sent, Accepted, Rejected, Expired</summary>
    [Text(50), Mutable]
    public required QuoteStatus Status { get; init; }

    /// <summary>Sales rep who created</summary>
    [Text(100)]
    public required Text CreatedBy { get; init; }

    /// <summary>Manager who approved</summary>
    /// <remarks>Null where the discount needs no approval, or waits for it.</remarks>
    [Text(100), Mutable]
    public required Text? ApprovedBy { get; init; }

    /// <summary>Approval date</summary>
    /// <remarks>Null where the discount needs no approval, or waits for it.</remarks>
    [Mutable]
    public required DateOnly? ApprovalDate { get; init; }

    /// <summary>Additional notes</summary>
    /// <remarks>Null where there is nothing to add.</remarks>
    [LongText]
    public required Text? Notes { get; init; }
}

/// <summary>Key of <c>quotes</c>: <c>QUOT-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("QUOT")]
public readonly record struct QuoteId(long Value) : IKey;

/// <summary>Values of <c>quotes.status</c>.</summary>
public enum QuoteStatus
{
    Draft,
    Sent,
    Accepted,
    Rejected,
    Expired,
}
