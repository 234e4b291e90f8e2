using System.Data.Common;
using System.Globalization;
using Npgsql;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.Postgres;
using Salescape.Tests;

namespace Salescape.Storage.Tests.Formats;

/// <summary>A sample company in a PostgreSQL database, on a server of its own.</summary>
public sealed class PostgresSample : Sample
{
    private const string Unpooled = ";Pooling=false";

    private readonly PostgresServer _server = new();
    private readonly NpgsqlConnection _connection;
    private readonly Lazy<string> _loaded;

    public PostgresSample()
    {
        Manifest = Load(PostgresServer.User, Source);
        _loaded = new Lazy<string>(LoadOnce);
        _connection = new NpgsqlConnection(ConnectionTo(PostgresServer.User) + Unpooled);
        _connection.Open();
    }

    internal override SampleCompany Source { get; } = new(Blocks, RowsPerBlock, fits: true);

    internal override Manifest Manifest { get; }

    internal override Dialect Dialect => PostgresDialect.Instance;

    private protected override DbConnection Connection => _connection;

    /// <summary>Makes a database for a test that changes it.</summary>
    internal string CreateDatabase(string name)
    {
        _server.Run($"CREATE DATABASE {name};");
        return name;
    }

    /// <summary>Makes a database for a test that changes a data set: one of two blocks, loaded once and copied by the server.</summary>
    internal string CreateLoaded(string name)
    {
        _server.Run($"CREATE DATABASE {name} TEMPLATE {_loaded.Value};");
        return name;
    }

    internal string ConnectionTo(string database) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Host={PostgresServer.Host};Port={_server.Port};Username={PostgresServer.User};Database={database}"
        );

    internal Manifest Load(string database, IRowSource source, int threads = 2, bool overwrite = false, string? user = null) =>
        LoadUntil(database, source, threads, overwrite, user, CancellationToken.None);

    internal Manifest LoadUntil(string database, IRowSource source, int threads, bool overwrite, string? user, CancellationToken stop)
    {
        using PostgresDatabase opened = PostgresDatabase.Connect($"{ConnectionTo(database)};Username={user ?? PostgresServer.User}");
        DatasetRequest request = DatasetSample.Request(CsvFormat.Instance, "") with
        {
            Threads = threads,
            Overwrite = overwrite,
            Views = [new("customers", "SELECT customer_id, 1 AS value FROM sales_data.customers", "Companies")],
        };
        return opened.Write(source, request, stop);
    }

    /// <summary>What a database holds, copied out and read again as <c>check</c> does; and what it says of itself.</summary>
    internal (IReadOnlyList<ManifestTable> Said, IReadOnlyList<ManifestTable> Found) Check(string database)
    {
        using PostgresDatabase opened = PostgresDatabase.Connect(ConnectionTo(database));
        using PostgresCopy copy = opened.Copy(threads: 2);
        return (copy.Manifest.Tables, copy.Recount(threads: 2));
    }

    /// <summary>A connection for a test alone.</summary>
    internal NpgsqlConnection Open(string database)
    {
        var connection = new NpgsqlConnection(ConnectionTo(database) + Unpooled);
        connection.Open();
        return connection;
    }

    /// <summary>Runs a script of psql in a database and returns what its queries answer.</summary>
    internal string Run(string database, string script) => _server.Run($"\\connect {database}\n{script}");

    /// <summary>The names of a database's schemas that are not the server's own.</summary>
    internal string[] SchemasOf(string database)
    {
        using NpgsqlConnection connection = Open(database);
        using var command = new NpgsqlCommand(
            "SELECT string_agg(nspname, ' ' ORDER BY nspname) FROM pg_namespace WHERE nspname NOT LIKE 'pg!_%' ESCAPE '!' AND nspname NOT IN ('information_schema', 'public')",
            connection
        );
        return command.ExecuteScalar() is string names ? names.Split(' ') : [];
    }

    /// <summary>Ends all other connections to a database, as an administrator or a broken line would.</summary>
    internal void KillConnections(string database) =>
        _server.Run(
            $"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{database}' AND pid <> pg_backend_pid();"
        );

    internal override IReadOnlyList<ManifestTable> Recount() => Check(PostgresServer.User).Found;

    internal override IReadOnlyList<ManifestTable> WriteAgain(int threads)
    {
        string database = CreateDatabase(string.Create(CultureInfo.InvariantCulture, $"threads_{threads}"));
        Load(database, Source, threads);
        return Check(database).Found;
    }

    internal override IEnumerable<(string? Name, string? Type)> ColumnsOf(TableDefinition table) =>
        Ask(
                $"SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = '{Dialect.QualifiedName(table)}'::regclass AND attnum > 0 ORDER BY attnum"
            )
            .Select(row =>
                (
                    row[0],
                    row[1]
                        ?.ToUpperInvariant()
                        .Replace("CHARACTER VARYING", "VARCHAR", StringComparison.Ordinal)
                        .Replace(" WITHOUT TIME ZONE", "", StringComparison.Ordinal)
                )
            );

    internal override string AsText(ColumnDefinition column) =>
        column.Kind == ColumnKind.Timestamp
            ? $"CAST(CAST(EXTRACT(epoch FROM {column.Name}) * 1000000 AS BIGINT) AS TEXT)"
            : $"CAST({Dialect.Identifier(column.Name)} AS TEXT)";

    private string LoadOnce()
    {
        string template = CreateDatabase("loaded");
        Load(template, new SampleCompany(2, RowsPerBlock, fits: true));
        KillConnections(template); // a template has none
        return template;
    }

    public override void Dispose()
    {
        _connection.Dispose();
        _server.Dispose();
        GC.SuppressFinalize(this);
    }
}
