using System.CommandLine;
using Salescape.Analyses.Formats;
using Salescape.Analyses.Metrics;
using Salescape.Schema.Kernel;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace Salescape.Cli.Commands;

/// <summary>Lists the metrics, or says what one of them means and how it is computed.</summary>
internal sealed class MetricsCommand : Command, IHasExamples
{
    private static readonly string[] Formats = ["table", "csv", "json", "md"];

    private readonly Argument<string[]> _words = new("name")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Metric to define, by its name or a synonym such as NRR, or words to search for. Lists all metrics by default.",
    };

    private readonly ChoiceOption _format = new("--format", "format", Formats) { Description = "Output format of lists." };

    public MetricsCommand()
        : base("metrics", "Show what every metric means, once for all answers, and how to cut it.")
    {
        Add(_words);
        Add(_format);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape metrics", "all metrics"),
        ("salescape metrics NRR", "what one of them means, and its SQL"),
        ("salescape ask net_revenue_retention --by segment", "the metric of a data set"),
    ];

    private int Run(ParseResult parsed)
    {
        string format = _format.Read(parsed);
        string[] words = parsed.GetValue(_words) ?? [];
        if (words.Length > 0 && format == Formats[0] && MetricCatalog.Find(string.Join(' ', words)) is { } metric)
            Define(metric, Terminal.Output);
        else
            List(Search(words), format);
        return ExitCode.Done;
    }

    private static IReadOnlyList<Metric> Search(string[] words)
    {
        IReadOnlyList<Metric> found = MetricCatalog.Search(words);
        if (found.Count > 0)
            return found;
        string nearest = NearestName.To(words[0], MetricCatalog.All.SelectMany(metric => metric.Synonyms.Prepend(metric.Name)))
            is { } name
            ? $"Did you mean '{name}'?"
            : $"'{CalledAs.Line("metrics")}' lists all metrics.";
        throw new RefusedException($"No metric matches '{string.Join(' ', words)}'.", nearest);
    }

    private static void List(IReadOnlyList<Metric> metrics, string format)
    {
        switch (format)
        {
            case "csv":
                Terminal.Hand(AnswerText.Csv(MetricCatalog.Table(metrics)));
                break;
            case "json":
                Terminal.Hand(AnswerText.Json(MetricCatalog.Table(metrics)));
                break;
            case "md":
                Terminal.Hand(AnswerText.Markdown(MetricCatalog.Table(metrics)));
                break;
            default:
                Show(metrics, Terminal.Output);
                break;
        }
    }

    private static void Show(IReadOnlyList<Metric> metrics, IAnsiConsole console)
    {
        foreach (IGrouping<string, Metric> area in metrics.GroupBy(metric => metric.Area))
        {
            console.MarkupLineInterpolated($"\n[bold]{area.Key}[/]");
            Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
            foreach (Metric metric in area)
                grid.AddRow(new Text("  " + metric.Name), new Text(metric.Title));
            console.Write(grid);
        }

        console.MarkupLineInterpolated($"\n{metrics.Count} metrics. Define one with [bold]salescape metrics NAME[/].");
    }

    private static void Define(Metric metric, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{metric.Title}[/]");
        console.WriteLine(metric.Definition);
        console.WriteLine();
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                grid.AddRow(new Text(name), new Text(value));
        }

        Line("also called", string.Join(", ", metric.Synonyms));
        Line("unit", Words(metric.Unit));
        Line("kind", Words(metric.Kind));
        Line("good", Words(metric.Good));
        Line(
            "measured",
            metric.Measured switch
            {
                Measured.Period => "over a period",
                Measured.Day => "on any day",
                _ => "on the last day of a data set",
            }
        );
        Line("adds up", metric.HowItAddsUp);
        Line("judged after", metric.MaturesAfterDays > 0 ? $"{metric.MaturesAfterDays} days" : null);
        Line("cut by", metric.By.Count == 0 ? "nothing: it is of the whole company" : string.Join(", ", metric.By));
        Line("source", metric.Source);
        console.Write(grid);
        console.WriteLine();
        Terminal.Hand(metric.Sql + "\n");
    }

    private static string Words<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
