namespace Salescape.Analyses.Tests.Truths;

/// <summary>Deals decided and open, quotas and quotes.</summary>
public abstract class DealTests : TruthTests
{
    public sealed class Small(SmallCompany company) : DealTests(company);

    public sealed class Drawn(DrawnCompany company) : DealTests(company);

    private readonly IReadOnlyDictionary<string, Row> _opportunities;
    private readonly Row[] _decided;
    private readonly Row[] _onRecord;
    private readonly Row[] _newBusiness;
    private readonly Row[] _open;

    protected DealTests(IBookedCompany company)
        : base(company)
    {
        _opportunities = Books.ByKey("opportunities");
        _decided = [.. Books["closed_deals"]];
        _onRecord = [.. _decided.Where(deal => deal.Day("close_date") >= FirstLoss)];
        _newBusiness = [.. _onRecord.Where(deal => TypeOf(deal) == "New Business")];
        _open = [.. Books["opportunities"].Where(deal => deal["stage"] is not ("Closed Won" or "Closed Lost"))];
    }

    [Fact]
    public void Reasons_of_won_and_lost_deals_add_up()
    {
        Answer answer = Ask("win-loss-analysis");
        Row[] deals = [.. _onRecord.Where(deal => TypeOf(deal) != "Renewal")];

        Says(answer, "outcome,reason", "deals", deals.Select(deal => ($"{deal["status"]} | {ReasonOf(deal)}", 1m)));
        Says(
            answer,
            "outcome,reason",
            "value",
            deals.Select(deal =>
                (
                    $"{deal["status"]} | {ReasonOf(deal)}",
                    IsWon(deal) ? deal.Number("deal_value") : _opportunities[deal["opportunity_id"]].Number("amount")
                )
            )
        );
    }

    [Fact]
    public void Win_rates_of_sources_are_wins_of_decided_deals()
    {
        Answer answer = AskWide("lead-source-effectiveness");
        string SourceOf(Row deal) => _opportunities[deal["opportunity_id"]]["lead_source"];
        Row[] sourced = [.. _onRecord.Where(deal => TypeOf(deal) == "New Business")];
        Says(answer, "lead_source", "won", sourced.Select(deal => (SourceOf(deal), IsWon(deal) ? 1m : 0)));
        Says(answer, "lead_source", "won_value", sourced.Select(deal => (SourceOf(deal), deal.Number("deal_value"))));
        Says(
            answer,
            "lead_source",
            "win_rate_percent",
            sourced.GroupBy(SourceOf).Select(source => (source.Key, Percent(source.Count(IsWon), source.Count()))),
            OfPercents
        );
    }

    [Fact]
    public void Win_rates_against_competitors_are_wins_of_decided_deals()
    {
        string RivalOf(Row deal) => _opportunities[deal["opportunity_id"]]["competitor"] is { Length: > 0 } rival ? rival : "none met";
        Answer answer = AskWide("competitive-win-loss-analysis");

        Says(answer, "competitor", "deals_decided", _newBusiness.Select(deal => (RivalOf(deal), 1m)));
        Says(
            answer,
            "competitor",
            "win_rate_percent",
            _newBusiness.GroupBy(RivalOf).Select(rival => (rival.Key, Percent(rival.Count(IsWon), rival.Count()))),
            OfPercents
        );
        Says(
            Ask("competitive-analysis"),
            "competitor",
            "deals_met",
            _open
                .Concat(_onRecord.Select(deal => _opportunities[deal["opportunity_id"]]))
                .Where(deal => deal["opportunity_type"] == "New Business")
                .Select(deal => (deal["competitor"] is { Length: > 0 } rival ? rival : "(no rival met)", 1m))
        );
    }

    [Fact]
    public void The_pipeline_holds_every_open_deal()
    {
        Answer answer = Ask("pipeline-analysis-and-forecasting");
        string ClosesIn(Row deal) => deal.Day("close_date") < Today ? "overdue" : YearFirst(deal.Day("close_date"));

        Says(answer, "closes,stage", "deals", _open.Select(deal => ($"{ClosesIn(deal)} | {deal["stage"]}", 1m)));
        Says(answer, "closes,stage", "amount", _open.Select(deal => ($"{ClosesIn(deal)} | {deal["stage"]}", deal.Number("amount"))));
        Says(
            answer,
            "closes,stage",
            "weighted",
            _open.Select(deal => ($"{ClosesIn(deal)} | {deal["stage"]}", deal.Number("amount") * deal.Number("probability") / 100)),
            OfCents
        );
    }

    [Fact]
    public void Regions_have_won_what_their_deals_say()
    {
        Row[] targets = [.. Books["sales_targets"].Where(target => !target.Has("sales_rep"))];
        HashSet<string> planned = [.. targets.Select(target => $"{target["quarter"]} | {target["region"]}")];
        (string Key, decimal Value)[] won =
        [
            .. _decided
                .Where(IsWon)
                .Select(deal => ($"{deal["quarter"]} | {deal["region"]}", deal.Number("deal_value")))
                .Where(deal => planned.Contains(deal.Item1)),
        ];
        Row[] begun = [.. targets.Where(target => FirstDayOf(target["quarter"]) <= Today)];

        Answer answer = AskWide("quota-vs-actuals-comparison");
        Says(
            answer,
            "quarter,region",
            "target",
            begun.Select(target => ($"{target["quarter"]} | {target["region"]}", target.Number("target_amount")))
        );
        Says(answer, "quarter,region", "won", won);
        Answer plan = AskWide("region-plan");
        bool IsOver(string quarter) => FirstDayOf(quarter).AddMonths(3) <= Today.AddDays(1);
        Says(plan, "quarter,region", "won", won.Where(one => IsOver(one.Key[..7])));
        Says(
            plan,
            "quarter,region",
            "sourced_wins",
            _decided
                .Where(IsWon)
                .Where(deal => planned.Contains($"{deal["quarter"]} | {deal["region"]}") && IsOver(deal["quarter"]))
                .Select(deal =>
                    (
                        $"{deal["quarter"]} | {deal["region"]}",
                        _opportunities[deal["opportunity_id"]]["lead_source"] is "Marketing" or "Web" ? 1m : 0
                    )
                )
        );
    }

    [Fact]
    public void Reps_have_won_what_their_deals_say()
    {
        DateOnly quarter = QuarterOf(Today);
        HashSet<string> reps = [.. Books["territories"].Where(one => one["active"] == "Yes").Select(one => one["sales_rep"])];
        var quota = Books["sales_targets"]
            .Where(target => target.Has("sales_rep"))
            .ToDictionary(target => target["sales_rep"], target => target.Number("target_amount"));
        Row[] won = [.. _decided.Where(deal => IsWon(deal) && deal.Day("close_date") >= quarter && reps.Contains(deal["sales_rep"]))];

        Answer answer = Ask("quota-attainment-tracking", ("quarter", QuarterFirst(quarter)));

        Says(answer, "sales_rep", "won", won.Select(deal => (deal["sales_rep"], deal.Number("deal_value"))));
        Says(
            answer,
            "sales_rep",
            "attainment_percent",
            won.GroupBy(deal => deal["sales_rep"])
                .Select(rep => (rep.Key, Percent(rep.Sum(deal => deal.Number("deal_value")), quota[rep.Key]))),
            OfPercents
        );
    }

    [Fact]
    public void Velocity_rests_on_the_decided_deals_of_the_quarter()
    {
        Answer answer = AskWide("deal-velocity-analysis");

        Says(answer, "quarter", "deals_decided", _newBusiness.Select(deal => (deal["quarter"], 1m)));
        Says(
            answer,
            "quarter",
            "median_days_to_win",
            _newBusiness
                .Where(IsWon)
                .GroupBy(deal => deal["quarter"])
                .Select(one => (one.Key, Median(one.Select(deal => deal.Number("sales_cycle_days"))))),
            OfPercents
        );
    }

    [Fact]
    public void Quarters_have_won_what_their_deals_say()
    {
        Answer answer = Ask("forecast-accuracy");
        HashSet<string> shown = [.. answer.Rows.Select(row => Answer.Show(row[0]))];

        Says(
            answer,
            "quarter",
            "won",
            _decided.Where(IsWon).Select(deal => (deal["quarter"], deal.Number("deal_value"))).Where(deal => shown.Contains(deal.Item1))
        );
    }

    [Fact]
    public void Stages_lose_no_deal()
    {
        Answer answer = AskWide("sales-stage-conversion-rates");
        string AllTheWay(Row deal) => $"{deal["opportunity_type"]} | 3 all the way";
        var all = Books["opportunities"];
        Answer ways = new(answer.Columns, [.. answer.Rows.Where(row => Answer.Show(row[1]) == "3 all the way")]);

        Says(ways, "opportunity_type,step", "entered", all.Select(deal => (AllTheWay(deal), 1m)));
        Says(ways, "opportunity_type,step", "moved_on", all.Select(deal => (AllTheWay(deal), deal["stage"] == "Closed Won" ? 1m : 0)));
        Says(
            ways,
            "opportunity_type,step",
            "conversion_percent",
            all.GroupBy(AllTheWay)
                .Select(type =>
                    (
                        type.Key,
                        Percent(
                            type.Count(deal => deal["stage"] == "Closed Won"),
                            type.Count(deal => deal["stage"] is "Closed Won" or "Closed Lost")
                        )
                    )
                ),
            OfPercents
        );
    }

    [Fact]
    public void Every_deal_has_its_band_of_contacts_and_of_discount()
    {
        HashSet<string> quoted = [.. Books["quotes"].Where(quote => quote["status"] != "Draft").Select(quote => quote["opportunity_id"])];

        Assert.Equal(_newBusiness.Length, Total(Ask("multi-threading-analysis"), "deals_decided"));
        Assert.Equal(_newBusiness.Count(IsWon), Total(Ask("multi-threading-analysis"), "won"));
        Assert.Equal(
            _newBusiness.Count(deal => quoted.Contains(deal["opportunity_id"])),
            Total(AskWide("discount-impact-analysis"), "deals_decided")
        );
        Assert.Equal(
            _newBusiness.Count(deal => IsWon(deal) && quoted.Contains(deal["opportunity_id"])),
            Total(AskWide("discount-impact-analysis"), "won")
        );
    }

    [Fact]
    public void Win_rates_of_reps_are_wins_of_decided_deals()
    {
        Answer answer = AskWide("my-win-rate-against-the-team");

        Says(answer, "sales_rep", "deals_decided", _newBusiness.Select(deal => (deal["sales_rep"], 1m)));
        Says(
            answer,
            "sales_rep",
            "win_rate_percent",
            _newBusiness.GroupBy(deal => deal["sales_rep"]).Select(rep => (rep.Key, Percent(rep.Count(IsWon), rep.Count()))),
            OfPercents
        );
        Assert.InRange(Total(answer, "deals_above_expected"), -0.1m * answer.Rows.Count, 0.1m * answer.Rows.Count);
    }

    [Fact]
    public void A_rep_s_pipeline_holds_all_open_deals_but_renewals()
    {
        Row[] open = [.. _open.Where(deal => deal["opportunity_type"] != "Renewal")];
        Answer answer = Ask("pipeline-health-by-rep");

        Says(answer, "sales_rep", "open_amount", open.Select(deal => (deal["sales_rep"], deal.Number("amount"))));
        Says(answer, "sales_rep", "overdue_deals", open.Select(deal => (deal["sales_rep"], deal.Day("close_date") < Today ? 1m : 0)));
    }

    [Fact]
    public void A_deal_is_as_quiet_as_its_last_note_is_old()
    {
        var notes = Books["customer_notes"]
            .Where(note => note.Has("opportunity_id"))
            .ToLookup(note => note["opportunity_id"], note => note.Day("note_date"));
        Answer answer = AskWide("stale-deals");
        HashSet<string> shown = [.. answer.Rows.Select(row => Answer.Show(row[0]))];

        Says(
            answer,
            "opportunity_id",
            "quiet_days",
            _open
                .Where(deal => shown.Contains(deal["opportunity_id"]))
                .Select(deal =>
                    (
                        deal["opportunity_id"],
                        (decimal)(Today.DayNumber - notes[deal["opportunity_id"]].DefaultIfEmpty(deal.Day("created_date")).Max().DayNumber)
                    )
                )
        );
    }

    private string TypeOf(Row deal) => _opportunities[deal["opportunity_id"]]["opportunity_type"];
}
