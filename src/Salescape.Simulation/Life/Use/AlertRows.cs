using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes the alerts as they stand on the as-of.</summary>
internal static class AlertRows
{
    /// <summary>Appends every alert that has fired.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        foreach (Alert alert in account.Alerts)
        {
            bool isResolved = scene.Sees(alert.Resolved);
            bool isTaken = scene.Sees(alert.Taken);
            scene.Rows.ProductHealthAlerts.Append(new ProductHealthAlert
            {
                AlertId = alert.Id,
                CustomerId = account.Id,
                ProductId = account.Installs[alert.Install].Product.Id,
                AlertDate = alert.Day,
                AlertType = alert.Type,
                Severity = alert.Severity,
                Status = isResolved ? AlertStatus.Resolved : isTaken ? AlertStatus.Acknowledged : AlertStatus.Open,
                AssignedTo = isTaken ? scene.Vendor.SuccessTeam.ManagerOf(scene.Dice, account, alert.Taken).Name : null,
                ResolutionDate = isResolved ? alert.Resolved : null,
            });
        }
    }
}
