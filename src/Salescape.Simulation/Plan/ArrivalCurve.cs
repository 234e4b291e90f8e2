using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>How those who arrive one by one spread over the months: a rate that grows with the market and swings with the year.</summary>
internal sealed class ArrivalCurve
{
    private readonly DateOnly _founded;
    private readonly int _monthsBefore;
    private readonly double _arrivalsPerUnit;
    private readonly double[] _cumulative;
    private readonly int _months;

    /// <param name="history">The vendor's years.</param>
    /// <param name="horizon">Nobody is asked for who arrives after its month.</param>
    /// <param name="arrivals">Arrivals in the <see cref="MarketAssumptions.CurveMonths"/> from the bearing on.</param>
    /// <param name="byMonth">The swing of the year, by calendar month; 1 is an average one.</param>
    public ArrivalCurve(History history, DateOnly horizon, double arrivals, ReadOnlySpan<double> byMonth)
    {
        _founded = history.Founded;
        _monthsBefore = Calendar.MonthsSince(history.Founded, history.Bearing);
        _months = MonthsBetween(history.Founded, horizon) + 1;
        _cumulative = new double[Math.Max(_months, _monthsBefore + MarketAssumptions.CurveMonths) + 1];
        for (int m = 0; m < _cumulative.Length - 1; m++)
            _cumulative[m + 1] = _cumulative[m] + RateAt(m) * byMonth[_founded.AddMonths(m).Month - 1];
        _arrivalsPerUnit = arrivals / (_cumulative[_monthsBefore + MarketAssumptions.CurveMonths] - _cumulative[_monthsBefore]);
        Last = (long)Math.Ceiling(_cumulative[_months] * _arrivalsPerUnit);
    }

    /// <summary>The highest number that can arrive by the end of the horizon's month; it does unless its moment lies beyond.</summary>
    public long Last { get; }

    /// <summary>Whether a number arrives by the end of the horizon's month.</summary>
    /// <param name="number">From 1, in the order of arrival.</param>
    /// <param name="moment">From 0 to 1: how much earlier than its turn it comes.</param>
    public bool Holds(long number, double moment) => PositionOf(number, moment) < _cumulative[_months];

    /// <summary>The month in which a number arrives, and how far it has gone by then.</summary>
    public ArrivalMoment MomentOf(long number, double moment)
    {
        double position = PositionOf(number, moment);
        int month = Array.BinarySearch(_cumulative, position);
        if (month < 0)
            month = ~month - 1;
        DateOnly first = _founded.AddMonths(month);
        int days = _founded.AddMonths(month + 1).DayNumber - first.DayNumber;
        return new(first, days, (position - _cumulative[month]) / (_cumulative[month + 1] - _cumulative[month]));
    }

    /// <summary>How far the market has grown when a number arrives: 0 at the bearing, 1 three years on, and below 0 before.</summary>
    public double Progress(long number) =>
        (number / _arrivalsPerUnit - _cumulative[_monthsBefore])
        / (_cumulative[_monthsBefore + MarketAssumptions.CurveMonths] - _cumulative[_monthsBefore]);

    private double RateAt(int month) =>
        History.Grown(
            MarketAssumptions.ArrivalRateAtStart,
            MarketAssumptions.ArrivalRateGain,
            (month - _monthsBefore) / (double)MarketAssumptions.CurveMonths
        );

    private double PositionOf(long number, double moment) => (number - moment) / _arrivalsPerUnit;

    private static int MonthsBetween(DateOnly from, DateOnly to)
    {
        int months = Calendar.MonthsSince(from, to);
        return from.AddMonths(months) > to ? months - 1 : months;
    }
}

/// <summary>When in a month of the curve somebody arrives.</summary>
/// <param name="First">The first day of the month.</param>
/// <param name="Days">Its days.</param>
/// <param name="Fraction">How much of it has gone by, from 0 to 1.</param>
internal readonly record struct ArrivalMoment(DateOnly First, int Days, double Fraction);
