using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>
/// Counts what leads came by, what they did and what they were worth, and writes what marketing reports of it. Lives
/// tell only what can be seen at the as-of, each row once; they may do so from any thread.
/// </summary>
/// <param name="vendor">What was decided before anyone lives.</param>
/// <param name="sheet">Where the tallies are ruled.</param>
internal sealed class MarketingResults(Vendor vendor, TallySheet sheet)
{
    private readonly EmailReport _emails = new(vendor.Demand, sheet);
    private readonly AssetReport _assets = new(vendor.Demand, sheet);
    private readonly EventReport _events = new(vendor.Demand, sheet);
    private readonly PostReport _posts = new(vendor.Demand, sheet);
    private readonly TrafficReport _traffic = new(vendor, sheet);
    private readonly BudgetReport _budgets = new(vendor.Demand.Spending, sheet);

    /// <summary>A row of leads.</summary>
    public void LeadCreated(in LeadBirth birth)
    {
        _budgets.LeadCreated(in birth);
        _traffic.LeadCreated(in birth);
        if (birth.Email is { } email)
            _emails.LeadCreated(email);
        if (birth.Asset is { } asset)
            _assets.LeadCreated(asset);
        if (birth.Post is { } post)
            _posts.LeadCreated(post);
    }

    /// <summary>A row of campaign_engagement with an e-mail.</summary>
    public void Engaged(PlannedEmail email, EngagementType type) => _emails.Engaged(email, type);

    /// <summary>A row of campaign_engagement with a content asset.</summary>
    public void Engaged(PlannedAsset asset, EngagementType type) => _assets.Engaged(asset, type);

    /// <summary>A row of campaign_engagement of somebody who attended an event on site, or of webinar_attendance of somebody who attended a
    /// webinar.</summary>
    public void Attended(PlannedEvent happening) => _events.Attended(happening);

    /// <summary>An opportunity that a lead was converted to.</summary>
    /// <param name="birth">The lead.</param>
    /// <param name="amount">Its amount as its row shows it.</param>
    public void Opportunity(in LeadBirth birth, Money amount) => _budgets.Opportunity(in birth, amount);

    /// <summary>A deal that was won from such an opportunity.</summary>
    /// <param name="birth">The lead.</param>
    /// <param name="value">Its value as the row of closed_deals shows it.</param>
    public void Won(in LeadBirth birth, Money value) => _budgets.Won(in birth, value);

    /// <summary>Appends what marketing reports in a window.</summary>
    public void WriteRows(CompanyRows rows, DateOnly start, DateOnly asOf)
    {
        _events.WriteRows(rows, asOf);
        _assets.WriteRows(rows, asOf);
        _emails.WriteRows(rows, asOf);
        _posts.WriteRows(rows, asOf);
        _traffic.WriteRows(rows, start, asOf);
        _budgets.WriteRows(rows, asOf);
    }
}
