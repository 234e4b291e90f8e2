using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>What an install makes of a feature in every week.</summary>
/// <param name="Feature">Index of the feature in the product's range.</param>
/// <param name="TakenUpAt">Breadth of use at which it is taken up, 0 to 1.</param>
/// <param name="Uses">Uses a session by each of its users; 0 as long as nothing has been settled.</param>
internal readonly record struct FeatureTaste(int Feature, double TakenUpAt, double Uses)
{
    private static readonly Purpose Taste = new("feature taste");

    /// <summary>Features that an install has draws for.</summary>
    private const int DrawsPerInstall = 64;

    /// <summary>Uses a session by the rank of a feature.</summary>
    private static readonly double[] UsesByRank =
    [
        .. Enumerable
            .Range(1, FeatureAssumptions.Tracked)
            .Select(rank => FeatureAssumptions.UsesPerSession * PortableMath.Pow(rank, -FeatureAssumptions.RankExponent)),
    ];

    /// <summary>Whether it has been settled for that feature.</summary>
    public bool IsOf(int feature) => Uses > 0 && Feature == feature;

    /// <summary>What an install makes of a feature.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="install">Its index.</param>
    /// <param name="slot">The feature's rank among those tracked, from 0.</param>
    /// <param name="feature">Its index in the product's range.</param>
    public static FeatureTaste Of(Dice dice, int install, int slot, int feature)
    {
        Draw draw = dice.Roll(Taste, install * DrawsPerInstall + feature);
        return new FeatureTaste(
            feature,
            Math.Clamp((slot + draw.Normal(0.5, FeatureAssumptions.OrderSpread)) / FeatureAssumptions.Tracked, 0, 1),
            UsesByRank[slot] * draw.LogNormal(1, FeatureAssumptions.UsesOfInstallSigma)
        );
    }
}
