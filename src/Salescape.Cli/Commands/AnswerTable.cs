using Salescape.Analyses;
using Spectre.Console;

namespace Salescape.Cli.Commands;

/// <summary>An answer's rows in the width of a terminal: as many columns as can be read side by side, in their order.</summary>
internal static class AnswerTable
{
    // Longer texts are broken between words; anything else, such as an id or a sum, never is.
    private const int WidestText = 32;

    // Spectre sets a space on both sides of a cell, and one between cells.
    private const int Padding = 3;

    /// <summary>Shows the rows, and names the columns that there is no room for.</summary>
    public static void Show(Answer answer, IAnsiConsole console)
    {
        string[][] cells = [.. answer.Rows.Select(row => row.Select(Answer.ShowGrouped).ToArray())];
        // Names are set as words, which may stand below each other.
        string[] heads = [.. answer.Columns.Select(name => name.Replace('_', ' '))];
        int[] widths = [.. heads.Select((head, i) => Math.Max(head.Split(' ').Max(word => word.Length), Math.Min(WidestText, cells.Max(row => row[i].Length))))];
        int shown = Fitting(widths, console.Profile.Width);
        Table table = Terminal.Table(heads.Take(shown));
        for (int i = 0; i < shown; i++)
        {
            table.Columns[i].Width(widths[i]);
            if (answer.IsNumber(i))
                table.Columns[i].RightAligned();
        }

        foreach (string[] row in cells)
            table.AddRow(row.Take(shown).Select(cell => new Text(cell)));
        console.Write(table);
        if (shown < widths.Length)
            console.MarkupLineInterpolated($"[dim]No room for {string.Join(", ", answer.Columns.Skip(shown))}: see a wider terminal, or --format csv or html.[/]");
    }

    /// <summary>How many columns fit, one at least.</summary>
    private static int Fitting(int[] widths, int room)
    {
        int shown = 0;
        for (int used = widths[0] + Padding; used <= room && shown < widths.Length; shown++)
            used += shown + 1 < widths.Length ? widths[shown + 1] + Padding : 0;
        return Math.Max(1, shown);
    }
}
