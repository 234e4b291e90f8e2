using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;
using Npgsql;
using Salescape.Output.Datasets;
using Salescape.Output.Dialects;
using Salescape.Output.Fingerprints;
using Salescape.Output.Sinks;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Postgres;

/// <summary>A PostgreSQL database that holds a data set, or is to hold one.</summary>
public sealed class PostgresDatabase : IDisposable
{
    /// <summary>The name of the format in commands and manifests.</summary>
    public const string FormatName = "postgres";

    private const string Advice = "Check that the server runs and that --connection names a database, such as 'Host=127.0.0.1;Database=salescape;Username=me'.";

    // Any number that is nobody else's: the letters "salescap".
    private const long LoadingKey = 0x73616C6573636170;

    private readonly NpgsqlDataSource _server;

    private PostgresDatabase(NpgsqlDataSource server) => _server = server;

    /// <summary>Connects to a database.</summary>
    /// <param name="connection">Where it is, in Npgsql's words: <c>Host=127.0.0.1;Database=salescape</c>.</param>
    /// <exception cref="RefusedException">It cannot be reached.</exception>
    public static PostgresDatabase Connect(string connection)
    {
        NpgsqlDataSource? server = null;
        try
        {
            server = NpgsqlDataSource.Create(connection);
            server.OpenConnection().Dispose();
            return new(server);
        }
        catch (Exception failure) when (failure is NpgsqlException or SocketException or ArgumentException or FormatException)
        {
            server?.Dispose();
            throw new RefusedException($"PostgreSQL cannot be reached: {FirstLine(failure)}", Advice, failure);
        }
    }

    /// <summary>What the data set in it says of itself.</summary>
    /// <exception cref="RefusedException">It holds none, or none that the user may read.</exception>
    public Manifest Manifest
    {
        get
        {
            try
            {
                return PostgresManifest.Read(_server)
                    ?? throw new RefusedException("The database holds no data set of salescape.", $"Load one with salescape generate --to {FormatName}.");
            }
            catch (Exception failure) when (failure is NpgsqlException or JsonException)
            {
                throw Unreadable("The data set in the database", failure);
            }
        }
    }

    /// <summary>Simulates and loads a data set in place of the one before, if that may be replaced.</summary>
    /// <exception cref="RefusedException">The database holds schemas that are not ours, or loading failed.</exception>
    public Manifest Write(IRowSource source, DatasetRequest request)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using NpgsqlConnection claim = ClaimAlone();
            Claim(request.Overwrite);
            using var sink = new PostgresSink(_server, request.Threads) { Progress = request.Progress, Stop = request.Stop };
            IReadOnlyList<TableFingerprint> tables = new RowFlow(source, sink, request.Threads, request.Progress).Run();
            Manifest manifest = new(
                Manifest.ProductName, request.Version, FormatName, request.Start, request.AsOf, request.Settings,
                new(DateTime.UtcNow, request.Threads, Math.Round(watch.Elapsed.TotalSeconds, 3)), DatasetWriter.Named(tables), []);
            sink.Complete(manifest);
            // What the database holds was written before keys and references, which take as long as the rows.
            return manifest with { Run = manifest.Run with { Seconds = Math.Round(watch.Elapsed.TotalSeconds, 3) } };
        }
        catch (NpgsqlException failure)
        {
            throw new RefusedException($"PostgreSQL could not be loaded: {FirstLine(failure)}", "Give the user the right to create schemas, and room on the server's disk.", failure);
        }
    }

    /// <summary>Copies all tables out of the database into a folder, as a data set of CSV files that can be checked as any other.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="threads">Tables copied at the same time.</param>
    /// <param name="progress">Told how many are copied; throws to stop.</param>
    public Dataset CopyTo(string folder, int threads, Action<DatasetProgress>? progress = null)
    {
        Manifest manifest = Manifest;
        foreach (string schema in Schemas.All)
            Directory.CreateDirectory(Path.Combine(folder, schema));
        new Steps(DatasetPhase.Copy, SchemaCatalog.Tables.Count, progress).Run(threads, place => CopyOut(SchemaCatalog.Tables[place], folder));
        (manifest with { Format = CsvFormat.Instance.Name }).Write(folder);
        return Dataset.Open(folder);
    }

    /// <inheritdoc/>
    public void Dispose() => _server.Dispose();

    private void CopyOut(TableDefinition table, string folder)
    {
        try
        {
            CopyAllOut(table, folder);
        }
        catch (NpgsqlException failure)
        {
            throw Unreadable(table.QualifiedName, failure);
        }
    }

    private void CopyAllOut(TableDefinition table, string folder)
    {
        string columns = string.Join(", ", table.Columns.Select(column => PostgresDialect.Instance.Identifier(column.Name)));
        using NpgsqlConnection connection = _server.OpenConnection();
        using TextReader rows = connection.BeginTextExport($"COPY (SELECT {columns} FROM {PostgresDialect.Instance.QualifiedName(table)}) TO STDOUT (FORMAT csv, HEADER)");
        using StreamWriter file = File.CreateText(Path.Combine(folder, CsvFormat.FileOf(table)));
        char[] some = new char[1 << 16];
        for (int read; (read = rows.Read(some, 0, some.Length)) > 0;)
            file.Write(some, 0, read);
    }

    /// <summary>Keeps other loads out, which would use the same schemas, as long as the connection is open; a load that is killed loses it.</summary>
    private NpgsqlConnection ClaimAlone()
    {
        NpgsqlConnection connection = _server.OpenConnection();
        using var command = new NpgsqlCommand($"SELECT pg_try_advisory_lock({LoadingKey})", connection);
        if (command.ExecuteScalar() is true)
            return connection;
        connection.Dispose();
        throw new RefusedException("The database is being loaded by another salescape.", "Wait until it is done, or name another database with --connection.");
    }

    private void Claim(bool overwrite)
    {
        if (PostgresManifest.TakenSchema(_server) is not { } taken)
            return;
        if (PostgresManifest.Read(_server) is null)
            throw new RefusedException($"The database has a schema {taken} that salescape did not make.", "Name another database with --connection.");
        if (!overwrite)
            throw new RefusedException("The database holds a data set already.", "Replace it with --overwrite, or name another database with --connection.");
    }

    private static RefusedException Unreadable(string what, Exception failure) =>
        new($"{what} cannot be read: {FirstLine(failure)}.", $"Give the user the right to read it, or load the data set anew with salescape generate --to {FormatName} --overwrite.", failure);

    private static string FirstLine(Exception failure) => failure is PostgresException told ? told.MessageText : failure.Message.Split('\n')[0];
}
