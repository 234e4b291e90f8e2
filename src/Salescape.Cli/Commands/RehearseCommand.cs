using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Salescape.Simulation;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Commands;

/// <summary>
/// Makes all rows of a company and drops them. What is printed tells whether two machines, versions or settings make the
/// same company, and how fast it lives when nothing is written.
/// </summary>
internal sealed class RehearseCommand : Command, IHasExamples
{
    private readonly ThreadsOption _threads = new();
    private readonly WorldOptions _world;

    public RehearseCommand()
        : base("rehearse", "Make all rows of a company, write nothing, and show what each table would hold.")
    {
        _world = new(this);
        Add(_threads);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape rehearse --as-of 2026-06-30", "rows and fingerprint of every table, equal on any machine"),
        ("salescape rehearse --scale 10 --threads 1", "how fast one core makes rows"),
    ];

    private int Run(ParseResult parsed)
    {
        CompanySettings settings = _world.Read(parsed);
        int threads = _threads.Read(parsed);
        var watch = Stopwatch.StartNew();
        IReadOnlyList<ManifestTable> tables = Generation.Rehearse(settings, threads);
        TimeSpan taken = watch.Elapsed;
        int widest = tables.Max(table => table.Name.Length);
        foreach (ManifestTable table in tables)
            Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{table.Name.PadRight(widest)}  {table.Rows,11:N0}  {table.Fingerprint}"));
        long rows = tables.Sum(table => table.Rows);
        Terminal.Say();
        Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows in {taken.TotalSeconds:0.00} s, {rows / taken.TotalSeconds:N0} a second"));
        return ExitCode.Done;
    }
}
