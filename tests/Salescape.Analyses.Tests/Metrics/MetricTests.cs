using System.Globalization;
using System.Text;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Analyses.Metrics;
using Salescape.Analyses.Tests.Properties;
using Salescape.Tests;

namespace Salescape.Analyses.Tests.Metrics;

/// <summary>Every metric answers by every dimension that it names, on both engines, and its parts make its whole.</summary>
public sealed class MetricTests(AnswerTests.Server server, AsOfTests.EarlierCompany earlier, SmallCompany company)
    : IClassFixture<AnswerTests.Server>,
        IClassFixture<AsOfTests.EarlierCompany>
{
    private static readonly Dictionary<string, object?> Nothing = [];

    public static TheoryData<string> Names => [.. Lot.Of(MetricCatalog.All.Select(metric => metric.Name))];

    public static TheoryData<string> OfPeriods => [.. Dated.Select(metric => metric.Name)];

    public static TheoryData<string> OfAnyDay =>
        [.. MetricCatalog.All.Where(metric => metric.Measured == Measured.Day).Select(metric => metric.Name)];

    private static IEnumerable<Metric> Dated => MetricCatalog.All.Where(metric => metric.Measured == Measured.Period);

    [Fact]
    public void There_are_ninety_metrics_and_each_dimension_is_used()
    {
        Assert.True(MetricCatalog.All.Count >= 90);
        Assert.All(MetricCatalog.Dimensions, known => Assert.Contains(MetricCatalog.All, metric => metric.By.Contains(known.Name)));
    }

    [Fact]
    public void The_page_lists_them_all()
    {
        var page = new StringBuilder(
            "# Metrics\n\nWhat every figure means, once for all answers: a file of `sql/metrics/` each. `salescape ask NAME --by DIMENSION --over quarter`\n"
                + "gives it of a data set, `salescape metrics NAME` shows its SQL. In DuckDB files and PostgreSQL databases each is a view of the schema\n"
                + "`metrics`, as of the last day; `metrics.definitions` holds in `figure` the expression that makes one number of its rows:\n\n"
                + "```sql\nSELECT segment, round(100.0 * sum(numerator) / sum(denominator), 1) AS net_revenue_retention\n"
                + "FROM metrics.net_revenue_retention GROUP BY segment;\n```\n"
        );
        foreach (IGrouping<string, Metric> area in MetricCatalog.All.GroupBy(metric => metric.Area))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {area.Key}: {area.Count()}\n\n| Name | Is | Unit, kind, good | Cut by | Also called |\n| --- | --- | --- | --- | --- |\n");
            foreach (Metric metric in area)
            {
                string traits = $"{metric.Unit}, {metric.Kind}, {metric.Good}".ToLowerInvariant();
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{metric.Name}` | {metric.Title}: {metric.Definition} | {traits} | {string.Join(", ", metric.By)} | {string.Join(", ", metric.Synonyms)} |\n"
                );
            }
        }

        PinnedFile.Equal("docs/metrics.md", page.ToString(), "A metric was added, renamed or defined anew.");
    }

    [Fact]
    public void No_metric_has_the_name_of_a_question() =>
        Assert.All(MetricCatalog.All, metric => Assert.Empty(AnalysisCatalog.Find(metric.Name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_metric_is_the_figure_on_file(string name)
    {
        Answer answer = Ask(Whole(name), company.DuckDb());

        Assert.Contains(answer.Rows, row => row[answer.PlaceOf(name)] is not null);
        PinnedFile.Equal(
            $"tests/answers/metrics/{name}.csv",
            AnswerText.Csv(answer),
            "The world or the metric was changed: read the difference, and say in CHANGELOG.md what changed."
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Groups_of_any_dimension_make_the_whole_on_both_engines(string name)
    {
        using Engine duck = company.DuckDb();
        Metric metric = MetricCatalog.Find(name)!;
        Answer whole = Ask(Whole(name), duck);
        foreach (string dimension in metric.By)
        {
            MetricQuestion question = Whole(name) with { By = MetricQuestion.DimensionsOf(metric, [dimension]) };
            Answer cut = Ask(question, duck);
            Assert.Equal(cut.Rows.Count, cut.Rows.Select(row => row[cut.PlaceOf(dimension)]).Distinct().Count());
            foreach (string column in Summed(metric))
                AreAlike(metric, Sum(whole, column, last: true), Sum(cut, column, last: false), $"{column} by {dimension}");
            AreEqual(cut, Ask(question, server.Engine), dimension);
        }
    }

    [Theory]
    [MemberData(nameof(OfPeriods))]
    public void Whole_quarters_are_their_months(string name)
    {
        using Engine duck = company.DuckDb();
        Metric metric = MetricCatalog.Find(name)!;
        // Twelve whole months end with the last whole quarter of the four.
        DateOnly day = new DateOnly(2026, 6, 30).AddDays(metric.MaturesAfterDays);
        day = day > duck.AsOf ? new DateOnly(2025, 12, 31).AddDays(metric.MaturesAfterDays) : day;
        if (day > duck.AsOf)
            day = new DateOnly(2024, 12, 31).AddDays(metric.MaturesAfterDays);
        Answer months = duck.Ask((Whole(name) with { Over = Span.Month }).At(duck.Start, day), Nothing);
        Answer quarters = duck.Ask((Whole(name) with { Over = Span.Quarter }).At(duck.Start, day), Nothing);
        Answer onServer = server.Engine.Ask((Whole(name) with { Over = Span.Quarter }).At(duck.Start, day), Nothing);

        Assert.Equal(12, months.Rows.Count);
        AreEqual(quarters, onServer, "quarters");
        foreach (string column in Summed(metric))
        {
            int place = quarters.PlaceOf(column);
            AreAlike(metric, Sum(months, column, last: false), quarters.Rows.TakeLast(4).Sum(row => Number(row[place])), column);
        }
    }

    [Theory]
    [MemberData(nameof(OfAnyDay))]
    public void An_earlier_day_is_known_as_a_data_set_of_that_day_knows_it(string name)
    {
        Analysis asked = Whole(name).At(earlier.Earlier.Start, earlier.Earlier.AsOf);

        Assert.Equal(AnswerText.Csv(earlier.Earlier.Ask(asked, Nothing)), AnswerText.Csv(earlier.Today.Ask(asked, Nothing)));
    }

    private static MetricQuestion Whole(string name) => new(MetricCatalog.Find(name)!, [], Over: null, []);

    private static Answer Ask(MetricQuestion question, Engine engine) => engine.Ask(question.At(engine.Start, engine.AsOf), Nothing);

    private static string[] Summed(Metric metric) =>
        metric.Kind switch
        {
            MetricKind.Rate => ["numerator", "denominator"],
            MetricKind.Median or MetricKind.Mean => ["n"],
            _ => [metric.Name],
        };

    private static double Sum(Answer answer, string column, bool last)
    {
        int place = answer.PlaceOf(column);
        return answer.Rows.TakeLast(last ? 1 : answer.Rows.Count).Sum(row => Number(row[place]));
    }

    private static double Number(object? value) => value is null ? 0 : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    // Hours are shown with one decimal: up to a hundred of them lose five together.
    private static void AreAlike(Metric metric, double expected, double actual, string what) =>
        Assert.True(
            Math.Abs(expected - actual) <= (metric.Unit == MetricUnit.Hours ? 5 : 1e-6 * Math.Max(1, Math.Abs(expected))),
            $"{what}: {expected} is not {actual}"
        );

    private static void AreEqual(Answer one, Answer other, string what)
    {
        Assert.Equal(one.Columns, other.Columns);
        Assert.Equal(Sorted(one), Sorted(other));

        // Servers sort names by their own rules.
        string[] Sorted(Answer answer) =>
            [what, .. answer.Rows.Select(row => string.Join(" | ", row.Select(Plain))).Order(StringComparer.Ordinal)];
    }

    // Engines differ in the last digits of sums of quotients.
    private static string Plain(object? value) =>
        value is double number ? number.ToString("G12", CultureInfo.InvariantCulture) : Answer.Show(value);
}
