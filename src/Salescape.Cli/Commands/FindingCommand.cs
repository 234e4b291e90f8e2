using System.CommandLine;
using DuckDB.NET.Data;
using Salescape.Output.Datasets;
using Salescape.Output.Findings;
using Salescape.Schema.Kernel;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace Salescape.Cli.Commands;

/// <summary>Says what whoever runs sales would want to know of a data set, and shows what is behind it.</summary>
internal sealed class FindingCommand : Command, IHasExamples
{
    // A company of a few accounts has not lived enough.
    private static readonly (string Said, string Compared) TooFew = ("Too few rows to say", "a larger company would tell");

    private readonly Argument<string?> _name = new("name")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "One finding, with the rows and the SQL behind it; all in short if left out.",
    };

    private readonly DatasetOption _data;

    public FindingCommand()
        : base("finding", "Show what a sales director would want to know of a data set, and what is behind it.")
    {
        Add(_name);
        _data = new(this);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape finding", $"all findings in {Generation.DefaultFolder}"),
        ("salescape finding renewals", "the customers behind one of them, and its SQL"),
    ];

    /// <summary>Shows all findings in short, each with the command that shows more.</summary>
    public static void ShowAll(Dataset dataset, IAnsiConsole console)
    {
        using DuckDBConnection connection = Finding.Connect(dataset);
        Grid grid = new Grid().AddColumn(new GridColumn().RightAligned().NoWrap()).AddColumn();
        foreach (Finding finding in Finding.All)
        {
            (string said, string compared) = finding.Read(connection) ?? TooFew;
            grid.AddRow(Terminal.Cell($"{finding.Place}"), new Text($"{Legible.Show(said)};\n{Legible.Show(compared)}."));
            grid.AddRow(Terminal.Cell(""), Terminal.Cell($"./salescape finding {finding.Name}", new Style(decoration: Decoration.Dim)));
        }

        console.Write(new Padder(grid, new Padding(1, 0, 0, 0)));
    }

    private int Run(ParseResult parsed)
    {
        Finding? chosen = parsed.GetValue(_name) is { } name ? Find(name) : null;
        (string named, string folder) = _data.Read(parsed);
        Dataset dataset = WholeDataset.Open(named, folder, Environment.ProcessorCount);
        if (chosen is null)
            ShowAll(dataset, Terminal.Output);
        else
            ShowOne(chosen, dataset, Terminal.Output);
        return ExitCode.Done;
    }

    private static Finding Find(string name) => Finding.Find(name) ?? throw new RefusedException(
        $"There is no finding '{name}'.",
        NearestName.To(name, Finding.All.Select(finding => finding.Name)) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : $"There are {string.Join(", ", Finding.All.Select(finding => finding.Name))}.");

    private static void ShowOne(Finding finding, Dataset dataset, IAnsiConsole console)
    {
        using DuckDBConnection connection = Finding.Connect(dataset);
        console.MarkupLineInterpolated($"[bold]{finding.Title}[/]");
        (string said, string compared) = finding.Read(connection) ?? TooFew;
        console.WriteLine($"{said}; {compared}.");
        (IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string?>> rows) = finding.ReadMore(connection);
        var table = new TextTable([.. columns.Select(name => name.Replace('_', ' '))]);
        foreach (IReadOnlyList<string?> row in rows)
            table.Add(row.Select(cell => cell ?? ""));
        table.Show(console);
        Terminal.Hand(finding.More + "\n");
    }
}
