using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Verification.Checks;

namespace Salescape.Storage.Tests.Datasets;

/// <summary>What DuckDB may do while it reads a data set of anybody: how far it reaches, how long it takes, and what it leaves.</summary>
public sealed class HostileDatabaseTests : HostileFolder
{
    [Theory]
    [InlineData("CREATE VIEW sales_data.customers AS SELECT * FROM kept")]
    [InlineData("CREATE TABLE sales_data.customers (hidden VARCHAR, customer_id VARCHAR GENERATED ALWAYS AS (hidden || '!'))")]
    [InlineData(
        "CREATE VIEW sales_data.customers AS SELECT * REPLACE ((SELECT string_agg(content) FROM read_text('/etc/hostname')) AS industry) FROM kept"
    )]
    [InlineData(
        "CREATE VIEW sales_data.customers AS SELECT kept.* FROM kept, (WITH RECURSIVE endless AS (SELECT 1 AS n UNION ALL SELECT n FROM endless) SELECT n FROM endless) AS e"
    )]
    [InlineData(
        "CREATE TABLE sales_data.customers AS SELECT * EXCLUDE (industry) FROM kept; ALTER TABLE sales_data.customers ADD COLUMN other VARCHAR",
        "cannot be read: Binder Error"
    )]
    public void A_database_with_something_else_in_a_tables_place(string statement, string named = "sales_data.customers")
    {
        Dataset written = Write(Folder, format: DuckDbFormat.Instance);
        string path = Path.Combine(Folder, DuckDbFormat.FileName);
        using (var connection = new DuckDBConnection($"DataSource={path}"))
        {
            connection.Open();
            connection.Execute(
                $"CREATE TABLE kept AS FROM sales_data.customers; DROP TABLE sales_data.customers; {statement}",
                TestContext.Current.CancellationToken
            );
        }

        Reseal(written, path);

        Assert.Contains(named, Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_reads_nothing_but_itself_whatever_is_asked_of_it()
    {
        foreach (DataFormat format in DataFormat.All)
        {
            Dataset written = Write(Path.Combine(Top, format.Name), format: format);
            using DuckDBConnection connection = written.Connect();
            foreach (
                string statement in new[]
                {
                    $"SELECT * FROM read_text('{Elsewhere}/secret')",
                    $"SELECT * FROM read_csv('{Elsewhere}/secret')",
                    $"COPY (SELECT 1) TO '{Elsewhere}/out'",
                    $"ATTACH '{Elsewhere}/new.duckdb'",
                    "INSTALL httpfs",
                    "LOAD httpfs",
                    "SET enable_external_access = true",
                    "SET memory_limit = '1TB'",
                }
            )
                Assert.ThrowsAny<DuckDBException>(() => connection.Execute(statement, TestContext.Current.CancellationToken));
        }

        AssertElsewhereIsWhole();
    }

    [Fact]
    public void What_does_not_fit_into_memory_goes_to_disk_within_the_limits_and_away_again()
    {
        string spill;
        using (var connection = new DuckDBConnection("DataSource=:memory:"))
        {
            connection.Open();
            connection.Execute(
                "SET memory_limit = '60MB'; SET threads = 1;" + ReadingLimits.Of(Folder),
                TestContext.Current.CancellationToken
            );
            using DuckDBCommand command = connection.CreateCommand();
            command.CommandText = "SELECT current_setting('temp_directory')";
            spill = (string)command.ExecuteScalar()!;
            command.CommandText =
                "SELECT max(place) FROM (SELECT row_number() OVER (ORDER BY hash(n), n) AS place, repeat('x', 40) || n AS text FROM range(3000000) AS numbers(n)) WHERE text <> ''";
            Assert.Equal(3_000_000L, command.Read(reader => reader.Read() ? reader.GetInt64(0) : 0));
        }

        Assert.False(Directory.Exists(spill), spill);
    }

    [Fact]
    public void A_query_without_an_end_is_ended()
    {
        using DuckDBConnection connection = Write(Folder).Connect();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = "WITH RECURSIVE endless AS (SELECT 1 AS n UNION ALL SELECT n FROM endless) SELECT count(*) FROM endless";

        var refusal = Assert.Throws<RefusedException>(() => command.Read(reader => reader.Read(), longest: TimeSpan.FromMilliseconds(200)));

        Assert.Contains("took longer than", refusal.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_set_that_is_replaced_while_it_is_read_is_told_so()
    {
        foreach (DataFormat format in DataFormat.All)
        {
            string folder = Path.Combine(Top, $"replaced-{format.Name}");
            Write(folder, format: format);
            var refusal = Assert.Throws<RefusedException>(() =>
                Dataset
                    .Open(folder)
                    .Read(dataset =>
                    {
                        using DuckDBConnection connection = dataset.Connect();
                        Write(folder, overwrite: true, format);
                        return Dataset.Recount(connection, threads: 1);
                    })
            );
            Assert.Contains("was replaced while it was read", refusal.What, StringComparison.Ordinal);
        }
    }

    private string Refused() =>
        Assert
            .Throws<RefusedException>(() =>
            {
                Dataset dataset = Dataset.Open(Folder);
                dataset.RefuseAltered(threads: 1);
                CheckRunner.Run(dataset, 1, 0, []);
            })
            .What;

    // As somebody would who altered a file and knows how manifests are made.
    private void Reseal(Dataset written, string path) =>
        (written.Manifest with { Files = [new(Path.GetFileName(path), new FileInfo(path).Length, FileHash.Of(path))] }).Write(Folder);
}
