using Salescape.Analyses.Engines;
using Salescape.Output;
using Salescape.Output.Datasets;
using Salescape.Output.Postgres;
using Salescape.Output.Sinks;
using Salescape.Simulation;
using Salescape.Tests;

namespace Salescape.Analyses.Tests;

/// <summary>A hundred accounts, on disk for DuckDB and loaded into a PostgreSQL server.</summary>
public sealed class SmallCompany : IDisposable
{
    private const int Threads = 2;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly PostgresServer _server = new();

    public SmallCompany()
    {
        Dataset = DatasetWriter.Write(new Company(Settings), Request);
        DuckDb = new DuckDbEngine(Dataset);
        using (PostgresDatabase database = PostgresDatabase.Connect(Connection))
            database.Write(new Company(Settings), Request);
        Postgres = new PostgresEngine(Connection);
    }

    /// <summary>What the company is made with.</summary>
    public static CompanySettings Settings { get; } = new(Seed: 42, Scale: 0.1m, new(2023, 7, 1), new(2026, 6, 30), "Tessaline");

    public Dataset Dataset { get; }

    public Engine DuckDb { get; }

    public Engine Postgres { get; }

    /// <summary>Where the PostgreSQL server is.</summary>
    public string Connection => $"Host={PostgresServer.Host};Port={_server.Port};Username={PostgresServer.User};Database={PostgresServer.User}";

    public void Dispose()
    {
        DuckDb.Dispose();
        Postgres.Dispose();
        Npgsql.NpgsqlConnection.ClearAllPools();
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    private DatasetRequest Request => new()
    {
        Folder = Path.Combine(_folder.FullName, "d"),
        Format = ParquetFormat.Instance,
        Threads = Threads,
        Start = Settings.Start,
        AsOf = Settings.AsOf,
        Settings = new Dictionary<string, string> { ["vendor"] = Settings.Vendor },
        Version = "0.0.0",
        Volume = 0.1,
    };
}
