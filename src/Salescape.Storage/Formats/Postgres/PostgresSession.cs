using Npgsql;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>
/// What every connection sets before anything else. A server, a database and a role have defaults of their own for how
/// texts, days and names are read and shown, for what a name means, and for how long a statement may take.
/// </summary>
internal static class PostgresSession
{
    private static readonly (string Name, string Value)[] Settings =
    [
        ("DateStyle", "ISO, YMD"),
        ("IntervalStyle", "postgres"),
        ("TimeZone", "UTC"),
        ("lc_numeric", "C"),
        ("lc_time", "C"),
        ("bytea_output", "hex"),
        ("extra_float_digits", "1"),
        ("standard_conforming_strings", "on"),
        ("quote_all_identifiers", "off"),
        ("transform_null_equals", "off"),
        ("client_min_messages", "warning"),
        ("row_security", "on"),
        ("default_transaction_isolation", "read committed"),
        ("default_transaction_deferrable", "off"),
        // A load waits for others, but not for ever; what it does itself may take hours, while the connection that claims the database is
        // idle.
        ("lock_timeout", "1min"),
        ("statement_timeout", "0"),
        ("idle_in_transaction_session_timeout", "0"),
        ("idle_session_timeout", "0"),
        ("transaction_timeout", "0"),
    ];

    // Some settings are younger than some servers, and what a session lacks cannot be set.
    private static readonly string Set = $"""
        SET search_path = pg_catalog;
        SELECT count(set_config(known.name, wished.value, false))
        FROM (VALUES {string.Join(
            ", ",
            Settings.Select(setting => $"({Dialect.Literal(setting.Name)}, {Dialect.Literal(setting.Value)})")
        )}) AS wished(name, value)
        JOIN pg_settings AS known ON lower(known.name) = lower(wished.name) AND known.context = 'user'
        """;

    // Longer than any answer takes; what never ends is no answer.
    private const string OnlyReading = "SET default_transaction_read_only = on; SET statement_timeout = '30min'";

    /// <summary>A pool of connections that all have these settings and keep them.</summary>
    public static NpgsqlDataSource Pool(NpgsqlConnectionStringBuilder address)
    {
        var builder = new NpgsqlDataSourceBuilder(address.ConnectionString);
        // Else a connection that comes out of the pool again would have the server's defaults.
        builder.ConnectionStringBuilder.NoResetOnClose = true;
        // Else PGCLIENTENCODING would decide, and a line without traffic be cut.
        builder.ConnectionStringBuilder.ClientEncoding = "UTF8";
        builder.ConnectionStringBuilder.TcpKeepAlive = true;
        builder.UsePhysicalConnectionInitializer(
            connection => connection.Execute(Set),
            connection =>
            {
                connection.Execute(Set);
                return Task.CompletedTask;
            }
        );
        return builder.Build();
    }

    /// <summary>Makes a connection one that only reads, and gives up what takes too long.</summary>
    public static void OnlyRead(NpgsqlConnection connection) => connection.Execute(OnlyReading);
}
