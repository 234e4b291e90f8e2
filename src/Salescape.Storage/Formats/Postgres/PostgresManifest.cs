using System.Text;
using System.Text.Json;
using Npgsql;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>
/// The manifest of a data set in a PostgreSQL database, as one row of <c>salescape.manifest</c>: the proof that its tables are
/// ours. Anybody may have written it: whatever is odd about it is refused.
/// </summary>
internal static class PostgresManifest
{
    /// <summary>The table's name.</summary>
    public const string Table = "salescape.manifest";

    private const string Columns = "document json";

    // A hundred times what ours take.
    private const int MostLetters = 1_000_000;

    /// <summary>Statements that make the table where there is none. Without a replica identity, no publication of all tables would let its
    /// row go.</summary>
    public const string Create =
        $"CREATE SCHEMA IF NOT EXISTS salescape;\nCREATE TABLE IF NOT EXISTS {Table} (document JSON NOT NULL);\nALTER TABLE {Table} REPLICA IDENTITY FULL;\n";

    /// <summary>Statements that put a manifest in place of the one before.</summary>
    public static string Store(Manifest manifest) =>
        $"{Create}DELETE FROM ONLY {Table};\nINSERT INTO {Table} (document) VALUES ({Dialect.Literal(JsonSerializer.Serialize(manifest, ManifestJson.Default.Manifest))});\n";

    /// <summary>The manifest of a database; null if it holds none.</summary>
    /// <exception cref="RefusedException">There is a table of that name that is not ours, or not as we wrote it.</exception>
    public static Manifest? Read(NpgsqlConnection connection)
    {
        if (StoredRelation.Find(connection, Table) is not { } table)
            return null;
        if (table.Kind != StoredRelation.PlainTable || table.Columns is not [Columns])
            throw NotOurs("it is no table with one document");
        // Two rows suffice to see that there is more than one.
        string from = $"FROM (SELECT CAST(document AS TEXT) AS document FROM ONLY {Table} LIMIT 2) AS found";
        if (connection.Rows($"SELECT CAST(count(*) AS TEXT) {from}")[0] is not ["1"])
            throw NotOurs("it has not one row");
        if (connection.Rows($"SELECT document {from} WHERE length(document) <= {MostLetters}") is not [[{ } document]])
            throw NotOurs("it is too long, or nothing");
        return Manifest.Parse(Encoding.UTF8.GetBytes(document)) is { Part: null } manifest
            ? manifest
            : throw NotOurs("no run can have said what it says");
    }

    private static RefusedException NotOurs(string why) =>
        new($"The database has a {Table} that salescape did not write: {why}.", "Choose another database with --connection.");
}
