namespace Salescape.Proofs.Tests.Readers;

/// <summary>DuckDB 1.2, the oldest that is to read what is written: of another package than the one that writes.</summary>
internal static class OldDuckDb
{
    private const string Program = "duckdb.js";

    private static readonly SqlSummary Summary = new(time => $"strftime({time}, '%Y-%m-%d %H:%M:%S.%f')", LengthOf: "length");

    /// <summary>A line a column of a database file.</summary>
    public static IEnumerable<string> Lines(string file) =>
        Run(file, string.Join("\nUNION ALL ", LoadedTables.Queries(Summary))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A line a column of tables that the scripts made and loaded.</summary>
    public static IEnumerable<string> LoadedLines(string folder)
    {
        DirectoryInfo database = Directory.CreateTempSubdirectory();
        string file = Path.Combine(database.FullName, "company.duckdb");
        Run(file, LoadedTables.Ddl("duckdb"));
        Run(file, LoadedTables.Load("duckdb"), "-cmd", $"SET VARIABLE folder = '{folder}'");
        string[] lines = [.. Lines(file)];
        database.Delete(recursive: true);
        return lines;
    }

    private static string Run(string file, string script, params string[] options) =>
        NodeProgram.Run(Program, ["-bail", .. options, file], script);
}
