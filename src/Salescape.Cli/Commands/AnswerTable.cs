using Salescape.Analyses;
using Salescape.Schema.Kernel;
using Spectre.Console;
using Text = Spectre.Console.Text;

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
        string[][] columns =
        [
            .. Enumerable
                .Range(0, answer.Columns.Count)
                .Select(place => answer.ShowColumn(place).Select(cell => Legible.Show(cell)).ToArray()),
        ];
        // Names are set as words, which may stand below each other.
        string[] heads = [.. answer.Columns.Select(name => name.Replace('_', ' '))];
        int[] widths = [.. heads.Select((head, i) => Math.Max(head.Split(' ').Max(word => word.Length), WidthOf(answer, i, columns[i])))];
        int shown = Fitting(widths, console.Profile.Width);
        Table table = Terminal.Table(heads.Take(shown));
        for (int i = 0; i < shown; i++)
        {
            table.Columns[i].Width(widths[i]);
            if (answer.IsNumber(i))
                table.Columns[i].RightAligned();
        }

        for (int row = 0; row < answer.Rows.Count; row++)
            table.AddRow(columns.Take(shown).Select(column => new Text(column[row])));
        console.Write(table);
        if (shown < widths.Length)
            console.MarkupLineInterpolated(
                $"[dim]No room for {string.Join(", ", answer.Columns.Skip(shown))}: see a wider terminal, or --format csv or html.[/]"
            );
    }

    // Letters of some scripts take two places.
    private static int WidthOf(Answer answer, int place, string[] cells)
    {
        int widest = cells.Max(cell => cell.GetCellWidth());
        return answer.IsNumber(place) ? widest : Math.Min(WidestText, widest);
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
