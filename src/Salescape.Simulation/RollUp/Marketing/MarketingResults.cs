using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>
/// Counts what leads came by, what they did and what they were worth, and writes what marketing reports of it. Lives
/// tell only what can be seen at the as-of, each row once; they may do so from any thread.
/// </summary>
internal sealed class MarketingResults
{
    private readonly Tally _emailLeads;
    private readonly Tally _emailOpens;
    private readonly Tally _emailClicks;
    private readonly Tally _assetLeads;
    private readonly Tally _assetViews;
    private readonly Tally _assetDownloads;
    private readonly Tally _eventGuests;
    private readonly Tally _postLeads;
    private readonly BudgetCells _budgets;
    private readonly Demand _demand;

    public MarketingResults(Demand demand, DateOnly start, TallySheet sheet)
    {
        _demand = demand;
        _emailLeads = sheet.Sums(demand.Emails.Count);
        _emailOpens = sheet.Sums(demand.Emails.Count);
        _emailClicks = sheet.Sums(demand.Emails.Count);
        _assetLeads = sheet.Sums(demand.Assets.Count);
        _assetViews = sheet.Sums(demand.Assets.Count);
        _assetDownloads = sheet.Sums(demand.Assets.Count);
        _eventGuests = sheet.Sums(demand.Events.Count);
        _postLeads = sheet.Sums(demand.Posts.Count);
        _budgets = new BudgetCells(demand, start, sheet);
    }

    /// <summary>A row of leads.</summary>
    public void LeadCreated(in LeadBirth birth)
    {
        _budgets.LeadCreated(in birth);
        if (birth.Email is { } email)
            _emailLeads.Note(email.Number - 1);
        if (birth.Asset is { } asset)
            _assetLeads.Note(asset.Number - 1);
        if (birth.Post is { } post)
            _postLeads.Note(post.Number - 1);
    }

    /// <summary>A row of campaign_engagement with an e-mail.</summary>
    public void Engaged(PlannedEmail email, EngagementType type)
    {
        if (type == EngagementType.EmailOpened)
            _emailOpens.Note(email.Number - 1);
        else if (type == EngagementType.LinkClicked)
            _emailClicks.Note(email.Number - 1);
    }

    /// <summary>A row of campaign_engagement with a content asset.</summary>
    public void Engaged(PlannedAsset asset, EngagementType type)
    {
        (type == EngagementType.Downloaded ? _assetDownloads : _assetViews).Note(asset.Number - 1);
    }

    /// <summary>A row of campaign_engagement of somebody who attended an event, or of webinar_attendance of somebody who attended a webinar.</summary>
    public void Attended(PlannedEvent happening) => _eventGuests.Note(happening.Number - 1);

    /// <summary>An opportunity that a lead was converted to.</summary>
    /// <param name="birth">The lead.</param>
    /// <param name="amount">Its amount as its row shows it.</param>
    public void Opportunity(in LeadBirth birth, Money amount) => _budgets.Opportunity(in birth, amount);

    /// <summary>A deal that was won from such an opportunity.</summary>
    /// <param name="birth">The lead.</param>
    /// <param name="value">Its value as the row of closed_deals shows it.</param>
    public void Won(in LeadBirth birth, Money value) => _budgets.Won(in birth, value);

    /// <summary>Appends what marketing reports as seen from a day.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (PlannedEvent happening in _demand.Events)
            if (happening.Announced <= asOf)
                rows.Events.Append(RowOf(happening, asOf));
    }

    private MarketingEvent RowOf(PlannedEvent happening, DateOnly asOf)
    {
        int others = (int)(happening.Expected * happening.WiderTurnout + 0.5);
        return new MarketingEvent
        {
            EventId = happening.Id,
            EventName = happening.Name,
            EventType = happening.Type,
            EventDate = happening.Date,
            Location = happening.Location,
            Region = happening.Region,
            ExpectedAttendees = happening.Expected,
            ActualAttendees = happening.Date <= asOf ? others + (int)_eventGuests[happening.Number - 1] : 0,
            Budget = happening.Budget,
            ProductsShowcased = happening.ProductNames,
            LeadGoal = happening.LeadGoal,
            CampaignId = happening.Campaign?.Id,
        };
    }
}
