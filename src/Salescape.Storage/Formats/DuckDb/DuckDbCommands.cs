using DuckDB.NET.Data;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>Statements without an answer.</summary>
internal static class DuckDbCommands
{
    /// <summary>Runs one or more statements, and interrupts them where they stand if they are to stop.</summary>
    public static void Execute(this DuckDBConnection connection, string sql, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is made here, from the schema's own names and escaped literals.
        command.CommandText = sql;
#pragma warning restore CA2100
        using CancellationTokenRegistration interrupting = stop.Register(command.Cancel);
        command.ExecuteNonQuery();
    }
}
