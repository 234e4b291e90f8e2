using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>API consumption metrics</summary>
[Table(
    39,
    Schemas.Usage,
    "api_usage",
    EstimatedRecords = 100_000,
    WrittenBy = "Life/Use",
    Dated = "usage_date",
    UseCases = ["API usage patterns", "Performance monitoring", "Rate limiting analysis", "Integration health"]
)]
public readonly partial record struct ApiUsage
{
    /// <summary>Unique API usage identifier (API-XXXXXX)</summary>
    public required ApiUsageId ApiUsageId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Date of API usage</summary>
    /// <remarks>The figures describe the week up to this date: the account's day of reporting in every second month, always the same
    /// weekday, in the second or third week of the month.</remarks>
    public required DateOnly UsageDate { get; init; }

    /// <summary>API endpoint called</summary>
    [Text(200)]
    public required Text Endpoint { get; init; }

    /// <summary>GET, POST, PUT, DELETE</summary>
    [Text(20)]
    public required HttpMethod Method { get; init; }

    /// <summary>Number of API calls</summary>
    /// <remarks>Successful and failed calls together.</remarks>
    [NotNegative]
    public required int CallCount { get; init; }

    /// <summary>Successful calls</summary>
    [NotNegative]
    public required int SuccessCount { get; init; }

    /// <summary>Failed calls</summary>
    [NotNegative]
    public required int ErrorCount { get; init; }

    /// <summary>Average response time</summary>
    [NotNegative]
    public required Measure AvgResponseTimeMs { get; init; }

    /// <summary>Data volume transferred</summary>
    /// <remarks>Gigabytes of 10⁹ bytes.</remarks>
    [Number(15, 2), NotNegative]
    public required Measure DataTransferredGb { get; init; }

    /// <summary>API Key, OAuth, Token</summary>
    [Text(50)]
    public required AuthenticationType AuthenticationType { get; init; }
}

/// <summary>Key of <c>api_usage</c>: <c>API-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("API")]
public readonly record struct ApiUsageId(long Value) : IKey;

/// <summary>Values of <c>api_usage.method</c>.</summary>
public enum HttpMethod
{
    GET,
    POST,
    PUT,
    DELETE,
}

/// <summary>Values of <c>api_usage.authentication_type</c>.</summary>
public enum AuthenticationType
{
    [Label("API Key")]
    APIKey,
    OAuth,
    Token,
}
