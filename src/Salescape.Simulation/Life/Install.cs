using Salescape.Schema;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>One product at one customer: bought once, grown and renewed later.</summary>
internal sealed class Install
{
    public CustomerProductId Id { get; set; }

    public PlannedProduct Product { get; set; } = null!;

    public DateOnly InstalledOn { get; set; }

    /// <summary>Days between a release and this account's upgrade to it.</summary>
    public int UpgradeLagDays { get; set; }

    /// <summary>What this customer pays for a licence and year before discount, whole dollars, a multiple of 20.</summary>
    public int AnnualPrice { get; set; }

    /// <summary>Licences bought so far, signed contracts that start later included.</summary>
    public int Seats { get; set; }

    /// <summary>Share of the first licences that have a user in mind at install.</summary>
    public double IntendedUse { get; set; }

    /// <summary>Licences of the first contract, from which demand grows.</summary>
    public int FirstSeats { get; set; }
}
