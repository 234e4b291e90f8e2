namespace Salescape.Schema.Kernel;

/// <summary>Rows that follow each other.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct RowRun(int First, int Count)
{
    /// <summary>Lists the runs of rows that are kept.</summary>
    /// <param name="kept">Whether each row is kept.</param>
    /// <param name="runs">Where to.</param>
    public static void List(ReadOnlySpan<bool> kept, List<RowRun> runs)
    {
        runs.Clear();
        int first = kept.IndexOf(true);
        for (int at = first; first >= 0; at += first)
        {
            int count = kept[at..].IndexOf(false);
            if (count < 0)
                count = kept.Length - at;
            runs.Add(new(at, count));
            at += count;
            first = kept[at..].IndexOf(true);
        }
    }
}
