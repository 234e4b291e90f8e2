using System.Globalization;
using Salescape.Analyses.Findings;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Verification.Checks;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace Salescape.Cli.Commands;

/// <summary>What a fresh data set holds, and what to do with it.</summary>
internal static class DemoPage
{
    private const int RoomForTwo = 76;

    public static void Show(Dataset dataset, CompanySettings settings, IReadOnlyList<CheckResult> results, IAnsiConsole console)
    {
        Manifest manifest = dataset.Manifest;
        console.MarkupLineInterpolated(
            $"[bold]{settings.Vendor}[/], a company that never was · {Given.Show(manifest.Start)} to {Given.Show(manifest.AsOf)} · seed {settings.Seed}"
        );
        console.WriteLine();
        ShowTables(manifest, console);
        HeadFigures head = HeadFigures.Read(dataset);
        ShowFigures(head, console);
        CheckPage.ShowSum(results, console);
        console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{manifest.Rows:N0} rows written in {manifest.Run.Seconds:0.00} s to {Generation.DefaultFolder}/{DuckDbFormat.FileName}"
            )
        );
        console.WriteLine();
        ShowNext(head, console);
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{Finding.All.Count} findings[/]");
        FindingCommand.ShowAll(FindingCommand.ReadAll(dataset), console);
    }

    private static void ShowTables(Manifest manifest, IAnsiConsole console)
    {
        foreach (string schema in Schemas.All)
        {
            ManifestTable[] tables = [.. manifest.Tables.Where(table => table.Name.StartsWith(schema + '.', StringComparison.Ordinal))];
            ManifestTable[] filled = [.. tables.Where(table => table.Rows > 0)];
            string empty = filled.Length == tables.Length ? "" : $", {tables.Length - filled.Length} more created empty";
            console.MarkupLineInterpolated($"[bold]{schema}[/] · {filled.Length} tables filled{empty}");
            // Two beside each other where their names need not be broken.
            int abreast = console.Profile.Width >= RoomForTwo ? 2 : 1;
            Grid grid = new Grid().AddColumns(2 * abreast);
            foreach (ManifestTable[] pair in filled.Chunk(abreast))
                grid.AddRow([.. pair.SelectMany(Cells)]);
            console.Write(new Padder(grid, new Padding(2, 0, 0, filled.Length == 0 ? 0 : 1)));
        }

        console.WriteLine();

        static Text[] Cells(ManifestTable table) =>
            [
                new(table.Name[(table.Name.IndexOf('.', StringComparison.Ordinal) + 1)..]),
                new Text(table.Rows.ToString("N0", CultureInfo.InvariantCulture)).RightJustified(),
            ];
    }

    private static void ShowFigures(HeadFigures head, IAnsiConsole console)
    {
        console.MarkupLine("[bold]Read from the data[/]");
        Grid grid = new Grid().AddColumns(2);
        foreach ((string name, string value) in head.Figures)
            grid.AddRow(Terminal.Cell(name), Terminal.Cell(value));
        console.Write(new Padder(grid, new Padding(2, 0, 0, 1)));
    }

    private static void ShowNext(HeadFigures head, IAnsiConsole console)
    {
        console.MarkupLine("[bold]Next steps[/]");
        Grid grid = new Grid().AddColumns(2);
        grid.AddRow($"duckdb {Generation.DefaultFolder}/{DuckDbFormat.FileName}", "query it in SQL");
        grid.AddRow(CalledAs.Line("check"), $"all {CheckCatalog.All.Count} checks with their results");
        grid.AddRow(CalledAs.Line("describe opportunities"), $"one of the {SchemaCatalog.Tables.Count} tables");
        if (head.LargestCustomer is { } customer)
            grid.AddRow(CalledAs.Line($"explain {customer}"), "the largest customer's story, and why it went so");
        console.Write(new Padder(grid, new Padding(2, 0, 0, 0)));
    }
}
