using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>
/// Hires the sales force month by month: first the successors of those who left at the end of the month before, then
/// people for new territories. What a month decides depends on no later one, so a later horizon only adds hires.
/// </summary>
internal sealed class Staffing
{
    private static readonly Purpose RepOwner = new("sales rep");
    private static readonly Purpose TenureOffset = new("tenure offset");
    private static readonly Purpose SkillOffset = new("skill offset");
    private static readonly Purpose RepExperience = new("rep experience");
    private static readonly Purpose RepQuota = new("rep quota");

    private readonly Dice _world;
    private readonly History _history;
    private readonly double _scale;
    private readonly StaffNames _names;
    private readonly double _tenureOffset;
    private readonly double _skillOffset;
    private readonly SalesPatch[][] _patches;
    private readonly List<SalesTerritory>[] _territories = [.. SalesForce.Regions.Select(_ => new List<SalesTerritory>())];
    private readonly Text[] _managers = new Text[SalesForce.Regions.Length];
    private readonly List<SalesRep> _reps = [];
    private readonly QuotaPlan[] _quotas;

    public Staffing(Dice world, History history, double scale, StaffNames names)
    {
        _world = world;
        _history = history;
        _scale = scale;
        _names = names;
        Draw tenure = world.Roll(TenureOffset);
        _tenureOffset = tenure.Unit();
        Draw skill = world.Roll(SkillOffset);
        _skillOffset = skill.Unit();
        _patches = [.. SalesForce.Regions.Select(region => TerritoryMap.Of(region, WantedTerritories(region, month: 0)))];
        var bookings = new BookingsPlan(history, scale);
        _quotas =
        [
            .. SalesForce.Regions.Select(region => new QuotaPlan(
                region,
                _patches[(int)region],
                month => WantedTerritories(region, month),
                bookings
            )),
        ];
    }

    /// <summary>All reps in the order of their numbers.</summary>
    public IReadOnlyList<SalesRep> Reps => _reps;

    /// <summary>A region's territories in the order of opening.</summary>
    public IReadOnlyList<SalesTerritory> TerritoriesOf(Region region) => _territories[(int)region];

    /// <summary>Hires for a month; the months come in order.</summary>
    public void Month(int month, DateOnly first)
    {
        foreach (Region region in SalesForce.Regions)
        {
            FollowLeavers(region, month, first);
            OpenTerritories(region, month, first);
        }
    }

    private void FollowLeavers(Region region, int month, DateOnly date)
    {
        foreach (SalesTerritory territory in _territories[(int)region])
            if (territory.Reps[^1].LeaveDate < date)
                Hire(territory, IndexOf(territory), month, date);
    }

    private int IndexOf(SalesTerritory territory) => _territories[(int)territory.Patch.Region].IndexOf(territory);

    private void OpenTerritories(Region region, int month, DateOnly date)
    {
        List<SalesTerritory> territories = _territories[(int)region];
        SalesPatch[] patches = _patches[(int)region];
        int wanted = WantedTerritories(region, month);
        while (territories.Count < wanted)
        {
            if (territories.Count % SalesForceAssumptions.RepsPerManager == 0)
                _managers[(int)region] = _names.Manager(region);
            SalesPatch patch = patches[territories.Count % patches.Length];
            int round = territories.Count / patches.Length + 1;
            Text name = Text.Of(round == 1 ? patch.Name : $"{patch.Name} {round}");
            var territory = new SalesTerritory(patch, name, _managers[(int)region], date);
            territories.Add(territory);
            Hire(territory, territories.Count - 1, month, date);
        }
    }

    private void Hire(SalesTerritory territory, int index, int month, DateOnly effective)
    {
        int number = _reps.Count + 1;
        Dice dice = _world.For(RepOwner, number);
        bool founding = effective == _history.Founded;
        DateOnly leaves = LeaveDate(number, effective, founding);
        var rep = new SalesRep
        {
            Number = number,
            Name = _names.Rep(dice, territory.Patch),
            Territory = territory,
            Voice = Voice.Of(dice, number, Englishes.Of(StaffNames.HomeOf(dice, territory.Patch.Countries)), VoiceRole.SalesRep),
            Skill = Skill(number),
            HireDate = founding ? HiredBefore(dice, effective) : effective,
            EffectiveDate = effective,
            LeaveDate = leaves,
            AnnualQuota = Quota(dice, territory.Patch.Region, index, month, Calendar.MonthsSince(effective, leaves)),
        };
        territory.TakenOverBy(rep);
        _reps.Add(rep);
    }

    private static DateOnly HiredBefore(Dice dice, DateOnly start)
    {
        Draw draw = dice.Roll(RepExperience);
        DateOnly date = start.AddMonths(
            -draw.Whole(SalesForceAssumptions.FoundingTenureMinMonths, SalesForceAssumptions.FoundingTenureMaxMonths)
        );
        return new DateOnly(date.Year, date.Month, 1);
    }

    /// <summary>
    /// Skills are spread evenly by steps of the plastic number, out of step with tenures: a small sales force then wins
    /// no more or less by the luck of its hires.
    /// </summary>
    private double Skill(int number) => SalesForceAssumptions.SkillMost * (2 * ((_skillOffset + number * 0.7548776662466927) % 1) - 1);

    /// <summary>
    /// People leave at the end of a month. Their tenures are spread evenly over the exponential distribution by steps
    /// of the golden ratio: even a small sales force then loses about as many a year as a large one.
    /// </summary>
    private DateOnly LeaveDate(int number, DateOnly effective, bool founding)
    {
        double quantile = (_tenureOffset + number * 0.6180339887498949) % 1;
        double months = -SalesForceAssumptions.MeanTenureMonths * PortableMath.Log(1 - quantile);
        DateOnly last = effective.AddMonths((int)months + (founding ? 0 : SalesForceAssumptions.MinTenureMonths));
        return new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month));
    }

    /// <summary>What is asked of a rep a year, the same for as long as the territory is held: what it is to carry midway.</summary>
    private long Quota(Dice dice, Region region, int index, int month, int tenure)
    {
        Draw draw = dice.Roll(RepQuota);
        int midway = month + Math.Min(tenure / 2, SalesForceAssumptions.QuotaLooksAheadMonths);
        double quota =
            _quotas[(int)region].Expected(index, midway)
            * SalesForceAssumptions.QuotaStretch
            * draw.Between(1 - SalesForceAssumptions.QuotaSpread, 1 + SalesForceAssumptions.QuotaSpread);
        const long Step = SalesForceAssumptions.QuotaStep;
        return Math.Max(SalesForceAssumptions.QuotaMin / Step, (long)(quota / Step + 0.5)) * Step;
    }

    private int WantedTerritories(Region region, int month) => Math.Max(1, (int)(WantedPeople(region, month) + 0.5));

    private double WantedPeople(Region region, int month) =>
        _scale
        * RegionMix.ShareAt(Progress(month), region)
        * History.Grown(
            SalesForceAssumptions.RepsAtStart,
            SalesForceAssumptions.RepsAddedAMonth * MarketAssumptions.CurveMonths,
            Progress(month)
        );

    private double Progress(int month) => _history.MonthsPastBearing(month) / (double)MarketAssumptions.CurveMonths;
}
