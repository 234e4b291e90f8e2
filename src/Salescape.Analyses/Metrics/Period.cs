using System.Globalization;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Metrics;

/// <summary>How long the periods of a series are.</summary>
public enum Span
{
    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Quarters, fiscal and calendar.</summary>
    Quarter,

    /// <summary>Years, fiscal and calendar.</summary>
    Year,
}

/// <summary>A period for which a metric is asked.</summary>
/// <param name="Label">What it is called in an answer; of one that is not over yet, with its last day.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="IsRunning">Whether it is cut before its end.</param>
internal sealed record Period(string Label, DateOnly First, DateOnly Last, bool IsRunning = false)
{
    private const int MostQuarters = 8;
    private const int MostMonths = 12;

    /// <summary>The last periods up to a day, the running one among them, as far as the data reaches back: 12 months, 8 quarters, or all
    /// years.</summary>
    /// <param name="span">How long they are.</param>
    /// <param name="start">The first day of the data; periods that begin earlier are left out.</param>
    /// <param name="today">The last day; a period that it lies in is cut there, and says so.</param>
    public static IReadOnlyList<Period> Until(Span span, DateOnly start, DateOnly today)
    {
        int most = span switch
        {
            Span.Month => MostMonths,
            Span.Quarter => MostQuarters,
            _ => int.MaxValue,
        };
        var periods = new List<Period>();
        int whole = 0;
        for (DateOnly first = FirstDay(span, today); first >= start && whole < most; first = FirstDay(span, first.AddDays(-1)))
        {
            DateOnly last = FirstDay(span, first.AddMonths(Months(span))).AddDays(-1);
            if (last <= today)
                whole++;
            periods.Insert(
                0,
                last <= today
                    ? new(Name(span, first), first, last)
                    : new($"{Name(span, first)} to {today:MM-dd}", first, today, IsRunning: true)
            );
        }

        return periods;
    }

    /// <summary>The twelve months up to a day, and those before them as far as the data reaches back.</summary>
    public static IReadOnlyList<Period> OfTwelveMonths(DateOnly start, DateOnly today)
    {
        Period last = TwelveMonthsTo(today);
        Period before = TwelveMonthsTo(last.First.AddDays(-1));
        return before.First >= start ? [before, last] : [last];
    }

    /// <summary>A day, and the same a year earlier as far as the data reaches back.</summary>
    public static IReadOnlyList<Period> OfDays(DateOnly start, DateOnly today)
    {
        DateOnly before = today.AddYears(-1);
        return before >= start ? [Day(before), Day(today)] : [Day(today)];
    }

    /// <summary>A day alone.</summary>
    public static Period Day(DateOnly day) => new(Answer.Show(day), day, day);

    private static Period TwelveMonthsTo(DateOnly day) => new($"12 months to {Answer.Show(day)}", day.AddDays(1).AddYears(-1), day);

    private static int Months(Span span) =>
        span switch
        {
            Span.Month => 1,
            Span.Quarter => 3,
            _ => 12,
        };

    private static DateOnly FirstDay(Span span, DateOnly day) =>
        span switch
        {
            Span.Month => new(day.Year, day.Month, 1),
            Span.Quarter => Quarter.Of(day).Start,
            _ => new(day.Year, 1, 1),
        };

    private static string Name(Span span, DateOnly first) =>
        span switch
        {
            Span.Month => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Span.Quarter => Quarter.Of(first).ToString(),
            _ => first.Year.ToString(CultureInfo.InvariantCulture),
        };
}
