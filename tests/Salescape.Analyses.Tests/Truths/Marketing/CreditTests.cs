namespace Salescape.Analyses.Tests.Truths.Marketing;

/// <summary>What campaigns, partners and budgets are credited with.</summary>
public abstract class CreditTests : TruthTests
{
    public sealed class Small(SmallCompany company) : CreditTests(company);

    public sealed class Drawn(DrawnCompany company) : CreditTests(company);

    private readonly Row[] _referrals;

    protected CreditTests(IBookedCompany company)
        : base(company) => _referrals = [.. Books["partner_referrals"]];

    [Fact]
    public void Campaigns_touch_deals_and_are_credited()
    {
        var touches = Books["marketing_attribution"]
            .Where(one => one.Has("campaign_id") && one.Day("touchpoint_date") > Today.AddMonths(-24))
            .ToLookup(one => one["campaign_id"]);
        IEnumerable<Row> DealsOf(IEnumerable<Row> some) =>
            some.Select(one => one["opportunity_id"]).Distinct().Select(key => Known.By("opportunities")[key]);
        Row? ClosingOf(Row deal) => Known.ClosingOf(deal["opportunity_id"]);
        decimal CreditOf(Row touch) =>
            Known.ClosingOf(touch["opportunity_id"]) is { } deal && IsWon(deal)
                ? deal.Number("deal_value") * touch.Number("attribution_weight") / 100
                : 0;
        SaysOfSome(
            AskAll("campaign-influence-analysis"),
            "campaign_id",
            touches,
            campaign => campaign.Key,
            ("opportunities_touched", campaign => DealsOf(campaign).Count()),
            ("influenced_open", campaign =>
                DealsOf(campaign)
                    .Where(deal => !deal["stage"].StartsWith("Closed", StringComparison.Ordinal))
                    .Sum(deal => deal.Number("amount"))
            ),
            ("credited_won", campaign => campaign.Sum(CreditOf)),
            ("decided", campaign => DealsOf(campaign).Count(deal => ClosingOf(deal) is not null)),
            ("won", campaign => DealsOf(campaign).Count(deal => ClosingOf(deal) is { } decided && IsWon(decided)))
        );
        // Whether deals that a campaign touched win more is asked of all of them, beside those that none touched; what Sales found
        // itself is hardly ever touched, and would make up the rest almost alone.
        HashSet<string> ever =
        [
            .. Books["marketing_attribution"].Where(one => one.Has("campaign_id")).Select(one => one["opportunity_id"]),
        ];
        var decided = Known
            .NewBusiness.Where(deal => deal.Day("close_date") > Today.AddMonths(-24))
            .Where(deal => Known.By("opportunities")[deal["opportunity_id"]]["lead_source"] != "Sales")
            .ToLookup(deal => ever.Contains(deal["opportunity_id"]));
        SaysOfSome(
            AskAll("campaign-influence-analysis"),
            "campaign_id",
            touches,
            campaign => campaign.Key,
            ("any_campaign_n", _ => decided[true].Count()),
            ("any_campaign_percent", _ => Share(decided[true].Count(IsWon), decided[true].Count())),
            ("no_campaign_n", _ => decided[false].Count()),
            ("no_campaign_percent", _ => Share(decided[false].Count(IsWon), decided[false].Count()))
        );
    }

    [Fact]
    public void Journeys_are_those_with_their_whole_path()
    {
        var paths = Books["marketing_attribution"]
            .Where(one => one["attribution_model"] is "Multi-Touch" or "Linear")
            .GroupBy(one => one["opportunity_id"])
            .ToArray();
        Answer answer = AskAll("customer-journey-mapping");
        Assert.Equal(paths.Length, Total(answer, "opportunities"));
        Assert.Equal(paths.Count(path => Known.ClosingOf(path.Key) is not null), Total(answer, "decided"));
        Assert.Equal(paths.Count(path => Known.ClosingOf(path.Key) is { } deal && IsWon(deal)), Total(answer, "won"));
        Assert.Equal(
            paths.Sum(path => Known.ClosingOf(path.Key) is { } deal && IsWon(deal) ? deal.Number("deal_value") : 0),
            Total(answer, "won_value")
        );
    }

    [Fact]
    public void Lines_of_the_budget_deserve_more_or_less()
    {
        Row[] lines = [.. Books["marketing_budget"].Where(line => FirstDayOf(line["fiscal_quarter"]) <= Today.AddMonths(-9))];
        decimal all = Sum(lines, "actual_spend");
        SaysOfSome(
            AskAll("investment-optimization"),
            "line",
            lines.GroupBy(line => $"{line["channel"]} / {line["campaign_type"]}"),
            line => line.Key,
            ("spend", line => Sum(line, "actual_spend")),
            ("share_of_spend_percent", line => Share(Sum(line, "actual_spend"), all)),
            ("leads", line => Sum(line, "leads_generated")),
            ("cost_per_lead", line => Ratio(Sum(line, "actual_spend"), Sum(line, "leads_generated"))),
            ("opportunities", line => Sum(line, "opportunities_generated")),
            ("pipeline_per_unit", line => Ratio(Sum(line, "pipeline_value"), Sum(line, "actual_spend"))),
            ("won_per_unit", line => Ratio(Sum(line, "closed_won_value"), Sum(line, "actual_spend")))
        );
        DateOnly running = QuarterOf(Today.AddDays(1));
        Row[] year =
        [
            .. Books["marketing_budget"]
                .Where(line => FirstDayOf(line["fiscal_quarter"]) < running)
                .Where(line => FirstDayOf(line["fiscal_quarter"]) >= running.AddMonths(-12)),
        ];
        Says(
            AskAll("channel-mix-against-budget"),
            "channel",
            year.GroupBy(line => line["channel"]),
            channel => channel.Key,
            ("budgeted", channel => Sum(channel, "budgeted_amount")),
            ("spent", channel => Sum(channel, "actual_spend")),
            ("planned_share_percent", channel => Share(Sum(channel, "budgeted_amount"), Sum(year, "budgeted_amount"))),
            ("spent_share_percent", channel => Share(Sum(channel, "actual_spend"), Sum(year, "actual_spend"))),
            ("pipeline_share_percent", channel => Share(Sum(channel, "pipeline_value"), Sum(year, "pipeline_value"))),
            ("opportunities", channel => Sum(channel, "opportunities_generated")),
            ("largest_line_percent", channel =>
                Share(channel.Max(line => line.Number("pipeline_value")), Sum(channel, "pipeline_value"))
            ),
            ("used_percent", channel => Share(Sum(channel, "actual_spend"), Sum(channel, "budgeted_amount")))
        );
    }

    [Fact]
    public void Partners_are_ranked_by_what_their_referrals_won()
    {
        DateOnly since = Today.AddMonths(-18);
        bool IsLate(Row one) => one.Day("referral_date") > since;
        Row[] Closed(IEnumerable<Row> partner) =>
            [.. partner.Where(one => ClosingOf(one) is { } deal && deal.Day("close_date") > since)];
        SaysOfSome(
            AskAll("partner-performance-ranking"),
            "partner_name",
            _referrals.GroupBy(one => one["partner_name"]).Where(partner => partner.Any(IsLate) || WonOf(Closed(partner)).Length > 0),
            partner => partner.Key,
            ("referrals", partner => partner.Count(IsLate)),
            ("referrals_before", partner => partner.Count(one => !IsLate(one) && one.Day("referral_date") > Today.AddMonths(-36))),
            ("won_value", partner => WonOf(Closed(partner)).Sum(deal => deal.Number("deal_value"))),
            ("wins", partner => WonOf(Closed(partner)).Length),
            ("deals_decided", partner => Closed(partner).Length),
            ("converted_percent", partner =>
                Share(
                    partner.Where(IsLate).Count(one => one["status"] == "Converted"),
                    partner.Where(IsLate).Count(one => one["status"] is "Converted" or "Lost")
                )
            ),
            ("days_since_last_referral", partner => Days(partner.Max(one => one.Day("referral_date")), Today))
        );
        SaysOfSome(
            Started(AskAll("partner-program-effectiveness"), "Partner: "),
            "source_of_business",
            _referrals.Where(one => one.Day("referral_date") > Today.AddMonths(-36)).GroupBy(one => $"Partner: {one["partner_type"]}"),
            type => type.Key,
            ("partners", type => type.Select(one => one["partner_name"]).Distinct().Count()),
            ("referrals", type => type.Count()),
            ("opportunities", type => type.Count(one => one.Has("opportunity_id"))),
            ("wins", type => WonOf(type).Length),
            ("won_value", type => WonOf(type).Sum(deal => deal.Number("deal_value"))),
            ("commission", type => type.Sum(CommissionOf)),
            ("mean_won_deal", type => Mean(WonOf(type).Select(deal => deal.Number("deal_value"))))
        );
        bool IsSoon(Row one) =>
            one.Has("opportunity_id")
            && Days(one.Day("referral_date"), Known.By("opportunities")[one["opportunity_id"]].Day("created_date")) <= 90;
        bool IsAsked(DateOnly day) => day > Today.AddMonths(-24) && day <= Today.AddDays(-90);
        static string HalfOf(Row one, DateOnly day) => $"{one["region"]} | {day.Year} H{(day.Month + 5) / 6}";
        var sent = _referrals
            .Where(one => IsAsked(one.Day("referral_date")))
            .ToLookup(one => HalfOf(one, one.Day("referral_date")));
        // Regions and half-years without a referral have leads of our own all the same.
        var own = Books["leads"]
            .Where(lead => lead["lead_source"] is not ("Partner Referral" or "Customer Referral"))
            .Where(lead => IsAsked(lead.Day("created_date")) && lead.Day("created_date") >= Known.FirstEngagement)
            .ToLookup(lead => HalfOf(lead, lead.Day("created_date")));
        bool IsSoonConverted(Row lead) =>
            lead.Has("conversion_date") && Days(lead.Day("created_date"), lead.Day("conversion_date")) <= 90;
        Says(
            AskAll("partner-yield"),
            "region,half_year",
            sent.Concat(own).Select(half => half.Key).Distinct(),
            half => half,
            ("partners", half => sent[half].Select(one => one["partner_name"]).Distinct().Count()),
            ("referrals", half => sent[half].Count()),
            ("opportunities", half => sent[half].Count(IsSoon)),
            ("wins", half => WonOf(sent[half]).Length),
            ("partner_won", half => WonOf(sent[half]).Sum(deal => deal.Number("deal_value"))),
            ("commission", half => sent[half].Sum(CommissionOf)),
            ("own_conversion_n", half => own[half].Count()),
            ("own_conversion_percent", half => Share(own[half].Count(IsSoonConverted), own[half].Count()))
        );
    }

    [Fact]
    public void Sources_have_become_better_or_worse()
    {
        Row[] Of(DateOnly until) =>
            [.. Books["leads"].Where(lead => lead.Day("created_date") <= until && lead.Day("created_date") > until.AddMonths(-12))];
        bool IsSoon(Row lead) => lead.Has("conversion_date") && Days(lead.Day("created_date"), lead.Day("conversion_date")) <= 180;
        decimal WonBy(IEnumerable<Row> leads) =>
            leads
                .Where(lead => lead.Has("converted_to_opp_id"))
                .Select(lead => (lead, Deal: Known.ClosingOf(lead["converted_to_opp_id"])))
                .Where(one => one.Deal is { } deal && IsWon(deal) && Days(one.lead.Day("created_date"), deal.Day("close_date")) <= 180)
                .Sum(one => one.Deal!.Value.Number("deal_value"));
        DateOnly last = Today.AddDays(-180);
        var before = Of(last.AddMonths(-12)).ToLookup(lead => lead["lead_source"]);
        SaysOfSome(
            AskAll("source-quality-to-won-revenue"),
            "lead_source",
            Of(last)
                .Concat(Of(last.AddMonths(-12)))
                .Select(lead => lead["lead_source"])
                .Distinct()
                .Select(source => (Key: source, Leads: Of(last).Where(lead => lead["lead_source"] == source).ToArray())),
            source => source.Key,
            ("leads", source => source.Leads.Length),
            ("leads_before", source => before[source.Key].Count()),
            ("conversion_percent", source => Share(source.Leads.Count(IsSoon), source.Leads.Length)),
            ("won_per_100_leads", source => source.Leads.Length == 0 ? null : 100 * WonBy(source.Leads) / source.Leads.Length)
        );
    }

    [Fact]
    public void Leads_become_opportunities_fast_or_slowly()
    {
        static int DaysOf(Row lead) => Days(lead.Day("created_date"), lead.Day("conversion_date"));
        DateOnly last = Today.AddDays(-90);
        Row[] Of(DateOnly until) =>
            [
                .. Books["leads"]
                    .Where(lead => lead.Day("created_date") <= until && lead.Day("created_date") > until.AddMonths(-12))
                    .Where(lead => lead.Has("conversion_date") && DaysOf(lead) <= 90),
            ];
        static string PairOf(Row lead) => $"{lead["lead_source"]}, {lead["region"]}";
        Row[] before = Of(last.AddMonths(-12));
        SaysOfSome(
            AskAll("speed-from-lead-to-opportunity"),
            "source_and_region",
            Of(last)
                .Select(PairOf)
                .Union(before.Select(PairOf))
                .Select(pair => (Key: pair, Leads: Of(last).Where(lead => PairOf(lead) == pair).ToArray())),
            pair => pair.Key,
            ("opportunities", pair => pair.Leads.Length),
            ("median_days", pair => Median(pair.Leads.Select(lead => (decimal)DaysOf(lead)))),
            ("within_14_days_percent", pair => Share(pair.Leads.Count(lead => DaysOf(lead) <= 14), pair.Leads.Length)),
            ("within_30_days_percent", pair => Share(pair.Leads.Count(lead => DaysOf(lead) <= 30), pair.Leads.Length))
        );
    }

    private static Answer Started(Answer answer, string with) =>
        answer with
        {
            Rows = [.. answer.Rows.Where(row => ((string)row[0]!).StartsWith(with, StringComparison.Ordinal))],
        };

    private Row? ClosingOf(Row referral) => referral.Has("opportunity_id") ? Known.ClosingOf(referral["opportunity_id"]) : null;

    private Row[] WonOf(IEnumerable<Row> referrals) => [.. referrals.Select(ClosingOf).OfType<Row>().Where(IsWon)];

    private decimal CommissionOf(Row referral) =>
        ClosingOf(referral) is { } deal && IsWon(deal) ? deal.Number("deal_value") * referral.Number("commission_percent") / 100 : 0;

    private static decimal Sum(IEnumerable<Row> rows, string column) => rows.Sum(row => row.Number(column));
}
