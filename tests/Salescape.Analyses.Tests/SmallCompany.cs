using System.Collections.Concurrent;
using DuckDB.NET.Data;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Metrics;
using Salescape.Analyses.Tests.Truths;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Postgres;
using Salescape.Tests;

[assembly: AssemblyFixture(typeof(Salescape.Analyses.Tests.SmallCompany))]
[assembly: AssemblyFixture(typeof(Salescape.Analyses.Tests.Truths.DrawnCompany))]

namespace Salescape.Analyses.Tests;

/// <summary>A hundred accounts, made once when they are first asked for: in a DuckDB file, loaded into a PostgreSQL server, and as rows in
/// memory.</summary>
public sealed class SmallCompany : IBookedCompany, IDisposable
{
    private const int Threads = 2;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly Lazy<Dataset> _dataset;
    private readonly Lazy<DuckDbEngine> _duckDb;
    private readonly Lazy<PostgresServer> _server;
    private readonly ConcurrentDictionary<Analysis, Lazy<Answer>> _answers = [];
    private readonly ConcurrentDictionary<Analysis, Lazy<Reply>> _replies = [];
    private readonly Lazy<Books> _books = new(() => new Books(Settings));

    public SmallCompany()
    {
        _dataset = new(() => WriteDuckDb("d", Settings.AsOf));
        _duckDb = new(() => new DuckDbEngine(Dataset));
        _server = new(Load);
    }

    /// <summary>What the company is made with.</summary>
    public static CompanySettings Settings { get; } = new(Seed: 42, Scale: 0.15m, new(2023, 7, 1), new(2026, 6, 30), "Tessaline");

    public Dataset Dataset => _dataset.Value;

    /// <summary>The rows in memory.</summary>
    public Books Books => _books.Value;

    public string Name => "the small company";

    /// <summary>An answer by the analysis' own defaults, asked once for all tests.</summary>
    public Answer Answered(Analysis analysis) =>
        _answers
            .GetOrAdd(analysis, asked => new(() =>
                {
                    using Engine engine = DuckDb();
                    return engine.Ask(asked, new Dictionary<string, object?>());
                }))
            .Value;

    /// <summary>The answer to an analysis without parameters as it is said, worked out once for all tests.</summary>
    public Reply Replied(Analysis analysis) =>
        _replies
            .GetOrAdd(analysis, asked => new(() =>
                {
                    using Engine engine = DuckDb();
                    return engine.Reply(asked, new Dictionary<string, object?>());
                }))
            .Value;

    /// <summary>Where the PostgreSQL server is.</summary>
    public string Connection => ConnectionTo(_server.Value);

    /// <summary>DuckDB over the data set, for one thread.</summary>
    public Engine DuckDb() => _duckDb.Value.Duplicate();

    /// <summary>The database file itself, as another program would open it.</summary>
    public DuckDBConnection Connect()
    {
        var file = new DuckDBConnection(
            $"DataSource={Path.Combine(Dataset.Folder, Dataset.Manifest.Files[0].Path)};ACCESS_MODE=READ_ONLY"
        );
        file.Open();
        return file;
    }

    /// <summary>The server, for one thread.</summary>
    public Engine Postgres() => new PostgresEngine(Connection);

    /// <summary>What psql answers: a line a row, cells between tabs.</summary>
    public string[] InPsql(string script) => _server.Value.Run(script).Split('\n')[..^1];

    /// <summary>Writes the company once more, as a database file that a test may change.</summary>
    /// <param name="name">The folder's name.</param>
    /// <param name="asOf">The day from which it is seen.</param>
    /// <param name="format">How its tables are declared; as they are anywhere if left out.</param>
    public Dataset WriteDuckDb(string name, DateOnly asOf, DuckDbFormat? format = null) =>
        DatasetWriter.Write(
            new Company(Settings with { AsOf = asOf }),
            Request(name, asOf) with { Format = format ?? DuckDbFormat.Instance }
        );

    public void Dispose()
    {
        if (_duckDb.IsValueCreated)
            _duckDb.Value.Dispose();
        Npgsql.NpgsqlConnection.ClearAllPools();
        if (_server.IsValueCreated)
            _server.Value.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string ConnectionTo(PostgresServer server) =>
        $"Host={PostgresServer.Host};Port={server.Port};Username={PostgresServer.User};Database={PostgresServer.User}";

    private PostgresServer Load()
    {
        var server = new PostgresServer();
        using PostgresDatabase database = PostgresDatabase.Connect(ConnectionTo(server));
        database.Write(new Company(Settings), Request("d", Settings.AsOf));
        return server;
    }

    private DatasetRequest Request(string name, DateOnly asOf) =>
        new()
        {
            Folder = Path.Combine(_folder.FullName, name),
            Format = DuckDbFormat.Instance,
            Threads = Threads,
            Start = Settings.Start,
            AsOf = asOf,
            Settings = new Dictionary<string, string> { ["vendor"] = Settings.Vendor },
            Version = "0.0.0",
            Volume = 0.1,
            Views = MetricViews.Of(asOf),
        };
}
