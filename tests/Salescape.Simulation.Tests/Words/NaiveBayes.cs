namespace Salescape.Simulation.Tests.Words;

/// <summary>Tells two writers apart by how often each of them used which words; the plainest of classifiers.</summary>
internal sealed class NaiveBayes
{
    private readonly Dictionary<string, (int First, int Second)> _counts = new(StringComparer.Ordinal);
    private (int First, int Second) _totals;

    /// <summary>Learns from a text of the first or the second writer.</summary>
    public void Learn(IEnumerable<string> tokens, bool isFirst)
    {
        foreach (string token in tokens)
        {
            (int first, int second) = _counts.GetValueOrDefault(token);
            _counts[token] = isFirst ? (first + 1, second) : (first, second + 1);
            _totals = isFirst ? (_totals.First + 1, _totals.Second) : (_totals.First, _totals.Second + 1);
        }
    }

    /// <summary>Whether the first writer is the likelier one.</summary>
    public bool IsFirst(IEnumerable<string> tokens)
    {
        double lead = 0;
        foreach (string token in tokens)
        {
            (int first, int second) = _counts.GetValueOrDefault(token);
            lead += Math.Log((first + 0.5) / (_totals.First + 0.5 * _counts.Count));
            lead -= Math.Log((second + 0.5) / (_totals.Second + 0.5 * _counts.Count));
        }

        return lead > 0;
    }
}
