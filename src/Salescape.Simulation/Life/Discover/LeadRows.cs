using Salescape.Schema;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;

namespace Salescape.Simulation.Life;

/// <summary>Writes a lead as it stands on the as-of, with all that belongs to it.</summary>
internal static class LeadRows
{
    /// <summary>Appends what shows of a lead.</summary>
    public static void Write(Scene scene, Lead lead)
    {
        if (lead.Partner is not null && scene.Sees(lead.Referred))
            ReferralRows.Write(scene, lead);
        if (!scene.Sees(lead.Created))
            return;
        EngagementCounts engagements = EngagementRows.Write(scene, lead);
        AttendanceRows.Write(scene, lead);
        scene.Rows.Leads.Append(RowOf(scene, lead, engagements));
        Origin origin = lead.Origin;
        var birth = new LeadBirth(lead.Created, origin.Source, origin.Campaign, origin.Event, origin.Asset, origin.Email, origin.Post);
        scene.Results.Marketing.LeadCreated(in birth);
        if (lead.Opportunity is not { } opportunity || !scene.Sees(opportunity.Opened))
            return;
        AttributionRows.Write(scene, lead, opportunity);
        scene.Results.Marketing.Opportunity(in birth, OpportunityRows.AmountOn(scene.Account, opportunity, scene.AsOf));
        if (opportunity.Won && scene.Sees(opportunity.Closed))
            scene.Results.Marketing.Won(in birth, OpportunityRows.AmountOn(scene.Account, opportunity, opportunity.Closed));
    }

    private static Schema.Lead RowOf(Scene scene, Lead lead, in EngagementCounts engagements)
    {
        AccountProfile company = lead.Company;
        LeadStatus status = StatusOn(lead, scene.AsOf);
        var facts = new LeadFacts
        {
            Title = lead.Title,
            Industry = company.Industry,
            Size = company.Size,
            Region = company.Country.Region,
            Origin = lead.Origin.Source,
            NamesProducts = lead.Products is not null,
            Engagements = engagements,
        };
        return new Schema.Lead
        {
            LeadId = lead.Keys.LeadId,
            CompanyName = lead.Identity.Name,
            ContactName = lead.FullName,
            Email = lead.Email,
            Phone = lead.Phone,
            Title = lead.Title,
            Industry = company.Industry,
            CompanySize = company.Size,
            Region = company.Country.Region,
            Country = company.Country.Name,
            LeadSource = LeadOrigins.NameOf(lead.Origin.Source),
            CampaignId = lead.Origin.Campaign?.Id,
            EventId = lead.Origin.Event?.Id,
            LeadScore = scene.Vendor.Demand.Scoring.Score(facts, scene.AsOf),
            LeadStatus = status,
            CreatedDate = lead.Created,
            LastActivityDate = LastActivity(scene, lead),
            AssignedTo = status == LeadStatus.Converted ? lead.Opportunity!.Rep.Name : SalesForce.Successor(lead.Rep, scene.AsOf).Name,
            ProductsInterested = lead.Products,
            ConvertedToOppId = status == LeadStatus.Converted ? lead.Opportunity!.Id : null,
            ConversionDate = status == LeadStatus.Converted ? lead.Converted : null,
        };
    }

    /// <summary>What sales has made of a lead by a day.</summary>
    private static LeadStatus StatusOn(Lead lead, DateOnly day)
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
    private static DateOnly? LastActivity(Scene scene, Lead lead)
    {
        DateOnly? last = null;
        foreach (Touch touch in lead.Touches)
        {
            if (touch.Day > lead.Created && scene.Sees(touch.Day))
                last = touch.Day;
        }

        ReadOnlySpan<DateOnly> steps = [lead.Answered, lead.Qualified, lead.Converted];
        foreach (DateOnly step in steps)
        {
            if (scene.Sees(step) && (last is null || step > last))
                last = step;
        }

        return last;
    }
}
