using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes the audit log.</summary>
internal static class AuditRows
{
    /// <summary>Appends the entries up to the as-of.</summary>
    public static void Write(Telling telling)
    {
        Account account = telling.Account;
        foreach (LoggedDeed entry in account.AuditTrail)
        {
            if (!telling.Sees(DateOnly.FromDateTime(entry.Time)))
                continue;
            telling.Rows.AuditLog.Append(
                new AuditEntry
                {
                    AuditId = new AuditEntryId(account.VastKey(entry.Key)),
                    CustomerId = account.Id,
                    UserAccountId = entry.User,
                    EventTimestamp = entry.Time,
                    EventType = entry.Type,
                    EntityType = entry.Entity,
                    EntityId = entry.EntityId,
                    ActionDescription = entry.Description,
                    IpAddress = entry.Address,
                    Success = entry.Error is null,
                    ErrorMessage = entry.Error,
                }
            );
        }
    }
}
