using System.CommandLine;
using Salescape.Analyses.Report;
using Salescape.Schema.Kernel;

namespace Salescape.Cli.Commands;

/// <summary>Writes a static site that answers every question about a data set.</summary>
internal sealed class ReportCommand : Command, IHasExamples
{
    private readonly DatasetOption _data;

    private readonly Option<string> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "Folder for the site. An existing report is replaced.",
        DefaultValueFactory = _ => "./site",
    };

    private readonly ThreadsOption _threads = new();

    public ReportCommand()
        : base("report", "Write a static site with every question answered, charted and explained, and every table.")
    {
        _data = new(this);
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
        int pages = WholeDataset.Read(_data.Read(parsed), threads, dataset =>
            Interruption.Watch((progress, _) => StaticReport.Write(dataset, folder, HeadFigures.Read(dataset).Figures, threads, progress))
        );
        Terminal.Say($"Written  {folder} ({pages} pages)");
        Terminal.Say($"Next     open {ShellWord.Of(Path.Combine(folder, "index.html"))} in a browser");
        return ExitCode.Done;
    }
}
