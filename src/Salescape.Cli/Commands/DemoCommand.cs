using System.CommandLine;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Verification.Checks;

namespace Salescape.Cli.Commands;

/// <summary>The main job in one go: a company is simulated, written, checked and shown.</summary>
internal sealed class DemoCommand : Command, IHasExamples
{
    private readonly WorldOptions _world;

    private readonly Option<bool> _overwrite = new("--overwrite")
    {
        Arity = ArgumentArity.Zero,
        Description = $"Replace a different data set in {Generation.DefaultFolder}.",
    };

    public DemoCommand()
        : base("demo", $"Generate a company in {Generation.DefaultFolder}, check it, and show what is inside.")
    {
        _world = new(this);
        Add(_overwrite);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [("salescape demo", "a thousand accounts, 36 months up to today"), ("salescape demo --seed 7", "another company")];

    private int Run(ParseResult parsed)
    {
        CompanySettings settings = _world.Read(parsed);
        int threads = Environment.ProcessorCount;
        bool overwrite = parsed.GetValue(_overwrite);
        Dataset dataset =
            !overwrite && Dataset.IsIn(Generation.DefaultFolder)
                ? Present(settings, threads)
                : Generation.Run(
                    settings,
                    Generation.Request(settings, Generation.DefaultFolder, DuckDbFormat.Instance, threads) with
                    {
                        Overwrite = overwrite,
                    }
                );
        IReadOnlyList<CheckResult> results = Interruption.Watch(
            (progress, _) => CheckRunner.Run(dataset, threads, rowsShown: 0, CheckCatalog.All, progress)
        );
        DemoPage.Show(dataset, settings, results, Terminal.Output);
        return results.All(result => result.Holds) ? ExitCode.Done : ExitCode.Violated;
    }

    // What is there is shown if it is what was asked for, and never replaced unasked.
    private Dataset Present(CompanySettings settings, int threads)
    {
        Dataset present = Dataset.Open(Generation.DefaultFolder);
        CompanySettings recorded = RecordedSettings.In(present);
        if (present.Format != DuckDbFormat.Instance || recorded != settings)
        {
            throw new RefusedException(
                $"{Generation.DefaultFolder} holds another data set: seed {recorded.Seed}, scale {recorded.Scale}, {Given.Show(recorded.Start)} to {Given.Show(recorded.AsOf)}, {recorded.Vendor} ({present.Format.Name}).",
                $"Look at it with '{CalledAs.Line("finding")}', or add {_overwrite.Name} to replace it."
            );
        }

        present.RefuseAltered(threads);
        return present;
    }
}
