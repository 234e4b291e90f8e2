using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Something about an install that the vendor's systems noticed.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Day">The day it fired.</param>
/// <param name="Type">What was noticed.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Install">Index in <see cref="Account.Installs"/>.</param>
/// <param name="Taken">The day somebody takes it; the last possible day if nobody does.</param>
/// <param name="Resolved">The day it is resolved; the last possible day if it never is.</param>
internal readonly record struct Alert(
    ProductHealthAlertId Id,
    DateOnly Day,
    AlertType Type,
    AlertSeverity Severity,
    int Install,
    DateOnly Taken,
    DateOnly Resolved
);
