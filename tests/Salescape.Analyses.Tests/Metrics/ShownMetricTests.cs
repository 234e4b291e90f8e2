using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Metrics;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Analyses.Tests.Metrics;

/// <summary>A metric is one number wherever it is shown, in three companies.</summary>
public sealed partial class ShownMetricTests(ShownMetricTests.DrawnCompanies companies) : IClassFixture<ShownMetricTests.DrawnCompanies>
{
    public static TheoryData<string> Names =>
        [.. AnalysisCatalog.All.Where(analysis => analysis.Shown.Count > 0).Select(analysis => $"{analysis.Home}/{analysis.FullName}")];

    [Fact]
    public void A_hundred_columns_of_answers_show_metrics()
    {
        ShownMetric[] shown = [.. AnalysisCatalog.All.SelectMany(analysis => analysis.Shown)];

        Assert.True(shown.Length >= 100);
        Assert.All(shown, one => Assert.Contains(MetricCatalog.All, metric => metric.Name == one.Metric));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_question_calls_a_metric_is_the_metric(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        foreach ((string company, Engine engine) in companies.Engines)
        {
            // Nothing is left out for being small or far down.
            Dictionary<string, object?> wide = new() { ["top"] = 1_000_000, ["min_rows"] = 0 };
            Answer answer = engine.Ask(
                analysis,
                wide.Where(pair => analysis.Parameters.Any(parameter => parameter.Name == pair.Key)).ToDictionary()
            );
            foreach (ShownMetric shown in analysis.Shown)
            {
                Dictionary<string, double> metric = Figures(shown, engine);
                foreach ((string period, double sum, double rounding) in Sums(shown, answer).Where(sum => metric.ContainsKey(sum.Period)))
                    Assert.True(
                        Math.Abs(metric[period] - sum) <= rounding,
                        $"{shown.Metric} of {company}, {period}: the metric is {metric[period]}, {shown.Column} shows {sum}"
                    );
            }
        }
    }

    /// <summary>What the answer shows: one sum, or one for each whole period.</summary>
    private static IEnumerable<(string Period, double Sum, double Rounding)> Sums(ShownMetric shown, Answer answer)
    {
        int place = answer.PlaceOf(shown.Column);
        int? period = shown.PeriodColumn is { } column ? answer.PlaceOf(column) : null;
        IEnumerable<IReadOnlyList<object?>> rows = shown.IsLastRow ? answer.Rows.TakeLast(1) : answer.Rows;
        foreach (var group in rows.GroupBy(row => period is { } at ? Label(row[at]) : ""))
        {
            double[] values =
            [
                .. group.Select(row => row[place]).OfType<IConvertible>().Select(value => value.ToDouble(CultureInfo.InvariantCulture)),
            ];
            // What a question shows in whole dollars is rounded row by row; what goes out may be below zero.
            bool isWhole = values.All(value => value == Math.Round(value));
            yield return (group.Key, Math.Abs(values.Sum()), isWhole ? (0.5 * values.Length) + 0.01 : 0.0051 * values.Length);
        }
    }

    /// <summary>The metric by period, or alone.</summary>
    private static Dictionary<string, double> Figures(ShownMetric shown, Engine engine)
    {
        Metric metric = MetricCatalog.Find(shown.Metric)!;
        IEnumerable<Span?> spans = shown.PeriodColumn is null ? [null] : [Span.Month, Span.Quarter];
        var figures = new Dictionary<string, double>();
        foreach (Span? span in spans)
        {
            Answer answer = engine.Ask(
                new MetricQuestion(metric, [], span, []).At(engine.Start, engine.AsOf),
                new Dictionary<string, object?>()
            );
            int place = answer.PlaceOf(metric.Name);
            foreach (IReadOnlyList<object?> row in span is null ? answer.Rows.TakeLast(1) : answer.Rows)
                figures[span is null ? "" : (string)row[0]!] = Math.Abs(Convert.ToDouble(row[place] ?? 0, CultureInfo.InvariantCulture));
        }

        return figures;
    }

    /// <summary>A month as 2026-03 and a quarter as Q1 2026, however a question writes it; of a day, its month.</summary>
    private static string Label(object? period) =>
        period switch
        {
            DateOnly day => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            string text when YearFirst().Match(text) is { Success: true } quarter => $"Q{quarter.Groups[2].Value} {quarter.Groups[1].Value}",
            _ => Answer.Show(period),
        };

    [GeneratedRegex(@"^(\d{4}) Q(\d)$")]
    private static partial Regex YearFirst();

    /// <summary>Three companies that nobody chose: those that were drawn once, or with SALESCAPE_HUNT new ones.</summary>
    public sealed class DrawnCompanies : IDisposable
    {
        private static readonly (int Seed, DateOnly AsOf)[] Recorded =
        [
            (433_790, new(2026, 1, 16)),
            (303_644, new(2025, 2, 14)),
            (782_472, new(2025, 10, 12)),
        ];

        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

        public DrawnCompanies() => Engines = [.. Enumerable.Range(0, 3).Select(Draw)];

        public IReadOnlyList<(string Name, Engine Engine)> Engines { get; }

        public void Dispose()
        {
            foreach ((_, Engine engine) in Engines)
                engine.Dispose();
            _folder.Delete(recursive: true);
        }

        private (string Name, Engine Engine) Draw(int place)
        {
            (int seed, DateOnly asOf) = Environment.GetEnvironmentVariable("SALESCAPE_HUNT") is null
                ? Recorded[place]
                : (Random.Shared.Next(1_000_000), new DateOnly(2025, 1, 1).AddDays(Random.Shared.Next(600)));
            CompanySettings settings = SmallCompany.Settings with
            {
                Seed = seed,
                Scale = 0.1m,
                Start = asOf.AddYears(-3).AddDays(1),
                AsOf = asOf,
            };
            Dataset dataset = DatasetWriter.Write(
                new Company(settings),
                new()
                {
                    Folder = Path.Combine(_folder.FullName, $"d{place}"),
                    Format = DuckDbFormat.Instance,
                    Threads = 2,
                    Start = settings.Start,
                    AsOf = asOf,
                    Settings = new Dictionary<string, string> { ["vendor"] = settings.Vendor },
                    Version = "0.0.0",
                    Volume = 0.1,
                }
            );
            return ($"seed {seed} as of {asOf:yyyy-MM-dd}", new DuckDbEngine(dataset));
        }
    }
}
