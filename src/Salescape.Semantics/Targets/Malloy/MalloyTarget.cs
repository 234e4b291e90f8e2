using System.Text;
using Salescape.Analyses.Metrics;
using Salescape.Semantics.Model;

namespace Salescape.Semantics.Targets.Malloy;

/// <summary>A Malloy model over the DuckDB file: a source for each table with its joins, and one for each metric with a view for each
/// cut.</summary>
internal sealed class MalloyTarget : SemanticTarget
{
    /// <inheritdoc/>
    public override string Name => "malloy";

    /// <inheritdoc/>
    public override IEnumerable<ExportedFile> Files(SemanticModel model) =>
        [
            new("README.md", Readme(model)),
            new("tables.malloy", MalloyTables.Write(model.Tables)),
            .. model.Areas.Select(area => new ExportedFile($"{area.Key}.malloy", Area(model, area))),
        ];

    /// <summary>A name that no keyword can be taken for.</summary>
    internal static string Quoted(string name) => $"`{name}`";

    /// <summary>A line of documentation.</summary>
    internal static string Said(string text) => $"#\" {text.Replace('\n', ' ')}\n";

    private static string Area(SemanticModel model, IEnumerable<MetricRows> metrics)
    {
        var words = new PlainWording(model.AsOf);
        var text = new StringBuilder();
        foreach (MetricRows rows in metrics)
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append(Said($"{rows.Metric.Definition} {rows.Metric.HowItAddsUp}"))
                .Append($"source: {Quoted(rows.Metric.Name)} is duckdb.sql(\"\"\"\n{words.Rows(model, rows)}\n\"\"\") extend {{\n");
            text.Append(Indented($"# label=\"{rows.Metric.Title}\"\nmeasure: {Quoted(rows.Metric.Name)} is {Measure(rows.Metric)}"));
            if (rows.Metric.Measured == Measured.Period)
                text.Append(Indented($"view: over_quarter is {{ group_by: `quarter` is {Quoted(MetricRows.Day)}.quarter; aggregate: {Quoted(rows.Metric.Name)} }}"));
            foreach (MetricDimension dimension in rows.Dimensions)
                text.Append(Indented($"view: {Quoted($"by_{dimension.Name}")} is {{ group_by: {Quoted(dimension.Name)}; aggregate: {Quoted(rows.Metric.Name)} }}"));
            text.Append("}\n");
        }

        return text.ToString();
    }

    // Malloy has no median of its own; DuckDB takes it of a list.
    private static string Measure(Metric metric) =>
        metric.Kind switch
        {
            MetricKind.Rate => $"{Figure.Factor(metric)} * numerator.sum() / denominator.sum()",
            MetricKind.Median => "list_aggregate!number(string_split!(string_agg(`value`::string, ' '), ' ')::\"DOUBLE[]\", 'median')",
            MetricKind.Mean => "`value`.avg()",
            _ => "`value`.sum()",
        };

    private static string Indented(string text) => $"  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}\n";

    private static string Readme(SemanticModel model) =>
        $$"""
            # Salescape for Malloy

            `tables.malloy` has {{model.Tables.Count}} tables with keys and joins; the other files have {{model.Metrics.Count}} metrics by area, each a source with a measure
            of its own name, and a view for every dimension that it may be cut by.

            ```malloy
            import "revenue.malloy"
            run: arr -> by_region
            run: arr -> { group_by: segment, region; aggregate: arr }
            ```

            Malloy needs a connection named `duckdb` to the data set's `salescape.duckdb`. Metrics of a state, such as ARR, are as of {{Analyses.Answer.Show(model.AsOf)}}; write the
            export again for another day.

            How it is proved: tests of Salescape compile all files with Malloy and let it run every metric by every dimension over a data set; the
            figures are those of `salescape ask`.

            """;
}
