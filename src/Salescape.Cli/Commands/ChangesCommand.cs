using System.CommandLine;
using System.Globalization;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Simulation.Course;
using Salescape.Storage.Changes;
using Salescape.Storage.Parts;

namespace Salescape.Cli.Commands;

/// <summary>Writes what changes from one day to another: applied to the data set of the first, it gives that of the last.</summary>
internal sealed class ChangesCommand : Command, IHasExamples
{
    private const string DefaultFolder = "./salescape-changes";

    private readonly Option<string> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "Folder to write to.",
        DefaultValueFactory = _ => DefaultFolder,
    };

    private readonly Option<string?> _table = new("--table")
    {
        HelpName = "NAMES",
        Description = "Only these tables, or schemas; with commas between them.",
    };

    private readonly Option<string?> _part = new("--part")
    {
        HelpName = "I/N",
        Description = "Write only part I of N, to DIR/part-I-of-N; part 1 has what the vendor plans and adds up, and takes as long as all.",
    };

    private readonly Option<bool> _overwrite = new("--overwrite")
    {
        Arity = ArgumentArity.Zero,
        Description = "Replace the changes in the folder. Other files are never touched.",
    };

    private readonly CourseOptions _course;
    private readonly ChangeFormatOptions _format;
    private readonly ThreadsOption _threads = new();

    public ChangesCommand()
        : base("changes", "Write inserts and updates from one day to another, in the order in which they were booked.")
    {
        _course = new(this, "--to");
        _format = new(this);
        Add(_out);
        Add(_table);
        Add(_part);
        Add(_threads);
        Add(_overwrite);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape changes --since salescape-data", "from the data set's last day to today, as Parquet"),
        ("salescape changes --from 2026-06-01 --to 2026-06-30 --format csv --out d", "what follows generate --as-of 2026-06-01"),
        ("salescape changes --since d --to 2026-06-30 --table customers,contracts --format jsonl", "two tables, a line a change"),
        ("salescape changes --since d --format debezium --with-schema", "Debezium's messages with their schemas"),
        ("salescape changes --since d --format debezium --decimals precise --transactions", "other cells, and where transactions end"),
    ];

    private int Run(ParseResult parsed)
    {
        string folder = Given.Folder(_out.Name, parsed.GetRequiredValue(_out));
        int threads = _threads.Read(parsed);
        ChangeFormat format = _format.Read(parsed);
        TableDefinition[] tables = ReadTables(parsed);
        Part? part = parsed.GetValue(_part) is { } text ? Given.Part(_part.Name, text) : null;
        (CompanySettings settings, DateOnly from) = _course.Read(parsed, threads);
        if (part is not null)
            folder = Path.Combine(folder, part.FolderName);
        var request = new ChangeRequest
        {
            Folder = folder,
            Format = format,
            Threads = threads,
            Tables = tables,
            Part = part,
            Overwrite = parsed.GetValue(_overwrite),
            Start = settings.Start,
            Settings = RecordedSettings.Of(settings),
            Version = Generation.Version,
        };
        ChangeManifest written = Interruption.Watch(
            (progress, stop) =>
                ChangeWriter.Write(new CompanyCourse(settings, from), request with { Progress = progress, Stop = stop })
        );
        Report(written, folder);
        return ExitCode.Done;
    }

    private TableDefinition[] ReadTables(ParseResult parsed) =>
        parsed.GetValue(_table) is { } names ? [.. names.Split(',').SelectMany(name => NamedTables.Find(name.Trim())).Distinct()] : [];

    private static void Report(ChangeManifest written, string folder)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        string inserts = written.Count(table => table.Inserts).ToString("N0", culture);
        string updates = written.Count(table => table.Updates).ToString("N0", culture);
        string deletes = written.Count(table => table.Deletes).ToString("N0", culture);
        int tables = written.Tables.Count(table => table.Inserts + table.Updates + table.Deletes > 0);
        Terminal.Say($"Written  {folder} ({written.Format}, {written.Files.Count + 1} files)");
        Terminal.Say($"Changes  {inserts} inserts, {updates} updates, {deletes} deletes in {tables} tables");
        Terminal.Say($"Days     after {Given.Show(written.From)} to {Given.Show(written.To)}");
        Terminal.Say($"Time     {written.Run.Seconds.ToString("0.00", culture)} s");
    }
}
