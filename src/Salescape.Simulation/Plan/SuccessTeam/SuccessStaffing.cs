using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>
/// Hires customer success managers month by month: successors of those who left, then people for new portfolios. What a
/// month decides depends on no later one, so a later horizon only adds hires.
/// </summary>
internal sealed class SuccessStaffing : IHiring
{
    private static readonly Purpose ManagerOwner = new("success manager");
    private static readonly Purpose TenureOffset = new("success tenure offset");

    private readonly Dice _world;
    private readonly History _history;
    private readonly double _scale;
    private readonly StaffNames _names;
    private readonly double _tenureOffset;
    private readonly List<SuccessPortfolio>[] _portfolios = [.. SalesForce.Regions.Select(_ => new List<SuccessPortfolio>())];
    private int _hired;

    /// <summary>New customers expected in all months hired for, at scale 1.</summary>
    private double _newcomers;

    public SuccessStaffing(Dice world, History history, double scale, StaffNames names)
    {
        _world = world;
        _history = history;
        _scale = scale;
        _names = names;
        Draw tenure = world.Roll(TenureOffset);
        _tenureOffset = tenure.Unit();
    }

    /// <summary>A region's portfolios in the order of opening.</summary>
    public IReadOnlyList<SuccessPortfolio> PortfoliosOf(Region region) => _portfolios[(int)region];

    /// <summary>New customers that a region can expect in a month.</summary>
    public double Newcomers(Region region, int month) => _scale * ShareOf(region, month) * Newcomers(month);

    /// <inheritdoc/>
    public void Month(int month, DateOnly first)
    {
        double people = SuccessTeamAssumptions.ManagersAtStart + _newcomers / SuccessTeamAssumptions.NewcomersPerManager;
        _newcomers += Newcomers(month);
        foreach (Region region in SalesForce.Regions)
        {
            List<SuccessPortfolio> portfolios = _portfolios[(int)region];
            foreach (SuccessPortfolio portfolio in portfolios)
            {
                if (portfolio.Managers[^1].LeaveDate < first)
                    Hire(portfolio, region, first);
            }

            int wanted = Math.Max(1, (int)(_scale * ShareOf(region, month) * people + 0.5));
            while (portfolios.Count < wanted)
            {
                var opened = new SuccessPortfolio(month);
                portfolios.Add(opened);
                Hire(opened, region, first);
            }
        }
    }

    private void Hire(SuccessPortfolio portfolio, Region region, DateOnly effective)
    {
        int number = ++_hired;
        Dice dice = _world.For(ManagerOwner, number);
        English english = Englishes.Of(StaffNames.HomeOf(dice, Geography.Of(region)));
        portfolio.TakenOverBy(
            new Csm
            {
                Name = _names.Csm(dice, region),
                Voice = Voice.Of(dice, number, english, VoiceRole.SuccessManager),
                EffectiveDate = effective,
                LeaveDate = LeaveDate(number, effective),
            }
        );
    }

    /// <summary>Tenures are spread evenly over the exponential distribution by steps of the golden ratio, as in sales: a small team then
    /// loses about as many a year as a large one.</summary>
    private DateOnly LeaveDate(int number, DateOnly effective)
    {
        double quantile = (_tenureOffset + number * 0.6180339887498949) % 1;
        double months = -SuccessTeamAssumptions.MeanTenureMonths * PortableMath.Log(1 - quantile);
        return Calendar.MonthEnd(effective.AddMonths((int)months + SuccessTeamAssumptions.MinTenureMonths));
    }

    private double Newcomers(int month) =>
        History.Grown(
            SuccessTeamAssumptions.NewcomersAtStart,
            SuccessTeamAssumptions.NewcomersAddedAMonth * MarketAssumptions.CurveMonths,
            Math.Min(1, Progress(month))
        );

    private double ShareOf(Region region, int month) => RegionMix.ShareAt(Progress(month), region);

    private double Progress(int month) => _history.MonthsPastBearing(month) / (double)MarketAssumptions.CurveMonths;
}
