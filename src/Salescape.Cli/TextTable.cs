using Salescape.Schema.Kernel;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace Salescape.Cli;

/// <summary>
/// A table of texts of any origin in the width of a terminal. Lines are broken between words and never inside one, so that a
/// name can be copied; where not even the longest words fit side by side, the cells of a row stand below each other.
/// </summary>
/// <param name="head">The names of the columns.</param>
internal sealed class TextTable(params IReadOnlyList<string> head)
{
    // A space on both sides of a cell, and one between cells; one less at the end.
    private const int Padding = 3;

    private readonly List<(string[] Cells, Style? Style)> _rows = [];
    private int[] _right = [];

    /// <summary>Sets some columns at the right.</summary>
    public TextTable Right(params int[] columns)
    {
        _right = columns;
        return this;
    }

    /// <summary>Adds a row.</summary>
    public void Add(IEnumerable<string> cells, Style? style = null) => _rows.Add(([.. cells.Select(cell => Legible.Show(cell))], style));

    /// <summary>Shows all rows.</summary>
    public void Show(IAnsiConsole console)
    {
        if (Fit(console.Profile.Width - head.Count * Padding) is { } widths)
            ShowTable(widths, console);
        else
            ShowRecords(console);
    }

    private void ShowTable(int[] widths, IAnsiConsole console)
    {
        Table table = Terminal.Table(head);
        for (int i = 0; i < widths.Length; i++)
        {
            table.Columns[i].Width(widths[i]);
            if (_right.Contains(i))
                table.Columns[i].RightAligned();
        }

        foreach ((string[] cells, Style? style) in _rows)
            table.AddRow(cells.Select(cell => new Text(cell, style)));
        console.Write(table);
    }

    private void ShowRecords(IAnsiConsole console)
    {
        foreach ((string[] cells, Style? style) in _rows)
        {
            console.Write(new Text(cells[0] + "\n", style));
            foreach ((string name, string cell) in head.Zip(cells).Skip(1).Where(pair => pair.Second.Length > 0))
                console.Write(new Padder(new Text($"{name}: {cell}", style), new Padding(2, 0, 0, 0)));
        }

        console.WriteLine();
    }

    /// <summary>A width for each column: what it would like, or less, of the widest first; null if words would be broken.</summary>
    private int[]? Fit(int room)
    {
        string[][] columns = [.. head.Select((name, i) => _rows.Select(row => row.Cells[i]).Prepend(Legible.Show(name)).ToArray())];
        int[] least = [.. columns.Select(cells => cells.Max(cell => cell.Split(' ').Max(word => word.GetCellWidth())))];
        int[] widths = [.. columns.Select(cells => cells.Max(cell => cell.GetCellWidth()))];
        if (least.Sum() > room)
            return null;
        for (int over = widths.Sum() - room; over > 0; over--)
            widths[Enumerable.Range(0, widths.Length).Where(i => widths[i] > least[i]).MaxBy(i => widths[i])]--;
        return widths;
    }
}
