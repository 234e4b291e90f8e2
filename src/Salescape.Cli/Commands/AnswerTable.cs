using Salescape.Analyses;
using Salescape.Schema.Kernel;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace Salescape.Cli.Commands;

/// <summary>An answer's rows in the width of a terminal: as many columns as can be read side by side, in their order. Those that
/// decide, since the sentence or the chart is about them, are shown before others.</summary>
internal static class AnswerTable
{
    // Longer texts are broken between words; anything else, such as an id or a sum, never is.
    private static readonly int[] WidestTexts = [32, 24, 16, 12];

    // Spectre sets a space on both sides of a cell, and one between cells.
    private const int Padding = 3;

    // In fewer rows a value may be the same by chance.
    private const int LeastRows = 3;

    // And one before the first.
    private const int Margin = 1;

    /// <summary>Shows the rows, and names the columns that there is no room for.</summary>
    public static void Show(Reply reply, IAnsiConsole console)
    {
        Answer answer = reply.Answer;
        string[][] columns =
        [
            .. Enumerable
                .Range(0, answer.Columns.Count)
                .Select(place => reply.ShowColumn(place).Select(cell => Legible.Show(cell)).ToArray()),
        ];
        // Names are set as words, which may stand below each other.
        string[] heads = [.. answer.Columns.Select(name => name.Replace('_', ' '))];
        // Texts stand narrower, if only then all columns that decide have room.
        (int[] widths, int[] shown) = WidestTexts
            .Select(widest => Fit(reply, heads, columns, widest, console.Profile.Width))
            .OrderByDescending(fit => fit.Shown.Count(i => reply.Analysis.Deciding.Contains(answer.Columns[i]) && !IsTheSame(answer, i)))
            .First();
        Table table = Terminal.Table(shown.Select(i => heads[i]));
        foreach ((int place, int i) in shown.Index())
        {
            table.Columns[place].Width(widths[i]);
            if (answer.IsNumber(i))
                table.Columns[place].RightAligned();
        }

        for (int row = 0; row < answer.Rows.Count; row++)
            table.AddRow(shown.Select(i => new Text(columns[i][row])));
        console.Write(table);
        if (shown.Length < reply.Places.Count)
            console.MarkupLineInterpolated(
                $"[dim]No room for {string.Join(", ", reply.Places.Except(shown).Select(i => answer.Columns[i]))}: see a wider terminal, or --format csv or html.[/]"
            );
    }

    private static (int[] Widths, int[] Shown) Fit(Reply reply, string[] heads, string[][] columns, int widest, int room)
    {
        int[] widths =
        [
            .. heads.Select((head, i) =>
                Math.Max(head.Split(' ').Max(word => word.Length), WidthOf(columns[i], reply.Answer.IsNumber(i) ? int.MaxValue : widest))
            ),
        ];
        return (widths, [.. Fitting(widths, reply.Places.OrderByDescending(i => Weight(reply, i)), room)]);
    }

    /// <summary>How much a column is wanted: most those that answer and those that name the row, then those of the chart and the sentence,
    /// then rates, means and the key in front; least what is the same in all rows.</summary>
    private static int Weight(Reply reply, int place)
    {
        string column = reply.Answer.Columns[place];
        bool isKey = column.EndsWith("_id", StringComparison.Ordinal);
        ChartSpec chart = reply.Analysis.Chart;
        return IsTheSame(reply.Answer, place) ? -1
            : reply.Analysis.Answering.Contains(column) || (place == 0 && !isKey) || column == chart.X || column == chart.Series ? 3
            : reply.Analysis.Deciding.Contains(column) ? 2
            : place == 0 || reply.Analysis.Estimates.Any(estimate => estimate.Column == column) ? 1
            : 0;
    }

    private static bool IsTheSame(Answer answer, int place) =>
        place > 0 && answer.Rows.Count > LeastRows && answer.Rows.All(row => Equals(row[place], answer.Rows[0][place]));

    // Letters of some scripts take two places.
    private static int WidthOf(string[] cells, int widest) => Math.Min(widest, cells.Max(cell => cell.GetCellWidth()));

    /// <summary>The columns that fit, in their order; one at least.</summary>
    /// <param name="widths">The width of each.</param>
    /// <param name="wanted">Their places, the most wanted first.</param>
    /// <param name="room">The width for all.</param>
    private static IEnumerable<int> Fitting(int[] widths, IEnumerable<int> wanted, int room)
    {
        var shown = new List<int>();
        int used = Margin;
        foreach (int i in wanted)
        {
            if (shown.Count > 0 && used + widths[i] + Padding > room)
                continue;
            shown.Add(i);
            used += widths[i] + Padding;
        }

        return shown.Order();
    }
}
