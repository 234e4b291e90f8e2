using System.Globalization;

namespace Salescape.Analyses.Tests.Truths;

/// <summary>Leads, campaigns, attribution and budgets.</summary>
public abstract class DemandTests : TruthTests
{
    public sealed class Small(SmallCompany company) : DemandTests(company);

    public sealed class Drawn(DrawnCompany company) : DemandTests(company);

    private readonly Row[] _leads;
    private readonly IReadOnlyDictionary<string, Row> _campaigns;
    private readonly Dictionary<string, Row> _deals;

    protected DemandTests(IBookedCompany company)
        : base(company)
    {
        _leads = [.. Books["leads"].Where(lead => lead.Day("created_date") <= Today)];
        _campaigns = Books.ByKey("campaigns");
        _deals = Books["closed_deals"].ToDictionary(deal => deal["opportunity_id"]);
    }

    [Fact]
    public void Cohorts_of_leads_convert_within_their_days()
    {
        Answer answer = Ask("conversion-rate-analysis");
        string Arrived(Row lead) => YearFirst(lead.Day("created_date"));
        Row[] leads = [.. _leads.Where(lead => lead.Day("created_date") >= FirstLoss)];
        var cohorts = leads.GroupBy(Arrived).ToList();

        Says(answer, "arrived", "leads", leads.Select(lead => (Arrived(lead), 1m)));
        Says(answer, "arrived", "converted", leads.Select(lead => (Arrived(lead), lead.Has("converted_to_opp_id") ? 1m : 0)));
        Says(
            answer,
            "arrived",
            "within_90_days_percent",
            cohorts.Select(cohort =>
                (
                    cohort.Key,
                    cohort.Max(lead => lead.Day("created_date")).AddDays(90) > Today
                        ? 0
                        : Percent(
                            cohort.Count(lead => lead.Day("conversion_date").DayNumber - lead.Day("created_date").DayNumber <= 90),
                            cohort.Count()
                        )
                )
            ),
            OfPercents
        );
    }

    [Fact]
    public void Sources_have_brought_their_leads_and_what_became_of_them()
    {
        Row[] old = [.. _leads.Where(lead => lead.Day("created_date") <= Today.AddDays(-180))];
        Answer answer = AskWide("source-effectiveness");

        Says(answer, "lead_source", "leads", old.Select(lead => (lead["lead_source"], 1m)));
        Says(
            answer,
            "lead_source",
            "opportunities",
            old.Select(lead => (lead["lead_source"], lead.Has("converted_to_opp_id") ? 1m : 0))
        );
        Says(answer, "lead_source", "won_value", old.Select(lead => (lead["lead_source"], WonBy(lead))));
    }

    [Fact]
    public void The_funnel_of_a_month_ends_in_its_won_deals()
    {
        DateOnly first = MonthOf(Today).AddMonths(-18);
        Row[] shown = [.. _leads.Where(lead => lead.Day("created_date") >= first)];
        Answer answer = Ask("funnel-conversion-by-month");

        Says(answer, "month", "leads", shown.Select(lead => (Written(MonthOf(lead.Day("created_date"))), 1m)));
        Says(
            answer,
            "month",
            "opportunities",
            shown.Select(lead => (Written(MonthOf(lead.Day("created_date"))), lead.Has("converted_to_opp_id") ? 1m : 0))
        );
        Says(answer, "month", "won_value", shown.Select(lead => (Written(MonthOf(lead.Day("created_date"))), WonBy(lead))));
    }

    [Fact]
    public void The_lowest_threshold_lets_all_old_leads_pass()
    {
        Row[] old =
        [
            .. _leads.Where(lead =>
                lead.Day("created_date") <= Today.AddDays(-120) && lead.Day("created_date") >= Known.FirstEngagement
            ),
        ];
        Answer answer = Ask("leads/lead-scoring-optimization");

        Says(
            answer,
            "threshold",
            "leads_passing",
            answer.Rows.Select(row => (Answer.Show(row[0]), (decimal)old.Count(lead => lead.Number("lead_score") >= Number(row[0]))))
        );
        Says(
            answer,
            "threshold",
            "caught_percent",
            answer.Rows.Select(row =>
                (
                    Answer.Show(row[0]),
                    Percent(
                        old.Count(lead => lead.Has("converted_to_opp_id") && lead.Number("lead_score") >= Number(row[0])),
                        old.Count(lead => lead.Has("converted_to_opp_id"))
                    )
                )
            ),
            OfPercents
        );
    }

    [Fact]
    public void All_won_value_that_is_credited_is_credited_once()
    {
        IReadOnlyDictionary<string, Row> deals = Books.ByKey("closed_deals");
        Row[] touches = [.. Books["marketing_attribution"]];
        decimal Credit(Row touch) =>
            touch.Has("deal_id") ? deals[touch["deal_id"]].Number("deal_value") * touch.Number("attribution_weight") / 100 : 0;
        Answer answer = Ask("marketing-roi");
        HashSet<string> spending = [.. answer.Rows.Select(row => Answer.Show(row[0]))];

        Says(answer, "quarter", "spend", Books["marketing_budget"].Select(line => (line["fiscal_quarter"], line.Number("actual_spend"))));
        Says(
            answer,
            "quarter",
            "credited_to_campaigns",
            touches
                .Where(touch => touch.Has("campaign_id") || touch.Has("event_id"))
                .Select(touch => (QuarterFirst(touch.Day("touchpoint_date")), Credit(touch)))
                .Where(touch => spending.Contains(touch.Item1)),
            OfCents
        );
        Assert.All(touches.GroupBy(touch => touch["opportunity_id"]), path =>
            Assert.Equal(100, path.Sum(touch => touch.Number("attribution_weight")))
        );
    }

    [Fact]
    public void Whatever_the_model_the_same_won_value_is_shared_out()
    {
        IReadOnlyDictionary<string, Row> deals = Books.ByKey("closed_deals");
        decimal won = Books["marketing_attribution"]
            .Where(touch => touch["attribution_model"] is "Linear" or "Multi-Touch" && touch.Has("deal_id"))
            .Select(touch => deals[touch["deal_id"]])
            .Where(deal => deal["status"] == "Won")
            .DistinctBy(deal => deal["deal_id"])
            .Sum(deal => deal.Number("deal_value"));
        Answer answer = AskWide("attribution-modeling");

        Assert.Equal(won, Total(answer, "first_touch_credit"));
        Assert.Equal(won, Total(answer, "last_touch_credit"));
        Assert.InRange(Total(answer, "recorded_credit"), won - 0.1m, won + 0.1m);
    }

    [Fact]
    public void Campaigns_have_won_what_their_own_leads_bought()
    {
        HashSet<string> finished =
        [
            .. _campaigns
                .Values.Where(campaign => campaign["status"] == "Completed" && campaign.Day("end_date") <= Today)
                .Select(campaign => campaign["campaign_id"]),
        ];
        Row[] own = [.. _leads.Where(lead => finished.Contains(lead["campaign_id"]))];
        Answer answer = AskWide("campaigns/roi-analysis");

        Says(answer, "campaign_id", "leads", own.Select(lead => (lead["campaign_id"], 1m)));
        Says(answer, "campaign_id", "won_value", own.Select(lead => (lead["campaign_id"], WonBy(lead))));
        Says(
            Ask("campaign-return-by-type"),
            "campaign_type",
            "won_from_own_leads",
            own.Where(lead => _campaigns[lead["campaign_id"]].Day("start_date") <= Today.AddDays(-365))
                .Where(lead => _campaigns[lead["campaign_id"]].Day("start_date") >= Known.FirstEngagement)
                .Select(lead => (_campaigns[lead["campaign_id"]]["campaign_type"], WonBy(lead)))
        );
    }

    private static DateOnly FirstDay(string quarter)
    {
        return new DateOnly(int.Parse(quarter[3..], CultureInfo.InvariantCulture), 3 * (quarter[1] - '0') - 2, 1);
    }

    [Fact]
    public void Budgets_add_up()
    {
        Row[] lines = [.. Books["marketing_budget"]];
        Row[] mature = [.. lines.Where(line => FirstDay(line["fiscal_quarter"]) <= Today.AddMonths(-9))];
        Answer quarters = AskWide("budget-vs-actual-analysis");
        Answer channels = AskWide("channel-effectiveness");

        Says(
            quarters,
            "fiscal_quarter,channel",
            "budgeted",
            lines.Select(line => ($"{line["fiscal_quarter"]} | {line["channel"]}", line.Number("budgeted_amount")))
        );
        Says(
            quarters,
            "fiscal_quarter,channel",
            "variance",
            lines.Where(line => FirstDay(line["fiscal_quarter"]).AddMonths(3) <= Today.AddDays(1)).Select(line =>
                ($"{line["fiscal_quarter"]} | {line["channel"]}", line.Number("budgeted_amount") - line.Number("actual_spend"))
            )
        );
        Says(channels, "channel", "spend", mature.Select(line => (line["channel"], line.Number("actual_spend"))));
        Says(channels, "channel", "won", mature.Select(line => (line["channel"], line.Number("closed_won_value"))));
        Says(
            AskWide("marketing_budget/roi-tracking"),
            "fiscal_quarter",
            "won",
            lines.Select(line => (line["fiscal_quarter"], line.Number("closed_won_value")))
        );
        Says(
            Ask("cost-per-opportunity"),
            "fiscal_year,campaign_type",
            "spend",
            mature.Select(line => ($"{line.Number("fiscal_year")} | {line["campaign_type"]}", line.Number("actual_spend")))
        );
    }

    [Fact]
    public void Partners_have_earned_their_rate_of_won_deals()
    {
        Row[] referrals = [.. Books["partner_referrals"].Where(referral => referral.Day("referral_date") <= Today)];
        decimal Won(Row referral) =>
            referral.Has("opportunity_id") && _deals.TryGetValue(referral["opportunity_id"], out Row deal) ? deal.Number("deal_value") : 0;
        Answer commission = AskWide("commission-tracking");
        HashSet<string> shown = [.. commission.Rows.Select(row => Answer.Show(row[0]))];

        Says(
            commission,
            "partner_name",
            "earned",
            referrals
                .Select(referral => (referral["partner_name"], Won(referral) * referral.Number("commission_percent") / 100))
                .Where(partner => shown.Contains(partner.Item1)),
            OfCents
        );
        Answer rates = Ask("referral-conversion-rates");
        Says(rates, "quarter", "referrals", referrals.Select(referral => (YearFirst(referral.Day("referral_date")), 1m)));
        Says(
            rates,
            "quarter",
            "conversion_percent",
            referrals
                .GroupBy(referral => YearFirst(referral.Day("referral_date")))
                .Select(quarter =>
                    (
                        quarter.Key,
                        Percent(
                            quarter.Count(referral => referral["status"] == "Converted"),
                            quarter.Count(referral => referral["status"] is "Converted" or "Lost")
                        )
                    )
                ),
            OfPercents
        );
    }

    private decimal WonBy(Row lead) =>
        lead.Has("converted_to_opp_id") && _deals.TryGetValue(lead["converted_to_opp_id"], out Row deal) ? deal.Number("deal_value") : 0;
}
