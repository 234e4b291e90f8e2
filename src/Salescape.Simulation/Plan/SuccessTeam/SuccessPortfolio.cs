namespace Salescape.Simulation.Plan;

/// <summary>Customers who are looked after together, by one manager after the other without a gap.</summary>
/// <param name="openedIn">The month, from the start, in which it takes its first customers.</param>
internal sealed class SuccessPortfolio(int openedIn)
{
    private readonly List<Csm> _managers = [];

    public int OpenedIn { get; } = openedIn;

    /// <summary>Who held it, in order of time.</summary>
    public IReadOnlyList<Csm> Managers => _managers;

    /// <summary>Who holds it on a date from its opening to the horizon.</summary>
    public Csm ManagerOn(DateOnly date)
    {
        int last = _managers.Count - 1;
        while (last > 0 && _managers[last].EffectiveDate > date)
            last--;
        return _managers[last];
    }

    internal void TakenOverBy(Csm manager) => _managers.Add(manager);
}
