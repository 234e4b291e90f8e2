using Npgsql;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>
/// Keeps other loads out of a database as long as one connection lives: a load that is killed loses it. Whatever the load
/// publishes it publishes on this very connection, so that a claim that was lost cannot go unnoticed.
/// </summary>
internal sealed class PostgresClaim : IDisposable
{
    // Any number that is nobody else's: the letters "salescap".
    private const long Key = 0x73616C6573636170;

    private PostgresClaim(NpgsqlConnection connection) => Connection = connection;

    /// <summary>The connection that claims.</summary>
    public NpgsqlConnection Connection { get; }

    /// <summary>Claims a database.</summary>
    /// <exception cref="RefusedException">Another load has it.</exception>
    public static PostgresClaim Take(NpgsqlDataSource server)
    {
        NpgsqlConnection connection = server.OpenConnection();
        if (connection.Rows($"SELECT CAST(pg_try_advisory_lock({Key}) AS TEXT)")[0] is ["true"])
            return new(connection);
        connection.Dispose();
        throw new RefusedException(
            "The database is being loaded by another salescape.",
            "Wait until it is done, or choose another database with --connection."
        );
    }

    /// <summary>Gives it up.</summary>
    public void Dispose()
    {
        try
        {
            Connection.Execute($"SELECT pg_advisory_unlock({Key})");
        }
        catch (Exception failure) when (failure is NpgsqlException or InvalidOperationException)
        {
            // The connection is lost, and the claim with it.
        }

        Connection.Dispose();
    }
}
