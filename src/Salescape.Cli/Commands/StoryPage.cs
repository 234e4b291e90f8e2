using System.Globalization;
using Salescape.Schema;
using Salescape.Simulation;
using Salescape.Simulation.Life;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace Salescape.Cli.Commands;

/// <summary>One account's life as a dated story.</summary>
internal static class StoryPage
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public static void Show(CustomerId customer, CompanySettings settings, IReadOnlyList<DiaryEntry> story, IAnsiConsole console)
    {
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"CUST-{customer.Value:D6} of {settings.Vendor}, seed {settings.Seed}, {Given.Show(settings.Start)} to {Given.Show(settings.AsOf)}"));
        console.WriteLine();
        Grid grid = new Grid().AddColumns(3);
        foreach (DiaryEntry entry in story)
        {
            grid.AddRow(new Text(Given.Show(entry.Date)), new Text(entry.Chapter), new Text(entry.Text));
            if (entry.Cause is { } cause)
                grid.AddRow(new Text(""), new Text(""), new Text($"  {cause}", Faint));
        }

        console.Write(grid);
    }
}
