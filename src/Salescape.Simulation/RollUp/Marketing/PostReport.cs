using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>Counts the leads that came by each post, and reports them with how widely it was seen.</summary>
internal sealed class PostReport(Demand demand, TallySheet sheet)
{
    private readonly Tally _leads = sheet.Sums(demand.Posts.Count);

    public void LeadCreated(PlannedPost post) => _leads.Note(post.Number - 1);

    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (PlannedPost post in demand.Posts)
        {
            if (post.Date > asOf)
                break;
            rows.SocialMediaEngagement.Append(RowOf(post, asOf));
        }
    }

    private SocialPost RowOf(PlannedPost post, DateOnly asOf)
    {
        double share = Ripening.On(SocialAssumptions.SeenByDay, post.Date, asOf);
        int leads = (int)_leads[post.Number - 1];
        int clicks = Math.Max(Ripening.Part(post.Impressions * post.ClickRate, share), leads);
        int reach = Math.Max(Ripening.Part(post.Impressions * post.ReachShare, share), clicks);
        return new SocialPost
        {
            SocialEngagementId = post.Id,
            CampaignId = post.Campaign?.Id,
            Platform = post.Platform,
            PostDate = post.Date,
            PostType = post.Type,
            ContentType = post.Content,
            Impressions = Math.Max(Ripening.Part(post.Impressions, share), reach),
            Reach = reach,
            EngagementCount = Ripening.Part(post.Impressions * post.EngagementRate, share),
            ClickCount = clicks,
            VideoViews = Ripening.Part(post.Impressions * post.ViewRate, share),
            LeadCount = leads,
            Spend = new Money((long)(post.Spend.Cents * share + 0.5)),
            PostUrl = post.Url,
        };
    }
}
