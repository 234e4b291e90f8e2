using System.CommandLine;
using Salescape.Schema.Kernel;
using Salescape.Semantics;

namespace Salescape.Cli.Commands;

/// <summary>Writes what the data means as files that another tool reads.</summary>
internal sealed class SemanticsCommand : Command, IHasExamples
{
    private const int Months = 36;

    private readonly ChoiceOption _to = new("--to", "tool", [.. SemanticExport.Targets])
    {
        Description = "Tool that shall read it.",
        DefaultValueFactory = null,
        Required = true,
    };

    private readonly Option<string> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "Folder for the files.",
        Required = true,
    };

    private readonly Option<bool> _overwrite = new("--overwrite")
    {
        Arity = ArgumentArity.Zero,
        Description = "Replace the export in the folder. Other files are never touched.",
    };

    private readonly DatasetOption _data;

    public SemanticsCommand()
        : base("semantics", "Write tables, meanings, metrics and checks as a model for dbt and other tools.")
    {
        Add(_to);
        Add(_out);
        _data = new(this, otherwise: $"Metrics are as of its last day. Default: as of today, over {Months} months, as generate writes.");
        Add(_overwrite);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape semantics --to dbt --out dbt-project --data salescape-data", "a dbt project over that data set"),
        ("salescape semantics --to malloy --out models", "a Malloy model, as of today"),
        ("salescape semantics --to malloy --out models --overwrite", "the same again"),
    ];

    private int Run(ParseResult parsed)
    {
        string target = _to.Read(parsed);
        string folder = Given.Folder(_out.Name, parsed.GetRequiredValue(_out));
        (DateOnly start, DateOnly asOf) = Days(parsed);
        int files = SemanticExport.Write(target, start, asOf, folder, parsed.GetValue(_overwrite));
        Terminal.Say($"Written  {folder} ({target}, {files} files)");
        Terminal.Say($"Days     {Given.Show(start)} to {Given.Show(asOf)}");
        Terminal.Say($"Next     read {ShellWord.Of(Path.Combine(folder, "README.md"))}");
        return ExitCode.Done;
    }

    private (DateOnly Start, DateOnly AsOf) Days(ParseResult parsed)
    {
        if (_data.IsGiven(parsed))
            return WholeDataset.Read(_data.Read(parsed), 1, dataset => (dataset.Manifest.Start, dataset.Manifest.AsOf));
        var today = DateOnly.FromDateTime(DateTime.Today);
        return (Given.StartOf(Months, today), today);
    }
}
