using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// Days on which a thing is done again and again, so many times a month on average, more in some seasons. One falls
/// into every equal share of the work (a jittered grid), so that one world does it about as often as another.
/// </summary>
internal readonly struct Cadence(Dice world, Purpose what, DateOnly start, double timesAMonth, ReadOnlyMemory<double> byMonth)
{
    /// <summary>The days from the start to a last one, in order; days of one share of the work may coincide.</summary>
    public IEnumerable<DateOnly> Until(DateOnly last)
    {
        DateOnly first = new(start.Year, start.Month, 1);
        double done = 0;
        long ordinal = 0;
        double next = Position(ordinal);
        for (DateOnly month = first; month <= last; month = month.AddMonths(1))
        {
            int days = DateTime.DaysInMonth(month.Year, month.Month);
            int skipped = month == first ? start.Day - 1 : 0;
            double work = timesAMonth * byMonth.Span[month.Month - 1] * (days - skipped) / days;
            for (; next < done + work; next = Position(++ordinal))
            {
                DateOnly day = month.AddDays(skipped + (int)((next - done) / work * (days - skipped)));
                if (day > last)
                    yield break;
                yield return day;
            }

            done += work;
        }
    }

    private double Position(long ordinal) => ordinal + world.Roll(what, ordinal).Unit();
}
