using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Executed customer contracts</summary>
[Table(
    35,
    Schemas.Sales,
    "contracts",
    EstimatedRecords = 1_500,
    WrittenBy = "Life/Sign",
    Dated = "opportunity_id.close_date",
    InForceUntil = "end_date",
    UseCases = ["Contract management", "Renewal pipeline", "Revenue recognition", "Compliance tracking"]
)]
public readonly partial record struct Contract
{
    /// <summary>Unique contract identifier (CONT-XXXXXX)</summary>
    public required ContractId ContractId { get; init; }

    /// <summary>Human-readable contract number</summary>
    [Text(50)]
    public required Text ContractNumber { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References OPPORTUNITIES</summary>
    public required OpportunityId OpportunityId { get; init; }

    /// <summary>References QUOTES</summary>
    public required QuoteId QuoteId { get; init; }

    /// <summary>Master Agreement, SOW, Amendment, Renewal</summary>
    [Text(100)]
    public required ContractType ContractType { get; init; }

    /// <summary>Contract start date</summary>
    [Planned]
    public required DateOnly StartDate { get; init; }

    /// <summary>Contract end date</summary>
    [Mutable, Planned]
    public required DateOnly EndDate { get; init; }

    /// <summary>Total contract value</summary>
    /// <remarks>Value of the whole term; cut to the termination date if terminated.</remarks>
    [NotNegative, Mutable]
    public required Money ContractValue { get; init; }

    /// <summary>ARR (Annual Recurring Revenue)</summary>
    /// <remarks>Contract value divided by the term in years.</remarks>
    [NotNegative, Mutable]
    public required Money AnnualValue { get; init; }

    /// <summary>Monthly, Quarterly, Annual, Upfront</summary>
    [Text(50)]
    public required PaymentSchedule PaymentSchedule { get; init; }

    /// <summary>Yes/No</summary>
    [Text(10)]
    public required bool AutoRenew { get; init; }

    /// <summary>Days notice required for renewal</summary>
    [NotNegative]
    public required int RenewalNoticeDays { get; init; }

    /// <summary>Draft, Active, Expired, Terminated</summary>
    [Text(50), Mutable]
    public required ContractStatus Status { get; init; }

    /// <summary>Date signed</summary>
    /// <remarks>Null while the contract is a draft awaiting signature.</remarks>
    [Mutable]
    public required DateOnly? SignedDate { get; init; }

    /// <summary>Customer signatory</summary>
    /// <remarks>Null while the contract is a draft awaiting signature, and on renewals that run on by their clause without one.</remarks>
    [Text(200), Mutable]
    public required Text? SignedByCustomer { get; init; }

    /// <summary>Vendor signatory</summary>
    /// <remarks>Null while the contract is a draft awaiting signature, and on renewals that run on by their clause without one.</remarks>
    [Text(200), Mutable]
    public required Text? SignedByVendor { get; init; }
}

/// <summary>Key of <c>contracts</c>: <c>CONT-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("CONT")]
public readonly record struct ContractId(long Value) : IKey;

/// <summary>Values of <c>contracts.contract_type</c>.</summary>
public enum ContractType
{
    MasterAgreement,
    SOW,
    Amendment,
    Renewal,
}

/// <summary>Values of <c>contracts.payment_schedule</c>.</summary>
public enum PaymentSchedule
{
    Monthly,
    Quarterly,
    Annual,
    Upfront,
}

/// <summary>Values of <c>contracts.status</c>.</summary>
public enum ContractStatus
{
    Draft,
    Active,
    Expired,
    Terminated,
}
