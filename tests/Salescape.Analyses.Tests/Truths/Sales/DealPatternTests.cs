namespace Salescape.Analyses.Tests.Truths.Sales;

/// <summary>What deals that are won or lost have in common.</summary>
public abstract class DealPatternTests : TruthTests
{
    public sealed class Small(SmallCompany company) : DealPatternTests(company);

    public sealed class Drawn(DrawnCompany company) : DealPatternTests(company);

    protected DealPatternTests(IBookedCompany company)
        : base(company) { }

    [Fact]
    public void Cycles_are_cut_by_one_factor_after_the_other()
    {
        decimal median = Median(Known.NewBusiness.Where(IsWon).Select(Cycle));
        string AmountOf(Row deal) =>
            Known.Opportunity(deal).Number("amount") switch
            {
                < 10_000 => "1 below 10,000",
                < 50_000 => "2 below 50,000",
                < 200_000 => "3 below 200,000",
                _ => "4 200,000 and more",
            };
        var usual = Known.NewBusiness.Where(IsWon).GroupBy(AmountOf).ToDictionary(one => one.Key, one => one.Average(Cycle));
        var levels = Known.NewBusiness.SelectMany(deal =>
            new[]
            {
                (Level: $"1 amount | {AmountOf(deal)}", Deal: deal),
                (Level: $"2 company size | {Known.Customer(deal)["company_size"]}", Deal: deal),
                (Level: $"3 contacts engaged | {Counted(Contacts(deal), "contact")}", Deal: deal),
                (Level: $"4 quotes | {Counted(Known.Of("quotes", "opportunity_id")[deal["opportunity_id"]].Count(), "quote")}", Deal: deal),
                (Level: $"5 competition | {(Known.Opportunity(deal).Has("competitor") ? "competitor met" : "no competitor")}", Deal: deal),
                (Level: $"6 lead source | {Known.Opportunity(deal)["lead_source"]}", Deal: deal),
            }
        );
        SaysOfSome(
            AskAll("sales-cycle-optimization"),
            "factor,level",
            levels.GroupBy(one => one.Level, one => one.Deal),
            level => level.Key,
            ("won", level => level.Count(IsWon)),
            ("median_days_to_win", level => Median(level.Where(IsWon).Select(Cycle))),
            ("longer_percent", level => level.Any(IsWon) ? 100 * (Median(level.Where(IsWon).Select(Cycle)) / median - 1) : null),
            ("like_amount_index", level => Mean(level.Where(IsWon).Select(deal => 100 * Cycle(deal) / usual[AmountOf(deal)]))),
            ("median_days_to_lose", level => Median(level.Where(deal => !IsWon(deal)).Select(Cycle))),
            ("win_rate_percent", level => Share(level.Count(IsWon), level.Count()))
        );
    }

    [Fact]
    public void Claims_about_competitors_are_met_in_deals()
    {
        var decided = Known.Decided.ToDictionary(deal => deal["opportunity_id"]);
        var met = Known.Decided.ToLookup(CompetitorOf);
        var claims = Books["competitive_intelligence"]
            .Where(report => report.Has("opportunity_id"))
            .SelectMany(report =>
                new[]
                {
                    (
                        Claim: $"{report["competitor_name"]} | their strength: answer | {report["competitor_strength"]}",
                        Deal: report["opportunity_id"]
                    ),
                    (
                        Claim: $"{report["competitor_name"]} | their weakness: attack | {report["competitor_weakness"]}",
                        Deal: report["opportunity_id"]
                    ),
                }
            )
            .Distinct()
            .GroupBy(one => one.Claim, one => one.Deal);
        Row[] DecidedOf(IEnumerable<string> deals) => [.. deals.Where(decided.ContainsKey).Select(deal => decided[deal])];
        SaysOfSome(
            AskAll("battle-card-creation"),
            "competitor,card,claim",
            claims,
            claim => claim.Key,
            ("deals_reporting", claim => claim.Count()),
            ("decided", claim => DecidedOf(claim).Length),
            ("win_rate_percent", claim => Share(DecidedOf(claim).Count(IsWon), DecidedOf(claim).Length)),
            ("edge_points", claim =>
                Share(DecidedOf(claim).Count(IsWon), DecidedOf(claim).Length)
                - RateOf(met[claim.Key.Split(" | ")[0]].Where(deal => !claim.Contains(deal["opportunity_id"])))
            ),
            ("open_deals_to_use_it", claim => claim.Count(deal => Known.Open.Any(one => one["opportunity_id"] == deal)))
        );
    }

    [Fact]
    public void Positions_are_by_category_and_rival()
    {
        Row[] deals =
        [
            .. Known.Decided.Where(deal => CompetitorOf(deal).Length > 0 && Known.Opportunity(deal)["opportunity_type"] != "Renewal"),
        ];
        decimal rate = Percent(deals.Count(IsWon), deals.Length);
        decimal? LossesFor(IEnumerable<Row> cell, string reason) =>
            Share(
                cell.Count(deal => !IsWon(deal) && deal["win_loss_reason"].StartsWith(reason, StringComparison.Ordinal)),
                cell.Count(deal => !IsWon(deal))
            );
        Says(
            AskAll("product-positioning"),
            "product_category,competitor",
            deals.GroupBy(deal => $"{Known.Product(deal)["product_category"]} | {CompetitorOf(deal)}"),
            cell => cell.Key,
            ("decided_deals", cell => cell.Count()),
            ("win_rate_percent", cell => Share(cell.Count(IsWon), cell.Count())),
            ("advantage_points", cell => Share(cell.Count(IsWon), cell.Count()) - rate),
            ("losses_to_them_percent", cell => LossesFor(cell, "Competitor")),
            ("losses_on_price_percent", cell => LossesFor(cell, "Price/Budget")),
            ("losses_on_features_percent", cell => LossesFor(cell, "Missing features")),
            ("amount_lost", cell => cell.Where(deal => !IsWon(deal)).Sum(deal => Known.Opportunity(deal).Number("amount")))
        );
    }

    [Fact]
    public void Patterns_lift_the_win_rate_of_competitive_deals()
    {
        Row[] deals = [.. Known.NewBusiness.Where(deal => CompetitorOf(deal).Length > 0)];
        Row? ReportOf(Row deal) =>
            Known
                .Of("competitive_intelligence", "opportunity_id")[deal["opportunity_id"]]
                .OrderBy(report => report.Day("intel_date"))
                .ThenBy(report => report["intel_id"], StringComparer.Ordinal)
                .Select(report => (Row?)report)
                .LastOrDefault();
        static string Engaged(int contacts) =>
            contacts switch
            {
                0 => "none",
                1 => "one",
                2 => "two",
                _ => "three or more",
            };
        static string Depth(decimal discount) =>
            discount switch
            {
                0 => "none",
                <= 10 => "up to 10",
                <= 20 => "over 10 to 20",
                _ => "over 20",
            };
        bool Decides(Row deal) =>
            NotesOf(deal).Any(note => Known.By("customer_contacts")[note["contact_id"]]["role_type"] is "Champion" or "Decision Maker");
        var patterns = deals
            .SelectMany(deal =>
                new[]
                {
                    ("Lead source", Known.Opportunity(deal)["lead_source"], deal),
                    (
                        "Discount of the last quote",
                        Known.LastQuote(deal["opportunity_id"]) is { } quote ? Depth(quote.Number("discount_percent")) : "",
                        deal
                    ),
                    ("Our position in the last report", ReportOf(deal)?["our_position"] ?? "no report", deal),
                    ("Topic of the last report", ReportOf(deal)?["intel_type"] ?? "no report", deal),
                    ("Competitor", CompetitorOf(deal), deal),
                    ("Contacts engaged", Engaged(Contacts(deal)), deal),
                    ("Company size", Known.Customer(deal)["company_size"], deal),
                    ("Champion or decision maker engaged", Decides(deal) ? "yes" : "no", deal),
                }
            )
            .Where(one => one.Item2.Length > 0)
            .ToArray();
        var rates = patterns
            .GroupBy(one => one.Item1)
            .ToDictionary(one => one.Key, one => (decimal)one.Count(row => IsWon(row.deal)) / one.Count());
        Says(
            AskAll("win-loss-pattern-identification"),
            "pattern",
            patterns.GroupBy(one => (Factor: one.Item1, Value: one.Item2), one => one.deal),
            pattern => $"{pattern.Key.Factor}: {pattern.Key.Value}",
            ("decided", pattern => pattern.Count()),
            ("won", pattern => pattern.Count(IsWon)),
            ("win_rate_percent", pattern => Share(pattern.Count(IsWon), pattern.Count())),
            ("lift", pattern => Ratio((decimal)pattern.Count(IsWon) / pattern.Count(), rates[pattern.Key.Factor]))
        );
    }

    private static decimal? RateOf(IEnumerable<Row> deals) => Share(deals.Count(IsWon), deals.Count());

    private static decimal Cycle(Row deal) => deal.Number("sales_cycle_days");

    private string CompetitorOf(Row deal) => Known.Opportunity(deal)["competitor"];

    private IEnumerable<Row> NotesOf(Row deal) =>
        Known.Of("customer_notes", "opportunity_id")[deal["opportunity_id"]].Where(note => note.Has("contact_id"));

    private int Contacts(Row deal) => NotesOf(deal).Select(note => note["contact_id"]).Distinct().Count();

    private static string Counted(int number, string what) =>
        number switch
        {
            0 => what == "quote" ? "no quote" : $"0 {what}s",
            1 => $"1 {what}",
            2 => $"2 {what}s",
            _ => $"3 or more {what}s",
        };
}
