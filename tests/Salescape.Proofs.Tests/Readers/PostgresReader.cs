using Salescape.Tests;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>PostgreSQL: COPY into tables of the declared types and lengths, with every primary key and every reference, those between
/// schemas too.</summary>
internal static class PostgresReader
{
    private static readonly SqlSummary Summary = new(time => $"to_char({time}, 'YYYY-MM-DD HH24:MI:SS.US')");

    /// <summary>A line a column.</summary>
    public static IEnumerable<string> Lines(string folder)
    {
        using var server = new PostgresServer();
        server.Run(LoadedTables.Ddl("postgres"));
        server.Run($"\\set data {folder}\n{LoadedTables.Load("postgres")}");
        return server
            .Run(string.Concat(LoadedTables.Queries(Summary).Select(query => query + ";\n")))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
