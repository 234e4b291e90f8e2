using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Revenue recognition schedule for accounting</summary>
[Table(
    36,
    Schemas.Sales,
    "revenue_recognition",
    EstimatedRecords = 6_000,
    WrittenBy = "Life/Sign",
    Dated = "recognition_date",
    UseCases = ["Financial reporting", "Revenue forecasting", "Deferred revenue tracking", "ARR/MRR analysis"]
)]
public readonly partial record struct RevenueRecognition
{
    /// <summary>Unique recognition identifier</summary>
    public required RevenueRecognitionId RecognitionId { get; init; }

    /// <summary>References CONTRACTS</summary>
    public required ContractId ContractId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>Date of revenue recognition</summary>
    public required DateOnly RecognitionDate { get; init; }

    /// <summary>Amount recognized</summary>
    [NotNegative]
    public required Money RecognitionAmount { get; init; }

    /// <summary>Monthly, Quarterly, Milestone</summary>
    [Text(50)]
    public required RecognitionType RecognitionType { get; init; }

    /// <summary>Q1 2024, etc.</summary>
    [Text(20)]
    public required Quarter FiscalQuarter { get; init; }

    /// <summary>Fiscal year</summary>
    /// <remarks>The calendar year of the recognition date.</remarks>
    public required int FiscalYear { get; init; }

    /// <summary>References PRODUCTS</summary>
    /// <remarks>The contract's main product.</remarks>
    public required ProductId ProductId { get; init; }

    /// <summary>Geographic region</summary>
    [Text(100)]
    public required Region Region { get; init; }

    /// <summary>Amount deferred</summary>
    /// <remarks>Contract value less what is recognised to date.</remarks>
    [NotNegative, Mutable]
    public required Money DeferredRevenue { get; init; }

    /// <summary>Cumulative recognized amount</summary>
    /// <remarks>Running sum over the contract's rows in date order, this row included.</remarks>
    [NotNegative]
    public required Money RecognizedToDate { get; init; }
}

/// <summary>Key of <c>revenue_recognition</c>: <c>REV-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("REV")]
public readonly record struct RevenueRecognitionId(long Value) : IKey;

/// <summary>Values of <c>revenue_recognition.recognition_type</c>.</summary>
public enum RecognitionType
{
    Monthly,
    Quarterly,
    Milestone,
}
