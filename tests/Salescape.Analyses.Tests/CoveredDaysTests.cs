using Salescape.Analyses.Engines;
using Salescape.Queries;

namespace Salescape.Analyses.Tests;

/// <summary>An answer says which days it is about, whoever chose them.</summary>
public sealed class CoveredDaysTests(SmallCompany company)
{
    private static readonly DateOnly Today = new(2026, 10, 19);

    [Theory]
    [InlineData("within_days = 91", "d > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)", "Days looked at: 2026-07-21 to 2026-10-19 (--within-days 91).")]
    [InlineData("within_days = 91", "d >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1", "Days looked at: 2026-07-21 to 2026-10-19 (--within-days 91).")]
    [InlineData(
        "within_days = 10",
        "d > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) AND d <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)",
        "Days looked at: 2026-10-10 to 2026-10-19, compared with 2026-09-30 to 2026-10-09 (--within-days 10)."
    )]
    [InlineData("within_days = 30", "d <= CAST($as_of AS DATE) + CAST($within_days AS INTEGER)", "Days ahead: 2026-10-19 to 2026-11-18 (--within-days 30).")]
    [InlineData(
        "within_months = 12",
        "d > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)",
        "Days looked at: 2025-10-20 to 2026-10-19 (--within-months 12)."
    )]
    [InlineData(
        "within_months = 12",
        "d >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)",
        "Days looked at: 2025-10-01 to 2026-10-19 (--within-months 12)."
    )]
    [InlineData(
        "within_months = 12",
        "d >= CAST(date_trunc('month', CAST($as_of AS DATE)) - (CAST($within_months AS INTEGER) - 1) * INTERVAL '1 month' AS DATE)",
        "Days looked at: 2025-11-01 to 2026-10-19 (--within-months 12)."
    )]
    [InlineData(
        "within_months = 12",
        "d > CAST(date_trunc('quarter', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)",
        "Days looked at: 2026-01-01 to 2026-10-19 (--within-months 12)."
    )]
    [InlineData(
        "within_months = 6",
        "d < CAST(date_trunc('month', CAST($as_of AS DATE)) + (CAST($within_months AS INTEGER) + 1) * INTERVAL '1 month' AS DATE)",
        "Days ahead: 2026-10-19 to 2027-04-30 (--within-months 6)."
    )]
    [InlineData(
        "within_days = 7",
        "EXISTS (SELECT d > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AS recent FROM x)",
        "Recent means 2026-10-13 to 2026-10-19 (--within-days 7)."
    )]
    [InlineData(
        "within_days = 7",
        "count(*) FILTER (WHERE x = (1) AND d > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) > 1",
        "Recent means 2026-10-13 to 2026-10-19 (--within-days 7)."
    )]
    [InlineData(
        "within_days = 7",
        "count(*) FILTER (WHERE x = (1)) > 1 AND d > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)",
        "Days looked at: 2026-10-13 to 2026-10-19 (--within-days 7)."
    )]
    [InlineData("within_days = 30", "d > started + CAST($within_days AS INTEGER)", null)]
    [InlineData("region", "r = $region", null)]
    public void A_span_is_said_in_days(string parameter, string condition, string? said) =>
        Assert.Equal(said, CoveredDays.Of(Asking(parameter, condition), new Dictionary<string, object?>(), Today));

    [Fact]
    public void Other_days_are_said_where_they_are_asked_for() =>
        Assert.Equal(
            "Days looked at: 2026-10-13 to 2026-10-19 (--within-days 7).",
            CoveredDays.Of(
                Asking("within_days = 91", "d > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)"),
                new Dictionary<string, object?> { ["within_days"] = 7 },
                Today
            )
        );

    [Fact]
    public void Every_question_of_a_span_says_its_days()
    {
        using Engine engine = company.DuckDb();

        Analysis[] silent =
        [
            .. AnalysisCatalog.All.Where(analysis =>
                analysis.Parameters.Any(parameter => parameter.Name is "within_days" or "within_months")
                && engine.Reply(analysis, new Dictionary<string, object?>()).Covers is null
            ),
        ];

        // Their spans are counted from days of the rows, such as the end of each contract.
        IEnumerable<string> names = silent.Select(analysis => analysis.FullName).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join(' ', FromRows), string.Join(' ', names));
    }

    private static readonly string[] FromRows =
    [
        "cmo/region-plan",
        "csm/customers-without-contact",
        "customer_notes/customer-interaction-history",
        "license_usage/capacity-planning",
        "revenue_recognition/arr-mrr-analysis",
    ];

    private static Analysis Asking(string parameter, string condition) =>
        AnalysisCatalog.Open(
            QueryFile.Parse(
                "analyses",
                "mine",
                $"-- title: Mine\n-- question: What is mine?\n-- read: As it is.\n-- chart: none\n-- difficulty: easy\n-- parameter: {parameter}\nSELECT d\nFROM sales_data.customers\nWHERE {condition}\nORDER BY 1"
            )
        );
}
