using System.CommandLine;
using Salescape.Analyses.Metrics;
using Salescape.Schema.Kernel;

namespace Salescape.Cli.Commands;

/// <summary>The options that say how a metric is cut and followed.</summary>
internal sealed class MetricCuts
{
    private readonly Option<string[]> _by = new("--by")
    {
        HelpName = "DIMENSION",
        Description =
            $"What to cut a metric by, such as region; up to {MetricQuestion.MostDimensions}. '{CalledAs.Line("metrics")} NAME' says what it can be cut by.",
    };

    private readonly Option<string?> _over = new("--over")
    {
        HelpName = "PERIOD",
        Description = "Follow a metric over months, quarters or years: month, quarter or year.",
    };

    public MetricCuts(Command command)
    {
        command.Add(_by);
        command.Add(_over);
    }

    /// <summary>The question that the options make of a metric.</summary>
    /// <param name="metric">What is asked.</param>
    /// <param name="narrowed">The dimensions of which one value only is asked.</param>
    /// <param name="parsed">The command line.</param>
    public MetricQuestion Read(Metric metric, IEnumerable<string> narrowed, ParseResult parsed) =>
        new(metric, MetricQuestion.DimensionsOf(metric, parsed.GetValue(_by) ?? []), ReadSpan(parsed), [.. narrowed]);

    /// <summary>Refuses them of what is no metric.</summary>
    public void RefuseFor(string what, ParseResult parsed)
    {
        if (new Option[] { _by, _over }.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } option)
            throw new RefusedException(
                $"{option.Name} cannot be used with {what}: only metrics can be cut.",
                $"'{CalledAs.Line("metrics")}' lists them."
            );
    }

    private Span? ReadSpan(ParseResult parsed)
    {
        if (parsed.GetValue(_over) is not { } text)
            return null;
        return Enum.GetValues<Span>().Cast<Span?>().FirstOrDefault(span => text.Equals(span.ToString(), StringComparison.OrdinalIgnoreCase))
            ?? throw new RefusedException($"'{text}' for {_over.Name} is no period.", "Give month, quarter or year.");
    }
}
