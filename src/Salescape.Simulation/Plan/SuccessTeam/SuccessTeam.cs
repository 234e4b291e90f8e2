using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>Who looks after customers once they have signed.</summary>
internal sealed class SuccessTeam
{
    private static readonly Purpose Assignment = new("success portfolio");

    private readonly PlanMonths _months;
    private readonly IReadOnlyList<SuccessPortfolio>[] _portfolios;

    /// <summary>By region and month: running sums of how much of the newcomers goes to each portfolio that is open then.</summary>
    private readonly double[][][] _room;

    public SuccessTeam(SuccessStaffing staffing, DateOnly start, DateOnly horizon)
    {
        _months = new PlanMonths(start, horizon);
        _portfolios = [.. SalesForce.Regions.Select(staffing.PortfoliosOf)];
        _room = [.. SalesForce.Regions.Select(region => RoomOf(staffing, region, _months.Count))];
    }

    /// <summary>All who have held a portfolio of a region by the horizon.</summary>
    public IEnumerable<Csm> CsmsOf(Region region) => _portfolios[(int)region].SelectMany(portfolio => portfolio.Managers);

    /// <summary>Who looks after a customer on a date up to the horizon: whoever holds the portfolio that it joined when it became
    /// one.</summary>
    /// <param name="customer">The customer's own dice.</param>
    /// <param name="region">Where it sits.</param>
    /// <param name="since">The first day on which it ran a product.</param>
    /// <param name="day">The date.</param>
    public Csm CsmOf(Dice customer, Region region, DateOnly since, DateOnly day)
    {
        Draw draw = customer.Roll(Assignment);
        int joined = draw.Among(_room[(int)region][_months.IndexOf(since)]);
        return _portfolios[(int)region][joined].ManagerOn(day < since ? since : day);
    }

    /// <summary>Newcomers go where there are free places, so that a portfolio just opened catches up with the others.</summary>
    private static double[][] RoomOf(SuccessStaffing staffing, Region region, int months)
    {
        IReadOnlyList<SuccessPortfolio> portfolios = staffing.PortfoliosOf(region);
        var load = new double[portfolios.Count];
        var room = new double[months][];
        for (int month = 0; month < months; month++)
        {
            int open = portfolios.Count(portfolio => portfolio.OpenedIn <= month);
            var free = new double[open];
            double total = 0;
            for (int i = 0; i < open; i++)
            {
                free[i] = Math.Max(SuccessTeamAssumptions.MinFreePlaces, SuccessTeamAssumptions.FullPortfolio - load[i]);
                total += free[i];
            }

            for (int i = 0; i < open; i++)
                load[i] += staffing.Newcomers(region, month) * free[i] / total;
            for (int i = 1; i < open; i++)
                free[i] += free[i - 1];
            room[month] = free;
        }

        return room;
    }
}
