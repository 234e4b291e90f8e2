using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Tests.Formats;

/// <summary>What else lives in a database: it stays, or the load is refused and nothing has changed.</summary>
public sealed class PostgresNeighbourTests(PostgresSample sample) : IClassFixture<PostgresSample>
{
    private static readonly SampleCompany Small = new(2, Sample.RowsPerBlock, fits: true);

    // Everything that a user may have built on the tables, as the server describes it.
    private const string Surroundings = """
        SELECT 'view', schemaname, viewname, definition FROM pg_views WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 2, 3;
        SELECT 'copy', schemaname, matviewname, definition FROM pg_matviews ORDER BY 2, 3;
        SELECT 'index', schemaname, indexname, indexdef FROM pg_indexes WHERE schemaname LIKE '%_data' ORDER BY 2, 3;
        SELECT 'key', conrelid::regclass, conname, pg_get_constraintdef(oid), obj_description(oid, 'pg_constraint') FROM pg_constraint WHERE connamespace >= 16384 ORDER BY conrelid::regclass::text, 3;
        SELECT 'right', oid::regclass, relacl, relowner::regrole, relrowsecurity FROM pg_class WHERE relnamespace >= 16384 AND relkind <> 't' ORDER BY oid::regclass::text;
        SELECT 'schema', nspname, nspacl, nspowner::regrole, obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE oid >= 16384 AND nspname !~ '^pg_' ORDER BY 2;
        SELECT 'policy', schemaname, tablename, policyname, qual FROM pg_policies ORDER BY 2, 3, 4;
        SELECT 'trigger', tgrelid::regclass, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 2, 3;
        SELECT 'stream', * FROM pg_publication_tables ORDER BY 2, 3, 4;
        SELECT 'note', objoid::regclass, objsubid, description FROM pg_description WHERE classoid = 'pg_class'::regclass AND objoid >= 16384 ORDER BY objoid::regclass::text, 3;
        SELECT 'kind', oid, oid::regclass FROM pg_class WHERE relnamespace >= 16384 AND relkind IN ('r', 'v', 'm') ORDER BY oid::regclass::text;
        """;

    [Fact]
    public void What_was_built_on_a_data_set_outlives_the_next()
    {
        string database = sample.CreateLoaded("neighbours");
        sample.Run(
            database,
            """
            CREATE ROLE analyst;
            GRANT USAGE ON SCHEMA sales_data TO analyst;
            GRANT SELECT ON sales_data.customers TO analyst;
            COMMENT ON COLUMN sales_data.customers.region IS 'Mine';
            CREATE VIEW public.regions AS SELECT region, count(*) AS customers FROM sales_data.customers GROUP BY region;
            CREATE MATERIALIZED VIEW public.kept AS SELECT customer_id, customer_name FROM sales_data.customers;
            CREATE VIEW public.whole AS SELECT customer_id, customer_name FROM sales_data.customers GROUP BY customer_id;
            CREATE TABLE sales_data.my_notes (note TEXT, customer_id VARCHAR(50) REFERENCES sales_data.customers ON DELETE CASCADE);
            INSERT INTO sales_data.my_notes SELECT 'keep me', customer_id FROM sales_data.customers ORDER BY customer_id LIMIT 1;
            COMMENT ON CONSTRAINT my_notes_customer_id_fkey ON sales_data.my_notes IS 'Whose note';
            CREATE SCHEMA "Odd one";
            CREATE TABLE "Odd one"."a ""table"" too" (id VARCHAR(50) CONSTRAINT "to; him" REFERENCES sales_data.customers DEFERRABLE INITIALLY DEFERRED);
            CREATE INDEX my_index ON sales_data.customers (lower(customer_name));
            ALTER TABLE sales_data.customers ENABLE ROW LEVEL SECURITY;
            CREATE POLICY emea ON sales_data.customers FOR SELECT TO analyst USING (region = 'EMEA');
            CREATE TABLE public.seen (rows BIGINT);
            CREATE FUNCTION public.count_them() RETURNS TRIGGER LANGUAGE plpgsql AS 'BEGIN INSERT INTO seen SELECT count(*) FROM sales_data.customers; RETURN NULL; END';
            CREATE TRIGGER counting AFTER INSERT ON sales_data.customers FOR EACH STATEMENT EXECUTE FUNCTION public.count_them();
            CREATE PUBLICATION mine FOR TABLE sales_data.customers;
            CREATE PUBLICATION everything FOR ALL TABLES;
            GRANT SELECT ON salescape.manifest TO analyst;
            CREATE SCHEMA sales_data__loading CREATE TABLE mine (a INT);
            """
        );
        string before = sample.Run(database, Surroundings);

        Manifest next = sample.Load(database, sample.Source, overwrite: true);

        Assert.Equal(before, sample.Run(database, Surroundings));
        Assert.Equal(next.Tables, sample.Check(database).Found);
        Assert.Equal("keep me\n", sample.Run(database, "SELECT note FROM sales_data.my_notes;"));
        string rows = sample.Run(database, "SELECT count(*) FROM sales_data.customers;");
        Assert.Equal(rows, sample.Run(database, "SELECT rows FROM public.seen;"));
        Assert.Equal(rows, sample.Run(database, "SELECT sum(customers) FROM public.regions;"));
    }

    [Theory]
    [InlineData(
        "not_mine",
        "CREATE SCHEMA salescape CREATE TABLE manifest (id INT); INSERT INTO salescape.manifest VALUES (7);",
        "salescape.manifest"
    )]
    [InlineData(
        "not_json",
        "CREATE SCHEMA salescape CREATE TABLE manifest (document JSON); INSERT INTO salescape.manifest VALUES ('{\"product\": \"other\"}');",
        "salescape.manifest"
    )]
    [InlineData(
        "not_table",
        "CREATE SCHEMA salescape CREATE VIEW manifest AS SELECT CAST('{}' AS JSON) AS document;",
        "salescape.manifest"
    )]
    [InlineData("my_metrics", "CREATE SCHEMA metrics CREATE VIEW customers AS SELECT 1 AS mine;", "a schema metrics with customers in it")]
    [InlineData("my_schema", "CREATE SCHEMA usage_data CREATE TABLE mine (id INT);", "usage_data")]
    public void A_database_with_something_of_that_name_is_refused(string name, string script, string culprit)
    {
        string database = sample.CreateDatabase(name);
        sample.Run(database, script);
        string before = sample.Run(database, Surroundings);

        foreach (bool overwrite in new[] { false, true })
            Assert.Contains(
                culprit,
                Assert.Throws<RefusedException>(() => sample.Load(database, sample.Source, overwrite: overwrite)).What,
                StringComparison.Ordinal
            );

        Assert.Equal(before, sample.Run(database, Surroundings));
    }

    [Theory]
    [InlineData(
        "fk",
        "CREATE TABLE public.fan (id VARCHAR(50) REFERENCES sales_data.customers); INSERT INTO public.fan SELECT customer_id FROM sales_data.customers;",
        "fan_id_fkey"
    )]
    [InlineData("check", "ALTER TABLE sales_data.customers ADD CONSTRAINT my_check CHECK (customer_id = 'none') NOT VALID;", "my_check")]
    [InlineData("column", "ALTER TABLE sales_data.customers ADD COLUMN my_note TEXT;", "my_note")]
    [InlineData("lacking", "ALTER TABLE sales_data.customers DROP COLUMN region CASCADE;", "region")]
    [InlineData("type", "ALTER TABLE sales_data.customers ALTER COLUMN region TYPE TEXT;", "region")]
    [InlineData(
        "trigger",
        "CREATE FUNCTION public.none() RETURNS TRIGGER LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; CREATE TRIGGER my_trigger BEFORE INSERT ON sales_data.customers FOR EACH ROW EXECUTE FUNCTION public.none();",
        "sales_data.customers"
    )]
    [InlineData(
        "view",
        "ALTER TABLE sales_data.customers RENAME TO old; CREATE VIEW sales_data.customers AS TABLE sales_data.old;",
        "sales_data.customers"
    )]
    [InlineData(
        "owner",
        "CREATE ROLE other SUPERUSER; ALTER TABLE sales_data.quotes OWNER TO other; CREATE ROLE loader LOGIN; GRANT CREATE ON DATABASE kept_owner TO loader; GRANT SELECT ON salescape.manifest TO loader; GRANT USAGE ON SCHEMA salescape TO loader;",
        "belongs to another user",
        "loader"
    )]
    public void What_cannot_be_kept_is_named_and_nothing_changes(string name, string script, string culprit, string? user = null)
    {
        string database = sample.CreateLoaded($"kept_{name}");
        sample.Run(database, script);
        string before = sample.Run(database, Surroundings);
        string rows = sample.Run(database, "SELECT md5(string_agg(c::TEXT, '' ORDER BY c::TEXT)) FROM sales_data.customers AS c;");

        // Of the company of one block fewer, customers are missing.
        RefusedException refusal = Assert.Throws<RefusedException>(() =>
            sample.Load(database, new SampleCompany(1, Sample.RowsPerBlock, fits: true), overwrite: true, user: user)
        );

        Assert.Contains(culprit, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, sample.Run(database, Surroundings));
        Assert.Equal(rows, sample.Run(database, "SELECT md5(string_agg(c::TEXT, '' ORDER BY c::TEXT)) FROM sales_data.customers AS c;"));
    }

    [Fact]
    public void A_table_that_was_dropped_is_made_anew_with_its_keys()
    {
        string database = sample.CreateLoaded("dropped");
        sample.Run(database, "DROP TABLE sales_data.customers CASCADE;");

        Manifest next = sample.Load(database, sample.Source, overwrite: true);

        Assert.Equal(next.Tables, sample.Check(database).Found);
        Assert.Equal(Keys(sample.CreateDatabase("fresh")), Keys(database));
    }

    [Fact]
    public void Staging_that_a_killed_load_left_is_dropped_and_a_strangers_is_not()
    {
        string database = sample.CreateLoaded("left_behind");
        sample.Run(
            database,
            """
            CREATE SCHEMA salescape_loading_mine CREATE TABLE customers (id INT);
            CREATE SCHEMA salescape_loading_old CREATE TABLE customers (id INT);
            COMMENT ON SCHEMA salescape_loading_old IS 'Rows on their way into a data set of salescape. The next load drops what a killed one left.';
            CREATE SCHEMA salescape_loading_full CREATE TABLE precious (id INT);
            COMMENT ON SCHEMA salescape_loading_full IS 'Rows on their way into a data set of salescape. The next load drops what a killed one left.';
            """
        );

        sample.Load(database, sample.Source, overwrite: true);

        Assert.Equal(
            ["salescape_loading_full", "salescape_loading_mine"],
            sample.SchemasOf(database).Where(schema => schema.Contains("loading", StringComparison.Ordinal))
        );
        Assert.Equal("0\n", sample.Run(database, "SELECT count(*) FROM salescape_loading_full.precious;"));
    }

    private string Keys(string database)
    {
        if (sample.SchemasOf(database).Length == 0)
            sample.Load(database, Small);
        return sample.Run(
            database,
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace >= 16384 ORDER BY 1, 2;"
        );
    }
}
