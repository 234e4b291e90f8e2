using System.CommandLine;
using System.Text.RegularExpressions;
using Salescape.Output.Calibration;
using Salescape.Simulation;

namespace Salescape.Cli.Commands;

/// <summary>Shows what the world is made of beside what a plain statistic finds of it in the tables.</summary>
internal sealed partial class TruthCommand : Command, IHasExamples
{
    private readonly Argument<string> _path = new("path")
    {
        Description = "The data set: its folder, or a file in it.",
        DefaultValueFactory = _ => Generation.DefaultFolder,
    };

    public TruthCommand()
        : base("truth", "Show the causes in the world beside what is found of them in a data set.")
    {
        Add(_path);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape truth", $"the causes in {Generation.DefaultFolder}"),
        ("salescape truth d", "those in another folder; bands are made for scale 1 and more"),
    ];

    /// <summary>The names of numbers of the world in a text.</summary>
    [GeneratedRegex(@"\w+Assumptions\.\w+")]
    internal static partial Regex CoefficientNames();

    private int Run(ParseResult parsed)
    {
        IReadOnlyList<CauseFinding> findings = WholeDataset.Read(_path.Name, parsed.GetRequiredValue(_path), Environment.ProcessorCount, Measurement.FindCauses);
        foreach (CauseFinding finding in findings)
        {
            Console.Out.WriteLine(finding.Cause.Title);
            Console.Out.WriteLine($"  World      {CoefficientNames().Replace(finding.Cause.World, name => Show(name.Value))}");
            Console.Out.WriteLine($"  Tables     {string.Join(", ", finding.Rows.Select(row => $"{row.Label} {FigureText.Of(row.Value)}"))}");
            Console.Out.WriteLine($"  Statistic  {FigureText.Of(finding.Statistic)} {finding.Cause.Unit}, {(finding.IsFound ? "in" : "NOT IN")} its band {FigureText.Of(finding.Cause.Band)}");
        }

        Console.Out.WriteLine();
        Console.Out.WriteLine($"{findings.Count(finding => finding.IsFound)} of {findings.Count} causes found in their bands. The queries are in causes/, ten companies in docs/causes.md.");
        return ExitCode.Done;
    }

    private static string Show(string name) =>
        Coefficient.Find(name) is { } number ? $"{name} = {string.Join(" | ", number.Values.Select(FigureText.Of))}" : name;
}
