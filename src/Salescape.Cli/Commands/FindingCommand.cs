using System.CommandLine;
using DuckDB.NET.Data;
using Salescape.Analyses.Findings;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
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
        Description = "Finding to show with its rows and SQL. Shows a summary of all by default.",
    };

    private readonly DatasetOption _data;

    public FindingCommand()
        : base("finding", "Show key findings of a data set, and the rows and SQL behind them.")
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

    /// <summary>Reads all findings.</summary>
    public static IReadOnlyList<(Finding Finding, string Said, string Compared)> ReadAll(Dataset dataset)
    {
        using DuckDBConnection connection = Finding.Connect(dataset);
        return
        [
            .. Finding.All.Select(finding =>
                finding.Read(connection) is var (said, compared) ? (finding, said, compared) : (finding, TooFew.Said, TooFew.Compared)
            ),
        ];
    }

    /// <summary>Shows all findings in short, each with the command that shows more.</summary>
    public static void ShowAll(IReadOnlyList<(Finding Finding, string Said, string Compared)> findings, IAnsiConsole console)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().RightAligned().NoWrap()).AddColumn();
        foreach ((Finding finding, string said, string compared) in findings)
        {
            grid.AddRow(Terminal.Cell($"{finding.Place}"), new Text($"{Legible.Show(said)};\n{Legible.Show(compared)}."));
            grid.AddRow(Terminal.Cell(""), Terminal.Cell(CalledAs.Line($"finding {finding.Name}"), new Style(decoration: Decoration.Dim)));
        }

        console.Write(new Padder(grid, new Padding(1, 0, 0, 0)));
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_name) is { } name)
            ShowOne(Find(name), parsed, Terminal.Output);
        else
            ShowAll(Read(parsed, ReadAll), Terminal.Output);
        return ExitCode.Done;
    }

    private T Read<T>(ParseResult parsed, Func<Dataset, T> read) => WholeDataset.Read(_data.Read(parsed), Environment.ProcessorCount, read);

    private static Finding Find(string name) =>
        Finding.Find(name)
        ?? throw new RefusedException(
            $"Unknown finding '{name}'.",
            NearestName.To(name, Finding.All.Select(finding => finding.Name)) is { } nearest
                ? $"Did you mean '{nearest}'?"
                : $"There are {string.Join(", ", Finding.All.Select(finding => finding.Name))}."
        );

    private void ShowOne(Finding finding, ParseResult parsed, IAnsiConsole console)
    {
        (DateOnly asOf, (string said, string compared), (IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string?>> rows)) = Read(
            parsed,
            dataset =>
            {
                using DuckDBConnection connection = Finding.Connect(dataset);
                return (dataset.Manifest.AsOf, finding.Read(connection) ?? TooFew, finding.ReadMore(connection));
            }
        );
        console.MarkupLineInterpolated($"[bold]{finding.Title}[/]");
        console.WriteLine($"{Legible.Show(said)}; {Legible.Show(compared)}.");
        var table = new TextTable([.. columns.Select(name => name.Replace('_', ' '))]);
        foreach (IReadOnlyList<string?> row in rows)
            table.Add(row.Select(cell => cell ?? ""));
        table.Show(console);
        Terminal.Hand($"{finding.Statement(asOf)}\n\n{finding.MoreStatement(asOf)}\n");
    }
}
