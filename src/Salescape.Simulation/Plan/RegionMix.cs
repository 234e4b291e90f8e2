using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>The regions' shares of the market, which drift as the vendor goes abroad.</summary>
internal static class RegionMix
{
    /// <summary>Writes every region's share, of 1.</summary>
    /// <param name="progress">How far the market has grown: 0 at the bearing, 1 three years on, and below 0 before.</param>
    /// <param name="shares">Where to, by region.</param>
    public static void SharesAt(double progress, Span<double> shares)
    {
        double total = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] =
                MarketAssumptions.RegionShares[i] * PortableMath.Exp(MarketAssumptions.RegionDrift[i] * (Math.Min(progress, 2) - 0.5));
            total += shares[i];
        }

        for (int i = 0; i < shares.Length; i++)
            shares[i] /= total;
    }

    /// <summary>One region's share, of 1.</summary>
    public static double ShareAt(double progress, Region region)
    {
        Span<double> shares = stackalloc double[MarketAssumptions.RegionShares.Length];
        SharesAt(progress, shares);
        return shares[(int)region];
    }
}
