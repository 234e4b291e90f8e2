using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>Who sells, where and to what target: reps, managers, territories, quotas.</summary>
internal sealed class SalesForce
{
    private readonly SalesTeam[] _teams;

    private SalesForce(IReadOnlyList<SalesRep> reps, BookingsPlan bookings, SalesTeam[] teams, Signatories signatories)
    {
        Reps = reps;
        Bookings = bookings;
        _teams = teams;
        Signatories = signatories;
    }

    public static Region[] Regions { get; } = Enum.GetValues<Region>();

    /// <summary>All who have held a territory by the horizon, in the order of their numbers.</summary>
    public IReadOnlyList<SalesRep> Reps { get; }

    /// <summary>Who signs contracts for the vendor.</summary>
    public Signatories Signatories { get; }

    /// <summary>What it was laid out to book.</summary>
    public BookingsPlan Bookings { get; }

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
        return new SalesForce(staffing.Reps, new BookingsPlan(history, scale), teams, signatories);
    }

    /// <summary>A rep in office on a date up to the horizon whose territory covers the account.</summary>
    public SalesRep OwnerFor(Country country, CompanySize size, Industry industry, DateOnly date, ref Draw draw) =>
        _teams[(int)country.Region].OwnerFor(country, size, industry, date, ref draw);

    /// <summary>Who looks after a rep's accounts on a date: the rep, or who holds the territory since.</summary>
    public static SalesRep Successor(SalesRep rep, Today date) => rep.IsActiveOn(date) ? rep : rep.Territory.RepOn(date);

    /// <summary>Appends territories as they stand on a day.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (SalesRep rep in Reps)
        {
            if (rep.EffectiveDate <= asOf)
                rows.Territories.Append(TerritoryOf(rep, asOf));
        }
    }

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
