using System.CommandLine;
using System.Text.RegularExpressions;
using Salescape.Simulation;
using Salescape.Verification.Calibration;
using Salescape.Verification.Causes;
using Spectre.Console;

namespace Salescape.Cli.Commands;

/// <summary>Shows what the world is made of beside what a plain statistic finds of it in the tables.</summary>
internal sealed partial class TruthCommand : Command, IHasExamples
{
    private readonly DatasetOption _data;

    public TruthCommand()
        : base("truth", "Compare the causes built into the company with what statistics find in a data set.")
    {
        _data = new(this, withPath: true);
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
        IReadOnlyList<CauseFinding> findings = WholeDataset.Read(_data.Read(parsed), Environment.ProcessorCount, Measurement.FindCauses);
        IAnsiConsole console = Terminal.Output;
        foreach (CauseFinding finding in findings)
        {
            console.WriteLine(finding.Cause.Title);
            Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
            grid.AddRow(Terminal.Cell("World"), Terminal.Cell(CoefficientNames().Replace(finding.Cause.World, name => Show(name.Value))));
            grid.AddRow(
                Terminal.Cell("Tables"),
                Terminal.Cell(string.Join(", ", finding.Rows.Select(row => $"{row.Label} {FigureText.Of(row.Value)}")))
            );
            grid.AddRow(Terminal.Cell("Statistic"), Terminal.Cell(StatisticOf(finding)));
            console.Write(new Padder(grid, new Padding(2, 0, 0, 0)));
        }

        console.WriteLine();
        console.WriteLine(
            $"{findings.Count(finding => finding.IsFound)} of {findings.Count} causes found in their bands. The queries are in sql/causes/, ten companies in docs/causes.md."
        );
        return ExitCode.Done;
    }

    private static string StatisticOf(CauseFinding finding) =>
        double.IsNaN(finding.Statistic)
            ? "too few rows to say"
            : $"{FigureText.Of(finding.Statistic)} {finding.Cause.Unit}, {(finding.IsFound ? "in" : "NOT IN")} its band {FigureText.Of(finding.Cause.Band)}";

    private static string Show(string name) =>
        Coefficient.Find(name) is { } number ? $"{name} = {string.Join(" | ", number.Values.Select(FigureText.Of))}" : name;
}
