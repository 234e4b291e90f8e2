using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes the alerts as they stand on the as-of.</summary>
internal static class AlertRows
{
    /// <summary>Appends an alert that has fired.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="alert">The alert.</param>
    /// <param name="taker">Who has taken it; null while nobody has.</param>
    public static void Write(Telling telling, in Alert alert, Text? taker)
    {
        Account account = telling.Account;
        bool isResolved = telling.Sees(alert.Resolved);
        bool isTaken = telling.Sees(alert.Taken);
        telling.Rows.ProductHealthAlerts.Append(
            new ProductHealthAlert
            {
                AlertId = alert.Id,
                CustomerId = account.Id,
                ProductId = account.Installs[alert.Install].Product.Id,
                AlertDate = alert.Day,
                AlertType = alert.Type,
                Severity = alert.Severity,
                Status =
                    isResolved ? AlertStatus.Resolved
                    : isTaken ? AlertStatus.Acknowledged
                    : AlertStatus.Open,
                AssignedTo = taker,
                ResolutionDate = isResolved ? alert.Resolved : null,
            }
        );
    }
}
