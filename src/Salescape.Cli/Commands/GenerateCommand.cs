using System.CommandLine;
using Salescape.Output.Datasets;
using Salescape.Output.Sinks;
using Salescape.Schema.Kernel;
using Salescape.Simulation;

namespace Salescape.Cli.Commands;

/// <summary>Simulates a company and writes its data set.</summary>
internal sealed class GenerateCommand : Command, IHasExamples
{
    private static readonly string[] Formats = [.. DataFormat.All.Select(format => format.Name)];

    private readonly Option<string> _to = new("--to")
    {
        HelpName = string.Join('|', Formats),
        Description = "The format.",
        DefaultValueFactory = _ => Formats[0],
    };

    private readonly Option<string> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "The folder to write into.",
        DefaultValueFactory = _ => Generation.DefaultFolder,
    };

    private readonly ThreadsOption _threads = new();

    private readonly Option<bool> _foreignKeys = new("--foreign-keys")
    {
        Arity = ArgumentArity.Zero,
        Description = "Declare foreign keys in the DuckDB file; slower, and 'check' proves them anyway.",
    };

    private readonly Option<bool> _overwrite = new("--overwrite")
    {
        Arity = ArgumentArity.Zero,
        Description = "Replace the data set that is in the folder; never anything else.",
    };

    private readonly WorldOptions _world;

    public GenerateCommand()
        : base("generate", "Simulate a company and write its 62 tables.")
    {
        Add(_to);
        Add(_out);
        _world = new(this);
        Add(_threads);
        Add(_foreignKeys);
        Add(_overwrite);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape generate", $"36 months up to today into {Generation.DefaultFolder}/{DuckDbFormat.FileName}"),
        ("salescape generate --to parquet --out d --scale 10", "ten times the accounts, as Parquet"),
        ("salescape generate --to csv --out d --seed 7 --as-of 2026-06-30", "another company, seen on a given day"),
        ("salescape generate --start 2023-07-01 --as-of 2026-03-15", "a fixed start: a later as-of sees more of the same world"),
    ];

    private int Run(ParseResult parsed)
    {
        CompanySettings settings = _world.Read(parsed);
        string folder = Given.Folder(_out.Name, parsed.GetRequiredValue(_out));
        DataFormat format = ReadFormat(parsed.GetRequiredValue(_to));
        Dataset dataset = Generation.Run(settings, Generation.Request(settings, folder, format, _threads.Read(parsed)) with
        {
            ForeignKeys = ReadForeignKeys(parsed, format),
            Overwrite = parsed.GetValue(_overwrite),
        });
        Generation.Report(dataset, folder);
        return ExitCode.Done;
    }

    private DataFormat ReadFormat(string name)
    {
        string all = $"The formats are {string.Join(", ", Formats)}.";
        return DataFormat.Find(name) ?? throw new RefusedException(
            $"Unknown format '{name}' for {_to.Name}.",
            NearestName.To(name, Formats) is { } nearest ? $"Did you mean '{nearest}'? {all}" : all);
    }

    private bool ReadForeignKeys(ParseResult parsed, DataFormat format)
    {
        bool asked = parsed.GetValue(_foreignKeys);
        return !asked || format == DuckDbFormat.Instance
            ? asked
            : throw new RefusedException($"{_foreignKeys.Name} has no meaning in {format.Name} files.", $"Leave it out, or write {_to.Name} {DuckDbFormat.Instance.Name}.");
    }
}
