using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;

namespace Salescape.Simulation.Life;

/// <summary>Writes what a lead did with campaigns.</summary>
internal static class EngagementRows
{
    /// <summary>Appends what was done by the as-of. Returns how often, by type.</summary>
    public static EngagementCounts Write(Telling telling, Lead lead)
    {
        var counts = new EngagementCounts();
        for (int index = 0; index < lead.Touches.Count; index++)
        {
            Touch touch = lead.Touches[index];
            if (!telling.Sees(touch.Day))
                break;
            counts.Add(touch.Type);
            Count(telling.Results.Marketing, touch);
            telling.Rows.CampaignEngagement.Append(
                new CampaignEngagement
                {
                    EngagementId = lead.Keys.EngagementId(index),
                    CampaignId = touch.Campaign.Id,
                    LeadId = lead.Keys.LeadId,
                    ContactId = lead.Email,
                    EngagementType = touch.Type,
                    EngagementDate = touch.Day,
                    AssetName = touch.Name,
                    EngagementScore = NurtureAssumptions.Points[(int)touch.Type],
                }
            );
        }

        return counts;
    }

    /// <summary>Counts it for the e-mail, the content or the event on site; who attended a webinar is counted from the
    /// registrations.</summary>
    private static void Count(MarketingResults results, in Touch touch)
    {
        if (touch.Email is { } email)
            results.Engaged(email, touch.Type);
        if (touch.Asset is { } asset)
            results.Engaged(asset, touch.Type);
        if (touch.Type == EngagementType.Attended && touch.Event is { IsWebinar: false } happening)
            results.Attended(happening);
    }
}
