using System.Runtime.InteropServices;

namespace Salescape.Simulation.RollUp;

/// <summary>What a life noted on a sheet, one by one. One per worker.</summary>
internal sealed class TallyJournal
{
    private readonly List<TallyEntry> _entries = [];

    /// <summary>What has been noted, in its order.</summary>
    public ReadOnlySpan<TallyEntry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>Writes something down.</summary>
    public void Add(in TallyEntry entry) => _entries.Add(entry);

    /// <summary>Forgets all.</summary>
    public void Begin() => _entries.Clear();
}

/// <summary>Something noted on a sheet.</summary>
/// <param name="Tally">The number of the tally.</param>
/// <param name="Place">The place in it.</param>
/// <param name="Number">What was noted.</param>
internal readonly record struct TallyEntry(int Tally, int Place, long Number);
