using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>What kind of event it is.</summary>
/// <param name="Type">What happened.</param>
/// <param name="Category">Whom it concerns.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Milliseconds">How long a page took; 0 for other events.</param>
internal readonly record struct TelemetryKind(
    TelemetryEventType Type,
    TelemetryCategory Category,
    TelemetrySeverity Severity,
    int Milliseconds
);
