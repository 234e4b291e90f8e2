namespace Salescape.Simulation.Life;

/// <summary>How all installs of an account together were used in a measured week.</summary>
/// <param name="Ends">The last day of the week.</param>
/// <param name="Installs">Installs measured.</param>
/// <param name="Active">Active users.</param>
/// <param name="Purchased">Licences.</param>
/// <param name="Logins">Logins.</param>
/// <param name="Breadth">Feature adoption of the installs added up, hundredths of a per cent.</param>
/// <param name="Errors">Shares of failures added up, hundredths of a per cent.</param>
internal readonly record struct UseSum(DateOnly Ends, int Installs, long Active, long Purchased, long Logins, long Breadth, long Errors)
{
    /// <summary>Active users per licence, hundredths of a per cent, rounded down.</summary>
    public int Utilization => (int)(Active * 10_000 / Purchased);

    /// <summary>Logins per active user, hundredths, rounded down; 0 where nobody was active.</summary>
    public int LoginsPerUser => Active == 0 ? 0 : (int)(Logins * 100 / Active);

    /// <summary>With another install of the same week.</summary>
    public UseSum With(in UseWeek week) =>
        new(
            Ends,
            Installs + 1,
            Active + week.Active,
            Purchased + week.Purchased,
            Logins + week.Logins,
            Breadth + week.Adoption,
            Errors + week.ErrorShare
        );
}
