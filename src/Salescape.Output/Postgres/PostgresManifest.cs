using System.Text.Json;
using Npgsql;
using Salescape.Output.Datasets;
using Salescape.Output.Dialects;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Postgres;

/// <summary>The manifest of a data set in a PostgreSQL database, as one row of <c>salescape.manifest</c>: the proof that its schemas are ours.</summary>
internal static class PostgresManifest
{
    private const string Schema = "salescape";

    /// <summary>Statements that put a manifest in place of the one before.</summary>
    public static string Store(Manifest manifest) =>
        $"CREATE SCHEMA IF NOT EXISTS {Schema};\nDROP TABLE IF EXISTS {Schema}.manifest;\nCREATE TABLE {Schema}.manifest (document JSON NOT NULL);\n"
        + $"INSERT INTO {Schema}.manifest VALUES ({Dialect.Literal(JsonSerializer.Serialize(manifest, ManifestJson.Default.Manifest))});\n";

    /// <summary>The manifest of a database; null if it holds no data set of ours.</summary>
    public static Manifest? Read(NpgsqlDataSource server)
    {
        if (server.Ask<string>($"SELECT CAST(to_regclass('{Schema}.manifest') AS TEXT)") is null)
            return null;
        string? document = server.Ask<string>($"SELECT CAST(document AS TEXT) FROM {Schema}.manifest");
        return document is null ? null : JsonSerializer.Deserialize(document, ManifestJson.Default.Manifest);
    }

    /// <summary>The first of our schemas' names that the database has already; null if it has none.</summary>
    public static string? TakenSchema(NpgsqlDataSource server) =>
        server.Ask<string>($"SELECT min(nspname::TEXT) FROM pg_namespace WHERE nspname IN ({string.Join(", ", Schemas.All.Select(Dialect.Literal))})");
}
