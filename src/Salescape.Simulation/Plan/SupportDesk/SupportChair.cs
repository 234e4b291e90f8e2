using Salescape.Schema;

namespace Salescape.Simulation.Plan;

/// <summary>A place at the desk, held by one agent after the other without a gap, so that no open ticket is left alone.</summary>
/// <param name="level">What it is there for.</param>
/// <param name="region">Where it stands.</param>
/// <param name="opened">The first day on which somebody sits there.</param>
internal sealed class SupportChair(DeskLevel level, Region region, DateOnly opened)
{
    private readonly List<SupportAgent> _agents = [];

    public DeskLevel Level { get; } = level;

    public Region Region { get; } = region;

    public DateOnly Opened { get; } = opened;

    /// <summary>Who held it, in order of time.</summary>
    public IReadOnlyList<SupportAgent> Agents => _agents;

    /// <summary>Who holds it on a date from its opening to the horizon.</summary>
    public SupportAgent AgentOn(Today day)
    {
        int last = _agents.Count - 1;
        while (last > 0 && _agents[last].EffectiveDate > day)
            last--;
        return _agents[last];
    }

    internal void TakenOverBy(SupportAgent agent) => _agents.Add(agent);
}
