namespace Salescape.Analyses.Tests.Truths;

/// <summary>Quotes, discounts and what was sold with them.</summary>
public abstract class QuoteTests : TruthTests
{
    public sealed class Small(SmallCompany company) : QuoteTests(company);

    public sealed class Drawn(DrawnCompany company) : QuoteTests(company);

    private readonly Row[] _won;

    protected QuoteTests(IBookedCompany company)
        : base(company)
    {
        _won = [.. Books["closed_deals"].Where(IsWon)];
    }

    [Fact]
    public void Quoted_deals_are_counted_by_their_first_quote()
    {
        var first = Books["quotes"]
            .Where(quote => quote["status"] != "Draft")
            .GroupBy(quote => quote["opportunity_id"])
            .Select(deal => (deal.Key, Day: deal.Min(quote => quote.Day("quote_date"))))
            .Where(deal => deal.Day >= FirstLoss)
            .ToDictionary(deal => deal.Key, deal => deal.Day);
        Answer answer = Ask("quote-to-close-conversion");

        Says(answer, "first_quoted", "deals_quoted", first.Values.Select(day => (YearFirst(day), 1m)));
        Says(
            answer,
            "first_quoted",
            "won",
            _won.Where(deal => first.ContainsKey(deal["opportunity_id"]))
                .Select(deal => (YearFirst(first[deal["opportunity_id"]]), 1m))
        );
    }

    [Fact]
    public void The_product_mix_is_that_of_accepted_lines()
    {
        var opportunities = Books.ByKey("opportunities");
        var won = _won.Where(deal =>
                opportunities[deal["opportunity_id"]]["opportunity_type"] != "Renewal" && deal.Day("close_date") > Today.AddMonths(-12))
            .Select(deal => deal["opportunity_id"])
            .ToHashSet();
        var accepted = Books["quotes"]
            .Where(quote => quote["status"] == "Accepted" && won.Contains(quote["opportunity_id"]))
            .ToDictionary(quote => quote["quote_id"], quote => quote.Number("discount_percent"));

        Says(
            Ask("product-mix-analysis"),
            "product_id",
            "value_sold",
            Books["quote_line_items"]
                .Where(line => accepted.ContainsKey(line["quote_id"]))
                .Select(line => (line["product_id"], line.Number("line_total") * (100 - accepted[line["quote_id"]]) / 100)),
            OfUnits
        );
    }

    [Fact]
    public void Discounts_given_are_list_less_price_of_accepted_quotes()
    {
        var lines = Books["quote_line_items"].ToLookup(line => line["quote_id"]);
        var accepted = Books["quotes"].Where(quote => quote["status"] == "Accepted").ToDictionary(quote => quote["opportunity_id"]);
        (string Quarter, decimal List, decimal Price)[] won =
        [
            .. _won.Where(deal => deal.Day("close_date") >= FirstLoss)
                .Select(deal =>
                    (
                        YearFirst(deal.Day("close_date")),
                        lines[accepted[deal["opportunity_id"]]["quote_id"]]
                            .Sum(line => line.Number("quantity") * line.Number("unit_price")),
                        accepted[deal["opportunity_id"]].Number("total_amount")
                    )
                ),
        ];
        Answer answer = Ask("cost-of-discounts");

        Says(answer, "quarter", "won_deals", won.Select(deal => (deal.Quarter, 1m)));
        Says(answer, "quarter", "before_discount", won.Select(deal => (deal.Quarter, deal.List)));
        Says(
            answer,
            "quarter",
            "given_away_percent",
            won.GroupBy(deal => deal.Quarter)
                .Select(quarter => (quarter.Key, Percent(quarter.Sum(deal => deal.List - deal.Price), quarter.Sum(deal => deal.List)))),
            OfPercents
        );
        Says(
            answer,
            "quarter",
            "deals_over_20_percent",
            won.GroupBy(deal => deal.Quarter)
                .Select(quarter =>
                    (quarter.Key, Percent(quarter.Count(deal => deal.List - deal.Price > deal.List / 5 + 1), quarter.Count()))
                ),
            OfPercents
        );
    }
}
