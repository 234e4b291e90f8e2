using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>Who sells, where and to what target: reps, managers, territories, quotas.</summary>
internal sealed class SalesForce
{
    /// <summary>The key of the first rep's standing target; region targets lie below.</summary>
    private const long FirstRepTarget = 1_000_001;

    /// <summary>Room for regions in a quarter's target keys.</summary>
    private const long TargetsAQuarter = 10;

    private readonly SalesTeam[] _teams;
    private SalesForce(IReadOnlyList<SalesRep> reps, IReadOnlyList<RegionTarget> targets, SalesTeam[] teams, Signatories signatories)
    {
        Reps = reps;
        Targets = targets;
        _teams = teams;
        Signatories = signatories;
    }

    public static Region[] Regions { get; } = Enum.GetValues<Region>();

    /// <summary>All who have held a territory by the horizon, in the order of their numbers.</summary>
    public IReadOnlyList<SalesRep> Reps { get; }

    /// <summary>Who signs contracts for the vendor.</summary>
    public Signatories Signatories { get; }

    /// <summary>The regions' targets, quarter by quarter.</summary>
    public IReadOnlyList<RegionTarget> Targets { get; }

    /// <summary>The sales force of a vendor up to a horizon; a later horizon only adds to it.</summary>
    public static SalesForce Plan(Dice world, History history, DateOnly horizon, double scale) =>
        Plan(world, history, horizon, scale, new StaffNames(world));

    /// <summary>The same, with other teams hired beside it, in the order given.</summary>
    public static SalesForce Plan(
        Dice world,
        History history,
        DateOnly horizon,
        double scale,
        StaffNames names,
        params ReadOnlySpan<IHiring> beside
    )
    {
        var signatories = new Signatories(world, names);
        var months = new PlanMonths(history.Founded, horizon);
        var staffing = new Staffing(world, history, scale, names);
        for (int month = 0; month < months.Count; month++)
        {
            signatories.Month(month, months.FirstDay(month));
            staffing.Month(month, months.FirstDay(month));
            foreach (IHiring team in beside)
                team.Month(month, months.FirstDay(month));
        }

        SalesTeam[] teams = [.. Regions.Select(region => new SalesTeam(staffing.TerritoriesOf(region), months))];
        return new SalesForce(staffing.Reps, RegionTargets.Plan(world, history, horizon, scale), teams, signatories);
    }

    /// <summary>A rep in office on a date up to the horizon whose territory covers the account.</summary>
    public SalesRep OwnerFor(Country country, CompanySize size, Industry industry, DateOnly date, ref Draw draw) =>
        _teams[(int)country.Region].OwnerFor(country, size, industry, date, ref draw);

    /// <summary>Who looks after a rep's accounts on a date: the rep, or who holds the territory since.</summary>
    public static SalesRep Successor(SalesRep rep, DateOnly date) => rep.IsActiveOn(date) ? rep : rep.Territory.RepOn(date);

    /// <summary>Appends territories and targets as they stand on a day.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (RegionTarget target in Targets)
            if (target.Quarter.Start <= asOf)
                rows.SalesTargets.Append(RowOf(target));
        foreach (SalesRep rep in Reps)
        {
            if (rep.EffectiveDate > asOf)
                continue;
            rows.SalesTargets.Append(StandingTargetOf(rep));
            rows.Territories.Append(TerritoryOf(rep, asOf));
        }
    }

    private static SalesTarget RowOf(RegionTarget target) =>
        new()
        {
            TargetId = new SalesTargetId(target.Quarter.Code * TargetsAQuarter + (int)target.Region),
            Quarter = target.Quarter,
            Region = target.Region,
            ProductId = null,
            TargetAmount = Money.Units(target.Amount),
            SalesRep = null,
        };

    private static SalesTarget StandingTargetOf(SalesRep rep) =>
        new()
        {
            TargetId = new SalesTargetId(FirstRepTarget + rep.Number - 1),
            Quarter = Quarter.Of(rep.EffectiveDate),
            Region = rep.Region,
            ProductId = null,
            TargetAmount = Money.Units(rep.AnnualQuota / 4),
            SalesRep = rep.Name,
        };

    private static Territory TerritoryOf(SalesRep rep, DateOnly asOf) =>
        new()
        {
            TerritoryId = new TerritoryId(rep.Number),
            TerritoryName = rep.Territory.Name,
            Region = rep.Region,
            CountryList = rep.Territory.Patch.CountryList,
            TerritoryType = rep.Territory.Patch.Type,
            SalesRep = rep.Name,
            Manager = rep.Manager,
            Quota = Money.Units(rep.AnnualQuota),
            Active = rep.IsActiveOn(asOf),
            EffectiveDate = rep.EffectiveDate,
        };

    /// <summary>A region's name as it stands in the data.</summary>
    internal static string NameOf(Region region) =>
        region switch
        {
            Region.NorthAmerica => "North America",
            Region.LatinAmerica => "Latin America",
            _ => region.ToString(),
        };
}
