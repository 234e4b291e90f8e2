using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Flow;

namespace Salescape.Storage.Changes;

/// <summary>
/// Moves a company's changes from their source to whoever takes them day by day, in the order in which they were booked, on any number of
/// threads the same.
/// </summary>
public static class ChangeFlow
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Hands out the changes of all days that change something.</summary>
    /// <param name="source">Where they come from.</param>
    /// <param name="threads">Worker threads.</param>
    /// <param name="report">Who is told of the progress; throws to stop.</param>
    /// <param name="take">Called for each day in their order; what it is handed is used again for the next.</param>
    public static void Run(IChangeSource source, int threads, Action<DatasetProgress>? report, Action<ChangeDay> take)
    {
        int days = source.Until.DayNumber - source.From.DayNumber;
        using var store = new ChangeStore(source.From.DayNumber - Epoch + 1, days);
        var idle = new System.Collections.Concurrent.ConcurrentBag<CompanyChanges>();
        new Steps(DatasetPhase.Lives, source.BlockCount, report).Run(
            threads,
            block =>
            {
                CompanyChanges changes = idle.TryTake(out CompanyChanges? used) ? used : new();
                changes.Clear();
                source.WriteBlock(block, changes);
                store.Add(changes);
                idle.Add(changes);
            }
        );
        source.WriteVendor(new CompanyChanges(), store.Add);
        var day = new ChangeDay();
        var steps = new Steps(DatasetPhase.Finish, days, report);
        for (DateOnly at = source.From.AddDays(1); at <= source.Until; at = at.AddDays(1))
        {
            day.Begin(at);
            store.Take(at.DayNumber - Epoch, day.Changes);
            if (day.Changes.Count > 0)
            {
                day.Sort();
                take(day);
            }

            steps.Tell();
        }
    }
}
