using System.Globalization;

namespace Salescape.Costs;

/// <summary>Prints what each table of a run costs, and what the parts of a run do.</summary>
internal static class CostTable
{
    private const string Append = "Batch__Append";

    /// <summary>The parts of a run to nowhere: what they are called here, and the function whose calls they are.</summary>
    private static readonly (string Part, string Function)[] Parts =
    [
        ("starting: vendor, vocabularies", "Company___ctor"),
        ("deciding: lives of accounts", "AccountLife__Decide"),
        ("deciding: onlookers", "OnlookerLife__Live"),
        ("telling: rows of accounts", "AccountLife__Tell"),
        ("wording, a part of both", "GrammarScript__Say"),
        ("appending, a part of telling", Append),
        ("hiding what is not seen", "Window__Show"),
        ("rolling up", "Company__WriteRollUp"),
        ("fingerprints", "BatchFingerprints__Of"),
    ];

    /// <summary>Prints Markdown.</summary>
    /// <param name="run">The profile of a run to nowhere.</param>
    /// <param name="tables">What <see cref="SinkCosts.Measure"/> printed.</param>
    /// <param name="dumps">What Callgrind dumped meanwhile, without the dumps' numbers.</param>
    public static void Print(CallgrindProfile run, string tables, string dumps)
    {
        double total = run.Total;
        Console.WriteLine("| Table | Rows | Bytes/row | Telling | Appending | Fingerprint | CSV | Parquet | Share |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        int dump = 0;
        foreach (string line in File.ReadLines(tables))
        {
            string[] cells = line.Split('\t');
            double rows = Math.Max(1, long.Parse(cells[2], CultureInfo.InvariantCulture));
            long bytes = long.Parse(cells[3], CultureInfo.InvariantCulture);
            long telling = run.OfCallers(cells[1] + Append, Append);
            long appending = run.Of(cells[1] + Append);
            long[] taken = [.. SinkCosts.Takers.Select(_ => CallgrindProfile.TotalOf($"{dumps}.{++dump}"))];
            Console.WriteLine(
                Invariant(
                    $"| {cells[0]} | {cells[2]} | {bytes / rows:N0} | {telling / rows:N0} | {appending / rows:N0} | {taken[0] / rows:N0} | {taken[1] / rows:N0} | {taken[2] / rows:N0} | {(telling + taken[0]) / total:P1} |"
                )
            );
        }

        Console.WriteLine();
        Console.WriteLine("| Part | Million instructions | Share |");
        Console.WriteLine("|---|---|---|");
        foreach ((string part, string function) in Parts)
            Console.WriteLine(Invariant($"| {part} | {run.Of(function) / 1e6:N0} | {run.Of(function) / total:P1} |"));
        Console.WriteLine(Invariant($"| all | {total / 1e6:N0} | {1:P1} |"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
