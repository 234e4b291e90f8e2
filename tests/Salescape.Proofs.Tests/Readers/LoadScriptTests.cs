using Salescape.Cli.Tests.Laws;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.Parquet;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>A load script that has not loaded all rows fails by itself, and no setting of the client changes what is loaded.</summary>
public sealed class LoadScriptTests
{
    private const string Complaint = "Tables hold other rows than manifest.json counts";

    private static readonly CompanySettings World = new(42, 0.02m, new(2025, 7, 1), new(2026, 6, 30), "Tessaline");

    [Fact]
    public void ClickHouse_notices_rows_that_are_not_there()
    {
        using var data = new GeneratedData(World, ParquetFormat.Instance);
        File.Delete(Path.Combine(data.Dataset.Folder, "sales_data", "contracts.parquet"));
        using var database = new ClickHouseDatabase();

        Assert.Contains(
            Complaint,
            Assert.Throws<InvalidOperationException>(() => database.Load(data.Dataset.Folder)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void DuckDB_notices_rows_that_are_not_there()
    {
        using var data = new PartedData(World, ParquetFormat.Instance);
        // Of so few accounts, one part may hold all.
        FileInfo[] events = new DirectoryInfo(data.Dataset.Folder).GetFiles("telemetry_events.parquet", SearchOption.AllDirectories);
        events.MaxBy(file => file.Length)!.Delete();

        string message = Assert.ThrowsAny<Exception>(() => DuckDbReader.LoadedLines(data.Dataset.Folder)).Message;
        Assert.Contains($"{Complaint}: usage_data.telemetry_events ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void MariaDB_notices_rows_that_it_left_out_with_a_warning()
    {
        using var data = new GeneratedData(World, CsvFormat.Instance);
        string file = Path.Combine(data.Dataset.Folder, "operational_data", "payments.csv");
        string[] lines = File.ReadAllLines(file);
        File.WriteAllText(file, string.Join('\n', [.. lines[..^1], lines[^2], ""]));
        using var server = new MariaDbServer();
        server.Run(LoadedTables.Ddl("mysql"), data.Dataset.Folder);

        Assert.Contains(
            Complaint,
            Assert.Throws<InvalidOperationException>(() => server.Run(LoadedTables.Load("mysql"), data.Dataset.Folder)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("latin1", "NO_BACKSLASH_ESCAPES,ANSI_QUOTES")]
    [InlineData("cp850", "")]
    [InlineData("utf8mb3", "ORACLE,PIPES_AS_CONCAT,ANSI_QUOTES")]
    public void MariaDB_takes_the_scripts_whatever_the_client_is_set_to(string encoding, string mode)
    {
        using var data = new GeneratedData(World, CsvFormat.Instance);
        using var server = new MariaDbServer();
        const string Answer =
            "SELECT column_comment FROM information_schema.columns WHERE table_schema LIKE '%\\_data' ORDER BY table_schema, table_name, ordinal_position;"
            + "SELECT * FROM sales_data.customers ORDER BY customer_id; SELECT * FROM sales_data.customer_notes ORDER BY note_id;";

        string plain = Loaded(server, data.Dataset, []) + server.Run(Answer, "/");
        server.RunOn("SET foreign_key_checks = 0;" + string.Concat(Schemas.All.Select(schema => $"DROP DATABASE {schema};")));
        string odd =
            Loaded(server, data.Dataset, [$"--default-character-set={encoding}", $"--init-command=SET sql_mode = '{mode}', autocommit = 0"])
            + server.Run(Answer, "/");

        Assert.Equal(plain, odd);
        Assert.Contains("agent's", odd, StringComparison.Ordinal);
    }

    private static string Loaded(MariaDbServer server, Dataset data, string[] options) =>
        server.Run(LoadedTables.Ddl("mysql"), data.Folder, options) + server.Run(LoadedTables.Load("mysql"), data.Folder, options);
}
