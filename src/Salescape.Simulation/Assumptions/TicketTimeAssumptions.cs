namespace Salescape.Simulation.Assumptions;

/// <summary>When tickets come in.</summary>
internal static class TicketTimeAssumptions
{
    /// <summary>Minutes of the day between which the desk is open for a customer with office hours, local time: eight to six.
    /// Judgement.</summary>
    public const int Opens = 480;

    /// <inheritdoc cref="Opens"/>
    public const int Closes = 1_080;

    /// <summary>Tickets by weekday from Monday relative to work done on that day (calibration 3.3: 21.5, 20.5, 19.5, 18.5, 15.5, 2.5 and
    /// 2.0 %): what went wrong is reported early in the week.</summary>
    public static ReadOnlySpan<double> ByWeekday => [1.09, 0.99, 0.95, 0.94, 0.91, 0.80, 0.64];

    /// <summary>First hours of the spans of <see cref="ByHour"/>, and the end of the last one.</summary>
    public static ReadOnlySpan<int> Hours => [0, 6, 8, 10, 12, 14, 16, 18, 22, 24];

    /// <summary>Tickets by hour of the customer's day, per cent (calibration 3.4).</summary>
    public static ReadOnlySpan<double> ByHour => [3, 5, 19, 23, 14, 19, 12, 4, 1];
}
