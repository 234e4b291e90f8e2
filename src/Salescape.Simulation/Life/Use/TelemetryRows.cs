using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>An event that is kept.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Product">The product in which it happened.</param>
/// <param name="Time">When.</param>
/// <param name="Kind">What kind of event it is.</param>
/// <param name="User">Who caused it; null if nobody did.</param>
/// <param name="Session">In which session; null if in none.</param>
/// <param name="Metadata">What it carries, as JSON; null if nothing.</param>
internal readonly record struct KeptEvent(
    TelemetryEventId Id,
    ProductId Product,
    DateTime Time,
    TelemetryKind Kind,
    UserAccountId? User,
    UserSessionId? Session,
    Text? Metadata
);

/// <summary>Writes the events that are kept.</summary>
internal static class TelemetryRows
{
    /// <summary>Appends an event.</summary>
    public static void Write(Telling telling, in KeptEvent kept) =>
        telling.Rows.TelemetryEvents.Append(
            new TelemetryEvent
            {
                EventId = kept.Id,
                CustomerId = telling.Account.Id,
                ProductId = kept.Product,
                EventTimestamp = kept.Time,
                EventType = kept.Kind.Type,
                EventCategory = kept.Kind.Category,
                Severity = kept.Kind.Severity,
                UserId = kept.User,
                SessionId = kept.Session,
                MetadataJson = kept.Metadata,
            }
        );
}
