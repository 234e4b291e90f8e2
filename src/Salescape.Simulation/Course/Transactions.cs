using Salescape.Schema;

namespace Salescape.Simulation.Course;

/// <summary>Settles which changes of a day belong together, and when in the day they happen.</summary>
internal static class Transactions
{
    /// <summary>Settles all changes of some owners.</summary>
    public static void Settle(CompanyChanges changes) => ArgumentNullException.ThrowIfNull(changes);
}
