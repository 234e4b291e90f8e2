using DuckDB.NET.Data;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Tests;

namespace Salescape.Cli.Tests.Moves;

/// <summary>A data set that is moved to a day is the one that is generated for it, and all that is not ours stays.</summary>
[Collection(nameof(ThisConsole))]
public sealed class AdvanceTests : IDisposable
{
    private const string Data = "d";

    private readonly DrawnCompany _company = new();

    public void Dispose() => _company.Dispose();

    [Theory]
    [InlineData("duckdb")]
    [InlineData("parquet")]
    [InlineData("csv")]
    public void A_moved_data_set_is_a_generated_one(string format)
    {
        DateOnly day = _company.Settings.AsOf;
        _company.Generate(Data, day, "--format", format);
        foreach (int days in new[] { 1, 1, 1, 30 })
        {
            day = day.AddDays(days);
            string line = _company.Done("advance", Data, "--days", $"{days}");
            Assert.StartsWith($"Advanced {Data} from", line, StringComparison.Ordinal);
            Assert.Equal(1, line.Count(letter => letter == '\n'));
            AssertIs(day);
        }

        _company.Done("check", Data);
        byte[] before = File.ReadAllBytes(Path.Combine(_company.PathOf(Data), Manifest.FileName));
        Assert.Contains("Nothing to do", _company.Done("advance", Data, "--to", DrawnCompany.Day(day)), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_company.PathOf(Data), Manifest.FileName)));
    }

    [Theory]
    [InlineData("--keys", "none")]
    [InlineData("--keys", "foreign")]
    [InlineData("--enums")]
    public void Whatever_keys_and_types_a_database_declares(params string[] declared)
    {
        _company.Generate(Data, _company.Settings.AsOf, declared);
        _company.Done("advance", Data, "--days", "9");
        AssertIs(_company.Settings.AsOf.AddDays(9));
        _company.Done("check", Data);
    }

    [Theory]
    [InlineData("parquet", "")]
    [InlineData("csv", "--csv-bom")]
    public void Files_are_those_of_a_run_for_the_day(string format, string mark)
    {
        string[] more = ["--format", format, .. mark.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        _company.Generate(Data, _company.Settings.AsOf, more);
        _company.Generate("fresh", _company.Settings.AsOf.AddDays(1), more);
        Dictionary<string, DateTime> written = Files(Data).ToDictionary(file => file.Path, file => Written(file.Path));

        _company.Done("advance", Data, "--days", "1");

        Assert.Equal(Files("fresh").OrderBy(file => file.Path), Files(Data).OrderBy(file => file.Path));
        Assert.Contains(Files(Data), file => written[file.Path] == Written(file.Path));
    }

    [Fact]
    public void Parts_that_were_made_whole_become_one()
    {
        foreach (string part in new[] { "1/2", "2/2" })
            _company.Generate(Data, _company.Settings.AsOf, "--format", "csv", "--part", part);
        _company.Done("generate", "--finish", "--out", Data);
        _company.Done("advance", Data, "--days", "2");
        AssertIs(_company.Settings.AsOf.AddDays(2));
        _company.Done("check", Data);
    }

    [Fact]
    public void What_users_keep_in_a_database_stays()
    {
        _company.Generate(Data, _company.Settings.AsOf);
        Change(
            """
            CREATE SCHEMA own; CREATE TABLE own.mine AS SELECT customer_id FROM sales_data.customers;
            CREATE VIEW own.many AS SELECT count(*) AS n FROM sales_data.customers;
            CREATE VIEW metrics.mine AS SELECT 1 AS n; CREATE MACRO own.twice(n) AS n * 2;
            """
        );
        _company.Done("advance", Data, "--days", "1");
        _company.Done("advance", Data, "--days", "40");
        AssertIs(_company.Settings.AsOf.AddDays(41));
        long customers = _company.Tables(_company.Settings.AsOf.AddDays(41)).Single(table => table.Name == "sales_data.customers").Rows;
        Assert.Equal(
            [_company.Tables(_company.Settings.AsOf).Single(table => table.Name == "sales_data.customers").Rows, customers, 1, 8],
            Ask("SELECT count(*) FROM own.mine UNION ALL SELECT n FROM own.many UNION ALL SELECT n FROM metrics.mine UNION ALL SELECT own.twice(4)")
        );
        Assert.Equal(
            [0],
            Ask($"SELECT count(*) FROM duckdb_views() WHERE schema_name = 'metrics' AND contains(sql, '{DrawnCompany.Day(_company.Settings.AsOf)}')")
        );
        _company.Done("check", Data);
    }

    [Fact]
    public void The_oldest_DuckDB_reads_what_was_moved_often()
    {
        _company.Generate(Data, _company.Settings.AsOf, "--history");
        for (int i = 0; i < 6; i++)
            _company.Done("advance", Data, "--days", "1");
        // Every cell is read, so that no part of the file is passed over.
        Manifest manifest = Manifest.Read(_company.PathOf(Data))!;
        ManifestTable[] tables = [.. manifest.Tables, .. manifest.History!];
        string script = string.Join(
            " UNION ALL ",
            tables.Select(table => $"SELECT '{table.Name}', count(*), sum(length(CAST(t AS VARCHAR))) > 0 FROM {table.Name} AS t")
        );

        string read = ServerProgram.Run(
            new(
                "node",
                [
                    Repository.PathTo("tests", "Salescape.Proofs.Tests", "Readers", "duckdb.js"),
                    "-bail",
                    Path.Combine(_company.PathOf(Data), DuckDbFormat.FileName),
                ]
            ),
            script
        );

        Assert.Equal(
            tables.Select(table => $"{table.Name} {table.Rows}"),
            read.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(' ', line.Split('\t')[..2]))
        );
    }

    [Fact]
    public void What_cannot_be_moved_is_refused_by_name()
    {
        DateOnly day = _company.Settings.AsOf;
        AssertRefused("There is no data set", "advance", "nowhere");
        Assert.False(Directory.Exists(_company.PathOf("nowhere")));
        _company.Generate(Data, day, "--format", "csv");
        AssertRefused("which is later than", "advance", Data, "--to", DrawnCompany.Day(day.AddDays(-1)));
        AssertRefused("cannot be used with --to", "advance", Data, "--to", DrawnCompany.Day(day), "--days", "1");
        AssertRefused("planned up to the end of", "advance", Data, "--to", "2031-01-01");
        using (File.Open(Path.Combine(_company.PathOf(Data), Publication.Lock), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            AssertRefused("Another run is writing into", "advance", Data, "--days", "1");
        File.Delete(Path.Combine(_company.PathOf(Data), Publication.Lock));
        Manifest manifest = Manifest.Read(_company.PathOf(Data))!;
        (manifest with { Version = "0.0.1" }).Write(_company.PathOf(Data));
        AssertRefused("was written by version 0.0.1", "advance", Data, "--days", "1");
        manifest.Write(_company.PathOf(Data));
        File.AppendAllText(Path.Combine(_company.PathOf(Data), "sales_data", "customers.csv"), "CUST-9");
        AssertRefused("has changed since it was written", "advance", Data, "--days", "1");
    }

    [Fact]
    public void Rows_that_somebody_changed_are_not_moved()
    {
        _company.Generate(Data, _company.Settings.AsOf);
        Change("UPDATE sales_data.customers SET industry = 'Retail' WHERE industry <> 'Retail'");
        AssertRefused("has changed since it was written", "advance", Data, "--days", "1");
    }

    private IReadOnlyList<ManifestFile> Files(string data) => Manifest.Read(_company.PathOf(data))!.Files;

    private DateTime Written(string file) => File.GetLastWriteTimeUtc(Path.Combine(_company.PathOf(Data), file));

    private void AssertIs(DateOnly day)
    {
        Manifest manifest = Manifest.Read(_company.PathOf(Data))!;
        Assert.Equal(day, manifest.AsOf);
        string[] differences = [.. manifest.Tables.Except(_company.Tables(day)).Select(table => table.Name)];
        Assert.True(differences.Length == 0, $"{string.Join(", ", differences)} on {day:O} of {_company}");
        Assert.Empty(Dataset.Open(_company.PathOf(Data)).Verify(threads: 1));
    }

    private void AssertRefused(string culprit, params string[] words)
    {
        Outcome outcome = _company.Run(words);
        Assert.True(outcome.Code == 2, $"{outcome.Code} {outcome.Output}{outcome.Errors}");
        Assert.Contains(culprit, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("", outcome.Output);
    }

    private void Change(string sql)
    {
        using var connection = new DuckDBConnection($"DataSource={Path.Combine(_company.PathOf(Data), DuckDbFormat.FileName)}");
        connection.Open();
        connection.Execute(sql);
    }

    private List<long> Ask(string sql)
    {
        using var connection = new DuckDBConnection($"DataSource={Path.Combine(_company.PathOf(Data), DuckDbFormat.FileName)};access_mode=READ_ONLY");
        connection.Open();
        return connection.Ask(sql, reader =>
        {
            var found = new List<long>();
            while (reader.Read())
                found.Add(Convert.ToInt64(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture));
            return found;
        });
    }
}
