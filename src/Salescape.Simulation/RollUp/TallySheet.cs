namespace Salescape.Simulation.RollUp;

/// <summary>
/// All tallies of a company, in a fixed order. They are all that roll-ups know of lives, so lives may be lived in parts
/// and their sheets merged.
/// </summary>
/// <param name="journal">Where everything is written down one by one instead of being added up; null if it is added up.</param>
internal sealed class TallySheet(TallyJournal? journal = null)
{
    private readonly List<Tally> _tallies = [];

    /// <summary>The tallies in the order in which they were ruled.</summary>
    public IReadOnlyList<Tally> Tallies => _tallies;

    /// <summary>Rules a tally of sums.</summary>
    public Tally Sums(int places) => Rule(TallyKind.Sum, places);

    /// <summary>Rules a tally of smallest numbers.</summary>
    public Tally Lowest(int places) => Rule(TallyKind.Lowest, places);

    /// <summary>Rules a tally of largest numbers.</summary>
    public Tally Highest(int places) => Rule(TallyKind.Highest, places);

    /// <summary>Rules a tally of the smallest few numbers of every place.</summary>
    public Tally LowestFew(int places, int few) => Rule(TallyKind.LowestFew, places, few);

    private Tally Rule(TallyKind kind, int places, int few = 1)
    {
        var tally = new Tally(kind, places, few, journal, _tallies.Count);
        _tallies.Add(tally);
        return tally;
    }
}
