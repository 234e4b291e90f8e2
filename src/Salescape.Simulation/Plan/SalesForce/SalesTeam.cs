using Salescape.Schema;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// The territories of one region, by patch, with what each patch can carry month by month, so that finding an owner
/// takes as long in a large sales force as in a small one.
/// </summary>
internal sealed class SalesTeam
{
    private readonly Staff[] _staff;
    private readonly PlanMonths _months;

    public SalesTeam(IEnumerable<SalesTerritory> territories, PlanMonths months)
    {
        _months = months;
        _staff = [.. territories.GroupBy(territory => territory.Patch).Select(group => new Staff(group.Key, [.. group], months))];
    }

    /// <summary>A rep in office whose territory covers the account; those who can carry more get more.</summary>
    public SalesRep OwnerFor(Country country, CompanySize size, Industry industry, DateOnly date, ref Draw draw)
    {
        int month = _months.IndexOf(date);
        Span<double> weights = stackalloc double[_staff.Length];
        Span<int> places = stackalloc int[_staff.Length];
        int covering = 0;
        for (int i = 0; i < _staff.Length; i++)
        {
            Staff staff = _staff[i];
            if (staff.Capacity[month] == 0 || !staff.Patch.Covers(country, size, industry))
                continue;
            places[covering] = i;
            weights[covering++] = staff.Capacity[month] * staff.Patch.Focus;
        }

        Staff chosen = _staff[places[draw.Weighted(weights[..covering])]];
        while (true)
        {
            SalesRep rep = chosen.Territories[draw.Whole(0, chosen.Open[month] - 1)].RepOn(date);
            if (draw.Chance(rep.RampOn(date)))
                return rep;
        }
    }

    /// <summary>The people on one patch.</summary>
    private sealed class Staff
    {
        public Staff(SalesPatch patch, SalesTerritory[] territories, PlanMonths months)
        {
            Patch = patch;
            Territories = territories;
            Open = new int[months.Count];
            Capacity = new double[months.Count];
            for (int month = 0; month < months.Count; month++)
            {
                DateOnly first = months.FirstDay(month);
                Open[month] = territories.Count(territory => territory.Opened <= first);
                for (int i = 0; i < Open[month]; i++)
                    Capacity[month] += territories[i].RepOn(first).RampOn(first);
            }
        }

        public SalesPatch Patch { get; }

        /// <summary>In the order of opening.</summary>
        public SalesTerritory[] Territories { get; }

        /// <summary>By month: how many of the territories are open. They open on first days of months.</summary>
        public int[] Open { get; }

        /// <summary>By month: the sum of their reps' ramps.</summary>
        public double[] Capacity { get; }
    }
}
