using Salescape.Schema.Kernel;

namespace Salescape.Simulation.RollUp;

/// <summary>Shares as reports print them.</summary>
internal static class Shares
{
    /// <summary>A share in per cent, rounded half up to two decimals; of nothing, 0.</summary>
    public static Percent Of(long part, long all) => new(all == 0 ? 0 : (part * 20_000 + all) / (2 * all));
}
