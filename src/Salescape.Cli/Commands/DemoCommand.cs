using System.CommandLine;
using Salescape.Output.Checks;
using Salescape.Output.Datasets;
using Salescape.Output.Sinks;
using Salescape.Simulation;

namespace Salescape.Cli.Commands;

/// <summary>The main job in one go: a company is simulated, written, checked and shown.</summary>
internal sealed class DemoCommand : Command, IHasExamples
{
    private readonly WorldOptions _world;

    public DemoCommand()
        : base("demo", $"Generate a company into {Generation.DefaultFolder}, check it, and show what is inside.")
    {
        _world = new(this);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape demo", "a thousand accounts, 36 months up to today"),
        ("salescape demo --seed 7", "another company"),
    ];

    private int Run(ParseResult parsed)
    {
        CompanySettings settings = _world.Read(parsed);
        int threads = Environment.ProcessorCount;
        Dataset dataset = Generation.Run(settings, Generation.Request(settings, Generation.DefaultFolder, DuckDbFormat.Instance, threads) with { Overwrite = true });
        IReadOnlyList<CheckResult> results = Interruption.Watch((progress, _) => CheckRunner.Run(dataset, threads, rowsShown: 0, CheckCatalog.All, progress));
        DemoPage.Show(dataset, settings, results, Terminal.Output);
        return results.All(result => result.Holds) ? ExitCode.Done : ExitCode.Violated;
    }
}
