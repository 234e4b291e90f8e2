using System.Globalization;
using Salescape.Verification.Checks;
using Spectre.Console;

namespace Salescape.Cli.Commands;

/// <summary>The results of checks as they are read in a terminal.</summary>
internal static class CheckPage
{
    private static readonly Style Broken = new(Color.Red);

    /// <summary>Every check, then the rows that break some, then the sum.</summary>
    public static void Show(IReadOnlyList<CheckResult> results, IAnsiConsole console)
    {
        TextTable table = new TextTable("Check", "What holds", "Broken by", "ms").Right(2, 3);
        foreach (CheckResult result in results)
        {
            string broken = result.Holds ? "–" : Rows(result.Violations);
            table.Add(
                [
                    result.Check.Name,
                    result.Check.Title,
                    broken,
                    result.Elapsed.TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture),
                ],
                result.Holds ? Style.Plain : Broken
            );
        }

        table.Show(console);
        foreach (CheckResult result in results)
            ShowOffenders(result, console);
        ShowSum(results, console);
    }

    /// <summary>The sum alone, with the violated checks named.</summary>
    public static void ShowSum(IReadOnlyList<CheckResult> results, IAnsiConsole console)
    {
        CheckResult[] violated = [.. results.Where(result => !result.Holds)];
        console.WriteLine(
            violated.Length == 0
                ? results.Count == 1
                    ? "The check holds."
                    : $"All {results.Count} checks hold."
                : $"{violated.Length} of {results.Count} checks violated: {string.Join(", ", violated.Select(result => result.Check.Name))}."
        );
    }

    private static void ShowOffenders(CheckResult result, IAnsiConsole console)
    {
        if (result.Offenders is not { } offenders)
            return;
        console.MarkupLineInterpolated($"[bold]{result.Check.Name}[/] · {result.Check.Title}. {result.Check.Explanation}");
        var table = new TextTable(offenders.Columns);
        foreach (IReadOnlyList<string?> row in offenders.Rows)
            table.Add(row.Select(cell => cell ?? ""));
        table.Show(console);
    }

    private static string Rows(long violations) =>
        $"{violations.ToString("N0", CultureInfo.InvariantCulture)} {(violations == 1 ? "row" : "rows")}";
}
