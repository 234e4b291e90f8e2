using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Customer install base - which customers have which products</summary>
[Table(
    3,
    Schemas.Sales,
    "customer_products",
    EstimatedRecords = 2_000,
    WrittenBy = "Life/Sign",
    Dated = "install_date",
    ShownWith = "customer_id",
    UseCases = ["Install base analysis", "Cross-sell/upsell identification", "Version migration planning", "Contract renewal tracking"]
)]
public readonly partial record struct CustomerProduct
{
    /// <summary>Unique installation identifier (INST-XXXXXX)</summary>
    public required CustomerProductId InstallId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Product version installed</summary>
    [Text(50), Mutable]
    public required SemVer VersionNumber { get; init; }

    /// <summary>Number of licenses</summary>
    /// <remarks>Licences now in force; a left install keeps its last.</remarks>
    [NotNegative, Mutable]
    public required int LicenseCount { get; init; }

    /// <summary>Installation date</summary>
    public required DateOnly InstallDate { get; init; }

    /// <summary>Annual contract value for this product</summary>
    /// <remarks>This product's share of the annual value of the contracts in force; a left install keeps its last.</remarks>
    [NotNegative, Mutable]
    public required Money ContractValue { get; init; }

    /// <summary>Next renewal date</summary>
    /// <remarks>End of the contract in force; of the last one once the install was left.</remarks>
    [Mutable, Planned]
    public required DateOnly RenewalDate { get; init; }

    /// <summary>Low, Medium, High usage level</summary>
    [Text(50), Mutable]
    public required UsageTier UsageTier { get; init; }

    /// <summary>Basic, Standard, Premium support tier</summary>
    [Text(50)]
    public required SupportLevel SupportLevel { get; init; }
}

/// <summary>Key of <c>customer_products</c>: <c>INST-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("INST")]
public readonly record struct CustomerProductId(long Value) : IKey;

/// <summary>Values of <c>customer_products.usage_tier</c>.</summary>
public enum UsageTier
{
    Low,
    Medium,
    High,
}

/// <summary>Values of <c>customer_products.support_level</c>.</summary>
public enum SupportLevel
{
    Basic,
    Standard,
    Premium,
}
