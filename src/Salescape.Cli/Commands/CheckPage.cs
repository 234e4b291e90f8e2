using System.Globalization;
using Salescape.Output.Checks;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace Salescape.Cli.Commands;

/// <summary>The results of checks as they are read in a terminal.</summary>
internal static class CheckPage
{
    private static readonly Style Broken = new(Color.Red);

    /// <summary>Every check, then the rows that break some, then the sum.</summary>
    public static void Show(IReadOnlyList<CheckResult> results, IAnsiConsole console)
    {
        Table table = Terminal.Table("Check", "What holds", "Broken by", "ms");
        // A name is asked for by --only, in one piece.
        table.Columns[0].NoWrap();
        table.Columns[2].RightAligned().NoWrap();
        table.Columns[3].RightAligned().NoWrap();
        foreach (CheckResult result in results)
        {
            table.AddRow(
                new Text(result.Check.Name),
                new Text(result.Check.Title),
                result.Holds ? new Text("–") : new Text(Rows(result.Violations), Broken),
                new Text(result.Elapsed.TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture)));
        }

        console.Write(table);
        foreach (CheckResult result in results)
            ShowOffenders(result, console);
        ShowSum(results, console);
    }

    /// <summary>The sum alone, with the violated checks named.</summary>
    public static void ShowSum(IReadOnlyList<CheckResult> results, IAnsiConsole console)
    {
        CheckResult[] violated = [.. results.Where(result => !result.Holds)];
        console.WriteLine(violated.Length == 0
            ? $"All {results.Count} checks hold."
            : $"{violated.Length} of {results.Count} checks violated: {string.Join(", ", violated.Select(result => result.Check.Name))}.");
    }

    private static void ShowOffenders(CheckResult result, IAnsiConsole console)
    {
        if (result.Offenders is not { } offenders)
            return;
        console.MarkupLineInterpolated($"[bold]{result.Check.Name}[/] · {result.Check.Title}. {result.Check.Explanation}");
        Table table = Terminal.Table(offenders.Columns);
        foreach (IReadOnlyList<string?> row in offenders.Rows)
            table.AddRow(row.Select(cell => Terminal.Cell(cell ?? "")));
        console.Write(table);
    }

    private static string Rows(long violations) => $"{violations.ToString("N0", CultureInfo.InvariantCulture)} {(violations == 1 ? "row" : "rows")}";
}
