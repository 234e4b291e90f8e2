using Salescape.Tests;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>MariaDB, for MySQL: LOAD DATA into tables with all keys and references, which are enforced.</summary>
internal static class MariaDbReader
{
    private static readonly SqlSummary Summary = new(time => $"date_format({time}, '%Y-%m-%d %H:%i:%s.%f')", "CHAR");

    /// <summary>A line a column, and before them what the server warned of.</summary>
    public static IEnumerable<string> Lines(MariaDbServer server, string folder)
    {
        server.Run(LoadedTables.Ddl("mysql"), folder);
        string warnings = server.Run(LoadedTables.Load("mysql"), folder);
        const string SameTextsOnly = "SET NAMES utf8mb4 COLLATE utf8mb4_bin; SET sql_mode = 'ANSI_QUOTES';\n";
        string lines = server.Run(SameTextsOnly + string.Concat(LoadedTables.Queries(Summary).Select(query => query + ";\n")), folder);
        return (warnings + lines).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
