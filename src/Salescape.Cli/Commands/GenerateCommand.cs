using System.CommandLine;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Postgres;
using Salescape.Storage.Parts;

namespace Salescape.Cli.Commands;

/// <summary>Simulates a company and writes its data set.</summary>
internal sealed class GenerateCommand : Command, IHasExamples
{
    private readonly Option<string> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "Folder to write to.",
        DefaultValueFactory = _ => Generation.DefaultFolder,
    };

    private readonly ConnectionOption _connection = new();
    private readonly ThreadsOption _threads = new();

    private readonly ChoiceOption _keys = new("--keys", "choice", ["primary", "none", "foreign"])
    {
        Description = "Keys that the DuckDB file declares: none is fastest, foreign slowest. 'check' verifies all of them anyway.",
    };

    private readonly Option<bool> _overwrite = new("--overwrite")
    {
        Arity = ArgumentArity.Zero,
        Description = "Replace the data set in the folder. Other files are never touched.",
    };

    private readonly Option<string?> _part = new("--part")
    {
        HelpName = "I/N",
        Description = "Write only part I of N, to DIR/part-I-of-N. Parts can be written on different machines.",
    };

    private readonly Option<bool> _finish = new("--finish")
    {
        Arity = ArgumentArity.Zero,
        Description = "Combine the parts in DIR into one data set, and write the tables that depend on all of them.",
    };

    private readonly Option<bool> _history = new("--history")
    {
        Arity = ArgumentArity.Zero,
        Description = "Add what was known when: a table of versions (type 2) beside each table whose rows change.",
    };

    private readonly Option<bool> _updatedAt = new("--with-updated-at")
    {
        Arity = ArgumentArity.Zero,
        Description = "Add a column updated_at to each table: when the row came or was changed last, for incremental loads.",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Arity = ArgumentArity.Zero,
        Description = "Generate all rows, write nothing, and show what each table would hold.",
    };

    private readonly FormatOptions _format;
    private readonly WorldOptions _world;

    public GenerateCommand()
        : base("generate", $"Simulate a company and write its {SchemaCatalog.Tables.Count} tables.")
    {
        _format = new(this);
        Add(_out);
        Add(_connection);
        _world = new(this);
        Add(_threads);
        Add(_part);
        Add(_finish);
        Add(_keys);
        Add(_history);
        Add(_updatedAt);
        Add(_overwrite);
        Add(_dryRun);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape generate", $"36 months up to today into {Generation.DefaultFolder}/{DuckDbFormat.FileName}"),
        ("salescape generate --format parquet --out d --scale 10", "ten times the accounts, as Parquet"),
        ("salescape generate --format csv --out d --seed 7 --as-of 2026-06-30", "another company, seen on a given day"),
        ("salescape generate --history --out d", "with all versions of rows that change, day by day"),
        ("salescape generate --format csv --with-updated-at --out d", "with a column that tells incremental loads what is new"),
        ("salescape generate --scale 100 --keys none", "a hundred times the accounts, without indexes"),
        ("salescape generate --format csv --csv-bom --out d", "CSV that Excel reads as UTF-8"),
        ("salescape generate --format parquet --out d --as-of 2026-06-30 --part 1/2", "half of the accounts into d/part-1-of-2"),
        ("salescape generate --out d --finish", "all parts in d made one data set"),
        (
            "salescape generate --format postgres --connection 'Host=127.0.0.1;Database=salescape'",
            "into a PostgreSQL database, with keys and references"
        ),
        ("salescape generate --scale 100 --dry-run", "how much it would be, and how fast"),
        ("salescape generate --start 2023-07-01 --as-of 2026-03-15", "a fixed start: a later as-of sees more of the same world"),
    ];

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_dryRun))
            return Rehearse(parsed);
        string folder = Given.Folder(_out.Name, parsed.GetRequiredValue(_out));
        if (_format.IsDatabase(parsed))
            return Load(parsed);
        _connection.RefuseWith(parsed, $"without {_format.Name} {PostgresDatabase.FormatName}");
        if (parsed.GetValue(_finish))
            return Finish(parsed, folder);
        CompanySettings settings = _world.Read(parsed);
        DataFormat format = _format.Read(parsed);
        Part? part = ReadPart(parsed, format);
        if (part is not null && parsed.GetValue(_updatedAt))
            throw new RefusedException(
                $"{_updatedAt.Name} cannot be used with {_part.Name}: when totals changed follows from all parts.",
                $"Leave out {_updatedAt.Name} or {_part.Name}."
            );
        Dataset dataset = Generation.Run(
            settings,
            Generation.Request(settings, folder, format, _threads.Read(parsed)) with
            {
                Part = part,
                Keys = ReadKeys(parsed, format),
                Overwrite = parsed.GetValue(_overwrite),
                HasUpdatedAt = parsed.GetValue(_updatedAt),
            }
        );
        if (parsed.GetValue(_history))
            dataset = HistoryCommand.AddTo(folder, _threads.Read(parsed));
        Generation.Report(dataset, folder);
        return ExitCode.Done;
    }

    // What is written nowhere has no place and no format.
    private int Rehearse(ParseResult parsed)
    {
        if (
            new Option[] { _out, _connection, _part, _finish, _keys, _history, _updatedAt, _overwrite }
                .Concat(_format.All)
                .FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is
            { } option
        )
            throw new RefusedException(
                $"{option.Name} cannot be used with {_dryRun.Name}, which writes nothing.",
                $"Leave out {option.Name}."
            );
        RehearsalPage.Show(_world.Read(parsed), _threads.Read(parsed));
        return ExitCode.Done;
    }

    private int Load(ParseResult parsed)
    {
        foreach (Option option in (Option[])[_out, _part, _finish, _keys, .. _format.OfFiles])
        {
            if (parsed.GetResult(option) is { Implicit: false })
                throw new RefusedException(
                    $"{option.Name} cannot be used with {_format.Name} {PostgresDatabase.FormatName}.",
                    $"Leave out {option.Name}."
                );
        }

        CompanySettings settings = _world.Read(parsed);
        int threads = _threads.Read(parsed);
        using PostgresDatabase database = _connection.Connect(parsed);
        if (parsed.GetValue(_history))
            database.RefuseHistoryOfOthers();
        Manifest loaded = Generation.Load(settings, database, threads, parsed.GetValue(_overwrite), parsed.GetValue(_updatedAt));
        if (parsed.GetValue(_history))
            HistoryCommand.AddTo(database, threads);
        Generation.Report(loaded, database);
        return ExitCode.Done;
    }

    // Which world the parts are of, and how they are written, they say themselves.
    private int Finish(ParseResult parsed, string folder)
    {
        string[] decided =
        [
            .. _world.Typed(parsed),
            .. new Option[] { _part, _keys, _history, _updatedAt }
                .Concat(_format.All)
                .Where(option => parsed.GetResult(option) is { Implicit: false })
                .Select(option => option.Name),
        ];
        if (decided.Length > 0)
            throw new RefusedException(
                $"{decided[0]} cannot be used with {_finish.Name}: the parts are already written.",
                $"Leave out {decided[0]}."
            );
        PartedDataset parts = PartedDataset.Open(folder);
        Dataset dataset = Generation.Finish(parts, _threads.Read(parsed), parsed.GetValue(_overwrite));
        Generation.Report(dataset, folder);
        return ExitCode.Done;
    }

    private Part? ReadPart(ParseResult parsed, DataFormat format)
    {
        if (parsed.GetValue(_part) is not { } text)
            return null;
        if (!format.HasParts)
        {
            throw new RefusedException(
                $"{format.Name} is one file and cannot be written in parts.",
                $"Write {_format.Name} {string.Join(" or ", DataFormat.All.Where(other => other.HasParts).Select(other => other.Name))}."
            );
        }

        if (parsed.GetValue(_history))
            throw new RefusedException(
                $"{_history.Name} cannot be used with {_part.Name}: a history is of the whole data set.",
                "Leave it out, and run salescape history when the parts are made one."
            );

        // What follows from all parts is written later, by a command that is told no format.
        if (format == CsvFormat.WithByteOrderMark)
            throw new RefusedException("Parts of CSV files have no byte order mark.", $"Leave out {_part.Name} or {_format.MarkName}.");

        return Given.Part(_part.Name, text);
    }

    private DeclaredKeys ReadKeys(ParseResult parsed, DataFormat format)
    {
        DeclaredKeys keys = Enum.Parse<DeclaredKeys>(_keys.Read(parsed), ignoreCase: true);
        return format is DuckDbFormat || parsed.GetResult(_keys) is not { Implicit: false }
            ? keys
            : throw new RefusedException(
                $"{_keys.Name} cannot be used with {format.Name} files.",
                $"Leave it out, or write {_format.Name} {DuckDbFormat.Instance.Name}."
            );
    }
}
