using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Product catalog and pricing</summary>
[Table(
    2,
    Schemas.Sales,
    "products",
    EstimatedRecords = 18,
    WrittenBy = "RollUp/ProductResults",
    Dated = "release_date",
    IsStanding = true,
    UseCases = ["Product portfolio analysis", "Pricing optimization", "Version adoption tracking"]
)]
public readonly partial record struct Product
{
    /// <summary>Unique product identifier (PROD-XXXXXX)</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Product name</summary>
    [Text(200)]
    public required Text ProductName { get; init; }

    /// <summary>Analytics, Security, Collaboration, Integration, Storage</summary>
    [Text(100)]
    public required ProductCategory ProductCategory { get; init; }

    /// <summary>Latest version number</summary>
    /// <remarks>The newest release at the as-of.</remarks>
    [Text(50), Mutable]
    public required SemVer CurrentVersion { get; init; }

    /// <summary>Base price per unit</summary>
    /// <remarks>List price of one licence for one year, in the vendor's currency, on the last day; earlier years had others.</remarks>
    [NotNegative, Mutable]
    public required Money UnitPrice { get; init; }

    /// <summary>Core, Premium, Enterprise</summary>
    [Text(50)]
    public required ProductLine ProductLine { get; init; }

    /// <summary>Product launch date</summary>
    public required DateOnly ReleaseDate { get; init; }
}

/// <summary>Key of <c>products</c>: <c>PROD-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("PROD")]
public readonly record struct ProductId(long Value) : IKey;

/// <summary>Values of <c>products.product_category</c>.</summary>
public enum ProductCategory
{
    Analytics,
    Security,
    Collaboration,
    Integration,
    Storage,
}

/// <summary>Values of <c>products.product_line</c>.</summary>
public enum ProductLine
{
    Core,
    Premium,
    Enterprise,
}
