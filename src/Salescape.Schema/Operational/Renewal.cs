using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Renewal events of contracts</summary>
[Table(
    62,
    Schemas.Operational,
    "renewals",
    EstimatedRecords = 1_300,
    WrittenBy = "Life/Renew",
    Dated = "contract_id.signed_date",
    ShownWith = "contract_id",
    UseCases = ["Renewal forecast", "Gross and net revenue retention", "Churn reason analysis", "Renewal owner performance"]
)]
public readonly partial record struct Renewal
{
    /// <summary>Unique renewal identifier (REN-XXXXXX)</summary>
    public required RenewalId RenewalId { get; init; }

    /// <summary>References CONTRACTS</summary>
    public required ContractId ContractId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>End of the contract up for renewal</summary>
    [Mutable, Planned]
    public required DateOnly CurrentExpirationDate { get; init; }

    /// <summary>When it renews or was decided</summary>
    [Mutable, Planned]
    public required DateOnly RenewalDate { get; init; }

    /// <summary>Value of the renewed term (0 if lost)</summary>
    /// <remarks>Expected while undecided.</remarks>
    [NotNegative, Mutable]
    public required Money RenewalAmount { get; init; }

    /// <summary>Auto, Manual, Negotiated</summary>
    [Text(50), Mutable]
    public required RenewalType RenewalType { get; init; }

    /// <summary>Pending, At Risk, Won, Lost</summary>
    [Text(50), Mutable]
    public required RenewalStatus RenewalStatus { get; init; }

    /// <summary>Chance of renewal (0-100; 100 won, 0 lost)</summary>
    [Range(0, 100), Mutable]
    public required int ProbabilityPercent { get; init; }

    /// <summary>Who owns the renewal</summary>
    [Text(100), Mutable]
    public required Text Owner { get; init; }

    /// <summary>Latest contact about it</summary>
    /// <remarks>Null before the first contact.</remarks>
    [Mutable]
    public required DateOnly? LastContactDate { get; init; }

    /// <summary>Next planned contact (null when decided)</summary>
    [Mutable, Planned]
    public required DateOnly? NextContactDate { get; init; }

    /// <summary>Low, Medium, High</summary>
    [Text(50), Mutable]
    public required ChurnRisk ChurnRisk { get; init; }

    /// <summary>Price, Product Fit, Competitor, Budget, Consolidation, Business Closure (null unless lost)</summary>
    [Text(200), Mutable]
    public required ChurnReason? ChurnReason { get; init; }

    /// <summary>Renewal notes</summary>
    /// <remarks>Null where there is nothing to add.</remarks>
    [LongText, Mutable]
    public required Text? Notes { get; init; }
}

/// <summary>Key of <c>renewals</c>: <c>REN-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("REN")]
public readonly record struct RenewalId(long Value) : IKey;

/// <summary>Values of <c>renewals.renewal_type</c>.</summary>
public enum RenewalType
{
    Auto,
    Manual,
    Negotiated,
}

/// <summary>Values of <c>renewals.renewal_status</c>.</summary>
public enum RenewalStatus
{
    Pending,
    AtRisk,
    Won,
    Lost,
}

/// <summary>Values of <c>renewals.churn_risk</c>.</summary>
public enum ChurnRisk
{
    Low,
    Medium,
    High,
}

/// <summary>Values of <c>renewals.churn_reason</c>.</summary>
public enum ChurnReason
{
    Price,
    ProductFit,
    Competitor,
    Budget,
    Consolidation,
    BusinessClosure,
}
