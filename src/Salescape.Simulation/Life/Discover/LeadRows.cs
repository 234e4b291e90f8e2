using Salescape.Schema;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes leads as they stand on the as-of.</summary>
internal static class LeadRows
{
    /// <summary>Appends a lead made by the as-of.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="lead">The lead.</param>
    /// <param name="score">Its score by the rules in force on the as-of.</param>
    public static void Write(Telling telling, Lead lead, int score)
    {
        AccountProfile company = lead.Company;
        LeadStatus status = StatusOn(lead, telling.AsOf);
        telling.Rows.Leads.Append(
            new Schema.Lead
            {
                LeadId = lead.Keys.LeadId,
                CompanyName = lead.Identity.Name,
                ContactName = lead.FullName,
                Email = lead.Email,
                Phone = lead.Form.HasPhone ? lead.Phone : null,
                Title = lead.Form.HasTitle ? lead.Title : null,
                Industry = lead.Form.HasIndustry ? company.Industry : null,
                CompanySize = company.Size,
                Region = company.Country.Region,
                Country = company.Country.Name,
                LeadSource = LeadOrigins.NameOf(lead.Origin.Source),
                CampaignId = lead.Origin.Campaign?.Id,
                EventId = lead.Origin.Event?.Id,
                LeadScore = score,
                LeadStatus = status,
                CreatedDate = lead.Created,
                LastActivityDate = LastActivity(telling, lead),
                AssignedTo =
                    status == LeadStatus.Converted ? lead.Opportunity!.Rep.Name : SalesForce.Successor(lead.Rep, telling.AsOf).Name,
                ProductsInterested = lead.Products,
                ConvertedToOppId = status == LeadStatus.Converted ? lead.Opportunity!.Id : null,
                ConversionDate = status == LeadStatus.Converted ? lead.Converted : null,
            }
        );
    }

    /// <summary>What sales has made of a lead by a day.</summary>
    private static LeadStatus StatusOn(Lead lead, Today day)
    {
        if (lead.Converted <= day)
            return LeadStatus.Converted;
        if (lead.Dismissed <= day)
            return LeadStatus.Unqualified;
        if (lead.Qualified <= day)
            return LeadStatus.Qualified;
        return lead.Answered <= day ? LeadStatus.Contacted : LeadStatus.New;
    }

    /// <summary>The last day on which the lead or sales did something after it was made; null if neither did.</summary>
    private static DateOnly? LastActivity(Telling telling, Lead lead)
    {
        DateOnly? last = null;
        foreach (Touch touch in lead.Touches)
        {
            if (touch.Day > lead.Created && telling.Sees(touch.Day))
                last = touch.Day;
        }

        ReadOnlySpan<DateOnly> steps = [lead.Answered, lead.Qualified, lead.Converted];
        foreach (DateOnly step in steps)
        {
            if (telling.Sees(step) && (last is null || step > last))
                last = step;
        }

        return last;
    }
}
