namespace Salescape.Proofs.Tests.Readers;

/// <summary>A database of ClickHouse, whose engine runs in the client, in a folder that goes with it.</summary>
internal sealed class ClickHouseDatabase : IDisposable
{
    private const string Program = "clickhouse-client.js";

    // Otherwise a null could not be cast to a text.
    private const string NullsStay = "SET cast_keep_nullable = 1\n";

    private static readonly SqlSummary Summary = new(time => $"toString({time})")
    {
        DecimalAsText = (number, scale) => $"toDecimalString({number}, {scale})",
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public ClickHouseDatabase() => Run(LoadedTables.Ddl("clickhouse"), "/");

    /// <summary>A line a column, of tables that the scripts made and loaded.</summary>
    public static IEnumerable<string> LoadedLines(string folder)
    {
        using var database = new ClickHouseDatabase();
        database.Load(folder);
        return database.Ask(LoadedTables.Queries(Summary));
    }

    /// <summary>Runs the load script in a data set's folder.</summary>
    public void Load(string folder) => Run(LoadedTables.Load("clickhouse"), folder);

    /// <summary>What queries of one line answer, a line a row, cells between tabs.</summary>
    public string[] Ask(IEnumerable<string> queries) =>
        NodeProgram
            .Run(Program, [], NullsStay + string.Join('\n', queries), environment: Environment)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => _folder.Delete(recursive: true);

    private (string Name, string Value)[] Environment => [("CLICKHOUSE_FOLDER", Path.Combine(_folder.FullName, "database"))];

    private void Run(string script, string folder)
    {
        string file = Path.Combine(_folder.FullName, "script.sql");
        File.WriteAllText(file, script);
        NodeProgram.Run(Program, ["--queries-file", file], folder: folder, environment: Environment);
    }
}
