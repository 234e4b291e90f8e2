using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>License utilization tracking</summary>
[Table(
    41,
    Schemas.Usage,
    "license_usage",
    EstimatedRecords = 20_000,
    WrittenBy = "Life/Use",
    Dated = "usage_date",
    UseCases = ["License optimization", "True-up calculations", "Capacity planning", "Upsell opportunity identification"]
)]
public readonly partial record struct LicenseUsage
{
    /// <summary>Unique license usage identifier (LIC-XXXXXX)</summary>
    public required LicenseUsageId LicenseUsageId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Date of measurement</summary>
    /// <remarks>The figures describe the week up to this date: the account's day of reporting in every second month, always the same
    /// weekday, in the second or third week of the month.</remarks>
    public required DateOnly UsageDate { get; init; }

    /// <summary>Total licenses purchased</summary>
    [NotNegative]
    public required int LicensesPurchased { get; init; }

    /// <summary>Currently used licenses</summary>
    [NotNegative]
    public required int LicensesActive { get; init; }

    /// <summary>Unused licenses</summary>
    /// <remarks>Purchased less active; 0 while over the limit.</remarks>
    [NotNegative]
    public required int LicensesAvailable { get; init; }

    /// <summary>Percentage in use</summary>
    /// <remarks>Active per licence purchased; above 100 while over the limit.</remarks>
    [NotNegative]
    public required Percent UtilizationPercent { get; init; }

    /// <summary>Date of highest usage</summary>
    /// <remarks>Within the week; null if nobody used it.</remarks>
    public required DateOnly? PeakUsageDate { get; init; }

    /// <summary>Peak concurrent users</summary>
    /// <remarks>Most users at the same time within the week.</remarks>
    [NotNegative]
    public required int PeakUsageCount { get; init; }

    /// <summary>Users over limit</summary>
    /// <remarks>Active less purchased, where positive.</remarks>
    [NotNegative]
    public required int OverageCount { get; init; }

    /// <summary>Additional charges for overage</summary>
    /// <remarks>In the vendor's currency.</remarks>
    [NotNegative]
    public required Money OverageCharges { get; init; }
}

/// <summary>Key of <c>license_usage</c>: <c>LIC-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("LIC")]
public readonly record struct LicenseUsageId(long Value) : IKey;
