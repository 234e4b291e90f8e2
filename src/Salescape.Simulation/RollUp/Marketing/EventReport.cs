using Salescape.Schema;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>Counts the leads in the books that came to each event, and reports them together with the other guests.</summary>
internal sealed class EventReport(Demand demand, TallySheet sheet)
{
    private readonly Tally _guests = sheet.Sums(demand.Events.Count);

    public void Attended(PlannedEvent happening) => _guests.Note(happening.Number - 1);

    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (PlannedEvent happening in demand.Events)
            if (happening.Announced <= asOf)
                rows.Events.Append(RowOf(happening, asOf));
    }

    private MarketingEvent RowOf(PlannedEvent happening, DateOnly asOf)
    {
        int others = Ripening.Part(happening.Expected, happening.WiderTurnout);
        return new MarketingEvent
        {
            EventId = happening.Id,
            EventName = happening.Name,
            EventType = happening.Type,
            EventDate = happening.Date,
            Location = happening.Location,
            Region = happening.Region,
            ExpectedAttendees = happening.Expected,
            ActualAttendees = happening.Date <= asOf ? others + (int)_guests[happening.Number - 1] : 0,
            Budget = happening.Budget,
            ProductsShowcased = happening.ProductNames,
            LeadGoal = happening.LeadGoal,
            CampaignId = happening.Campaign?.Id,
        };
    }
}
