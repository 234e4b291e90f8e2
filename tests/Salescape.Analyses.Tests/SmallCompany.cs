using System.Collections.Concurrent;
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

/// <summary>A hundred accounts, made once: in a DuckDB file, loaded into a PostgreSQL server, and as rows in memory.</summary>
public sealed class SmallCompany : IBookedCompany, IDisposable
{
    private const int Threads = 2;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly PostgresServer _server = new();
    private readonly DuckDbEngine _duckDb;
    private readonly ConcurrentDictionary<Analysis, Lazy<Answer>> _answers = [];
    private readonly Lazy<Books> _books = new(() => new Books(Settings));

    public SmallCompany()
    {
        Dataset = WriteDuckDb("d", Settings.AsOf);
        _duckDb = new DuckDbEngine(Dataset);
        using PostgresDatabase database = PostgresDatabase.Connect(Connection);
        database.Write(new Company(Settings), Request("d", Settings.AsOf));
    }

    /// <summary>What the company is made with.</summary>
    public static CompanySettings Settings { get; } = new(Seed: 42, Scale: 0.15m, new(2023, 7, 1), new(2026, 6, 30), "Tessaline");

    public Dataset Dataset { get; }

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

    /// <summary>Where the PostgreSQL server is.</summary>
    public string Connection =>
        $"Host={PostgresServer.Host};Port={_server.Port};Username={PostgresServer.User};Database={PostgresServer.User}";

    /// <summary>DuckDB over the data set, for one thread.</summary>
    public Engine DuckDb() => _duckDb.Duplicate();

    /// <summary>The server, for one thread.</summary>
    public Engine Postgres() => new PostgresEngine(Connection);

    /// <summary>What psql answers: a line a row, cells between tabs.</summary>
    public string[] InPsql(string script) => _server.Run(script).Split('\n')[..^1];

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
        _duckDb.Dispose();
        Npgsql.NpgsqlConnection.ClearAllPools();
        _server.Dispose();
        _folder.Delete(recursive: true);
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
