namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind customer success managers and their portfolios.</summary>
internal static class SuccessTeamAssumptions
{
    /// <summary>Managers at the start, at scale 1, before the first customers come. Judgement.</summary>
    public const double ManagersAtStart = 3;

    /// <summary>Managers added a month, at scale 1: 12 after three years for some 520 customers, 43 each (metric 159: enterprise 8 to 15, mid 30 to 50, small 100 to 200, here blended).</summary>
    public const double ManagersAddedAMonth = 0.25;

    /// <summary>Customers that a manager takes on before the team has to grow: what comes in a month over the managers that it pays for (metric 159).</summary>
    public const double FullPortfolio = 58;

    /// <summary>Least part of newcomers that goes to a full portfolio, as free places: nobody is ever left out. Judgement.</summary>
    public const double LeastFreePlaces = 3;

    /// <summary>Mean months until a manager leaves, once past the first ones. Judgement, a little longer than in sales.</summary>
    public const double MeanTenureMonths = 36;

    /// <summary>Months that every new manager stays. Judgement.</summary>
    public const int LeastTenureMonths = 6;
}
