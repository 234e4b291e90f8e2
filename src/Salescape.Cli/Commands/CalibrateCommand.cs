using System.CommandLine;
using System.Globalization;
using Salescape.Docs;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Verification.Calibration;

namespace Salescape.Cli.Commands;

/// <summary>Measures companies that differ in their seed alone against published figures.</summary>
internal sealed class CalibrateCommand : Command, IHasExamples
{
    private const int Months = 36;
    private const int MostSeeds = 100;
    private const decimal LeastScale = 0.1m;
    private const decimal GreatestScale = 100m;

    // The standard seed comes first, so that one seed alone is the company that everybody gets.
    private const long StandardSeed = 42;

    private readonly Option<string> _seeds = Defaulted(
        "--seeds",
        "N",
        "10",
        $"How many companies: the seeds {StandardSeed}, 1, 2, 3 and on."
    );
    private readonly Option<string> _scale = Defaulted("--scale", "N", "1", "Company size: 1 is about 1,000 accounts over 36 months.");
    private readonly Option<string> _asOf = Defaulted(
        "--as-of",
        "DATE",
        "2026-06-30",
        $"The day from which {Months} months of history are seen."
    );
    private readonly Option<bool> _write = new("--write")
    {
        Arity = ArgumentArity.Zero,
        Description = $"Rewrite {CalibrationPage.Path} and {CausesPage.Path} of the repository.",
    };

    private readonly ThreadsOption _threads = new();

    public CalibrateCommand()
        : base("calibrate", "Compare companies with published figures. Exit code 1 if one is outside its band.")
    {
        Add(_seeds);
        Add(_scale);
        Add(_asOf);
        Add(_threads);
        Add(_write);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape calibrate", "ten companies at scale 1: rows, figures and causes"),
        ("salescape calibrate --seeds 1", $"the company of seed {StandardSeed} alone"),
        ("salescape calibrate --write", $"rewrite {CalibrationPage.Path} and {CausesPage.Path} after a change of the world"),
    ];

    private int Run(ParseResult parsed)
    {
        int seeds = (int)Given.WholeNumber(_seeds.Name, parsed.GetRequiredValue(_seeds), 1, MostSeeds);
        decimal scale = Given.Number(_scale.Name, parsed.GetRequiredValue(_scale), LeastScale, GreatestScale);
        DateOnly asOf = Given.Day(_asOf.Name, parsed.GetRequiredValue(_asOf));
        DateOnly start = Given.StartOf(Months, asOf);
        bool isStandard = Array.TrueForAll([_seeds, _scale, _asOf], option => parsed.GetResult(option) is null or { Implicit: true });
        int threads = _threads.Read(parsed);
        bool write = parsed.GetValue(_write);
        if (write && !isStandard)
            throw new RefusedException("The pages show the standard companies.", $"Give {_write.Name} alone.");
        string pages = write ? RepositoryFolder.Find("calibrate --write") : "";

        var result = new CalibrationResult([.. Enumerable.Range(0, seeds).Select(place => Measure(SeedAt(place)))]);
        if (write)
            Write(
                pages,
                result,
                $"seeds {string.Join(", ", Enumerable.Range(0, seeds).Select(SeedAt))}, scale {scale}, {Given.Show(start)} to {Given.Show(asOf)}"
            );
        else
            CalibrationTables.Show(result, withCounts: scale == 1, Terminal.Output);
        return IsCalibrated(result, scale == 1) ? ExitCode.Done : ExitCode.Violated;

        Measurement Measure(long seed)
        {
            Terminal.Remark(string.Create(CultureInfo.InvariantCulture, $"Measuring the company of seed {seed} …"));
            return Interruption.Watch(
                (progress, _) =>
                    Measurement.Of(new Company(new(seed, scale, start, asOf, WorldOptions.DefaultVendor)), start, asOf, threads, progress)
            );
        }
    }

    // The schema's estimates are those of scale 1.
    private static bool IsCalibrated(CalibrationResult result, bool withCounts) =>
        !result.Metrics.Any(metric => metric.IsWrong)
        && result.Causes.All(cause => cause.IsVisible)
        && (!withCounts || (result.Counts.All(count => count.IsInside) && result.Total.IsInside));

    private static long SeedAt(int place) => place == 0 ? StandardSeed : place;

    private static void Write(string root, CalibrationResult result, string companies)
    {
        const string Line = "./salescape calibrate --write";
        File.WriteAllText(Path.Combine(root, CalibrationPage.Path), CalibrationPage.Write(result, Line, companies));
        File.WriteAllText(Path.Combine(root, CausesPage.Path), CausesPage.Write(result, Line, companies));
        Terminal.Say($"{CalibrationPage.Path} and {CausesPage.Path} are rewritten.");
    }

    private static Option<string> Defaulted(string name, string value, string standard, string description) =>
        new(name)
        {
            HelpName = value,
            Description = description,
            DefaultValueFactory = _ => standard,
        };
}
