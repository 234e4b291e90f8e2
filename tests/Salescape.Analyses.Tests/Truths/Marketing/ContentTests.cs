namespace Salescape.Analyses.Tests.Truths.Marketing;

/// <summary>Content, who reads it, and what becomes of the readers.</summary>
public abstract class ContentTests : TruthTests
{
    public sealed class Small(SmallCompany company) : ContentTests(company);

    public sealed class Drawn(DrawnCompany company) : ContentTests(company);

    private readonly Dictionary<string, Row> _assets;
    private readonly (Row Asset, Row Lead, Row Use)[] _uses;

    protected ContentTests(IBookedCompany company)
        : base(company)
    {
        _assets = Books["content_assets"].GroupBy(asset => asset["asset_name"]).ToDictionary(one => one.Key, one => one.First());
        _uses =
        [
            .. Books["campaign_engagement"]
                .Where(one => _assets.ContainsKey(one["asset_name"]))
                .Select(one => (_assets[one["asset_name"]], Known.By("leads")[one["lead_id"]], one))
                .Where(one => one.one.Day("engagement_date") <= one.Item2.Day("conversion_date")),
        ];
    }

    [Fact]
    public void Assets_are_used_by_leads_who_convert()
    {
        Says(
            AskAll("campaign_engagement/content-performance"),
            "asset_id",
            Followed(_uses.Where(use => use.Use.Day("engagement_date") > Today.AddMonths(-24)), use => use.Asset["asset_id"]),
            asset => asset.Key,
            ("leads_using", asset => asset.Count()),
            ("engagements", asset => asset.Sum(reader => reader.Count())),
            ("downloads", asset => asset.Sum(reader => reader.Count(use => use.Use["engagement_type"] == "Downloaded"))),
            ("converted", asset => asset.Count(IsSoonConverted)),
            ("conversion_percent", asset => Share(asset.Count(IsSoonConverted), asset.Count()))
        );
        var topics = Followed(_uses, use => use.Asset["topic"]);
        static bool ReadsOpen(IEnumerable<(Row Asset, Row Lead, Row Use)> reader) => reader.Any(use => use.Asset["gated"] != "Yes");
        var rates = topics
            .SelectMany(topic => topic)
            .GroupBy(ReadsOpen)
            .ToDictionary(alike => alike.Key, alike => (decimal)alike.Count(IsSoonConverted) / alike.Count());
        Says(
            AskAll("topic-effectiveness"),
            "topic",
            topics,
            topic => topic.Key,
            ("readers", topic => topic.Count()),
            ("uses", topic => topic.Sum(reader => reader.Count())),
            ("converted", topic => topic.Count(IsSoonConverted)),
            ("conversion_percent", topic => Share(topic.Count(IsSoonConverted), topic.Count())),
            ("index_against_alike", topic =>
                Ratio(100 * topic.Count(IsSoonConverted), topic.Sum(reader => rates[ReadsOpen(reader)]))
            )
        );
    }

    [Fact]
    public void Kinds_of_content_are_seen_and_turned_into_leads()
    {
        Row[] assets = [.. Books["content_assets"].Where(asset => asset["status"] == "Published" && asset.Day("publish_date") <= Today)];
        Says(
            AskAll("content-performance-analysis"),
            "kind",
            assets.GroupBy(asset => $"{asset["asset_type"]}, {(asset["gated"] == "Yes" ? "gated" : "open")}"),
            kind => kind.Key,
            ("assets", kind => kind.Count()),
            ("views", kind => kind.Sum(asset => asset.Number("views_count"))),
            ("downloads", kind => kind.Sum(asset => asset.Number("downloads_count"))),
            ("downloads_per_100_views", kind =>
                Share(kind.Sum(asset => asset.Number("downloads_count")), kind.Sum(asset => asset.Number("views_count")))
            )
        );
        Says(
            AskAll("content-gap-identification"),
            "product_id",
            Books["products"],
            product => product["product_id"],
            ("leads", product =>
                Books["leads"]
                    .Count(lead =>
                        lead.Day("created_date") > Today.AddMonths(-12)
                        && lead["products_interested"].Split(", ").Contains(product["product_name"])
                    )
            ),
            ("assets", product =>
                Books["content_assets"].Count(asset => asset["status"] == "Published" && asset["product_focus"] == product["product_id"])
            ),
            ("open_new_amount", product =>
                Known
                    .Open.Where(deal => deal["product_id"] == product["product_id"] && deal["opportunity_type"] == "New Business")
                    .Sum(deal => deal.Number("amount"))
            )
        );
    }

    [Fact]
    public void Content_repays_its_part_of_the_spend()
    {
        SaysOfSome(
            AskAll("asset-roi"),
            "asset_id",
            _uses.Where(use => QuarterOf(use.Use.Day("engagement_date")) <= Today.AddMonths(-9)).GroupBy(use => use.Asset["asset_id"]),
            asset => asset.Key,
            ("uses", asset => asset.Count()),
            ("opportunities", asset => Readers(asset).Count(IsConverted)),
            ("won_deals", asset =>
                Readers(asset).Count(lead => IsConverted(lead) && Known.ClosingOf(lead["converted_to_opp_id"]) is { } deal && IsWon(deal))
            )
        );
    }

    [Fact]
    public void Content_is_used_before_deals_won_or_lost()
    {
        var deals = Books["leads"]
            .Where(IsConverted)
            .Where(lead => Known.ClosingOf(lead["converted_to_opp_id"]) is not null)
            .ToDictionary(lead => lead["lead_id"], lead => Known.ClosingOf(lead["converted_to_opp_id"])!.Value);
        var used = _uses
            .Where(use => deals.ContainsKey(use.Lead["lead_id"]))
            .Where(use => use.Use.Day("engagement_date") > use.Lead.Day("conversion_date").AddDays(-180));
        Row[] DealsOf(IEnumerable<(Row Asset, Row Lead, Row Use)> uses) => [.. Readers(uses).Select(lead => deals[lead["lead_id"]])];
        int won = deals.Values.Count(IsWon);
        Says(
            AskAll("content-that-precedes-deals"),
            "asset_id",
            used.GroupBy(use => use.Asset["asset_id"]),
            asset => asset.Key,
            ("deals_using", asset => DealsOf(asset).Length),
            ("won", asset => DealsOf(asset).Count(IsWon)),
            ("win_rate_percent", asset => Share(DealsOf(asset).Count(IsWon), DealsOf(asset).Length)),
            ("win_rate_of_all_percent", _ => Share(won, deals.Count)),
            ("used_before_won_percent", asset => Share(DealsOf(asset).Count(IsWon), won))
        );
    }

    // The readers of each asset or topic who first used it long enough ago for what came of it to be known.
    private IGrouping<string, IGrouping<string, (Row Asset, Row Lead, Row Use)>>[] Followed(
        IEnumerable<(Row Asset, Row Lead, Row Use)> uses,
        Func<(Row Asset, Row Lead, Row Use), string> keyOf
    ) =>
        [
            .. uses.GroupBy(use => (Key: keyOf(use), Lead: use.Lead["lead_id"]))
                .Where(reader => FirstUse(reader) <= Today.AddDays(-180))
                .Select(reader => (reader.Key.Key, Uses: reader.GroupBy(use => use.Lead["lead_id"]).Single()))
                .GroupBy(reader => reader.Key, reader => reader.Uses),
        ];

    private static DateOnly FirstUse(IEnumerable<(Row Asset, Row Lead, Row Use)> reader) =>
        reader.Min(use => use.Use.Day("engagement_date"));

    private static bool IsSoonConverted(IEnumerable<(Row Asset, Row Lead, Row Use)> reader) =>
        reader.First().Lead is var lead
        && lead.Has("conversion_date")
        && Days(FirstUse(reader), lead.Day("conversion_date")) <= 180;

    private static bool IsConverted(Row lead) => lead.Has("converted_to_opp_id");

    private static Row[] Readers(IEnumerable<(Row Asset, Row Lead, Row Use)> uses) => [.. uses.Select(use => use.Lead).Distinct()];
}
