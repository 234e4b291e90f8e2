using Salescape.Simulation.Tests.Laws;

[assembly: AssemblyFixture(typeof(TwoViews))]

namespace Salescape.Simulation.Tests.Laws;

/// <summary>Three worlds, each seen in the middle of March and again at the end of June; made once for all tests.</summary>
public sealed class TwoViews
{
    internal static readonly int[] Seeds = [1, 2, 3];

    internal static readonly DateOnly Start = new(2023, 7, 1);

    private readonly Lazy<(World Earlier, World Later)>[] _views =
    [
        .. Seeds.Select(seed => new Lazy<(World, World)>(() =>
            (World.Seen(seed, 1, Start, new(2026, 3, 15)), World.Seen(seed, 1, Start, new(2026, 6, 30)))
        )),
    ];

    internal (World Earlier, World Later) Of(int seed) => _views[seed - 1].Value;
}
