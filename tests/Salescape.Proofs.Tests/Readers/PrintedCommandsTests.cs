using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>Every command line that loads a data set, in the README, the documents and the scripts, is run as it is printed.</summary>
public sealed partial class PrintedCommandsTests
{
    private static readonly string[] Engines = ["duckdb", "clickhouse", "postgres", "mysql"];

    [Fact]
    public void Commands_load_every_row()
    {
        using var shell = new CommandShell();
        // Where the demo has been tried first, the default folder holds its database.
        shell.Run("./salescape generate --scale 0.01 --as-of 2026-06-30");
        foreach (string commands in PrintedBlocks())
            shell.Run(commands);

        const string Rows = "SELECT (SELECT count(*) FROM sales_data.customers) + (SELECT count(*) FROM operational_data.payments)";
        string made = RowsOf(shell.Read("salescape-csv/manifest.json"), "sales_data.customers", "operational_data.payments");
        Assert.Equal(made, shell.Run($"echo '{Rows}' | duckdb -bail company.duckdb"));
        Assert.Equal(made, shell.Run($"echo '{Rows}' | clickhouse-client"));
        Assert.Equal(made, shell.Run($"mysql -N -e '{Rows}'"));
        Assert.Equal(made, shell.Run($"psql -At -c '{Rows}' company"));
        Assert.Equal(made, shell.Run($"psql -At -c '{Rows}' other"));

        shell.Run(
            "mv salescape-parquet elsewhere-parquet; rm -r elsewhere company.duckdb; mv elsewhere-parquet elsewhere; duckdb -bail company.duckdb < derived/ddl/duckdb.sql"
        );
        shell.Run(CommandsOf("duckdb").Single(command => command.Contains("elsewhere", StringComparison.Ordinal)));
        Assert.Equal(made, shell.Run($"echo '{Rows}' | duckdb -bail company.duckdb"));
    }

    [Fact]
    public void The_README_prints_what_scripts_print()
    {
        string[] printed = [.. PrintedBlocks().SelectMany(block => block.Split('\n'))];
        Assert.All(Engines.SelectMany(CommandsOf).Where(command => !command.Contains("elsewhere", StringComparison.Ordinal)), command =>
            Assert.Contains(command, printed)
        );
    }

    private static IEnumerable<string> PrintedBlocks() =>
        from file in (string[])[.. Repository.Files("docs", "*.md"), "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]
        from Match block in Block().Matches(Repository.Read(file))
        where block.Value.Contains("derived/load/", StringComparison.Ordinal)
        select block.Groups[1].Value;

    private static IEnumerable<string> CommandsOf(string dialect) =>
        LoadedTables
            .Load(dialect)
            .Split('\n')
            .TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal))
            .Where(line => line.StartsWith("--   ", StringComparison.Ordinal))
            .Select(line => line[2..].Trim());

    private static string RowsOf(string manifest, params string[] tables) =>
        tables
            .Sum(table =>
                int.Parse(Regex.Match(manifest, $"\"{table}\",\\s*\"rows\": (\\d+)").Groups[1].Value, CultureInfo.InvariantCulture)
            )
            .ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^```\\w*\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
