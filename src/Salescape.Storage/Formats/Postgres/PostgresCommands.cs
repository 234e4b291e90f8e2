using Npgsql;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>Statements that the program makes itself, from the schema's own names, names that the server quoted and escaped
/// literals.</summary>
internal static class PostgresCommands
{
    /// <summary>Runs one or more statements on a free connection.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; the server has been told.</exception>
    public static void Execute(this NpgsqlDataSource server, string sql, CancellationToken stop)
    {
        using NpgsqlConnection connection = server.OpenConnection();
        connection.Execute(sql, stop);
    }

    /// <summary>Runs one or more statements.</summary>
    /// <returns>How many rows they inserted, changed or deleted; -1 if none of them does such a thing.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; the server has been told.</exception>
    public static int Execute(this NpgsqlConnection connection, string sql, CancellationToken stop = default)
    {
        using NpgsqlCommand command = connection.Statement(sql);
        // Asked last, so that a stop is either seen here or told to a server that is at work.
        using CancellationTokenRegistration told = stop.Register(command.Cancel);
        stop.ThrowIfCancellationRequested();
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (NpgsqlException) when (stop.IsCancellationRequested)
        {
            throw new OperationCanceledException(stop);
        }
    }

    /// <summary>All rows of a query whose columns are texts.</summary>
    public static IReadOnlyList<string?[]> Rows(this NpgsqlConnection connection, string sql)
    {
        using NpgsqlCommand command = connection.Statement(sql);
        using NpgsqlDataReader reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]);
        return rows;
    }

    // How long a statement may take is the session's to say: keys of large tables take their time.
    private static NpgsqlCommand Statement(this NpgsqlConnection connection, string sql) =>
#pragma warning disable CA2100 // Statements of ours, see above.
        new(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
}
