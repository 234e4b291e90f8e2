namespace Salescape.Analyses.Tests.Truths.Sales;

/// <summary>What is quoted at which price, and what of it is won.</summary>
public abstract class PriceTests : TruthTests
{
    public sealed class Small(SmallCompany company) : PriceTests(company);

    public sealed class Drawn(DrawnCompany company) : PriceTests(company);

    private readonly ILookup<string, Row> _lines;

    protected PriceTests(IBookedCompany company)
        : base(company) => _lines = Known.Of("quote_line_items", "quote_id");

    [Fact]
    public void Yield_is_what_was_won_of_the_list_price_quoted()
    {
        var lines = LastLines(Known.NewBusiness);
        static decimal Kept(Quoted one) => one.IsWon ? 100 * one.Net / one.List : 0;
        // What a line keeps beside the lines of its product at companies of its size.
        var usual = lines.GroupBy(LikeOf).ToDictionary(like => like.Key, like => like.Average(Kept));
        (string, string) LikeOf(Quoted one) =>
            (one.Line["product_id"], Known.Customer(Known.By("quotes")[one.Line["quote_id"]])["company_size"]);
        decimal? YieldOf(IEnumerable<Quoted> product, Func<Quoted, bool> isOfBand) =>
            product.Average(Kept) + Mean(product.Where(isOfBand).Select(one => Kept(one) - usual[LikeOf(one)]));
        Says(
            AskAll("pricing-optimization"),
            "product_id",
            lines.GroupBy(line => line.Line["product_id"]),
            product => product.Key,
            ("quotes_decided", product => product.Count()),
            ("win_rate_percent", product => Share(product.Count(line => line.IsWon), product.Count())),
            ("mean_discount_percent", product => product.Average(line => line.Discount)),
            ("yield_percent", product => product.Average(Kept)),
            ("yield_no_discount", product => YieldOf(product, line => line.Discount == 0)),
            ("yield_below_15", product => YieldOf(product, line => line.Discount is > 0 and < 15)),
            ("yield_15_and_more", product => YieldOf(product, line => line.Discount >= 15))
        );
    }

    [Fact]
    public void Discounts_win_deals_or_only_cost()
    {
        string DepthOf(decimal discount) =>
            discount switch
            {
                0 => "none",
                <= 5 => "up to 5 %",
                <= 10 => "up to 10 %",
                <= 15 => "up to 15 %",
                <= 20 => "up to 20 %",
                _ => "over 20 %",
            };
        var deals = Known
            .NewBusiness.Select(deal => (Deal: deal, Quote: Known.LastQuote(deal["opportunity_id"])))
            .Where(one => one.Quote is not null)
            .Select(one => (one.Deal, Quote: one.Quote!.Value, List: ListOf(one.Quote!.Value)))
            .ToArray();
        var thirds = deals
            .OrderBy(one => one.List)
            .ThenBy(one => one.Deal["opportunity_id"], StringComparer.Ordinal)
            .Select((one, place) => (one.Deal, Third: ThirdOf(place, deals.Length)))
            .ToDictionary(one => one.Deal["opportunity_id"], one => one.Third);
        var usual = deals
            .GroupBy(one => thirds[one.Deal["opportunity_id"]])
            .ToDictionary(third => third.Key, third => Percent(third.Count(one => IsWon(one.Deal)), third.Count()));
        Says(
            AskAll("discount-effectiveness"),
            "discount",
            deals.GroupBy(one => DepthOf(100 * (one.List - one.Quote.Number("total_amount")) / one.List)),
            depth => depth.Key,
            ("decided_deals", depth => depth.Count()),
            ("won", depth => depth.Count(one => IsWon(one.Deal))),
            ("win_rate_percent", depth => Share(depth.Count(one => IsWon(one.Deal)), depth.Count())),
            ("against_size_points", depth =>
                depth.Average(one => (IsWon(one.Deal) ? 100m : 0) - usual[thirds[one.Deal["opportunity_id"]]])
            ),
            ("mean_list_amount", depth => depth.Average(one => one.List)),
            ("given_away", depth => depth.Where(one => IsWon(one.Deal)).Sum(one => one.List - one.Quote.Number("total_amount")))
        );
    }

    [Fact]
    public void Given_away_is_what_lies_between_the_price_quoted_and_the_price_paid()
    {
        Answer answer = AskWide("discount-impact-analysis");

        Assert.Equal(
            (double)
                Known
                    .NewBusiness.Where(IsWon)
                    .Sum(deal => ListOf(Known.LastQuote(deal["opportunity_id"])!.Value) - deal.Number("deal_value")),
            (double)Total(answer, "given_away"),
            (double)answer.Rows.Count
        );
    }

    [Fact]
    public void Prices_are_for_a_licence_and_a_year()
    {
        decimal? PriceOf(IEnumerable<Quoted> lines) =>
            lines.Any() ? lines.Sum(line => line.Net) / lines.Sum(line => line.LicenceYears) : null;
        decimal? LeftOf(IEnumerable<Quoted> lines) => Share(lines.Sum(line => line.Net), lines.Sum(line => line.List));
        Says(
            AskAll("quotes/pricing-analysis"),
            "product_id",
            LastLines(Known.Decided)
                .Where(line => Known.By("quotes")[line.Line["quote_id"]].Day("quote_date") > Today.AddMonths(-36))
                .GroupBy(line => line.Line["product_id"]),
            product => product.Key,
            ("price_achieved", product => PriceOf(product.Where(line => line.IsWon))),
            ("price_of_lost_deals", product => PriceOf(product.Where(line => !line.IsWon))),
            ("realised_of_list_percent", product => LeftOf(product.Where(line => line.IsWon))),
            ("lost_of_list_percent", product => LeftOf(product.Where(line => !line.IsWon))),
            ("won_lines", product => product.Count(line => line.IsWon)),
            ("lost_lines", product => product.Count(line => !line.IsWon))
        );
    }

    [Fact]
    public void Deals_are_composed_of_lines()
    {
        var deals = Books["closed_deals"]
            .Where(IsWon)
            .Select(deal => (Deal: deal, Quote: Known.LastQuote(deal["opportunity_id"])!.Value))
            .Select(one => (one.Deal, one.Quote, Lines: _lines[one.Quote["quote_id"]].ToArray()));
        Says(
            AskAll("average-deal-composition"),
            "kind_of_deal,customer_size",
            deals.GroupBy(one => $"{Known.Opportunity(one.Deal)["opportunity_type"]} | {Known.Customer(one.Deal)["company_size"]}"),
            kind => kind.Key,
            ("won_deals", kind => kind.Count()),
            ("products_per_deal", kind => kind.Average(one => (decimal)one.Lines.Select(line => line["product_id"]).Distinct().Count())),
            ("licences_per_deal", kind => kind.Average(one => one.Lines.Sum(line => line.Number("quantity")))),
            ("mean_value", kind => kind.Average(one => one.Deal.Number("deal_value"))),
            ("mean_discount_percent", kind =>
                kind.Average(one => 100 * (ListOf(one.Quote) - one.Quote.Number("total_amount")) / ListOf(one.Quote))
            )
        );
    }

    [Fact]
    public void Pairs_are_quoted_together_beyond_chance()
    {
        var quotes = OfferedNew
            .Where(deal => Known.LastQuote(deal["opportunity_id"]) is not null)
            .Select(deal => (Deal: deal, Products: ProductsOf(Known.LastQuote(deal["opportunity_id"])!.Value)))
            .ToArray();
        var single = quotes.SelectMany(one => one.Products).GroupBy(product => product).ToDictionary(one => one.Key, one => one.Count());
        decimal Expected(string pair) => (decimal)single[pair.Split(" | ")[0]] * single[pair.Split(" | ")[1]] / quotes.Length;
        var pairs =
            from quote in quotes
            from first in quote.Products
            from second in quote.Products
            where string.CompareOrdinal(first, second) < 0
            group quote.Deal by $"{first} | {second}";
        Says(
            AskAll("bundle-optimization"),
            "first_id,second_id",
            pairs,
            pair => pair.Key,
            ("quoted_together", pair => pair.Count()),
            ("lift", pair => pair.Count() / Expected(pair.Key)),
            ("beyond_chance", pair => pair.Count() - Expected(pair.Key)),
            ("win_rate_together_percent", pair => Share(pair.Count(IsWonNow), pair.Count(IsDecided)))
        );
    }

    [Fact]
    public void Volume_and_term_have_their_price()
    {
        static string VolumeOf(decimal licences) =>
            licences switch
            {
                < 10 => "1-9 licences",
                < 25 => "10-24 licences",
                < 50 => "25-49 licences",
                < 100 => "50-99 licences",
                _ => "100+ licences",
            };
        static string TermOf(decimal months) =>
            months < 12 ? "under a year"
            : months < 24 ? "one year"
            : "two years and more";
        Says(
            AskAll("pricing-strategy"),
            "volume,term",
            LastLines(OfferedNew).GroupBy(one => $"{VolumeOf(one.Line.Number("quantity"))} | {TermOf(one.Line.Number("term_months"))}"),
            cell => cell.Key,
            ("quoted_lines", cell => cell.Count()),
            ("net_of_list_percent", cell => Share(cell.Sum(one => one.Net), cell.Sum(one => one.List))),
            ("win_rate_percent", cell => Share(cell.Count(one => one.IsWon), cell.Count(one => one.IsDecided))),
            ("value_won", cell => cell.Where(one => one.IsWon).Sum(one => one.Net))
        );
    }

    [Fact]
    public void Quotes_take_their_time()
    {
        var deals = Books["quotes"]
            .Where(quote => Known.Opportunity(quote)["opportunity_type"] == "New Business" && quote["status"] != "Draft")
            .GroupBy(quote => quote["opportunity_id"])
            .Select(deal =>
                (Deal: Known.By("opportunities")[deal.Key], First: deal.Min(quote => quote.Day("quote_date")), Quotes: deal.Count())
            )
            .Where(deal => deal.First >= FirstLoss)
            .ToArray();
        var closed = Books["closed_deals"].ToDictionary(deal => deal["opportunity_id"], deal => deal.Day("close_date"));
        Says(
            AskAll("quote-velocity-tracking"),
            "first_quoted",
            deals.GroupBy(deal => YearFirst(deal.First)),
            quarter => quarter.Key,
            ("deals", quarter => quarter.Count()),
            ("days_to_first_quote", quarter => Median(quarter.Select(one => (decimal)Days(one.Deal.Day("created_date"), one.First)))),
            ("decided", quarter => quarter.Count(one => closed.ContainsKey(one.Deal["opportunity_id"]))),
            // Of a quarter whose slow deals are still open, only the quick ones are known.
            ("days_first_quote_to_decision", quarter =>
                quarter.Count(one => !closed.ContainsKey(one.Deal["opportunity_id"])) * 10 > quarter.Count()
                    ? null
                    : Median(
                        quarter
                            .Where(one => closed.ContainsKey(one.Deal["opportunity_id"]))
                            .Select(one => (decimal)Days(one.First, closed[one.Deal["opportunity_id"]]))
                    )
            ),
            ("quotes_per_deal", quarter => quarter.Average(one => (decimal)one.Quotes))
        );
    }

    private sealed record Quoted(Row Line, bool IsWon, bool IsDecided, decimal Discount, decimal LicenceYears, decimal List, decimal Net);

    private Quoted[] LastLines(IEnumerable<Row> deals) =>
        [
            .. from deal in deals
            where Known.LastQuote(deal["opportunity_id"]) is not null
            let quote = Known.LastQuote(deal["opportunity_id"])!.Value
            from line in _lines[quote["quote_id"]]
            let discount = quote.Number("discount_percent")
            let years = line.Number("quantity") * line.Number("term_months") / 12
            where years > 0
            select new Quoted(
                line,
                IsWonNow(deal),
                IsDecided(deal),
                100 - (100 - discount) * (100 - line.Number("discount_percent")) / 100,
                years,
                line.Number("quantity") * line.Number("unit_price"),
                line.Number("line_total") * (100 - discount) / 100
            ),
        ];

    private decimal ListOf(Row quote) => _lines[quote["quote_id"]].Sum(line => line.Number("quantity") * line.Number("unit_price"));

    // Thirds as equal as can be, the first ones larger.
    private static int ThirdOf(int place, int count) =>
        place < (count + 2) / 3 ? 1
        : place < (count + 2) / 3 + (count + 1) / 3 ? 2
        : 3;

    // What new customers and new products were quoted for, decided on record or still open.
    private IEnumerable<Row> OfferedNew =>
        Books["opportunities"]
            .Where(deal => deal["opportunity_type"] is "New Business" or "Cross-sell")
            .Where(deal => IsDecided(deal) || deal["stage"] is not ("Closed Won" or "Closed Lost"));

    private bool IsDecided(Row deal) => Known.DecisionOf(deal["opportunity_id"]) is not null;

    private bool IsWonNow(Row deal) => Known.DecisionOf(deal["opportunity_id"]) is { } decided && IsWon(decided);

    private string[] ProductsOf(Row quote) => [.. _lines[quote["quote_id"]].Select(line => line["product_id"]).Distinct()];
}
