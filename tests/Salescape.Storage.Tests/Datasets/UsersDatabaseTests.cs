using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.Tests.Datasets;

/// <summary>A database file in which users keep things of their own, or which another program changes.</summary>
public sealed class UsersDatabaseTests : DatasetFolder
{
    [Theory]
    [InlineData("CREATE VIEW sales_data.mine AS SELECT 1", "view sales_data.mine")]
    [InlineData("CREATE SCHEMA metrics; CREATE VIEW metrics.mine AS SELECT 1", "view metrics.mine")]
    [InlineData("CREATE TABLE main.mine (a INTEGER)", "table main.mine")]
    [InlineData("CREATE SCHEMA mine", "schema mine")]
    [InlineData("CREATE MACRO usage_data.mine(a) AS a", "function usage_data.mine")]
    [InlineData("CREATE SEQUENCE mine", "sequence main.mine")]
    [InlineData("ALTER TABLE sales_data.products ADD COLUMN mine INTEGER", "column sales_data.products.mine")]
    [InlineData("CREATE INDEX mine ON sales_data.customers (country)", "index sales_data.mine")]
    public void A_users_own_thing_in_a_database_stops_an_overwrite_and_no_reading(string statement, string named)
    {
        Dataset before = Write(Folder, format: DuckDbFormat.Instance);
        using (var connection = new DuckDB.NET.Data.DuckDBConnection($"DataSource={Path.Combine(Folder, DuckDbFormat.FileName)}"))
        {
            connection.Open();
            connection.Execute(statement, TestContext.Current.CancellationToken);
        }

        if (!named.StartsWith("column", StringComparison.Ordinal))
            Dataset.Open(Folder).RefuseAltered(threads: 1);
        Assert.Contains($"holds what salescape did not make: {named}", Refused(Folder, overwrite: true), StringComparison.Ordinal);
        Assert.Equal(before.Manifest.Tables, Dataset.Open(Folder).Recount(threads: 1));
    }

    [Theory]
    [InlineData("duckdb", true)]
    [InlineData("csv", true)]
    [InlineData("duckdb", false)]
    public void Changes_that_a_killed_program_left_beside_a_database_stop_an_overwrite(string next, bool isDatabaseThere)
    {
        Write(Folder, format: DuckDbFormat.Instance);
        string database = Path.Combine(Folder, DuckDbFormat.FileName);
        using (var connection = new DuckDB.NET.Data.DuckDBConnection($"DataSource={database}"))
        {
            connection.Open();
            connection.Execute(
                "PRAGMA disable_checkpoint_on_shutdown; CREATE TABLE main.mine AS SELECT 7 AS a",
                TestContext.Current.CancellationToken
            );
        }

        string log = database + ".wal";
        byte[] before = File.ReadAllBytes(log);
        if (!isDatabaseThere)
            File.Delete(database);
        Assert.Contains(
            log,
            Assert.Throws<RefusedException>(() => Write(Folder, overwrite: true, DataFormat.Find(next)!)).What,
            StringComparison.Ordinal
        );
        Assert.Equal(before, File.ReadAllBytes(log));
        Assert.Equal(isDatabaseThere, File.Exists(database));
    }

    [Theory]
    [InlineData(
        "UPDATE sales_data.customers SET country = 'Nowhere' WHERE customer_id = (SELECT min(customer_id) FROM sales_data.customers)"
    )]
    [InlineData("DELETE FROM usage_data.telemetry_events WHERE rowid = 0")]
    public void A_changed_row_in_a_database_is_refused(string statement)
    {
        Write(Folder, format: DuckDbFormat.Instance);
        using (var connection = new DuckDB.NET.Data.DuckDBConnection($"DataSource={Path.Combine(Folder, DuckDbFormat.FileName)}"))
        {
            connection.Open();
            connection.Execute(statement, TestContext.Current.CancellationToken);
        }

        Assert.Contains(
            "salescape.duckdb",
            Assert.Throws<RefusedException>(() => Dataset.Open(Folder).RefuseAltered(threads: 1)).What,
            StringComparison.Ordinal
        );
    }
}
