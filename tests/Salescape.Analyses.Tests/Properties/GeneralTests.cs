using System.Globalization;
using DuckDB.NET.Data;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Tests;

namespace Salescape.Analyses.Tests.Properties;

/// <summary>What holds for every analysis, whatever it asks.</summary>
public sealed class GeneralTests(GeneralTests.StoredBackwards backwards, SmallCompany company)
    : IClassFixture<GeneralTests.StoredBackwards>,
        IDisposable
{
    // Nobody has such a name, region or id, and whoever pastes it into a query has broken it.
    private const string Nobody = "Nobody's \"); DROP TABLE sales_data.customers; --";

    private const string NoQuarter = "Q1 1999";

    private const int EveryLine = 1_000_000;

    private static readonly Dictionary<string, object?> Nothing = [];

    /// <summary>Columns that may name a day to come.</summary>
    private static readonly HashSet<string> Plans =
    [
        "billed_until",
        "close_date",
        "contract_ends",
        "due_date",
        "end_date",
        "end_of_life",
        "expiration_date",
        "ends_in",
        "first_contract_ends",
        "first_end",
        "full_on",
        "last_end",
        "likely_close",
        "month",
        "next_action_date",
        "next_activity_planned",
        "next_close",
        "next_contract_end",
        "next_due",
        "next_end",
        "next_renewal",
        "next_renewal_of_these",
        "notice_by",
        "notice_deadline",
        "planned_close",
        "renewal_date",
        "renewal_due",
        "renewal_month",
        "start_date",
        "support_end_date",
        "support_ends",
        "event_date",
    ];

    private static readonly HashSet<string> NamedLikeTheirColumn = ["region", "industry", "manager", "csm", "agent", "competitor"];

    private readonly Engine _duckDb = company.DuckDb();

    public static TheoryData<string> Names => AnswerTests.Names;

    /// <summary>An analysis, a column of shares, and the column within whose values they make a whole; none if all rows do.</summary>
    public static TheoryData<string, string, string> Wholes { get; } =
    [
        .. File.ReadLines(Repository.PathTo("tests", "Salescape.Analyses.Tests", "Properties", "wholes.tsv"))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2])),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_has_numbers_that_are_some_and_days_that_have_come(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();

        // However small the groups are, no ratio is of nothing.
        Answer answer = analysis.Parameters.Any(parameter => parameter.Name == "min_rows")
            ? _duckDb.Ask(analysis, new Dictionary<string, object?> { ["min_rows"] = 0 })
            : company.Answered(analysis);

        Assert.All(answer.Rows.SelectMany(row => row).OfType<double>(), number => Assert.True(double.IsFinite(number)));
        Assert.Distinct(answer.Columns);
        for (int place = 0; place < answer.Columns.Count; place++)
        {
            if (!Plans.Contains(answer.Columns[place]))
                Assert.All(answer.Rows.Select(row => row[place]).OfType<DateOnly>(), day =>
                    Assert.True(day <= SmallCompany.Settings.AsOf, $"{answer.Columns[place]} is {day}")
                );
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_draws_every_row_in_a_place_of_its_own(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        ChartSpec chart = analysis.Chart;

        Answer answer = company.Answered(analysis);

        Assert.All(chart.Y, measure => Assert.Contains(answer.Rows, row => row[answer.PlaceOf(measure)] is long or decimal or double));
        Assert.True(chart.Series is null || chart.Y.Count == 1, "Series are either measures or values of a column.");
        if (chart.Kind is ChartKind.None or ChartKind.Scatter)
            return;
        Assert.Distinct(
            answer.Rows.Select(row =>
                (Answer.Show(row[answer.PlaceOf(chart.X)]), chart.Series is null ? "" : Answer.Show(row[answer.PlaceOf(chart.Series)]))
            )
        );
        Assert.DoesNotContain(answer.Rows, row => row[answer.PlaceOf(chart.X)] is null or "");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_rows_on_disk_does_not_matter(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();

        Answer forwards = company.Answered(analysis);
        Answer turned = backwards.Engine.Ask(analysis, Nothing);

        Assert.Equal(forwards.Rows.Count, turned.Rows.Count);
        Assert.All(forwards.Rows.Zip(turned.Rows), rows =>
            Assert.True(
                rows.First.Zip(rows.Second).All(pair => AnswerTests.AreAlike(pair.First, pair.Second)),
                $"{string.Join(" | ", rows.First.Select(Answer.Show))}\n{string.Join(" | ", rows.Second.Select(Answer.Show))}"
            )
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_filter_leaves_a_part_of_the_whole(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        Dictionary<string, object?> wide = analysis.Parameters.Any(parameter => parameter.Name == "top")
            ? new() { ["top"] = EveryLine }
            : [];
        Answer whole = _duckDb.Ask(analysis, wide);

        Assert.True(company.Answered(analysis).Rows.Count <= whole.Rows.Count);
        if (analysis.Sql.EndsWith("LIMIT CAST($top AS INTEGER)", StringComparison.Ordinal))
            Assert.All(company.Answered(analysis).Rows.Zip(whole.Rows), rows =>
                Assert.Equal(rows.Second.Select(Answer.Show), rows.First.Select(Answer.Show))
            );
        foreach (
            AnalysisParameter filter in analysis.Parameters.Where(parameter =>
                parameter.Kind is ParameterKind.Text or ParameterKind.Quarter
            )
        )
        {
            string nobody = filter.Kind == ParameterKind.Quarter ? NoQuarter : Nobody;
            Answer nothing = _duckDb.Ask(analysis, new Dictionary<string, object?>(wide) { [filter.Name] = nobody });
            Assert.True(AnswerText.Csv(nothing) != AnswerText.Csv(whole), $"--{filter.Name} makes no difference.");
            if (NamedLikeTheirColumn.Contains(filter.Name) && whole.Columns.Contains(filter.Name))
                AssertIsPart(analysis, wide, whole, filter.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Wholes))]
    public void Shares_of_a_whole_make_a_hundred(string name, string column, string within)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        Dictionary<string, object?> wide = new() { ["top"] = EveryLine, ["min_rows"] = 0 };

        Answer answer = _duckDb.Ask(
            analysis,
            wide.Where(pair => analysis.Parameters.Any(parameter => parameter.Name == pair.Key)).ToDictionary()
        );

        Assert.All(answer.Rows.GroupBy(row => within.Length == 0 ? "" : Answer.Show(row[answer.PlaceOf(within)])), whole =>
        {
            decimal[] shares =
            [
                .. whole
                    .Select(row => row[answer.PlaceOf(column)])
                    .Where(share => share is not null)
                    .Select(share => Convert.ToDecimal(share, CultureInfo.InvariantCulture)),
            ];
            Assert.True(shares.Sum() == 0 || Math.Abs(shares.Sum() - 100) <= 0.05m * shares.Length + 0.05m, $"{whole.Key}: {shares.Sum()}");
            Assert.All(shares, share => Assert.InRange(share, 0, 100));
        });
    }

    public void Dispose() => _duckDb.Dispose();

    /// <summary>Rows of one value are all rows of that value, and no others.</summary>
    private void AssertIsPart(Analysis analysis, Dictionary<string, object?> wide, Answer whole, string filter)
    {
        int place = whole.PlaceOf(filter);
        string Named(IReadOnlyList<object?> row) => Answer.Show(row[place]).Replace(" (has left)", "", StringComparison.Ordinal);
        string value = whole
            .Rows.Select(Named)
            .First(text => text.Length > 0 && !text.StartsWith('(') && text != "all managers");
        Assert.Contains(_duckDb.ValuesOf(analysis.Parameters.Single(parameter => parameter.Name == filter))!, known =>
            known.Value == value
        );
        Answer part = _duckDb.Ask(analysis, new Dictionary<string, object?>(wide) { [filter] = value });
        Assert.Contains(part.Rows, row => Named(row) == value);
        Assert.DoesNotContain(part.Rows, row => Named(row) != value && Named(row) != "all managers");
        string? key = whole.Columns.LastOrDefault(column => column.EndsWith("_id", StringComparison.Ordinal));
        if (key is not null)
            Assert.Subset(
                whole.Rows.Select(row => Answer.Show(row[whole.PlaceOf(key)])).ToHashSet(),
                part.Rows.Select(row => Answer.Show(row[part.PlaceOf(key)])).ToHashSet()
            );
    }

    /// <summary>The same rows, the last first.</summary>
    public sealed class StoredBackwards : IDisposable
    {
        public StoredBackwards(SmallCompany company)
        {
            Dataset dataset = company.WriteDuckDb("backwards", SmallCompany.Settings.AsOf);
            using (var file = new DuckDBConnection($"DataSource={Path.Combine(dataset.Folder, dataset.Manifest.Files[0].Path)}"))
            {
                file.Open();
                foreach (TableDefinition table in SchemaCatalog.Tables)
                    Turn(file, table);
            }

            Engine = new DuckDbEngine(dataset);
        }

        public Engine Engine { get; }

        public void Dispose() => Engine.Dispose();

        private static void Turn(DuckDBConnection file, TableDefinition table)
        {
            using DuckDBCommand command = file.CreateCommand();
#pragma warning disable CA2100 // The names are the catalog's.
            command.CommandText =
                $"CREATE TEMP TABLE turned AS SELECT * FROM {table.QualifiedName} ORDER BY {table.Key.Name} DESC; DROP TABLE {table.QualifiedName}; CREATE TABLE {table.QualifiedName} AS SELECT * FROM turned; DROP TABLE turned;";
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }
}
