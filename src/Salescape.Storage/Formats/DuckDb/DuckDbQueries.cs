using DuckDB.NET.Data;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>Statements with an answer.</summary>
public static class DuckDbQueries
{
    /// <summary>What a statement may take. The longest check of scale 100 takes minutes; a file made to keep a reader busy would take for ever.</summary>
    public static readonly TimeSpan LongestStatement = TimeSpan.FromMinutes(30);

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
            throw new RefusedException($"A query on the data set took longer than {limit.TotalMinutes:0.##} minutes and was ended.", "Ask of a smaller data set, or in an engine of your own.", failure);
        }
    }
}
