using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>One product at one customer: bought once, grown and renewed later.</summary>
internal sealed class CustomerProduct : IPooled
{
    /// <summary>One that nobody has used.</summary>
    public CustomerProduct() => Clear();

    public CustomerProductId Id { get; set; }

    public PlannedProduct Product { get; set; } = null!;

    public DateOnly InstalledOn { get; set; }

    /// <summary>The release that runs on a day from the install on: the newest that this account has got round to.</summary>
    public PlannedRelease ReleaseOn(DateOnly day)
    {
        DateOnly adopted = day.AddDays(-UpgradeLagDays);
        return Product.ReleaseAt(adopted < InstalledOn ? InstalledOn : adopted);
    }

    /// <summary>How much trouble the installed version makes on a day, 0 to 1.</summary>
    public double DefectOn(DateOnly day) => Product.DefectAt(ReleaseOn(day), day);

    /// <summary>Months by a day since it was installed, a twelfth of a year each.</summary>
    public double MonthsBy(DateOnly day) => (day.DayNumber - InstalledOn.DayNumber) / 30.44;

    /// <summary>Users who would work with the product on a day if there were licences for all.</summary>
    public double UsersWanted(DateOnly day, in Traits traits, Mood mood)
    {
        return FirstSeats
            * IntendedUse
            * PortableMath.Exp(traits.Growth * MonthsBy(day))
            * mood.Engagement(day, InstalledOn)
            / MoodAssumptions.AverageEngagement;
    }

    /// <summary>Days between a release and this account's upgrade to it.</summary>
    public int UpgradeLagDays { get; set; }

    /// <summary>What this customer pays for a licence and year before discount, whole dollars, a multiple of 20.</summary>
    public int AnnualPrice { get; set; }

    /// <summary>Licences bought so far, signed contracts that start later included.</summary>
    public int Seats { get; set; }

    /// <summary>Share of the first licences that have a user in mind at install.</summary>
    public double IntendedUse { get; set; }

    /// <summary>Mean minutes of a session at the desk; known once use has been lived.</summary>
    public double SessionMinutes { get; set; }

    /// <summary>Licences of the first contract, from which demand grows.</summary>
    public int FirstSeats { get; set; }

    /// <inheritdoc/>
    public void Clear()
    {
        Id = default;
        Product = null!;
        InstalledOn = default;
        UpgradeLagDays = 0;
        AnnualPrice = 0;
        Seats = 0;
        IntendedUse = 0;
        SessionMinutes = 0;
        FirstSeats = 0;
    }
}
