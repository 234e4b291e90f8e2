namespace Salescape.Simulation.Plan;

/// <summary>
/// Which releases are bad. Chances are spread evenly over products and releases by steps of a two-dimensional golden
/// ratio: a hundred releases are few, and independent dice would give one vendor thrice the trouble of another.
/// </summary>
/// <param name="Offset">Where the pattern of a world begins, from 0 to 1.</param>
internal readonly record struct FaultPattern(double Offset)
{
    private const double ProductStep = 0.7548776662466927;
    private const double ReleaseStep = 0.5698402909980532;

    public bool Strikes(int product, int release, double chance) => (Offset + product * ProductStep + release * ReleaseStep) % 1 < chance;
}
