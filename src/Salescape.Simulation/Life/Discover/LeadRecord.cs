using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;

namespace Salescape.Simulation.Life;

/// <summary>Tells a lead with all that belongs to it: its referral, what it did, its score, and what its opportunity is credited
/// to.</summary>
internal static class LeadRecord
{
    /// <summary>Tells what shows of a lead on the as-of.</summary>
    public static void Tell(Scene scene, Telling telling, Lead lead)
    {
        if (lead.Partner is not null && scene.Sees(lead.Referred))
            ReferralRows.Write(telling, lead, ReferralOutcome.Of(scene, lead));
        if (!scene.Sees(lead.Created))
            return;
        EngagementCounts engagements = EngagementRows.Write(telling, lead);
        AttendanceRows.Write(telling, lead);
        LeadRows.Write(telling, lead, ScoreOf(scene, lead, engagements));
        Origin origin = lead.Origin;
        var birth = new LeadBirth(lead.Created, origin.Source, origin.Campaign, origin.Event, origin.Asset, origin.Email, origin.Post);
        telling.Results.Marketing.LeadCreated(in birth);
        if (lead.Opportunity is not { } opportunity || !scene.Sees(opportunity.Opened))
            return;
        AttributionRows.Write(telling, lead, opportunity, ModelOn(scene, opportunity.Opened));
        telling.Results.Marketing.Opportunity(in birth, opportunity.AmountOn(scene.Account, scene.AsOf));
        if (opportunity.Won && scene.Sees(opportunity.Closed))
            telling.Results.Marketing.Won(in birth, opportunity.AmountOn(scene.Account, opportunity.Closed));
    }

    private static int ScoreOf(Scene scene, Lead lead, in EngagementCounts engagements)
    {
        AccountProfile company = lead.Company;
        var facts = new LeadFacts
        {
            Title = lead.Form.HasTitle ? lead.Title : default,
            Industry = lead.Form.HasIndustry ? company.Industry : null,
            Size = company.Size,
            Region = company.Country.Region,
            Origin = lead.Origin.Source,
            NamesProducts = lead.Products is not null,
            Engagements = engagements,
        };
        return scene.Vendor.Demand.Scoring.Score(facts, scene.AsOf);
    }

    /// <summary>The model by which the vendor credited opportunities that were created on a day.</summary>
    private static AttributionModel ModelOn(Scene scene, DateOnly day)
    {
        AttributionModel model = default;
        foreach ((int month, AttributionModel named) in AttributionAssumptions.Models)
        {
            if (scene.Vendor.Founded.AddMonths(month) <= day)
                model = named;
        }

        return model;
    }
}
