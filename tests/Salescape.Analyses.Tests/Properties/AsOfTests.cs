using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Schema.Kernel;
using Salescape.Tests;

namespace Salescape.Analyses.Tests.Properties;

/// <summary>An earlier as-of gives the answer that a data set of that day gives, or none.</summary>
public sealed class AsOfTests(AsOfTests.EarlierCompany company) : IClassFixture<AsOfTests.EarlierCompany>
{
    private static readonly DateOnly Day = new(2026, 2, 15);

    private static readonly Dictionary<string, object?> Given = new() { [AnalysisParameter.AsOf] = Day };

    private static readonly Dictionary<string, object?> Nothing = [];

    public static TheoryData<string> Names => AnswerTests.Some;

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_of_an_earlier_day_is_that_of_a_data_set_made_on_that_day(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        if (MutableColumns.ReadBy(analysis) is { Count: > 0 } read)
        {
            RefusedException refusal = Assert.Throws<RefusedException>(() => company.Today.Ask(analysis, Given));
            Assert.All(read, column => Assert.Contains(column, refusal.What, StringComparison.Ordinal));
            Assert.Equal(refusal.Message, Assert.Throws<RefusedException>(() => company.Today.StatementOf(analysis, Given)).Message);
        }
        else
        {
            Answer duck = company.Today.Ask(analysis, Given);
            Answer postgres = company.OnServer.Ask(analysis, Given);
            Assert.Equal(AnswerText.Csv(company.Earlier.Ask(analysis, Nothing)), AnswerText.Csv(duck));
            Assert.Equal(duck.Rows.Count, postgres.Rows.Count);
            Assert.All(duck.Rows.Zip(postgres.Rows), rows =>
                Assert.True(rows.First.Zip(rows.Second).All(pair => AnswerTests.AreAlike(pair.First, pair.Second)))
            );
        }
    }

    [Fact]
    public void Those_that_can_be_asked_of_an_earlier_day_are_the_ones_on_file() =>
        PinnedFile.Equal(
            "tests/Salescape.Analyses.Tests/Properties/earlier-days.txt",
            string.Concat(
                AnalysisCatalog
                    .All.Where(analysis => MutableColumns.ReadBy(analysis).Count == 0)
                    .Select(analysis => analysis.FullName + "\n")
            ),
            "A query reads another mutable column, or one less."
        );

    [Fact]
    public void The_pipeline_of_an_earlier_day_is_refused_by_the_columns_that_have_changed_since()
    {
        RefusedException refusal = Assert.Throws<RefusedException>(() =>
            company.Today.Ask(AnalysisCatalog.Find("opportunities/pipeline-analysis-and-forecasting").Single(), Given)
        );

        Assert.Equal(
            "'opportunities/pipeline-analysis-and-forecasting' cannot be asked as of 2026-02-15: it reads opportunities.stage, opportunities.amount, opportunities.probability, opportunities.close_date, opportunities.sales_rep, which are known only as of 2026-06-30.",
            refusal.What
        );
        Assert.Equal(
            "Generate a data set with --as-of 2026-02-15, and ask that; or add what was known when with salescape history.",
            refusal.Remedy
        );
    }

    /// <summary>The company as it was generated on the earlier day, beside that of today.</summary>
    public sealed class EarlierCompany(SmallCompany company) : IDisposable
    {
        public Engine Earlier { get; } = new DuckDbEngine(company.WriteDuckDb($"earlier-{Guid.NewGuid():N}", Day));

        public Engine Today { get; } = company.DuckDb();

        public Engine OnServer { get; } = company.Postgres();

        public void Dispose()
        {
            Earlier.Dispose();
            Today.Dispose();
            OnServer.Dispose();
        }
    }
}
