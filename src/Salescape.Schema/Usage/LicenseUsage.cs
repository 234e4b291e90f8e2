using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>License utilization tracking</summary>
[Table(41, Schemas.Usage, "license_usage",
    EstimatedRecords = 20_000,
    WrittenBy = "Life/Use",
    Dated = "usage_date",
    UseCases =
    [
        "License optimization",
        "True-up calculations",
        "Capacity planning",
        "Upsell opportunity identification",
    ])]
public readonly partial record struct LicenseUsage
{
    /// <summary>Unique license usage identifier (LIC-XXXXXX)</summary>
    public required LicenseUsageId LicenseUsageId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Date of measurement</summary>
    public required DateOnly UsageDate { get; init; }

    /// <summary>Total licenses purchased</summary>
    [NotNegative]
    public required int LicensesPurchased { get; init; }

    /// <summary>Currently used licenses</summary>
    [NotNegative]
    public required int LicensesActive { get; init; }

    /// <summary>Unused licenses</summary>
    [NotNegative]
    public required int LicensesAvailable { get; init; }

    /// <summary>Percentage in use</summary>
    [Range(0, 100)]
    public required Percent UtilizationPercent { get; init; }

    /// <summary>Date of highest usage</summary>
    public required DateOnly PeakUsageDate { get; init; }

    /// <summary>Peak concurrent users</summary>
    [NotNegative]
    public required int PeakUsageCount { get; init; }

    /// <summary>Users over limit</summary>
    [NotNegative]
    public required int OverageCount { get; init; }

    /// <summary>Additional charges for overage</summary>
    [NotNegative]
    public required Money OverageCharges { get; init; }
}

/// <summary>Key of <c>license_usage</c>: <c>LIC-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("LIC")]
public readonly record struct LicenseUsageId(long Value) : IKey;
