using System.CommandLine;
using Salescape.Analyses.Report;

namespace Salescape.Cli.Commands;

/// <summary>Writes a static site that answers every question about a data set.</summary>
internal sealed class ReportCommand : Command, IHasExamples
{
    private readonly Option<string> _data = new("--data")
    {
        HelpName = "DIR",
        Description = "The data set: its folder, or a file in it.",
        DefaultValueFactory = _ => Generation.DefaultFolder,
    };

    private readonly Option<string> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "The folder of the site; a report that is there already is replaced.",
        DefaultValueFactory = _ => "./site",
    };

    private readonly ThreadsOption _threads = new();

    public ReportCommand()
        : base("report", "Write a static site: every question answered, drawn and explained, every table shown.")
    {
        Add(_data);
        Add(_out);
        Add(_threads);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape report", $"a site in ./site about {Generation.DefaultFolder}; open ./site/index.html"),
        ("salescape report --data d --out /var/www/demo", "another data set, into another folder"),
    ];

    private int Run(ParseResult parsed)
    {
        string folder = Given.Folder(_out.Name, parsed.GetRequiredValue(_out));
        int threads = _threads.Read(parsed);
        int pages = WholeDataset.Read(_data.Name, parsed.GetRequiredValue(_data), threads, dataset =>
            StaticReport.Write(dataset, folder, HeadFigures.Read(dataset).Figures, threads));
        Console.Out.WriteLine($"Written  {folder} ({pages} pages)");
        Console.Out.WriteLine($"Next     open {Path.Combine(folder, "index.html")} in a browser");
        return ExitCode.Done;
    }
}
