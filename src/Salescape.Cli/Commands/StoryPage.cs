using System.Globalization;
using Salescape.Schema;
using Salescape.Simulation;
using Salescape.Simulation.Life;
using Spectre.Console;

namespace Salescape.Cli.Commands;

/// <summary>One account's life as a dated story.</summary>
internal static class StoryPage
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public static void Show(CustomerId customer, CompanySettings settings, IReadOnlyList<DiaryEntry> story, IAnsiConsole console)
    {
        console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"CUST-{customer.Value:D6} of {settings.Vendor}, seed {settings.Seed}, {Given.Show(settings.Start)} to {Given.Show(settings.AsOf)}"
            )
        );
        console.WriteLine();
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (DiaryEntry entry in story)
        {
            grid.AddRow(Terminal.Cell(Given.Show(entry.Date)), Terminal.Cell(Words(entry.Chapter)), Terminal.Cell(entry.Text));
            if (entry.Cause is { } cause)
                grid.AddRow(Terminal.Cell(""), Terminal.Cell(""), Terminal.Cell($"  {cause}", Faint));
        }

        console.Write(grid);
    }

    /// <summary>A chapter's name as it is spoken: <c>AskForHelp</c> as "Ask for help".</summary>
    internal static string Words(string chapter) =>
        string.Concat(
            chapter.Select(
                (letter, place) => place > 0 && char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"
            )
        );
}
