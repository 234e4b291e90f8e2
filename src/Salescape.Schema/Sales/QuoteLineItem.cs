using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Individual line items within quotes</summary>
[Table(
    34,
    Schemas.Sales,
    "quote_line_items",
    EstimatedRecords = 8_000,
    WrittenBy = "Life/Buy",
    Dated = "quote_id.quote_date",
    ShownWith = "quote_id",
    UseCases = ["Product mix analysis", "Bundle optimization", "Pricing strategy", "Average deal composition"]
)]
public readonly partial record struct QuoteLineItem
{
    /// <summary>Unique line item identifier (LINE-XXXXXX)</summary>
    public required QuoteLineItemId LineItemId { get; init; }

    /// <summary>References QUOTES</summary>
    public required QuoteId QuoteId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Number of units</summary>
    /// <remarks>Licences.</remarks>
    [NotNegative]
    public required int Quantity { get; init; }

    /// <summary>Price per unit</summary>
    /// <remarks>Price of one unit for the whole term, before discount.</remarks>
    [NotNegative]
    public required Money UnitPrice { get; init; }

    /// <summary>Line item discount</summary>
    /// <remarks>Discount of this line, before the quote's overall discount.</remarks>
    [Range(0, 100)]
    public required Percent DiscountPercent { get; init; }

    /// <summary>Total for this line</summary>
    /// <remarks>Quantity × unit price × (1 − discount), rounded half away from zero to the cent.</remarks>
    [NotNegative]
    public required Money LineTotal { get; init; }

    /// <summary>Item description</summary>
    [Text(500)]
    public required Text Description { get; init; }

    /// <summary>Version quoted</summary>
    [Text(50)]
    public required SemVer ProductVersion { get; init; }

    /// <summary>Perpetual, Subscription, Usage-based</summary>
    [Text(50)]
    public required LicenseType LicenseType { get; init; }

    /// <summary>Contract length in months</summary>
    [NotNegative]
    public required int TermMonths { get; init; }
}

/// <summary>Key of <c>quote_line_items</c>: <c>LINE-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("LINE")]
public readonly record struct QuoteLineItemId(long Value) : IKey;

/// <summary>Values of <c>quote_line_items.license_type</c>.</summary>
public enum LicenseType
{
    Perpetual,
    Subscription,

    [Label("Usage-based")]
    UsageBased,
}
