using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>Counts what the leads of each budget line were worth, and reports it beside what was spent.</summary>
internal sealed class BudgetReport
{
    private readonly Spending _spending;
    private readonly Tally _leads;
    private readonly Tally _opportunities;
    private readonly Tally _pipeline;
    private readonly Tally _won;

    public BudgetReport(Spending spending, TallySheet sheet)
    {
        _spending = spending;
        _leads = sheet.Sums(spending.Count);
        _opportunities = sheet.Sums(spending.Count);
        _pipeline = sheet.Sums(spending.Count);
        _won = sheet.Sums(spending.Count);
    }

    public void LeadCreated(in LeadBirth birth)
    {
        if (LineOf(in birth) is { } line)
            _leads.Note(line);
    }

    public void Opportunity(in LeadBirth birth, Money amount)
    {
        if (LineOf(in birth) is not { } line)
            return;
        _opportunities.Note(line);
        _pipeline.Note(line, amount.Cents);
    }

    public void Won(in LeadBirth birth, Money value)
    {
        if (LineOf(in birth) is { } line)
            _won.Note(line, value.Cents);
    }

    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        for (int line = 0; line < _spending.Count && _spending.QuarterOf(line).Start <= asOf; line++)
            rows.MarketingBudget.Append(RowOf(line, asOf));
    }

    private int? LineOf(in LeadBirth birth) => _spending.LineOf(birth.Day, birth.Origin, birth.Campaign);

    private MarketingBudget RowOf(int line, DateOnly asOf)
    {
        Quarter quarter = _spending.QuarterOf(line);
        Money budgeted = _spending.BudgetOf(line);
        int days = quarter.End.DayNumber - quarter.Start.DayNumber + 1;
        int over = Math.Min(days, asOf.DayNumber - quarter.Start.DayNumber + 1);
        Money spent = _spending.SpentOn(line).Share(over, days);
        int place = line % (Spending.Channels * Spending.Kinds);
        return new MarketingBudget
        {
            BudgetId = new MarketingBudgetId(quarter.Code * 100L + place),
            FiscalQuarter = quarter,
            FiscalYear = quarter.Year,
            Channel = (BudgetChannel)(place / Spending.Kinds),
            CampaignType = (BudgetCampaignType)(place % Spending.Kinds),
            BudgetedAmount = budgeted,
            ActualSpend = spent,
            VarianceAmount = budgeted - spent,
            LeadsGenerated = (int)_leads[line],
            OpportunitiesGenerated = (int)_opportunities[line],
            PipelineValue = new Money(_pipeline[line]),
            ClosedWonValue = new Money(_won[line]),
            RoiPercent = Return(_won[line], spent.Cents),
        };
    }

    /// <summary>What came back beyond what was spent, in per cent of it, rounded half away from zero; of nothing spent, 0.</summary>
    private static Percent Return(long won, long spent)
    {
        if (spent == 0)
            return new Percent(0);
        Int128 gain = (Int128)(won - spent) * 10_000;
        Int128 half = gain >= 0 ? spent / 2 : -(spent / 2);
        return new Percent((long)((gain + half) / spent));
    }
}
