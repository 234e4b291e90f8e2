using Salescape.Verification.Calibration;
using Salescape.Verification.Causes;
using static Salescape.Docs.Markdown;

namespace Salescape.Docs;

/// <summary>The page that finds the causes of the simulation again in its tables.</summary>
public static class CausesPage
{
    /// <summary>Its place in the repository.</summary>
    public const string Path = "docs/causes.md";

    /// <summary>Writes it.</summary>
    /// <param name="result">What was measured.</param>
    /// <param name="command">The command line that measured it.</param>
    /// <param name="companies">The companies, in a few words.</param>
    public static string Write(CalibrationResult result, string command, string companies) =>
        Page([
            "# Causes",
            $"What drives the simulated company, found again in its tables by plain statistics. Written by {Code(command)}; {companies}.",
            "Each cause is a file of `sql/causes/`, whose query returns label, value and count. It is visible if the mean statistic lies in its band and the mean values run in the direction expected; the column before says in how many of the companies alone the statistic lies in the band. Where it says “all of”, every company alone has to show it. What makes a cause in the simulation is printed by `./salescape truth`. References are numbers and sources of [the calibration reference](calibration-reference.md).",
            Table(
                ["Cause", "Expected", "Unit", "Band", "Statistic, mean", "Lowest … highest", "Companies", "Visible"],
                result.Causes.Select(RowOf)
            ),
            .. result.Causes.SelectMany(cause =>
                new[]
                {
                    $"## {cause.Cause.Title}",
                    $"{cause.Cause.Sentence} Reference: {cause.Cause.Reference}. Query: {Code($"sql/causes/{cause.Cause.Name}.sql")}.",
                    Table(
                        ["Group", $"Mean, {cause.Cause.Unit}", "Lowest … highest", "Rows, mean"],
                        cause.Rows.Select(row =>
                            new[] { row.Label, FigureText.Of(row.Value.Mean), FigureText.Edges(row.Value), FigureText.Of(row.Count) }
                        )
                    ),
                }
            ),
        ]);

    private static string[] RowOf(MeasuredCause cause) =>
        [
            cause.Cause.Title,
            ExpectedOf(cause.Cause),
            cause.Cause.Unit,
            FigureText.Of(cause.Cause.Band),
            FigureText.Of(cause.Statistic.Mean),
            FigureText.Edges(cause.Statistic),
            FoundOf(cause),
            cause.IsVisible ? "yes" : "**no**",
        ];

    private static string FoundOf(MeasuredCause cause) =>
        cause.Cause.IsJudgedAlone && cause.Found == cause.Companies ? $"all of {cause.Companies}"
        : cause.Cause.IsJudgedAlone ? $"{cause.Found}, not all of {cause.Companies}"
        : $"{cause.Found} of {cause.Companies}";

    private static string ExpectedOf(Cause cause) =>
        cause.Expect switch
        {
            Expectation.Rising => "rising; last − first",
            Expectation.Falling => "falling; last − first",
            Expectation.Spread => "different; highest − lowest",
            _ => "the value",
        };
}
