using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.Postgres;

namespace Salescape.Streams.Postgres;

/// <summary>
/// The position of a stream as the one row of <c>salescape.stream</c>, which moves in the transaction of the changes themselves. It belongs
/// to the data set whose manifest it names: one that was loaded or advanced since begins anew.
/// </summary>
internal static class PostgresPosition
{
    /// <summary>The table's name.</summary>
    public const string Table = "salescape.stream";

    // Of the document that the data set has now.
    private const string Manifest = "(SELECT md5(CAST(document AS TEXT)) FROM ONLY " + PostgresManifest.Table + ")";

    private const string Create = $"""
        CREATE TABLE IF NOT EXISTS {Table} (
          id INTEGER PRIMARY KEY CHECK (id = 1), stream JSON NOT NULL, transactions BIGINT NOT NULL, events BIGINT NOT NULL,
          last_transaction TEXT NOT NULL, manifest TEXT NOT NULL);
        """;

    /// <summary>Says that the data set is still the one that the position belongs to.</summary>
    public const string Keep = $"UPDATE {Table} SET manifest = {Manifest}";

    /// <summary>The stream that the data set was made with up to now; null if there is none.</summary>
    public static StreamState? Read(NpgsqlConnection connection)
    {
        if (StoredRelation.Find(connection, Table) is not { Kind: StoredRelation.PlainTable })
            return null;
        IReadOnlyList<string?[]> rows = connection.Rows(
            $"""
            SELECT CAST(stream AS TEXT), CAST(transactions AS TEXT), CAST(events AS TEXT), last_transaction
            FROM ONLY {Table} WHERE manifest = {Manifest}
            """
        );
        return
            rows is [[{ } stream, { } transactions, { } events, { } last]]
            && StreamState.Parse(Encoding.UTF8.GetBytes(stream)) is { } state
            ? state.At(
                new(long.Parse(transactions, CultureInfo.InvariantCulture), long.Parse(events, CultureInfo.InvariantCulture), last)
            )
            : null;
    }

    /// <summary>Begins a stream.</summary>
    public static void Begin(NpgsqlConnection connection, StreamState state)
    {
        string stream = Dialect.Literal(Encoding.UTF8.GetString(state.At(StreamPosition.Start).ToJson()));
        connection.Execute($"{Create} DELETE FROM ONLY {Table}; INSERT INTO {Table} VALUES (1, {stream}, 0, 0, '', {Manifest})");
    }

    /// <summary>The statement that moves it.</summary>
    public static NpgsqlBatchCommand Move(in StreamPosition position) =>
        new($"UPDATE {Table} SET transactions = $1, events = $2, last_transaction = $3")
        {
            Parameters =
            {
                new NpgsqlParameter<long> { TypedValue = position.Transactions, NpgsqlDbType = NpgsqlDbType.Bigint },
                new NpgsqlParameter<long> { TypedValue = position.Events, NpgsqlDbType = NpgsqlDbType.Bigint },
                new NpgsqlParameter<string> { TypedValue = position.Id, NpgsqlDbType = NpgsqlDbType.Text },
            },
        };
}
