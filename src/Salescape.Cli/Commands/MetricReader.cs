using System.Globalization;
using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Metrics;

namespace Salescape.Cli.Commands;

/// <summary>Reads single figures of metrics, as of the last day of a data set or of the twelve months up to it, in words.</summary>
internal sealed class MetricReader(Engine engine)
{
    private const string Nothing = "–";

    /// <summary>A figure with as many decimals as its format has.</summary>
    public string Number(string metric, string format = "#,0") => Show(Last(metric).Value, format);

    /// <summary>An amount in whole dollars.</summary>
    public string Money(string metric) => Show(Last(metric).Value, "$#,0");

    /// <summary>A rate, with the number of things that it is of.</summary>
    public string Rate(string metric, string of) =>
        Last(metric) is ({ } rate, { } n) ? string.Create(CultureInfo.InvariantCulture, $"{rate:0.0} % of {n:#,0} {of}") : Nothing;

    /// <summary>The name with the greatest figure; null if there is none.</summary>
    public (string Name, double Value)? Largest(string metric, string by)
    {
        Answer answer = Ask(metric, by);
        if (answer.IsEmpty)
            return null;
        IReadOnlyList<object?> first = answer.Rows[0];
        return (Answer.Show(first[answer.PlaceOf(by)]), Convert.ToDouble(first[answer.PlaceOf(metric)], CultureInfo.InvariantCulture));
    }

    private (double? Value, double? Of) Last(string metric)
    {
        Answer answer = Ask(metric, by: null);
        return (Cell(metric), answer.Columns.Contains("denominator") ? Cell("denominator") : null);

        double? Cell(string column) =>
            answer.Rows[^1][answer.PlaceOf(column)] is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;
    }

    private Answer Ask(string name, string? by)
    {
        Metric metric = MetricCatalog.Find(name)!;
        IReadOnlyList<Dimension> cut = by is null ? [] : MetricQuestion.DimensionsOf(metric, [by]);
        return engine.Ask(new MetricQuestion(metric, cut, Over: null, []).At(engine.Start, engine.AsOf), new Dictionary<string, object?>());
    }

    private static string Show(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? Nothing;
}
