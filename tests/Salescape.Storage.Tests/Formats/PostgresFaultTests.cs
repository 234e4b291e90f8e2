using Npgsql;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Tests.Formats;

/// <summary>What befalls a load, and databases that are not what they seem.</summary>
public sealed class PostgresFaultTests(PostgresSample sample) : IClassFixture<PostgresSample>
{
    private const string Claims =
        "FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

    /// <summary>Manifests that nobody wrote who meant well.</summary>
    public static TheoryData<string, string> OddManifests =>
        new()
        {
            { "null", "UPDATE salescape.manifest SET document = 'null';" },
            { "list", "UPDATE salescape.manifest SET document = '[1, 2]';" },
            { "text", "UPDATE salescape.manifest SET document = '\"salescape\"';" },
            { "bare", "UPDATE salescape.manifest SET document = '{\"product\": \"salescape\"}';" },
            { "deep", "UPDATE salescape.manifest SET document = CAST(repeat('[', 5000) || repeat(']', 5000) AS JSON);" },
            {
                "huge",
                $"UPDATE salescape.manifest SET document = CAST({Changed("settings", "jsonb_build_object('seed', repeat('9', 3000000))")} AS JSON);"
            },
            { "no_table", $"UPDATE salescape.manifest SET document = CAST({Changed("tables", "'[null]'")} AS JSON);" },
            {
                "nameless",
                $"UPDATE salescape.manifest SET document = CAST({Changed("tables", "'[{\"name\": null, \"rows\": 1, \"fingerprint\": \"\"}]'")} AS JSON);"
            },
            { "negative", $"UPDATE salescape.manifest SET document = CAST({Changed("tables,0,rows", "'-1'")} AS JSON);" },
            { "endless", $"UPDATE salescape.manifest SET document = CAST({Changed("tables,0,rows", "'1e400'")} AS JSON);" },
            { "worded", $"UPDATE salescape.manifest SET document = CAST({Changed("tables,0,rows", "'\"many\"'")} AS JSON);" },
            {
                "twins",
                $"UPDATE salescape.manifest SET document = CAST({Changed("tables", "(document::JSONB -> 'tables') || (document::JSONB -> 'tables')")} AS JSON);"
            },
            { "yesterday", $"UPDATE salescape.manifest SET document = CAST({Changed("as_of", "'\"yesterday\"'")} AS JSON);" },
            { "before", $"UPDATE salescape.manifest SET document = CAST({Changed("as_of", "'\"0001-01-01\"'")} AS JSON);" },
            { "coloured", $"UPDATE salescape.manifest SET document = CAST({Changed("version", "'\"\\u001b[31m\"'")} AS JSON);" },
            { "surrogate", "UPDATE salescape.manifest SET document = CAST(replace(document::TEXT, '1.2.3', '\\ud800') AS JSON);" },
            { "two", "INSERT INTO salescape.manifest TABLE salescape.manifest;" },
            { "none", "DELETE FROM salescape.manifest;" },
            { "other_type", "ALTER TABLE salescape.manifest ALTER document TYPE TEXT;" },
            {
                "a_view",
                "ALTER TABLE salescape.manifest RENAME TO old; CREATE VIEW salescape.manifest AS SELECT document FROM salescape.old, pg_sleep(3600);"
            },
        };

    [Theory]
    [MemberData(nameof(OddManifests))]
    public void A_manifest_that_is_not_ours_is_refused_by_all(string name, string script)
    {
        string database = sample.CreateLoaded($"odd_{name}");
        sample.Run(database, script);
        string rows = Rows(database);

        Assert.Contains("salescape.manifest", Assert.Throws<RefusedException>(() => sample.Check(database)).What, StringComparison.Ordinal);
        Assert.Contains(
            "salescape.manifest",
            Assert.Throws<RefusedException>(() => sample.Load(database, sample.Source, overwrite: true)).What,
            StringComparison.Ordinal
        );
        Assert.Equal(rows, Rows(database));
    }

    [Theory]
    [InlineData(
        "view",
        "ALTER TABLE sales_data.customers RENAME TO old; CREATE VIEW sales_data.customers AS SELECT old.* FROM sales_data.old, pg_sleep(3600);"
    )]
    [InlineData(
        "foreign",
        "ALTER TABLE sales_data.customers RENAME TO old; CREATE EXTENSION file_fdw; CREATE SERVER files FOREIGN DATA WRAPPER file_fdw; CREATE FOREIGN TABLE sales_data.customers (customer_id TEXT) SERVER files OPTIONS (filename '/etc/passwd');"
    )]
    [InlineData(
        "heir",
        "CREATE EXTENSION file_fdw; CREATE SERVER files FOREIGN DATA WRAPPER file_fdw; CREATE FOREIGN TABLE public.heir () INHERITS (sales_data.customers) SERVER files OPTIONS (filename '/etc/passwd');"
    )]
    [InlineData("type", "ALTER TABLE sales_data.customers ALTER COLUMN annual_revenue TYPE TEXT;")]
    [InlineData("gone", "DROP TABLE sales_data.customers CASCADE;")]
    public void What_stands_in_for_a_table_is_not_read(string name, string script)
    {
        string database = sample.CreateLoaded($"instead_{name}");
        sample.Run(database, script);

        Assert.Contains(
            "sales_data.customers",
            Assert.Throws<RefusedException>(() => sample.Check(database)).What,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-1")]
    public void A_value_that_changed_is_noticed(string value)
    {
        string database = sample.CreateLoaded(value == "NaN" ? "value_nan" : "value_less");
        sample.Run(
            database,
            $"UPDATE sales_data.customers SET annual_revenue = '{value}' WHERE customer_id = (SELECT min(customer_id) FROM sales_data.customers);"
        );

        if (value == "NaN")
        {
            Assert.Contains("annual_revenue", Assert.Throws<RefusedException>(() => sample.Check(database)).What, StringComparison.Ordinal);
            return;
        }

        (IReadOnlyList<ManifestTable> said, IReadOnlyList<ManifestTable> found) = sample.Check(database);
        Assert.Equal("sales_data.customers", Assert.Single(said.Except(found)).Name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_load_that_lost_its_claim_publishes_nothing(bool another)
    {
        string database = sample.CreateLoaded(another ? "claim_taken" : "claim_lost");
        Manifest? others = null;

        RefusedException refusal = Assert.Throws<RefusedException>(() => sample.Load(database, new InterruptedCompany(sample.Source, () =>
                {
                    sample.Run(database, $"SELECT pg_terminate_backend(pid, 10000) {Claims};");
                    if (another)
                        others = sample.Load(database, new SampleCompany(1, Sample.RowsPerBlock, fits: true), overwrite: true);
                }), overwrite: true));

        Assert.Contains("could not be loaded", refusal.What, StringComparison.Ordinal);
        (IReadOnlyList<ManifestTable> said, IReadOnlyList<ManifestTable> found) = sample.Check(database);
        Assert.Equal(said, found);
        Assert.Equal(another, said.SequenceEqual(others?.Tables ?? []));
        Assert.DoesNotContain(sample.SchemasOf(database), schema => schema.Contains("loading", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_load_that_is_stopped_while_it_publishes_changes_nothing()
    {
        string database = sample.CreateLoaded("stopped");
        using var stop = new CancellationTokenSource();
        await using NpgsqlConnection reader = sample.Open(database);
        await using NpgsqlTransaction reads = await reader.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var first = new NpgsqlCommand("SELECT count(*) FROM sales_data.customers", reader))
            await first.ExecuteScalarAsync(TestContext.Current.CancellationToken);

        // The load waits for the reader, who has not done with the table.
        Task<Manifest> load = Task.Run(
            () => sample.LoadUntil(database, sample.Source, 2, overwrite: true, null, stop.Token),
            TestContext.Current.CancellationToken
        );
        while (sample.Run(database, "SELECT count(*) FROM pg_locks WHERE NOT granted;") == "0\n" && !load.IsCompleted)
            await Task.Yield();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => load);
        await reads.CommitAsync(TestContext.Current.CancellationToken);
        (IReadOnlyList<ManifestTable> said, IReadOnlyList<ManifestTable> found) = sample.Check(database);
        Assert.Equal(said, found);
        Assert.DoesNotContain(sample.SchemasOf(database), schema => schema.Contains("loading", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_looked_before_a_load_sees_the_old_rows_until_he_looks_anew()
    {
        string database = sample.CreateLoaded("looked");
        using NpgsqlConnection reader = sample.Open(database);
        using var look = new NpgsqlCommand("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1", reader);
        look.ExecuteScalar();
        string old = Rows(database);

        sample.Load(database, sample.Source, overwrite: true);

        using var count = new NpgsqlCommand("SELECT count(*)::TEXT FROM sales_data.customers", reader);
        Assert.Equal(old, count.ExecuteScalar() + "\n");
        Assert.NotEqual(old, Rows(database));
    }

    [Theory]
    [InlineData("latin", "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C';", "encoding LATIN1", "ENCODING 'UTF8'")]
    [InlineData(
        "ascii",
        "CREATE DATABASE ascii ENCODING 'SQL_ASCII' TEMPLATE template0 LOCALE 'C';",
        "encoding SQL_ASCII",
        "ENCODING 'UTF8'"
    )]
    [InlineData("guarded", "CREATE DATABASE guarded; CREATE ROLE nobody LOGIN;", "may not create schemas", "GRANT CREATE", "nobody")]
    public void A_database_that_cannot_take_a_data_set_is_refused_before_a_row_is_made(
        string database,
        string script,
        string culprit,
        string remedy,
        string? user = null
    )
    {
        sample.Run("postgres", script);

        RefusedException refusal = Assert.Throws<RefusedException>(() =>
            sample.Load(database, new InterruptedCompany(sample.Source, () => Assert.Fail("A row was made.")), user: user)
        );

        Assert.Contains(culprit, refusal.What, StringComparison.Ordinal);
        Assert.Contains(remedy, refusal.Remedy, StringComparison.Ordinal);
    }

    private static string Changed(string path, string value) =>
        $"jsonb_set(document::JSONB, '{{{path}}}', {value}{(value.StartsWith('\'') ? "::JSONB" : "")})";

    private string Rows(string database) => sample.Run(database, "SELECT count(*) FROM sales_data.customers;");
}
