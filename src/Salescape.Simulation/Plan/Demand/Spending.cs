using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// What marketing plans to spend, quarter by quarter, by the department's channel and the kind of spending: what it
/// always spends, and what the campaigns of the quarter take.
/// </summary>
internal sealed class Spending
{
    private static readonly Purpose Discipline = new("budget discipline");

    public static readonly int Channels = Enum.GetValues<BudgetChannel>().Length;
    public static readonly int Kinds = Enum.GetValues<BudgetCampaignType>().Length;

    private readonly Dice _world;
    private readonly Quarter _first;
    private readonly double[] _planned;

    public Spending(Dice world, History history, DateOnly horizon, double scale, IReadOnlyList<PlannedCampaign> campaigns)
    {
        _world = world;
        _first = Quarter.Of(history.Founded);
        _planned = new double[(Quarter.Of(horizon).Code - _first.Code + 1) * Channels * Kinds];
        for (Quarter quarter = _first; quarter.Start <= horizon; quarter = quarter.Next)
            PlanStanding(quarter, history, scale);
        foreach (PlannedCampaign campaign in campaigns)
        {
            if (!campaign.IsCancelled)
                Share(campaign, horizon);
        }
    }

    /// <summary>Budget lines up to the horizon.</summary>
    public int Count => _planned.Length;

    /// <summary>The line that pays for a lead; null where none does.</summary>
    public int? LineOf(DateOnly day, LeadOrigin origin, PlannedCampaign? campaign) =>
        LeadOrigins.ChannelOf(origin, campaign) is { } channel ? LineOf(Quarter.Of(day), channel, LeadOrigins.SpendingOf(origin)) : null;

    /// <summary>A line's place: quarter by quarter, channel by channel.</summary>
    public int LineOf(Quarter quarter, BudgetChannel channel, BudgetCampaignType kind) =>
        (Math.Max(0, quarter.Code - _first.Code) * Channels + (int)channel) * Kinds + (int)kind;

    /// <summary>The quarter of a line.</summary>
    public Quarter QuarterOf(int line) => Quarter.FromCode(_first.Code + line / (Channels * Kinds));

    /// <summary>What is budgeted for a line, whole multiples of fifty dollars.</summary>
    public Money BudgetOf(int line)
    {
        const long Step = BudgetAssumptions.Step;
        return Money.Units(Math.Max(1, (long)(_planned[line] / Step + 0.5)) * Step);
    }

    /// <summary>What is spent on a line by the end of its quarter.</summary>
    public Money SpentOn(int line)
    {
        Quarter quarter = QuarterOf(line);
        Draw draw = _world.Roll(Discipline, (long)quarter.Code * Channels * Kinds + line % (Channels * Kinds));
        double share = BudgetAssumptions.SpentByQuarter[quarter.Number - 1] * draw.LogNormal(1, BudgetAssumptions.SpentSigma);
        return new Money((long)(BudgetOf(line).Cents * share + 0.5));
    }

    private void PlanStanding(Quarter quarter, History history, double scale)
    {
        int age = quarter.Code - _first.Code;
        double all =
            scale
            * History.Grown(
                BudgetAssumptions.StandingAtStart,
                BudgetAssumptions.StandingAddedAQuarter * MarketAssumptions.CurveMonths / 3,
                history.Progress(quarter.Start)
            )
            * BudgetAssumptions.StandingByQuarter[quarter.Number - 1];
        for (int place = 0; place < Channels * Kinds; place++)
            _planned[age * Channels * Kinds + place] = all * BudgetAssumptions.StandingShares[place] / 100;
    }

    /// <summary>Spreads a campaign's budget over its days, and over what it brings leads by.</summary>
    private void Share(PlannedCampaign campaign, DateOnly horizon)
    {
        double daily = campaign.Budget.Cents / 100.0 / campaign.Days;
        ReadOnlySpan<double> origins = DemandAssumptions.OriginShares(campaign.Type);
        double total = 0;
        for (int origin = 0; origin < origins.Length; origin++)
            total += origins[origin];
        for (
            Quarter quarter = Quarter.Of(campaign.Start);
            quarter.Start <= campaign.End && quarter.Start <= horizon;
            quarter = quarter.Next
        )
        {
            int from = Math.Max(quarter.Start.DayNumber, campaign.Start.DayNumber);
            int until = Math.Min(quarter.End.DayNumber, campaign.End.DayNumber);
            for (int origin = 0; origin < origins.Length; origin++)
            {
                if (LineOf(quarter.Start, (LeadOrigin)origin, campaign) is { } line)
                    _planned[line] += daily * (until - from + 1) * origins[origin] / total;
            }
        }
    }
}
