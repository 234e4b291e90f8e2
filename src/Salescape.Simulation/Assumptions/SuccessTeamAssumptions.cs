namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind customer success managers and their portfolios.</summary>
internal static class SuccessTeamAssumptions
{
    /// <summary>Managers at the start, at scale 1, before the first customers come. Judgement.</summary>
    public const double ManagersAtStart = 3;

    /// <summary>New customers that another manager is hired for: 13 managers after three years for some 520 customers, 40 each (metric 159:
    /// enterprise 8 to 15, mid 30 to 50, small 100 to 200, here blended).</summary>
    public const double NewcomersPerManager = 52;

    /// <summary>New customers planned for in the first month, at scale 1; what sales then brings.</summary>
    public const double NewcomersAtStart = 4;

    /// <summary>New customers added to that with every month of the market's curve; what sales then brings.</summary>
    public const double NewcomersAddedAMonth = 0.63;

    /// <summary>Customers at which a portfolio counts as full. Judgement (metric 159).</summary>
    public const double FullPortfolio = 60;

    /// <summary>Least part of newcomers that goes to a full portfolio, as free places: nobody is ever left out. Judgement.</summary>
    public const double MinFreePlaces = 3;

    /// <summary>Mean months until a manager leaves, once past the first ones. Judgement, a little longer than in sales.</summary>
    public const double MeanTenureMonths = 36;

    /// <summary>Months that every new manager stays. Judgement.</summary>
    public const int MinTenureMonths = 6;
}
