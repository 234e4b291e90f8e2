using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>What the leads of each budget line were worth: a line is a quarter, a department's channel and a kind of spending.</summary>
internal sealed class BudgetCells
{
    private static readonly int Channels = Enum.GetValues<BudgetChannel>().Length;
    private static readonly int Kinds = Enum.GetValues<BudgetCampaignType>().Length;

    private readonly int _firstQuarter;
    private readonly Tally _leads;
    private readonly Tally _opportunities;
    private readonly Tally _pipeline;
    private readonly Tally _won;

    public BudgetCells(Demand demand, DateOnly start, TallySheet sheet)
    {
        _firstQuarter = Quarter.Of(start).Code;
        int cells = (Quarter.Of(demand.Horizon).Code - _firstQuarter + 1) * Channels * Kinds;
        _leads = sheet.Sums(cells);
        _opportunities = sheet.Sums(cells);
        _pipeline = sheet.Sums(cells);
        _won = sheet.Sums(cells);
    }

    public void LeadCreated(in LeadBirth birth) => _leads.Note(CellOf(in birth));

    public void Opportunity(in LeadBirth birth, Money amount)
    {
        _opportunities.Note(CellOf(in birth));
        _pipeline.Note(CellOf(in birth), amount.Cents);
    }

    public void Won(in LeadBirth birth, Money value) => _won.Note(CellOf(in birth), value.Cents);

    private int CellOf(in LeadBirth birth) => CellOf(
        Quarter.Of(birth.Day), LeadOrigins.ChannelOf(birth.Origin, birth.Campaign?.Type), LeadOrigins.SpendingOf(birth.Origin));

    private int CellOf(Quarter quarter, BudgetChannel channel, BudgetCampaignType kind) =>
        Math.Max(0, quarter.Code - _firstQuarter) * Channels * Kinds + (int)channel * Kinds + (int)kind;
}
