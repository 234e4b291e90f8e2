using Salescape.Queries;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Tests.Headlines;

/// <summary>The words of a headline follow from the rows.</summary>
public sealed class HeadlineTests
{
    private static readonly DateOnly Today = new(2026, 6, 30);

    private static readonly string[] Columns =
    [
        "quarter",
        "region",
        "amount",
        "amount_before",
        "deals",
        "won_percent",
        "won_before_percent",
    ];

    private static readonly object?[][] Rows =
    [
        ["2026 Q1", "EMEA", 1_500_000m, 1_000_000m, 100L, 20m, 35m],
        ["2026 Q1", "APAC", 500_000m, 500_000m, 4L, 75m, 50m],
        ["2026 Q2", "EMEA", 1_000_000m, 1_000_000m, 100L, 35m, 35m],
        ["2026 Q2", "APAC", 250_000m, null, 12L, 25m, null],
        ["2026 Q3", "EMEA", 40_000m, 1_000_000m, 1L, 100m, 35m],
    ];

    [Theory]
    [InlineData("{count 'deal'} in all", "5 deals in all.")]
    [InlineData("{count 'company|companies' where region = EMEA} {is/are} ours", "3 companies are ours.")]
    [InlineData("{count 'deal' where region = 'APAC' and amount > 300000} {is/are} ours", "1 deal is ours.")]
    [InlineData("{count 'deal' where deals < 4} of {sum amount where deals < 4} {is/are} ours", "1 deal of $40,000 is ours.")]
    [InlineData("{count 'deal' where amount is unknown} {is/are} open", "No deals are open.")]
    [InlineData("of {count 'deal'} {count where deals < 5}", "Of 5 deals 2.")]
    [InlineData("{sum amount} [of which {sum amount where region = 'LATAM'} in LATAM]", "$3.29M.")]
    [InlineData("{sum deals 'deal' where quarter = '2026 Q3'}", "1 deal.")]
    [InlineData("first {first region} in {first quarter}, last {last amount}", "First EMEA in Q1 2026, last $40,000.")]
    [InlineData("from {min deals} to {max deals}", "From 1 to 100.")]
    [InlineData("known: {last amount_before where region = 'APAC'}", "Known: not known.")]
    [InlineData("[known: {last amount_before where region = 'APAC'};] {count}", "5.")]
    [InlineData("most in {largest amount by region}", "Most in EMEA ($2.54M of $3.29M, 77.2 %).")]
    [InlineData("{most of} it in {largest amount by region}", "Most of it in EMEA ($2.54M of $3.29M, 77.2 %).")]
    [InlineData("{most} came in {largest deals by region,quarter}", "The most came in EMEA, Q1 2026 and EMEA, Q2 2026 (100 each of 217, 46.1 %).")]
    [InlineData("{most of} them came in {largest deals by quarter}", "Most of them came in Q2 2026 (112 of 217, 51.6 %).")]
    [InlineData("{count 'row'}, {most of} them in {largest deals by region where quarter = '2026 Q3'}", "5 rows, all of them in EMEA (1).")]
    [InlineData("won {all won_percent}", "Won 28.6 % (n 217).")]
    [InlineData("best {most won_percent by region}, worst {least amount by region}", "Best APAC (37.5 %, n 16), worst APAC ($750,000).")]
    [InlineData("amount {moved amount by quarter}", "Amount fell from $2.00M in Q1 2026 to $1.25M in Q2 2026.")]
    [InlineData("amount {moved amount by quarter yearly}", "Amount fell from $2.00M in Q1 2026 to $1.25M in Q2 2026.")]
    [InlineData("amount {moved amount by quarter standing}", "Amount fell from $1.25M in Q2 2026 to $40,000 in Q3 2026.")]
    [InlineData("amount {moved amount by quarter where quarter = '2026 Q3'}", "Amount is $40,000 so far in Q3 2026.")]
    [InlineData("amount {moved amount by quarter where quarter = '2026 Q2'}", "Amount is $1.25M in Q2 2026.")]
    [InlineData(
        "won {moved won_percent by quarter where region = 'EMEA'}",
        "Won rose from 20 % in Q1 2026 to 35 % in Q2 2026 (n 100), more than chance explains."
    )]
    [InlineData(
        "won {moved won_percent by quarter where region = 'APAC'}",
        "Won fell from 75 % in Q1 2026 to 25 % in Q2 2026 (n 12), too few to tell from chance."
    )]
    [InlineData("amounts {changed amount from amount_before}", "Amounts fell from $3.50M to $3.04M.")]
    [InlineData("amounts {changed amount from amount_before where quarter = '2026 Q2'}", "Amounts stayed at $1.00M.")]
    [InlineData("{against won_percent from won_before_percent in first}", "20 % against 35 % (n 100 and 100), more than chance explains.")]
    [InlineData("{share where region = 'APAC'} of rows, {share amount where region = 'APAC'} of the amount", "40 % of rows, 22.8 % of the amount.")]
    [InlineData("{sign amount 'above' 'below' 'on'} plan", "Above plan.")]
    [InlineData(
        "by region and quarter {ranges won_percent by region,quarter}",
        "By region and quarter lay between 20 % for EMEA, Q1 2026 (n 100) and 35 % for EMEA, Q2 2026 (n 100), no more than chance explains (2 groups of fewer than 10 left aside)."
    )]
    [InlineData("{ranges amount by region where region = 'EMEA'}", "Was $2.54M for EMEA.")]
    public void A_placeholder_is_worked_out(string says, string said) => Assert.Equal(said, Say(says, Rows));

    [Fact]
    public void A_year_has_a_shape_so_a_month_is_compared_with_that_of_the_year_before() =>
        Assert.Equal(
            "Amount rose from $2 in June 2025 to $3 in June 2026.",
            Say(
                "amount {moved amount by quarter yearly}",
                [
                    ["2025-06", "EMEA", 2m, 1m, 1L, 1m, 1m],
                    ["2026-02", "EMEA", 9m, 1m, 1L, 1m, 1m],
                    ["2026-06", "EMEA", 3m, 1m, 1L, 1m, 1m],
                    ["2026-07", "EMEA", 1m, 1m, 1L, 1m, 1m],
                ]
            )
        );

    [Fact]
    public void Ties_are_told_as_such() =>
        Assert.Equal(
            "Was 5 for all 2.",
            Say("{ranges deals by region}", [["2026 Q1", "EMEA", 1m, 1m, 5L, 1m, 1m], ["2026 Q1", "APAC", 1m, 1m, 5L, 1m, 1m]])
        );

    [Theory]
    [InlineData("{most of} them in {largest deals by region}", "The largest part of them in EMEA and APAC (5 each of 12, 41.7 %).")]
    [InlineData("{most} in {most deals by region}, least in {least deals by quarter}", null)]
    [InlineData("best {most amount by region}, worst {least amount by region}", "Best EMEA and APAC ($1), worst LATAM ($0).")]
    [InlineData("{ranges deals by region}", "Lay between 2 for LATAM and 5 for EMEA and APAC.")]
    [InlineData("rate: {most won_percent by region}", "Rate: EMEA and APAC (20 %, n 10).")]
    public void Who_ties_is_named_together(string says, string? said)
    {
        object?[][] rows =
        [
            ["2026 Q1", "EMEA", 1m, 1m, 5L, 20m, 1m],
            ["2026 Q1", "APAC", 1m, 1m, 5L, 20m, 1m],
            ["2026 Q1", "LATAM", 0m, 1m, 2L, 0m, 1m],
        ];
        if (said is null)
            Assert.Contains("largest", Assert.Throws<RefusedException>(() => Open($"-- says: {says}")).Message, StringComparison.Ordinal);
        else
            Assert.Equal(said, Say(says, rows));
    }

    [Fact]
    public void Of_many_that_tie_the_first_are_named_and_the_others_counted() =>
        Assert.Equal(
            "The most at A, B and 3 others (1 each of 5, 20 %).",
            Say(
                "{most} at {largest deals by region}",
                [.. "ABCDE".Select(name => new object?[] { "2026 Q1", $"{name}", 1m, 1m, 1L, 1m, 1m })]
            )
        );

    [Fact]
    public void An_id_is_said_beside_its_name()
    {
        Analysis analysis = Open("-- says: first {first region}");
        var answer = new Answer(Columns, Rows);

        Assert.Equal(
            "First Europe (EMEA).",
            new Reply(analysis, answer, answer, 0, 0, Today) { Names = new Dictionary<string, string> { ["EMEA"] = "Europe" } }.Headline
        );
    }

    [Fact]
    public void Digits_that_only_order_are_not_said() =>
        Assert.Equal(
            "Was 5 for on time.",
            Say("{ranges deals by region}", [["2026 Q1", "1 on time", 1m, 1m, 5L, 1m, 1m]])
        );

    [Theory]
    [InlineData("{most amout by region}", "line 7: the answer has no column 'amout'")]
    [InlineData("{mean amount}", "line 7: there is no function 'mean'")]
    [InlineData("{most amount}", "line 7: 'most amount' lacks something: most needs column by")]
    [InlineData("{count where deals about 3}", "line 7: 'deals about 3' is no condition")]
    [InlineData("{count where deals > many}", "line 7: 'deals > many' is no condition")]
    [InlineData("{first amount in middle}", "line 7: 'in' stands before first or last")]
    [InlineData("{sum amount deals}", "line 7: 'deals' in 'sum amount deals' is not understood")]
    [InlineData("{count", "line 7: a brace or bracket is left open")]
    [InlineData("[{count}", "line 7: a brace or bracket is left open")]
    public void A_headline_that_cannot_be_read_is_refused_with_its_line(string says, string why)
    {
        RefusedException refused = Assert.Throws<RefusedException>(() => Open($"-- says: {says}"));

        Assert.Contains($"mine.sql, {why}", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-- rate: won_percent of decided", "the answer has no column 'decided'")]
    [InlineData("-- rate: won_percent", "'won_percent' is no rate: write RATE of CASES")]
    [InlineData("-- rate: won_percent of deals sd amount", "is no rate")]
    [InlineData("-- mean: amount of deals sd", "is no mean: write MEAN of CASES sd SPREAD")]
    [InlineData("-- index: amount of decided", "the answer has no column 'decided'")]
    [InlineData("-- share: amount", "'amount' is no share: write SHARE of CASES")]
    [InlineData("-- differs: won_percent from amount", "'won_percent' is neither a rate nor a mean of this answer")]
    [InlineData("-- differs: won_percent", "'won_percent' is no difference: write ONE from OTHER")]
    [InlineData("-- total: amounts", "the answer has no column 'amounts'")]
    [InlineData("-- unit: amount euros", "'amount euros' is no column with a unit")]
    [InlineData("-- unit: amounts money", "the answer has no column 'amounts'")]
    public void What_an_answer_declares_is_refused_with_its_line(string line, string why)
    {
        RefusedException refused = Assert.Throws<RefusedException>(() => Open(line));

        Assert.Contains("line 7", refused.Message, StringComparison.Ordinal);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    private static string Say(string says, object?[][] rows)
    {
        Analysis analysis = Open($"-- says: {says}\n-- rate: won_percent of deals, won_before_percent of deals\n-- unit: amount_before money");
        var answer = new Answer(Columns, rows);
        return new Reply(analysis, answer, answer, 0, 0, Today).Headline!;
    }

    private static Analysis Open(string lines) =>
        AnalysisCatalog.Open(
            QueryFile.Parse(
                "analyses",
                "mine",
                $"-- title: Mine\n-- question: What is mine?\n-- read: As it is.\n-- chart: none\n-- difficulty: basic\n-- parameter: region\n{lines}\nSELECT {string.Join(", ", Columns)}\nFROM sales_data.customers\nORDER BY 1"
            )
        );
}
