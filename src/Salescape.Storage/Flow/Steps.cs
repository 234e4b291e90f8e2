using Salescape.Storage.Datasets;

namespace Salescape.Storage.Flow;

/// <summary>Numbered pieces of work on several threads that tell how many of them are done.</summary>
/// <param name="phase">What they are.</param>
/// <param name="count">How many there are.</param>
/// <param name="report">Who is told, one thread at a time, before the first and behind each; throws to stop.</param>
internal sealed class Steps(DatasetPhase phase, int count, Action<DatasetProgress>? report)
{
    private readonly Lock _telling = new();
    private int _done;

    /// <summary>Does all of them.</summary>
    public void Run(int threads, Action<int> work)
    {
        report?.Invoke(new(phase, 0, count));
        Workers.Run(threads, count, place =>
        {
            work(place);
            Tell();
        });
    }

    /// <summary>Tells that one more is done.</summary>
    public void Tell()
    {
        if (report is null)
            return;
        lock (_telling)
            report(new(phase, ++_done, count));
    }
}
