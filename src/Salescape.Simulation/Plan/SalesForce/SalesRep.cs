using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>A sales representative: one territory from the day of taking it over to the last day at the vendor.</summary>
internal sealed class SalesRep
{
    /// <summary>From 1, in the order in which reps take over their territories.</summary>
    public required int Number { get; init; }

    public required Text Name
    {
        get;
        init
        {
            field = value;
            FirstName = Text.Of(value.ToString().Split(' ')[0]);
        }
    }

    public Text FirstName { get; private init; }

    public required SalesTerritory Territory { get; init; }

    /// <summary>How the rep writes.</summary>
    public required Voice Voice { get; init; }

    /// <summary>Hidden: what the rep adds to the log-odds of winning a deal.</summary>
    public required double Skill { get; init; }

    /// <summary>May be before the start.</summary>
    public required DateOnly HireDate { get; init; }

    /// <summary>The day the territory became the rep's: that of the hire, or the start.</summary>
    public required DateOnly EffectiveDate { get; init; }

    /// <summary>The last day at the vendor; often beyond any horizon.</summary>
    public required DateOnly LeaveDate { get; init; }

    /// <summary>Whole dollars, divisible by 20.</summary>
    public required long AnnualQuota { get; init; }

    public Region Region => Territory.Patch.Region;

    public Text Manager => Territory.Manager;

    public bool IsActiveOn(Today date) => EffectiveDate <= date && date <= LeaveDate;

    /// <summary>What the rep can carry of a full load, by tenure.</summary>
    public double RampOn(DateOnly date)
    {
        int quarters = Math.Max(0, date.DayNumber - HireDate.DayNumber) / SalesForceAssumptions.QuarterDays;
        ReadOnlySpan<double> ramp = SalesForceAssumptions.RampByQuarter;
        return quarters < ramp.Length ? ramp[quarters] : 1;
    }
}
