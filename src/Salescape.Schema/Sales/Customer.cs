using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Core customer/account information</summary>
[Table(
    1,
    Schemas.Sales,
    "customers",
    EstimatedRecords = 1_000,
    WrittenBy = "Life/Arrive",
    Dated = "created_date",
    UseCases = ["Customer segmentation analysis", "Territory planning", "Account prioritization"]
)]
public readonly partial record struct Customer
{
    /// <summary>Unique customer identifier (CUST-XXXXXX)</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>Company name</summary>
    [Text(200)]
    public required Text CustomerName { get; init; }

    /// <summary>Industry sector (Technology, Healthcare, Finance, etc.)</summary>
    [Text(100)]
    public required Industry Industry { get; init; }

    /// <summary>Small, Medium, Large, Enterprise</summary>
    [Text(50)]
    public required CompanySize CompanySize { get; init; }

    /// <summary>Geographic region (North America, EMEA, APAC, Latin America)</summary>
    [Text(100)]
    public required Region Region { get; init; }

    /// <summary>Specific country</summary>
    [Text(100)]
    public required Text Country { get; init; }

    /// <summary>Company annual revenue</summary>
    /// <remarks>In the vendor's currency, as estimated when the account entered the books.</remarks>
    [NotNegative]
    public required Money AnnualRevenue { get; init; }

    /// <summary>Assigned sales representative</summary>
    /// <remarks>Reps have no table; a name is spelled the same everywhere.</remarks>
    [Text(100), Mutable]
    public required Text AccountOwner { get; init; }

    /// <summary>When customer was acquired</summary>
    /// <remarks>The day the account entered the books. Nothing about it is earlier, save the lead or referral that led to it.</remarks>
    public required DateOnly CreatedDate { get; init; }

    /// <summary>Bronze, Silver, Gold, Platinum</summary>
    /// <remarks>Expected while a prospect, settled by the first contract.</remarks>
    [Text(50), Mutable]
    public required CustomerTier CustomerTier { get; init; }
}

/// <summary>Key of <c>customers</c>: <c>CUST-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("CUST")]
public readonly record struct CustomerId(long Value) : IKey;
