using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>What campaigns are called in plans and dashboards: what it is about, where, and when.</summary>
internal static class CampaignNames
{
    /// <summary>A name that no other campaign bears.</summary>
    /// <param name="draft">When and where it runs.</param>
    /// <param name="product">What it is about, if one product.</param>
    /// <param name="topic">What it talks about.</param>
    /// <param name="show">The show around which it runs, if any.</param>
    /// <param name="taken">Names given already.</param>
    public static Text Of(in CampaignDraft draft, PlannedProduct? product, Text topic, Text show, HashSet<Text> taken)
    {
        string when = $"Q{Quarter.Of(draft.Start).Number} {draft.Start.Year}";
        string where = SalesForce.NameOf(draft.Region);
        string about = product is null ? $"{topic}" : $"{product.Name}: {topic}";
        string name = draft.Type switch
        {
            CampaignType.Email => $"{about} nurture, {where} {when}",
            CampaignType.Webinar => $"{about} webinar series, {where} {when}",
            CampaignType.Event => $"{show}: {topic}",
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
