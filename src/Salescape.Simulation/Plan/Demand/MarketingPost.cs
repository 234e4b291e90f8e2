using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>A desk in marketing and who has sat at it, one after the other without a gap.</summary>
/// <param name="holders">Names with the first day of each, in order of time.</param>
internal sealed class MarketingPost((Text Name, DateOnly From)[] holders)
{
    /// <summary>Who sits there on a day; before the first one came, the first one.</summary>
    public Text HolderOn(DateOnly day)
    {
        int last = holders.Length - 1;
        while (last > 0 && holders[last].From > day)
            last--;
        return holders[last].Name;
    }
}
