using System.Text.Json;
using System.Text.Json.Serialization;

namespace Salescape.Verification.Checks;

/// <summary>The outcome of all checks, in the shape of <c>salescape check --format json</c>.</summary>
/// <param name="AsOf">The day from which the data set sees history.</param>
/// <param name="Holds">Whether every check holds.</param>
/// <param name="Checks">One entry per check, in the order of <see cref="CheckCatalog.All"/>.</param>
public sealed record CheckReport(DateOnly AsOf, bool Holds, IReadOnlyList<CheckReportEntry> Checks)
{
    /// <summary>Shapes results.</summary>
    public static CheckReport Of(DateOnly asOf, IReadOnlyList<CheckResult> results) =>
        new(asOf, results.All(result => result.Holds), [.. results.Select(CheckReportEntry.Of)]);

    /// <summary>The report as indented JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CheckReportJson.Default.CheckReport);
}

/// <summary>The outcome of one check.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What holds.</param>
/// <param name="Explanation">Why.</param>
/// <param name="Tables">The tables read; empty for a rule about all tables.</param>
/// <param name="Violations">Rows that break it.</param>
/// <param name="Milliseconds">Time in the engine.</param>
/// <param name="Offenders">The first offending rows, if asked for.</param>
public sealed record CheckReportEntry(
    string Name,
    string Title,
    string Explanation,
    IReadOnlyList<string> Tables,
    long Violations,
    double Milliseconds,
    OffendingRows? Offenders
)
{
    internal static CheckReportEntry Of(CheckResult result) =>
        new(
            result.Check.Name,
            result.Check.Title,
            result.Check.Explanation,
            result.Check.Tables,
            result.Violations,
            Math.Round(result.Elapsed.TotalMilliseconds, 1),
            result.Offenders
        );
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true
)]
[JsonSerializable(typeof(CheckReport))]
internal sealed partial class CheckReportJson : JsonSerializerContext;
