using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Postgres;

namespace Salescape.Cli.Commands;

/// <summary>Adds the versions of rows to a data set that is there.</summary>
internal sealed class HistoryCommand : Command, IHasExamples
{
    private readonly DatasetOption _data;
    private readonly ConnectionOption _connection = new();
    private readonly ThreadsOption _threads = new();

    public HistoryCommand()
        : base("history", "Add what was known when: a table of versions (type 2) beside each table whose rows change.")
    {
        _data = new(this, withPath: true);
        Add(_connection);
        Add(_threads);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape history", $"to {Generation.DefaultFolder}"),
        ("salescape history d", "to another data set, in its format"),
        ("salescape history --connection 'Host=127.0.0.1;Database=salescape'", "to what was loaded into a PostgreSQL database"),
    ];

    /// <summary>Adds versions to a data set on disk and says how many.</summary>
    public static Dataset AddTo(string folder, int threads)
    {
        var watch = Stopwatch.StartNew();
        Dataset dataset = Generation.AddHistory(folder, threads);
        Manifest manifest = dataset.Manifest;
        Say(manifest, string.Create(CultureInfo.InvariantCulture, $"{manifest.Files.Sum(file => file.Bytes) / 1e6:N0} MB in all, "), watch);
        return dataset;
    }

    /// <summary>Adds versions to a data set in a database and says how many.</summary>
    public static void AddTo(PostgresDatabase database, int threads)
    {
        var watch = Stopwatch.StartNew();
        Say(Generation.AddHistory(database, threads), "", watch);
    }

    private static void Say(Manifest manifest, string size, Stopwatch watch) =>
        Terminal.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"History  {manifest.History!.Sum(table => table.Rows):N0} versions in {manifest.History!.Count} tables, {size}{watch.Elapsed.TotalSeconds:0.00} s"
            )
        );

    private int Run(ParseResult parsed)
    {
        int threads = _threads.Read(parsed);
        if (parsed.GetValue(_connection) is null)
        {
            AddTo(_data.Read(parsed).Folder, threads);
            return ExitCode.Done;
        }

        if (_data.IsGiven(parsed))
            throw new RefusedException($"A path cannot be used with {_connection.Name}.", "Use only one of them.");
        using PostgresDatabase database = _connection.Connect(parsed);
        AddTo(database, threads);
        return ExitCode.Done;
    }
}
