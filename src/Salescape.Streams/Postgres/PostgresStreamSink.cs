using System.Diagnostics;
using Npgsql;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Formats.Postgres;

namespace Salescape.Streams.Postgres;

/// <summary>
/// Applies changes to a PostgreSQL database that holds the data set of the first day: each of the company's transactions is one of the
/// database's, and moves the position with it. At the end of each day the manifest says what the tables hold then.
/// </summary>
public sealed class PostgresStreamSink : IStreamSink
{
    // Statements that are sent at once: what the server has to do hides the way there and back.
    private const int StatementsAtOnce = 1_000;

    // Making the views again takes the server longer than many a day's changes, and makes it plan statements again.
    private const int WorkPerViews = 20;

    private TimeSpan _viewsEvery = TimeSpan.FromSeconds(8);

    private readonly PostgresDatabase _database;
    private readonly StreamState _state;
    private readonly Func<DateOnly, IReadOnlyList<StoredView>> _views;
    private readonly BatchFingerprints[] _fingerprints = [.. SchemaCatalog.Tables.Select(table => new BatchFingerprints(table))];
    private readonly Stopwatch _sinceViews = Stopwatch.StartNew();
    private PostgresClaim? _claim;
    private NpgsqlBatch? _batch;
    private NpgsqlBatch? _sent;
    private Task<int>? _answer;
    private StreamPosition _sentUpTo;
    private Manifest? _manifest;
    private PostgresStatements[] _statements = [];
    private TableFingerprint[] _held = [];
    private StreamPosition _written = StreamPosition.Start;

    /// <param name="database">The database.</param>
    /// <param name="state">What decides the changes.</param>
    /// <param name="views">Views beside the tables, as they are seen from a day.</param>
    public PostgresStreamSink(PostgresDatabase database, StreamState state, Func<DateOnly, IReadOnlyList<StoredView>> views)
    {
        _database = database;
        _state = state;
        _views = views;
    }

    /// <inheritdoc/>
    public StreamPosition Position { get; private set; } = StreamPosition.Start;

    /// <summary>What a database holds, and the stream that it was made with up to now, if there is one.</summary>
    /// <exception cref="RefusedException">It holds no data set.</exception>
    public static (Manifest Manifest, StreamState? Begun) In(PostgresDatabase database)
    {
        try
        {
            using PostgresClaim claim = database.Claim();
            return (PostgresDatabase.ManifestIn(claim.Connection), PostgresPosition.Read(claim.Connection));
        }
        catch (NpgsqlException failure)
        {
            throw PostgresRefusal.Of("The data set in the database cannot be read", failure, "See what the server says in its log.");
        }
    }

    /// <inheritdoc/>
    public StreamPosition Begin(StreamState? stored)
    {
        Try("PostgreSQL cannot be written", () =>
        {
            _claim = _database.Claim();
            NpgsqlConnection connection = _claim.Connection;
            PostgresTarget.RefuseUnfit(connection);
            PostgresDatabase.RefuseStandIns(connection, SchemaCatalog.Tables);
            _manifest = PostgresDatabase.ManifestIn(connection);
            StreamState? begun = PostgresPosition.Read(connection);
            if (begun is not null && !(begun.Until == _manifest.AsOf && _state.From == _manifest.AsOf))
                _state.RefuseOther(
                    begun,
                    $"The table {PostgresPosition.Table}",
                    "Give the settings that it was begun with, or load the data set again."
                );
            else
                begun = Anew(connection, stored);
            Position = _written = begun.Position;
            _statements =
            [
                .. SchemaCatalog.Tables.Select(table => new PostgresStatements(table, _manifest.HasUpdatedAt == true)),
            ];
            _held = [.. _manifest.Tables.Select(table => TableFingerprint.Parse(table.Rows, table.Fingerprint))];
            // What a crash of the server takes, it takes together with the position: a rerun brings it again.
            connection.Execute("SET synchronous_commit = off; SET row_security = off");
            _batch = new(connection) { Timeout = 0 };
            _sent = new(connection) { Timeout = 0 };
        });
        return Position;
    }

    /// <inheritdoc/>
    public void BeginDay(ChangeDay day)
    {
        if (day.Day <= _manifest!.AsOf)
            return;
        for (int table = 0; table < _held.Length; table++)
        {
            if (day.Changes.Before.Batches[table] is { Count: > 0 } before)
                _held[table] -= _fingerprints[table].Of(before);
            if (day.Changes.After.Batches[table] is { Count: > 0 } after)
                _held[table] += _fingerprints[table].Of(after);
        }
    }

    /// <inheritdoc/>
    public void Write(ChangeDay day, in BookedTransaction transaction)
    {
        if (_batch!.BatchCommands.Count == 0)
            _batch.BatchCommands.Add(new("BEGIN"));
        _written = EventBytes.Behind(transaction);
        _batch.BatchCommands.Add(PostgresPosition.Move(_written));
        for (int i = 0; i < transaction.Count; i++)
        {
            Booked booked = day.Booked[transaction.First + i];
            _batch.BatchCommands.Add(_statements[booked.Table].Of(day, booked));
        }

        _batch.BatchCommands.Add(new("COMMIT AND CHAIN"));
        if (_batch.BatchCommands.Count >= StatementsAtOnce)
            Send();
    }

    /// <inheritdoc/>
    public void EndDay(ChangeDay day)
    {
        if (day.Day <= _manifest!.AsOf)
            return;
        Flush();
        bool hasViews = _sinceViews.Elapsed >= _viewsEvery;
        var watch = Stopwatch.StartNew();
        Tell(day.Day, hasViews);
        if (!hasViews)
            return;
        _viewsEvery = WorkPerViews * watch.Elapsed;
        _sinceViews.Restart();
    }

    /// <inheritdoc/>
    public void Flush()
    {
        Send();
        Receive();
    }

    /// <inheritdoc/>
    public void Finish()
    {
        Flush();
        Tell(_state.Until, hasViews: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _batch?.Dispose();
        _sent?.Dispose();
        _claim?.Dispose();
        _database.Dispose();
    }

    // While the server works on some transactions, the next are made ready.
    private void Send()
    {
        if (_batch is null || _batch.BatchCommands.Count == 0)
            return;
        Receive();
        (_sent, _batch) = (_batch, _sent);
        _sentUpTo = _written;
        _sent.BatchCommands[^1].CommandText = "COMMIT";
        Try("PostgreSQL takes no more", () =>
        {
            _sent.Prepare();
            _answer = _sent.ExecuteNonQueryAsync();
        });
    }

    private void Receive()
    {
        if (_answer is not { } answer)
            return;
        _answer = null;
        Try("PostgreSQL takes no more", () => answer.GetAwaiter().GetResult());
        bool isMissed = _sent!
            .BatchCommands.Cast<NpgsqlBatchCommand>()
            .Any(command => command.Parameters.Count > 0 && command.RecordsAffected != 1);
        _sent!.BatchCommands.Clear();
        Position = _sentUpTo;
        if (isMissed)
            throw new RefusedException(
                "A row that changes was not there, or a rule or trigger kept it: the tables are not as they were loaded.",
                "Load the data set again with --overwrite."
            );
    }

    private StreamState Anew(NpgsqlConnection connection, StreamState? stored)
    {
        if (stored is { Transactions: > 0 })
            throw new RefusedException(
                "The database was loaded or advanced since the position was stored.",
                "Remove the position's file to begin again."
            );
        var held = new StreamState(
            _manifest!.Product,
            _manifest.Version,
            _state.Target,
            _manifest.Start,
            _manifest.AsOf,
            _state.Until,
            _manifest.Settings
        );
        _state.RefuseOther(
            held,
            "What the database holds",
            $"Load the data set of {_state.From:yyyy-MM-dd} with salescape generate --format {PostgresDatabase.FormatName}."
        );
        PostgresPosition.Begin(connection, _state);
        return _state;
    }

    private void Tell(DateOnly day, bool hasViews) =>
        Try("PostgreSQL takes no more", () =>
        {
            NpgsqlConnection connection = _claim!.Connection;
            using NpgsqlTransaction whole = connection.BeginTransaction();
            // Views keep the functions that they find when they are made: the server's own.
            if (hasViews)
                connection.Execute($"SET LOCAL search_path TO pg_catalog;\n{PostgresDialect.Instance.Views(_views(day))}");
            Manifest told = _manifest! with { AsOf = day, Tables = DatasetWriter.Named(_held) };
            connection.Execute($"{PostgresManifest.Store(told)}{PostgresPosition.Keep}");
            whole.Commit();
        });

    private static void Try(string what, Action action)
    {
        try
        {
            action();
        }
        catch (NpgsqlException failure)
        {
            throw new SinkFailedException(PostgresRefusal.Of(what, failure, "").Message.TrimEnd(), failure);
        }
    }
}
