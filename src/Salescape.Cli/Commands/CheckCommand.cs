using System.CommandLine;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Postgres;
using Salescape.Verification.Checks;

namespace Salescape.Cli.Commands;

/// <summary>Proves that a data set is whole and that everything that must hold does hold.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private const string Json = "json";
    private const int MostRows = 1_000;

    private readonly DatasetOption _data;

    private readonly Option<string> _rows = new("--rows")
    {
        HelpName = "N",
        Description = "Offending rows to show for each failed check.",
        DefaultValueFactory = _ => "0",
    };

    private readonly Option<string?> _only = new("--only") { HelpName = "NAME", Description = "Run a single check." };
    private readonly QueryFileOption _file = new(
        "A check that is being written, from a file: comment lines with title, tables and corruption, then a query for the rows that break it."
    );
    private readonly ConnectionOption _connection = new();
    private readonly ChoiceOption _format = new("--format", "format", ["table", Json]) { Description = "Output format." };
    private readonly ThreadsOption _threads = new();

    public CheckCommand()
        : base("check", "Check every invariant of a data set. Exit code 1 if one is violated.")
    {
        _data = new(this, withPath: true);
        Add(_rows);
        Add(_only);
        Add(_file);
        Add(_connection);
        Add(_format);
        Add(_threads);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape check", $"everything about {Generation.DefaultFolder}"),
        ("salescape check d --rows 5", "with the first five offending rows of each violated check"),
        ("salescape check d --format json", "for programs"),
        ("salescape check --file sql/checks/sales_data/mine.sql --rows 5", "a check that is being written"),
        ("salescape check --connection 'Host=127.0.0.1;Database=salescape'", "what was loaded into a PostgreSQL database"),
    ];

    private int Run(ParseResult parsed)
    {
        IReadOnlyList<Check> checks = Chosen(parsed);
        int rows = (int)Given.WholeNumber(_rows.Name, parsed.GetRequiredValue(_rows), 0, MostRows);
        int threads = _threads.Read(parsed);
        return parsed.GetValue(_connection) is null
            ? RunOnFiles(parsed, checks, rows, threads)
            : RunOnPostgres(parsed, checks, rows, threads);
    }

    private IReadOnlyList<Check> Chosen(ParseResult parsed)
    {
        if (_file.Read(parsed) is not { } file)
            return parsed.GetValue(_only) is { } name ? [Find(name)] : CheckCatalog.All;
        if (parsed.GetValue(_only) is not null)
            throw new RefusedException($"{_only.Name} cannot be used with {_file.Name}.", "Use only one of them.");
        return [CheckCatalog.Read(file)];
    }

    private int RunOnFiles(ParseResult parsed, IReadOnlyList<Check> checks, int rows, int threads)
    {
        (DateOnly asOf, IReadOnlyList<CheckResult> results) = WholeDataset.Read(_data.Read(parsed), threads, dataset =>
        {
            Provenance.RefuseOtherWorld(dataset.Manifest, dataset.Folder, threads);
            IReadOnlyList<Check> all = With(checks, dataset.Manifest);
            return (dataset.Manifest.AsOf, Interruption.Watch((progress, _) => CheckRunner.Run(dataset, threads, rows, all, progress)));
        });
        return Show(parsed, asOf, results);
    }

    // The checks are in DuckDB's words: the tables are copied out of the server, compared with what was loaded, and checked here.
    private int RunOnPostgres(ParseResult parsed, IReadOnlyList<Check> checks, int rows, int threads)
    {
        if (_data.IsGiven(parsed))
            throw new RefusedException($"A path cannot be used with {_connection.Name}.", "Use only one of them.");
        using PostgresDatabase database = _connection.Connect(parsed);
        using PostgresCopy copy = Interruption.Watch((_, _) => database.Copy(threads));
        Provenance.RefuseOtherWorld(copy.Manifest, "the database", threads);
        copy.RefuseAltered(threads);
        IReadOnlyList<Check> all = With(checks, copy.Manifest);
        return Show(
            parsed,
            copy.Manifest.AsOf,
            Interruption.Watch(
                (progress, _) =>
                    CheckRunner.Run(copy.Connection, new(copy.Manifest.Start, copy.Manifest.AsOf, threads, rows), all, progress)
            )
        );
    }

    private int Show(ParseResult parsed, DateOnly asOf, IReadOnlyList<CheckResult> results)
    {
        if (_format.Read(parsed) == Json)
            Terminal.Hand(CheckReport.Of(asOf, results).ToJson() + "\n");
        else
            CheckPage.Show(results, Terminal.Output);
        return results.All(result => result.Holds) ? ExitCode.Done : ExitCode.Violated;
    }

    // All checks of a data set with a history are more than those of any.
    private static IReadOnlyList<Check> With(IReadOnlyList<Check> checks, Manifest manifest) =>
        manifest.History is not null && checks == CheckCatalog.All ? [.. checks, .. HistoryChecks.All] : checks;

    private static Check Find(string name) =>
        CheckCatalog.Find(name)
        ?? throw new RefusedException(
            $"Unknown check '{name}'.",
            NearestName.To(name, CheckCatalog.All.Select(check => check.Name)) is { } nearest
                ? $"Did you mean '{nearest}'?"
                : $"'{CalledAs.Line("check")}' lists them all."
        );
}
