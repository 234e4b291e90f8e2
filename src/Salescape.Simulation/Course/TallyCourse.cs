using Salescape.Simulation.RollUp;

namespace Salescape.Simulation.Course;

/// <summary>
/// What lives report, day by day: on the first day all of it, later what is added and taken back. Lives report from any thread; the days
/// are then added up one after the other.
/// </summary>
/// <param name="results">Where it is added up.</param>
/// <param name="from">The first day.</param>
/// <param name="until">The last day.</param>
internal sealed class TallyCourse(CompanyResults results, DateOnly from, DateOnly until)
{
    private readonly Dictionary<(int Tally, int Place), long>[] _sums =
    [
        .. Enumerable.Range(0, until.DayNumber - from.DayNumber).Select(_ => new Dictionary<(int, int), long>()),
    ];

    // Of extremes nothing is ever taken back: rows stay.
    private readonly HashSet<TallyEntry>[] _extremes =
    [
        .. Enumerable.Range(0, until.DayNumber - from.DayNumber).Select(_ => new HashSet<TallyEntry>()),
    ];

    /// <summary>Adds what a life reports on the first day.</summary>
    public void Begin(ReadOnlySpan<TallyEntry> entries)
    {
        foreach (TallyEntry entry in entries)
            Add(entry);
    }

    /// <summary>Notes that a life reports something else from a day on.</summary>
    public void Change(DateOnly day, ReadOnlySpan<TallyEntry> before, ReadOnlySpan<TallyEntry> after)
    {
        int place = day.DayNumber - from.DayNumber - 1;
        Dictionary<(int, int), long> sums = _sums[place];
        lock (sums)
        {
            foreach (TallyEntry entry in before)
            {
                if (results.Sheet.Tallies[entry.Tally].IsSum)
                    Change(sums, entry, -entry.Number);
            }

            foreach (TallyEntry entry in after)
            {
                if (results.Sheet.Tallies[entry.Tally].IsSum)
                    Change(sums, entry, entry.Number);
                else if (!before.Contains(entry))
                    _extremes[place].Add(entry);
            }
        }
    }

    /// <summary>Adds up what was reported from a day on, once that of all days before has been.</summary>
    public void GoOn(DateOnly day)
    {
        int place = day.DayNumber - from.DayNumber - 1;
        foreach (((int tally, int at), long number) in _sums[place])
            Add(new(tally, at, number));
        foreach (TallyEntry entry in _extremes[place])
            Add(entry);
    }

    private void Add(in TallyEntry entry) => results.Sheet.Tallies[entry.Tally].Note(entry.Place, entry.Number);

    private static void Change(Dictionary<(int, int), long> sums, in TallyEntry entry, long number)
    {
        (int, int) place = (entry.Tally, entry.Place);
        long sum = sums.GetValueOrDefault(place) + number;
        if (sum == 0)
            sums.Remove(place);
        else
            sums[place] = sum;
    }
}
