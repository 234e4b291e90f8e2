using System.Globalization;
using DuckDB.NET.Data;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>Statements with an answer.</summary>
public static class DuckDbQueries
{
    /// <summary>What a statement may take. The longest check of scale 100 takes minutes; a file made to keep a reader busy would take for
    /// ever.</summary>
    public static readonly TimeSpan LongestStatement = TimeSpan.FromMinutes(30);

    /// <summary>Lets the queries of a connection find the window on history: its first day as <c>getvariable('start')</c>, the day from
    /// which it is seen as <c>getvariable('as_of')</c>.</summary>
    public static void SeeWindow(this DuckDBConnection connection, DateOnly start, DateOnly asOf)
    {
        connection.Execute($"SET VARIABLE start = DATE '{start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'");
        connection.Execute($"SET VARIABLE as_of = DATE '{asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'");
    }

    /// <summary>Runs a query without parameters and reads its answer.</summary>
    /// <exception cref="RefusedException">It took longer than <see cref="LongestStatement"/>, and was ended.</exception>
    public static T Ask<T>(this DuckDBConnection connection, string sql, Func<DuckDBDataReader, T> read)
    {
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The query is a file of the repository, or made of the schema's own names and escaped literals.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.Read(read);
    }

    /// <summary>Runs a command and reads its answer.</summary>
    /// <param name="command">The command.</param>
    /// <param name="read">Reads the answer.</param>
    /// <param name="longest">What it may take; <see cref="LongestStatement"/> if left out.</param>
    /// <exception cref="RefusedException">It took too long, and was ended.</exception>
    public static T Read<T>(this DuckDBCommand command, Func<DuckDBDataReader, T> read, TimeSpan? longest = null)
    {
        TimeSpan limit = longest ?? LongestStatement;
        using var end = new CancellationTokenSource(limit);
        using CancellationTokenRegistration interrupting = end.Token.Register(command.Cancel);
        try
        {
            using DuckDBDataReader reader = command.ExecuteReader();
            return read(reader);
        }
        catch (Exception failure) when (end.IsCancellationRequested && failure is DuckDBException or OperationCanceledException)
        {
            throw new RefusedException(
                $"A query on the data set took longer than {limit.TotalMinutes:0.##} minutes and was ended.",
                "Ask of a smaller data set, or in an engine of your own.",
                failure
            );
        }
    }
}
