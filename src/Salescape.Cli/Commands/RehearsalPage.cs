using System.Diagnostics;
using System.Globalization;
using Salescape.Simulation;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Commands;

/// <summary>What each table of a company would hold, with a fingerprint, and how fast its rows are made.</summary>
internal static class RehearsalPage
{
    /// <summary>Makes all rows, drops them, and shows what there would be.</summary>
    public static void Show(CompanySettings settings, int threads)
    {
        var watch = Stopwatch.StartNew();
        IReadOnlyList<ManifestTable> tables = Generation.Rehearse(settings, threads);
        TimeSpan taken = watch.Elapsed;
        int widest = tables.Max(table => table.Name.Length);
        foreach (ManifestTable table in tables)
            Terminal.Say(
                string.Create(CultureInfo.InvariantCulture, $"{table.Name.PadRight(widest)}  {table.Rows,11:N0}  {table.Fingerprint}")
            );
        long rows = tables.Sum(table => table.Rows);
        Terminal.Say();
        Terminal.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rows:N0} rows in {taken.TotalSeconds:0.00} s, {rows / taken.TotalSeconds:N0} a second"
            )
        );
    }
}
