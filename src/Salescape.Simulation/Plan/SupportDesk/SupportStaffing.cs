using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>
/// Hires the support desk month by month: successors of those who left, then people for new chairs. What a month decides
/// depends on no later one, so a later horizon only adds hires.
/// </summary>
internal sealed class SupportStaffing(Dice world, History history, double scale, StaffNames names) : IHiring
{
    private static readonly Purpose AgentOwner = new("support agent");
    private static readonly Purpose TenureOffset = new("support tenure offset");
    private static readonly Purpose SkillOffset = new("support skill offset");

    private static readonly DeskLevel[] Levels = Enum.GetValues<DeskLevel>();

    private readonly double _tenureOffset = world.Roll(TenureOffset).Unit();
    private readonly double _skillOffset = world.Roll(SkillOffset).Unit();
    private readonly List<SupportChair>[] _chairs = [.. Levels.Select(_ => new List<SupportChair>())];

    // By level and region of a customer: running sums of how likely each chair of the level takes its tickets.
    private readonly List<double>[,] _weights = new List<double>[Levels.Length, SalesForce.Regions.Length];
    private readonly List<SupportAgent> _agents = [];

    /// <summary>All agents in the order of their numbers.</summary>
    public IReadOnlyList<SupportAgent> Agents => _agents;

    /// <inheritdoc/>
    public void Month(int month, DateOnly first)
    {
        foreach (DeskLevel level in Levels)
        {
            List<SupportChair> chairs = _chairs[(int)level];
            foreach (SupportChair chair in chairs)
            {
                if (chair.Agents[^1].LeaveDate < first)
                    Hire(chair, first);
            }

            int wanted = Math.Max(1, (int)(scale * SupportDeskAssumptions.ChairsWanted(level, history.MonthsPastBearing(month)) + 0.5));
            while (chairs.Count < wanted)
            {
                var chair = new SupportChair(level, RegionFor(chairs, month), first);
                Open(chair);
                Hire(chair, first);
            }
        }
    }

    /// <summary>Someone of a level who takes a ticket on a day; of the customer's region if there is such a one, mostly.</summary>
    public SupportAgent AgentFor(DeskLevel level, Region region, DateOnly day, ref Draw draw)
    {
        List<SupportChair> chairs = _chairs[(int)level];
        // Before the first chair is opened, whoever will sit there helps out.
        int open = Math.Max(1, OpenOn(chairs, day));
        return chairs[draw.Among(CollectionsMarshal.AsSpan(_weights[(int)level, (int)region])[..open])].AgentOn(day);
    }

    /// <summary>How many chairs are open on a day, of a list in the order of opening.</summary>
    private static int OpenOn(List<SupportChair> chairs, DateOnly day)
    {
        int low = 0;
        for (int high = chairs.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = chairs[middle].Opened <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Open(SupportChair chair)
    {
        _chairs[(int)chair.Level].Add(chair);
        foreach (Region region in SalesForce.Regions)
        {
            List<double> sums = _weights[(int)chair.Level, (int)region] ??= [];
            sums.Add((sums.Count == 0 ? 0 : sums[^1]) + (chair.Region == region ? SupportDeskAssumptions.OwnRegionWeight : 1));
        }
    }

    /// <summary>The region that most lacks an agent of the level, by its share of the customers.</summary>
    private Region RegionFor(List<SupportChair> chairs, int month)
    {
        Region max = Region.NorthAmerica;
        double lack = double.MinValue;
        foreach (Region region in SalesForce.Regions)
        {
            double wanted =
                RegionMix.ShareAt(history.MonthsPastBearing(month) / (double)MarketAssumptions.CurveMonths, region) * (chairs.Count + 1);
            double lacking = wanted - chairs.Count(chair => chair.Region == region);
            if (lacking > lack)
                (max, lack) = (region, lacking);
        }

        return max;
    }

    private void Hire(SupportChair chair, DateOnly effective)
    {
        int number = _agents.Count + 1;
        Dice dice = world.For(AgentOwner, number);
        English english = Englishes.Of(StaffNames.HomeOf(dice, Geography.Of(chair.Region)));
        var agent = new SupportAgent
        {
            Number = number,
            Name = names.Agent(dice, chair.Region),
            Chair = chair,
            EffectiveDate = effective,
            LeaveDate = LeaveDate(number, effective),
            Voice = Voice.Of(dice, number, english, VoiceRole.SupportAgent),
            Skill = Skill(number),
        };
        chair.TakenOverBy(agent);
        _agents.Add(agent);
    }

    /// <summary>Skills are spread evenly by steps of the plastic number, out of step with tenures, as in sales: a small desk serves neither
    /// better nor worse by the luck of its hires.</summary>
    private double Skill(int number) => SupportDeskAssumptions.SkillMost * (2 * ((_skillOffset + number * 0.7548776662466927) % 1) - 1);

    /// <summary>Tenures are spread evenly over the exponential distribution by steps of the golden ratio; the founding agents have the most
    /// of it still before them.</summary>
    private DateOnly LeaveDate(int number, DateOnly effective)
    {
        double quantile = (_tenureOffset + number * 0.6180339887498949) % 1;
        double months = -SupportDeskAssumptions.MeanTenureMonths * PortableMath.Log(1 - quantile);
        int min = effective == history.Founded ? SupportDeskAssumptions.FoundersStayMonths : SupportDeskAssumptions.MinTenureMonths;
        return Calendar.MonthEnd(effective.AddMonths((int)months + min));
    }
}
