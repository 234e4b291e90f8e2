using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>An entry of the audit log.</summary>
/// <param name="Key">Tells the entries of an account apart.</param>
/// <param name="User">Who did it, or in whose name it was tried.</param>
/// <param name="Time">When, in the account's own time.</param>
/// <param name="Type">What was done.</param>
/// <param name="Entity">To what kind of thing.</param>
/// <param name="EntityId">To which one.</param>
/// <param name="Description">What it says.</param>
/// <param name="Address">Where it came from.</param>
/// <param name="Error">Why it failed; null if it did not.</param>
internal readonly record struct LoggedDeed(
    int Key,
    UserAccountId User,
    DateTime Time,
    AuditEventType Type,
    AuditEntityType Entity,
    Text EntityId,
    Text Description,
    Text Address,
    Text? Error
);
