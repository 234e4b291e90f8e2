using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Assumptions;

/// <summary>On which days of the week and of the year what is done by people gets done.</summary>
internal static class WeekdayAssumptions
{
    /// <summary>Per cent of a week's work by day, from Monday, or from Sunday where that opens the week (calibration table 3.3). Desk:
    /// leads on working days; Meeting: customer success activities and notes; Won and Lost: deals, a weekend's few left out; Publishing:
    /// B2B e-mail sends on working days; Shipping: Tuesday to Thursday (3.1), their order is judgement; Personal: leads, weekends
    /// included.</summary>
    public static ReadOnlySpan<double> Weights(Pace pace) =>
        pace switch
        {
            Pace.Desk => [18.5, 20, 19.5, 18.5, 15, 0, 0],
            Pace.Meeting => [17, 23, 23, 22, 15, 0, 0],
            Pace.Won => [17, 21, 20, 20, 20.5, 0, 0],
            Pace.Lost => [17, 16, 16, 17, 31, 0, 0],
            Pace.Publishing => [16, 22, 21, 22, 15, 0, 0],
            Pace.Shipping => [0, 37, 34, 29, 0, 0, 0],
            _ => [18.5, 20, 19.5, 18.5, 15, 4, 4.5],
        };

    /// <summary>First and last day of the turn of the year, in which offices are nearly empty.</summary>
    public static readonly QuietSeason TurnOfYear = new((12, 24), (1, 1), 0.3);

    /// <summary>Days over which something that falls due on a day of the calendar gets done: a mean of two. Judgement.</summary>
    public const double DaysToGetRoundToIt = 4;
}
