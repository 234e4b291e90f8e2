using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>A place in the sales force, held by one rep after the other without a gap.</summary>
internal sealed class SalesTerritory(SalesPatch patch, Text name, Text manager, DateOnly opened)
{
    private readonly List<SalesRep> _reps = [];

    public SalesPatch Patch { get; } = patch;

    public Text Name { get; } = name;

    public Text Manager { get; } = manager;

    /// <summary>The manager as a contract names who signs it.</summary>
    public Text ManagerWithTitle { get; } = Text.Of($"{manager}, Regional Sales Manager");

    public DateOnly Opened { get; } = opened;

    /// <summary>Who held it, in order of time.</summary>
    public IReadOnlyList<SalesRep> Reps => _reps;

    /// <summary>Who holds it on a date from its opening to the horizon.</summary>
    public SalesRep RepOn(Today date)
    {
        int last = _reps.Count - 1;
        while (last > 0 && _reps[last].EffectiveDate > date)
            last--;
        return _reps[last];
    }

    internal void TakenOverBy(SalesRep rep) => _reps.Add(rep);
}
