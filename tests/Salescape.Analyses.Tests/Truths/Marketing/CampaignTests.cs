namespace Salescape.Analyses.Tests.Truths.Marketing;

/// <summary>Campaigns, and the leads that they bring and engage.</summary>
public abstract class CampaignTests : TruthTests
{
    public sealed class Small(SmallCompany company) : CampaignTests(company);

    public sealed class Drawn(DrawnCompany company) : CampaignTests(company);

    private readonly ILookup<string, Row> _leadsOf;
    private readonly ILookup<string, Row> _engagements;

    protected CampaignTests(IBookedCompany company)
        : base(company)
    {
        _leadsOf = Known.Of("leads", "campaign_id");
        _engagements = Known.Of("campaign_engagement", "campaign_id");
    }

    [Fact]
    public void Leads_engage_deeper_or_not()
    {
        static bool IsDeep(Row one) => one["engagement_type"] is "Form Filled" or "Downloaded" or "Attended";
        Says(
            AskAll("campaign-effectiveness"),
            "campaign_id",
            Begun(18).Where(campaign => _engagements.Contains(campaign["campaign_id"])),
            campaign => campaign["campaign_id"],
            ("engaged_leads", campaign => ByLead(campaign).Length),
            ("went_deep_percent", campaign => Share(ByLead(campaign).Count(lead => lead.Any(IsDeep)), ByLead(campaign).Length)),
            ("only_opened_percent", campaign =>
                Share(ByLead(campaign).Count(lead => lead.All(one => one["engagement_type"] == "Email Opened")), ByLead(campaign).Length)
            ),
            ("own_leads", campaign =>
                ByLead(campaign).Count(lead => Known.By("leads")[lead.Key]["campaign_id"] == campaign["campaign_id"])
            ),
            ("followed_leads", campaign => ByLead(campaign).Count(MayConvert)),
            ("converted_after", campaign => ByLead(campaign).Count(IsConvertedAfter)),
            ("converted_after_percent", campaign =>
                Share(ByLead(campaign).Count(IsConvertedAfter), ByLead(campaign).Count(MayConvert))
            )
        );
    }

    [Fact]
    public void Budget_is_divided_among_types_and_channels()
    {
        Row[] campaigns =
        [
            .. Begun(36).Where(campaign => campaign.Day("start_date") <= Today.AddDays(-365) && campaign["status"] != "Cancelled"),
        ];
        decimal all = campaigns.Sum(campaign => campaign.Number("budget"));
        Row[] LeadsOf(Row campaign) =>
            [.. _leadsOf[campaign["campaign_id"]].Where(lead => lead.Day("created_date") <= campaign.Day("start_date").AddDays(365))];
        int leads = campaigns.Sum(campaign => LeadsOf(campaign).Length);
        Says(
            AskAll("campaigns/budget-allocation"),
            "campaign_type_and_channel",
            campaigns.GroupBy(campaign => $"{campaign["campaign_type"]} / {campaign["channel"]}"),
            kind => kind.Key,
            ("campaigns", kind => kind.Count()),
            ("budget", kind => kind.Sum(campaign => campaign.Number("budget"))),
            ("budget_share_percent", kind => Share(kind.Sum(campaign => campaign.Number("budget")), all)),
            ("lead_share_percent", kind => Share(kind.Sum(campaign => LeadsOf(campaign).Length), leads))
        );
    }

    [Fact]
    public void Campaigns_under_way_are_expected_to_bring_what_their_type_brought()
    {
        var finished = Books["campaigns"]
            .Where(campaign => campaign["status"] == "Completed" && campaign.Day("end_date") <= Today.AddDays(-180))
            .ToLookup(campaign => campaign["campaign_type"]);
        decimal? Expected(Row campaign)
        {
            Row[] alike = [.. finished[campaign["campaign_type"]]];
            decimal budget = alike.Sum(one => one.Number("budget"));
            return budget == 0 ? null : campaign.Number("budget") * alike.Sum(one => _leadsOf[one["campaign_id"]].Count()) / budget;
        }

        Says(
            AskAll("campaign-planning"),
            "campaign_id",
            Books["campaigns"].Where(campaign => campaign["status"] is "Planned" or "Active"),
            campaign => campaign["campaign_id"],
            ("leads_so_far", campaign => _leadsOf[campaign["campaign_id"]].Count()),
            ("expected_leads", campaign => Expected(campaign)),
            ("finished_of_type", campaign => finished[campaign["campaign_type"]].Count()),
            ("others_in_region_then", campaign =>
                Books["campaigns"]
                    .Count(other =>
                        other["campaign_id"] != campaign["campaign_id"]
                        && other["region"] == campaign["region"]
                        && other["status"] != "Cancelled"
                        && other.Day("start_date") <= campaign.Day("end_date")
                        && other.Day("end_date") >= campaign.Day("start_date")
                    )
            )
        );
    }

    [Fact]
    public void Recent_campaigns_run_ahead_or_behind()
    {
        Says(
            AskAll("campaigns/performance-tracking"),
            "campaign_id",
            Begun(12).Where(campaign => campaign["status"] != "Cancelled"),
            campaign => campaign["campaign_id"],
            ("leads", campaign => _leadsOf[campaign["campaign_id"]].Count()),
            ("opportunities", campaign => _leadsOf[campaign["campaign_id"]].Count(lead => lead.Has("converted_to_opp_id"))),
            ("engaged_leads", campaign => ByLead(campaign).Length),
            ("points_per_engaged_lead", campaign =>
                ByLead(campaign).Length == 0
                    ? null
                    : _engagements[campaign["campaign_id"]].Sum(one => one.Number("engagement_score")) / ByLead(campaign).Length
            )
        );
    }

    private IEnumerable<Row> Begun(int months) =>
        Books["campaigns"].Where(campaign => campaign.Day("start_date") > Today.AddMonths(-months) && campaign.Day("start_date") <= Today);

    private IGrouping<string, Row>[] ByLead(Row campaign) => [.. _engagements[campaign["campaign_id"]].GroupBy(one => one["lead_id"])];

    // Whoever was engaged at least 90 days ago, and had not become an opportunity before, has had its time to become one.
    private bool MayConvert(IGrouping<string, Row> engaged)
    {
        DateOnly first = engaged.Min(one => one.Day("engagement_date"));
        return first <= Today.AddDays(-90) && Known.By("leads")[engaged.Key].Day("conversion_date") >= first;
    }

    private bool IsConvertedAfter(IGrouping<string, Row> engaged)
    {
        Row lead = Known.By("leads")[engaged.Key];
        return MayConvert(engaged)
            && lead.Has("conversion_date")
            && Days(engaged.Min(one => one.Day("engagement_date")), lead.Day("conversion_date")) <= 90;
    }
}
