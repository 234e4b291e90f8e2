using System.Text;

namespace Salescape.Semantics.Model;

/// <summary>Meanings and the rows of metrics as views of a warehouse, on which models of other tools stand.</summary>
internal static class SemanticViews
{
    /// <summary>The schema of the views. The schema of metrics is that of data sets themselves.</summary>
    public const string Schema = "semantics";

    /// <summary>The statements that make all of them, each behind those that it reads.</summary>
    /// <param name="model">The model.</param>
    /// <param name="words">The SQL of the warehouse.</param>
    /// <param name="opening">What stands before them.</param>
    public static string Script(SemanticModel model, Wording words, string opening)
    {
        var text = new StringBuilder(opening).Append($"CREATE SCHEMA IF NOT EXISTS {Schema};\n");
        foreach (Meaning meaning in model.Meanings)
            text.Append(View(meaning.Name, meaning.Description, words.Rows(model, meaning)));
        foreach (MetricRows rows in model.Metrics)
            text.Append(View(rows.Name, $"The rows of: {rows.Metric.Definition}", words.Rows(model, rows)));
        return text.ToString();
    }

    /// <summary>A view with its schema.</summary>
    public static string Name(string view) => $"{Schema}.{view}";

    private static string View(string name, string comment, string sql) =>
        $"\n-- {comment}\nCREATE OR REPLACE VIEW {Name(name)} AS\n{sql};\n";
}

/// <summary>Queries over tables by their own names and meanings by their views.</summary>
/// <param name="asOf">The data set's last day.</param>
internal class ViewWording(DateOnly asOf) : PlainWording(asOf)
{
    /// <inheritdoc/>
    public override string? Meaning(string name) => SemanticViews.Name(name);
}
