using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>What campaigns are called in plans and dashboards: what it is about, where, and when.</summary>
internal static class CampaignNames
{
    /// <summary>A name that no other campaign bears.</summary>
    public static Text Of(in CampaignDraft draft, PlannedProduct? product, Text topic, HashSet<Text> taken)
    {
        string when = $"Q{Quarter.Of(draft.Start).Number} {draft.Start.Year}";
        string where = SalesForce.NameOf(draft.Region);
        string about = product is null ? $"{topic}" : $"{product.Name}: {topic}";
        string name = draft.Type switch
        {
            CampaignType.Email => $"{about} nurture, {where} {when}",
            CampaignType.Webinar => $"{about} webinar series, {where} {when}",
            CampaignType.Event => $"{about} on tour, {where} {when}",
            CampaignType.Social => $"{about} social campaign, {where} {when}",
            CampaignType.Partner => $"{about} partner programme, {where} {when}",
            _ => $"Always-on demand, {where} H{(draft.Start.Month <= 6 ? 1 : 2)} {draft.Start.Year}",
        };
        string unique = name;
        for (int times = 2; !taken.Add(Text.Of(unique)); times++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({times})");
        return Text.Of(unique);
    }
}
