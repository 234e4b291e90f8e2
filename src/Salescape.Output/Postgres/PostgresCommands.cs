using Npgsql;

namespace Salescape.Output.Postgres;

/// <summary>Statements that the program makes itself, from the schema's own names and escaped literals.</summary>
internal static class PostgresCommands
{
    /// <summary>Runs one or more statements on a free connection, and has the server end them where they stand if they are to stop.</summary>
    public static void Execute(this NpgsqlDataSource server, string sql, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        using NpgsqlCommand command = server.CreateCommand(sql);
        // Keys of large tables take their time.
        command.CommandTimeout = 0;
        using CancellationTokenRegistration ending = stop.Register(command.Cancel);
        command.ExecuteNonQuery();
    }

    /// <summary>The first value of a query's first row; null if that is empty or there is none.</summary>
    public static T? Ask<T>(this NpgsqlDataSource server, string sql)
        where T : class
    {
        using NpgsqlCommand command = server.CreateCommand(sql);
        return command.ExecuteScalar() as T;
    }
}
