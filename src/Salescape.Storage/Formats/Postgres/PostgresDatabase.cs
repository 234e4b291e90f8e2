using System.Diagnostics;
using System.Net.Sockets;
using Npgsql;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Advance;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Flow;
using Salescape.Storage.History;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>A PostgreSQL database that holds a data set, or is to hold one.</summary>
public sealed class PostgresDatabase : IDisposable
{
    /// <summary>The name of the format in commands and manifests.</summary>
    public const string FormatName = "postgres";

    private const string CheckConnection =
        "Check that the server runs and that --connection names a database, such as 'Host=127.0.0.1;Database=salescape;Username=me'.";
    private const string LoadAnew = $"Load the data set again with salescape generate --format {FormatName} --overwrite.";
    private const string TryAgain = "Nothing was changed. See that the server runs and what it says in its log, then run it again.";

    private readonly NpgsqlDataSource _server;

    private PostgresDatabase(NpgsqlDataSource server, string address)
    {
        _server = server;
        Address = address;
    }

    /// <summary>Where it is, to be given as <c>--connection</c> again; without a password.</summary>
    public string Address { get; }

    /// <summary>Whether PGHOST and its like name a database, so that <see cref="Connect"/> needs to be told nothing.</summary>
    public static bool IsInVariables => PostgresAddress.IsInVariables;

    /// <summary>Connects to a database.</summary>
    /// <param name="connection">Where it is: a URI, Npgsql's <c>Host=127.0.0.1;Database=salescape</c>, or nothing if variables say
    /// it.</param>
    /// <exception cref="RefusedException">It cannot be reached.</exception>
    public static PostgresDatabase Connect(string connection)
    {
        NpgsqlConnectionStringBuilder address = PostgresAddress.Read(connection);
        NpgsqlDataSource? server = null;
        try
        {
            server = PostgresSession.Pool(address);
            server.OpenConnection().Dispose();
            return new(server, PostgresAddress.Show(address));
        }
        catch (Exception failure)
            when (failure
                    is NpgsqlException
                        or SocketException
                        or ArgumentException
                        or FormatException
                        or InvalidOperationException
                        or NotSupportedException
                        or IOException
                        or TimeoutException
            )
        {
            server?.Dispose();
            throw PostgresRefusal.Of("PostgreSQL cannot be reached", failure, CheckConnection);
        }
    }

    /// <summary>Simulates and loads a data set in place of the one before, if that may be replaced.</summary>
    /// <param name="source">The company.</param>
    /// <param name="request">What is wished; folder and format are ignored.</param>
    /// <param name="stop">Stops the load at any moment up to the last; nothing is changed then.</param>
    /// <exception cref="RefusedException">The database holds something that is not ours, or loading failed.</exception>
    public Manifest Write(IRowSource source, DatasetRequest request, CancellationToken stop = default)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using PostgresClaim claim = PostgresClaim.Take(_server);
            PostgresTarget.RefuseUnfit(claim.Connection);
            if (request.Views.Count > 0)
                PostgresTarget.RefuseViewsOfOthers(claim.Connection);
            IReadOnlySet<TableDefinition> kept = PostgresTarget.Inspect(claim.Connection, request.Overwrite);
            if (kept.Count > 0)
                PostgresTarget.RefuseOtherColumns(claim.Connection, request.HasUpdatedAt);
            using var sink = new PostgresSink(
                _server,
                claim,
                kept,
                request.Views,
                request.HasUpdatedAt,
                request.Threads,
                stop
            );
            IReadOnlyList<TableFingerprint> tables = new RowFlow(source, sink, request.Threads, request.Progress).Run();
            Manifest manifest = new(
                Manifest.ProductName,
                request.Version,
                FormatName,
                request.Start,
                request.AsOf,
                request.Settings,
                new(DateTime.UtcNow, request.Threads, Math.Round(watch.Elapsed.TotalSeconds, 3)),
                DatasetWriter.Named(tables),
                [],
                HasUpdatedAt: request.HasUpdatedAt ? true : null
            );
            sink.Complete(manifest);
            // What the database holds was written before keys and references, which take as long as the rows.
            return manifest with { Run = manifest.Run with { Seconds = Math.Round(watch.Elapsed.TotalSeconds, 3) } };
        }
        catch (NpgsqlException failure)
        {
            throw PostgresRefusal.Of("PostgreSQL could not be loaded", failure, TryAgain);
        }
    }

    /// <summary>Moves the data set to a later day, in one transaction.</summary>
    /// <param name="request">Which day it is moved to, given what it says of itself; null if there is nothing to do.</param>
    /// <returns>What became of it; null if there was nothing to do.</returns>
    /// <exception cref="RefusedException">It is not as it was loaded, is in use, or cannot be changed.</exception>
    public Advanced? Advance(Func<Manifest, AdvanceRequest?> request)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using PostgresClaim claim = PostgresClaim.Take(_server);
            if (request(ManifestIn(claim.Connection)) is not { } wish)
                return null;
            PostgresTarget.RefuseUnfit(claim.Connection);
            PostgresTarget.RefuseViewsOfOthers(claim.Connection);
            RefuseAltered(claim.Connection, wish.Threads);
            Manifest before = ManifestIn(claim.Connection);
            using var advance = new PostgresAdvance(claim.Connection, before.History is not null, wish, watch);
            IHistory? history = before.History is { } held ? new PostgresHistory(advance, held) : null;
            Advanced advanced = new ChangesToTables(before, advance.Apply, history).Run(wish);
            return advanced with { Manifest = advance.Finish(advanced.Manifest) };
        }
        catch (NpgsqlException failure)
        {
            throw PostgresRefusal.Of("PostgreSQL could not be changed", failure, TryAgain);
        }
    }

    /// <summary>Adds the versions of its rows to the data set, in one transaction.</summary>
    /// <param name="request">What is wished, given what it says of itself.</param>
    /// <returns>What it says of itself then.</returns>
    /// <exception cref="RefusedException">It has a history, is not as it was loaded, is in use, or cannot be changed.</exception>
    public Manifest AddHistory(Func<Manifest, HistoryRequest> request)
    {
        try
        {
            using PostgresClaim claim = PostgresClaim.Take(_server);
            Manifest manifest = ManifestIn(claim.Connection);
            HistoryRequest wish = request(manifest);
            PostgresTarget.RefuseUnfit(claim.Connection);
            RefuseAltered(claim.Connection, wish.Threads);
            using NpgsqlTransaction whole = claim.Connection.BeginTransaction();
            using var versions = new PostgresVersions(claim.Connection, wish.Stop);
            manifest = manifest with { History = HistoryFlow.Run(wish.Source(), versions, wish.Threads, wish.Progress) };
            claim.Connection.Execute(PostgresManifest.Store(manifest), wish.Stop);
            wish.Stop.ThrowIfCancellationRequested();
            whole.Commit();
            return manifest;
        }
        catch (NpgsqlException failure)
        {
            throw PostgresRefusal.Of("PostgreSQL could not be changed", failure, TryAgain);
        }
    }

    /// <summary>Refuses a database in which no history can be added to a data set.</summary>
    /// <exception cref="RefusedException">It has a schema of that name that is somebody else's.</exception>
    public void RefuseHistoryOfOthers() =>
        Read<object?>(() =>
        {
            using NpgsqlConnection connection = _server.OpenConnection();
            PostgresHistoryTables.RefuseOthers(connection);
            return null;
        });

    /// <summary>Copies all tables out of the database into memory, all of one moment, where they can be checked as any other data
    /// set.</summary>
    /// <param name="threads">Tables copied at the same time.</param>
    /// <exception cref="RefusedException">It holds no data set, or none that the user may read.</exception>
    public PostgresCopy Copy(int threads) => Read(() => PostgresCopy.Of(_server, threads));

    /// <summary>Keeps other loads out as long as what is returned lives.</summary>
    /// <exception cref="RefusedException">Another load has the database.</exception>
    internal PostgresClaim Claim() => PostgresClaim.Take(_server);

    /// <summary>A connection that can do nothing but read, and not for ever.</summary>
    internal NpgsqlConnection OpenToRead() =>
        Read(() =>
        {
            NpgsqlConnection connection = _server.OpenConnection();
            PostgresSession.OnlyRead(connection);
            return connection;
        });

    /// <summary>What the data set says of itself.</summary>
    /// <exception cref="RefusedException">The database holds none, or none that the user may read.</exception>
    internal static Manifest ManifestIn(NpgsqlConnection connection) =>
        Read(() =>
            PostgresManifest.Read(connection)
            ?? throw new RefusedException(
                "The database holds no data set of salescape.",
                $"Load one with salescape generate --format {FormatName}, or with derived/load/postgres.sql."
            )
        );

    /// <summary>Refuses tables that hold no rows of their own: what answers in their place may say, read and do anything.</summary>
    internal static void RefuseStandIns(NpgsqlConnection connection, IEnumerable<TableDefinition> tables) =>
        Read<object?>(() =>
        {
            IReadOnlyDictionary<string, StoredRelation> found = StoredRelation.All(connection);
            foreach (TableDefinition table in tables)
            {
                string? why = found.TryGetValue(table.QualifiedName, out StoredRelation? relation)
                    ? relation.WhyNotRead(table)
                    : $"The database has no table {table.QualifiedName}.";
                if (why is not null)
                    throw new RefusedException(why, LoadAnew);
            }

            return null;
        });

    /// <inheritdoc/>
    public void Dispose() => _server.Dispose();

    private void RefuseAltered(NpgsqlConnection connection, int threads)
    {
        if (PostgresTarget.Inspect(connection, overwrite: true).Count != SchemaCatalog.Tables.Count)
            throw new RefusedException("Tables of the data set are missing in the database.", LoadAnew);
        using PostgresCopy copy = Copy(threads);
        copy.RefuseAltered(threads);
    }

    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (NpgsqlException failure)
        {
            throw PostgresRefusal.Of("The data set in the database cannot be read", failure, LoadAnew);
        }
    }
}
