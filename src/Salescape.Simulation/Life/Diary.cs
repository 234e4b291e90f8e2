namespace Salescape.Simulation.Life;

/// <summary>The story of one life: what happened, when, and why.</summary>
internal sealed class Diary
{
    private readonly List<DiaryEntry> _entries = [];

    /// <summary>What was written, in order of its days.</summary>
    public IEnumerable<DiaryEntry> Entries => _entries.OrderBy(entry => entry.Date);

    public void Write(DateOnly date, string chapter, string text, string? cause = null) =>
        _entries.Add(new DiaryEntry(date, chapter, text, cause));
}

/// <summary>One event of an account's story.</summary>
/// <param name="Date">When it happened.</param>
/// <param name="Chapter">The chapter that decided it: Arrive, Buy, Sign, Renew, Churn …</param>
/// <param name="Text">What happened, one sentence.</param>
/// <param name="Cause">Why, where the simulation decided something; null where it only followed.</param>
public sealed record DiaryEntry(DateOnly Date, string Chapter, string Text, string? Cause);
