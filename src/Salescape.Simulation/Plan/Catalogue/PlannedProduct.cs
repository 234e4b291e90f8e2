using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>A product with its releases, oldest first; the first one is in use at the start, or is the launch.</summary>
internal sealed class PlannedProduct
{
    // The newest release of each day from the second one on, since every week of every install asks for it.
    private DateOnly _second;
    private ushort[] _newest = [];

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public ProductId Id => new(Number);

    public required Text Name { get; init; }

    public required ProductCategory Category { get; init; }

    public required ProductLine Line { get; init; }

    /// <summary>What the list has asked for it from year to year.</summary>
    public required PriceHistory ListPrice { get; init; }

    public required DateOnly LaunchDate { get; init; }

    /// <summary>How gladly a mature product of its kind is bought, relative to the others.</summary>
    public required double Appeal { get; init; }

    /// <summary>
    /// What is shipped up to the horizon, and the fixes of what is. Ask by date: the last ones may be later than the horizon.
    /// </summary>
    public required PlannedRelease[] Releases
    {
        get;
        init
        {
            field = value;
            if (value.Length < 2)
                return;
            _second = value.Skip(1).Min(release => release.Date);
            _newest = new ushort[value.Max(release => release.Date).DayNumber - _second.DayNumber + 1];
            for (int place = 1; place < value.Length; place++)
                _newest.AsSpan(value[place].Date.DayNumber - _second.DayNumber).Fill((ushort)place);
        }
    }

    /// <summary>What it can do, the most used first; the last ones come with later releases, in order of time.</summary>
    public required PlannedFeature[] Features { get; init; }

    /// <summary>The calls that its API offers.</summary>
    public required PlannedEndpoint[] Endpoints { get; init; }

    /// <summary>How many of <see cref="Features"/>, from the first, a release has.</summary>
    public int FeaturesIn(PlannedRelease release)
    {
        int count = Features.Length;
        while (count > FeatureRange.AtLaunch && Features[count - 1].Since > release.Date)
            count--;
        return count;
    }

    public bool IsSoldOn(DateOnly date) => LaunchDate <= date;

    /// <summary>How settled the product is: from its launch value up to 1 when the market knows it.</summary>
    public double MaturityOn(DateOnly date)
    {
        double grown = Math.Clamp((date.DayNumber - LaunchDate.DayNumber) / CatalogueAssumptions.MaturingDays, 0, 1);
        return CatalogueAssumptions.MaturityAtLaunch + (1 - CatalogueAssumptions.MaturityAtLaunch) * grown;
    }

    /// <summary>The newest release on a date from the start on (and, of a new product, from its launch on).</summary>
    public PlannedRelease ReleaseAt(DateOnly date)
    {
        if (date < _second || _newest.Length == 0)
            return Releases[0];
        return Releases[_newest[Math.Min(date.DayNumber - _second.DayNumber, _newest.Length - 1)]];
    }

    /// <summary>
    /// The trouble that an account on a release feels on a date, from 0 to 1. Once the fixing release is out, support
    /// knows the way round, and a faulty version troubles no more than another.
    /// </summary>
    public double DefectAt(PlannedRelease release, DateOnly date)
    {
        PlannedRelease remedy = Releases[release.FixedBy];
        return date < remedy.Date ? release.Defect : Math.Min(release.Defect, remedy.Defect);
    }
}
