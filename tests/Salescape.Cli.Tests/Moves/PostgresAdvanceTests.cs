using CsCheck;
using Npgsql;
using Salescape.Storage.Datasets;
using Salescape.Tests;

namespace Salescape.Cli.Tests.Moves;

/// <summary>A PostgreSQL database is moved in one transaction, and all that is not ours stays.</summary>
[Collection(nameof(ThisConsole))]
public sealed class PostgresAdvanceTests(PostgresAdvanceTests.Server server) : IClassFixture<PostgresAdvanceTests.Server>, IDisposable
{
    private readonly DrawnCompany _company = new();

    /// <summary>A server for all tests.</summary>
    public sealed class Server : IDisposable
    {
        internal PostgresServer Postgres { get; } = new();

        public void Dispose() => Postgres.Dispose();
    }

    private string Address => $"postgres://{PostgresServer.User}@{PostgresServer.Host}:{server.Postgres.Port}/{PostgresServer.User}";

    public void Dispose() => _company.Dispose();

    [Fact]
    public void A_moved_database_is_one_loaded_for_the_day()
    {
        DateOnly day = Load();
        server.Postgres.Run(
            """
            DROP SCHEMA IF EXISTS own CASCADE; CREATE SCHEMA own;
            CREATE TABLE own.mine AS SELECT customer_id FROM sales_data.customers;
            CREATE VIEW own.many AS SELECT count(*) AS n FROM sales_data.customers;
            CREATE INDEX ON sales_data.customers (industry);
            DROP ROLE IF EXISTS reader; CREATE ROLE reader; GRANT USAGE ON SCHEMA sales_data, metrics TO reader;
            GRANT SELECT ON sales_data.customers, metrics.definitions TO reader;
            """
        );
        foreach (int days in new[] { 1, 1, 35 })
        {
            day = day.AddDays(days);
            Assert.StartsWith("Advanced the database", Advance(days), StringComparison.Ordinal);
            AssertIs(day);
        }

        Assert.Contains("Nothing to do", Advance(0), StringComparison.Ordinal);
        _company.Done("check", "--connection", Address);
        long customers = _company.Tables(day).Single(table => table.Name == "sales_data.customers").Rows;
        Assert.Equal(
            $"t\tt\t{customers}\t2",
            server.Postgres.Run(
                "SELECT has_table_privilege('reader', 'sales_data.customers', 'SELECT'), has_table_privilege('reader', 'metrics.definitions', 'SELECT'), (SELECT n FROM own.many), (SELECT count(*) FROM pg_indexes WHERE tablename = 'customers' AND schemaname = 'sales_data')"
            ).Trim()
        );
        server.Postgres.Run("REASSIGN OWNED BY reader TO postgres; DROP OWNED BY reader; DROP ROLE reader; DROP SCHEMA own CASCADE;");
    }

    [Fact]
    public void What_somebody_changed_or_holds_is_refused_and_left_as_it_was()
    {
        DateOnly day = Load();
        server.Postgres.Run("UPDATE sales_data.customers SET industry = 'Retail' WHERE industry <> 'Retail'");
        Assert.Contains("has changed since it was loaded", Refused(), StringComparison.Ordinal);
        Load();
        // A trigger that keeps a row out.
        server.Postgres.Run(
            """
            CREATE FUNCTION public.keep_out() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
            CREATE TRIGGER mine BEFORE INSERT ON usage_data.user_sessions FOR EACH ROW EXECUTE FUNCTION public.keep_out();
            """
        );
        try
        {
            Assert.Contains("a rule or trigger keeps others", Refused(days: 40), StringComparison.Ordinal);
            AssertIs(day);
        }
        finally
        {
            server.Postgres.Run("DROP FUNCTION public.keep_out() CASCADE");
        }

        _company.Done("check", "--connection", Address);
    }

    [Fact]
    public void A_killed_run_leaves_one_of_the_two_days()
    {
        DateOnly day = Load();
        for (int i = 0; i < 4; i++)
        {
            TimeSpan moment = TimeSpan.FromMilliseconds(Gen.Int[200, 5_000].Single());
            Salescape.RunBuilt([], ["advance", "--connection", Address, "--days", "1"], _company.Folder, process =>
            {
                if (!process.WaitForExit(moment))
                    process.Kill();
            });
            Manifest held = Held();
            Assert.True(held.AsOf == day || held.AsOf == day.AddDays(1));
            day = held.AsOf;
            AssertIs(day);
        }

        Advance(1);
        AssertIs(day.AddDays(1));
        _company.Done("check", "--connection", Address);
    }

    [Fact]
    public void A_server_that_is_lost_leaves_the_day_before()
    {
        DateOnly day = Load();
        using var busy = new NpgsqlConnection(
            $"Host={PostgresServer.Host};Port={server.Postgres.Port};Database={PostgresServer.User};Username={PostgresServer.User};Pooling=false"
        );
        busy.Open();
        // Lets others read, and the transaction that moves the day wait.
        using var held = new NpgsqlCommand("BEGIN; LOCK TABLE sales_data.customers IN ROW EXCLUSIVE MODE", busy);
        held.ExecuteNonQuery();

        Outcome outcome = Salescape.RunBuilt([], ["advance", "--connection", Address, "--days", "2"], _company.Folder, process =>
        {
            while (!process.HasExited)
                server.Postgres.Run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
        });
        busy.Close();

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains("PostgreSQL could not be changed", outcome.Errors, StringComparison.Ordinal);
        AssertIs(day);
        Advance(2);
        AssertIs(day.AddDays(2));
    }

    private DateOnly Load()
    {
        _company.Done([.. _company.Words(_company.Settings.AsOf), "--format", "postgres", "--connection", Address, "--overwrite"]);
        return _company.Settings.AsOf;
    }

    // A run that was killed may hold the database until the server notices.
    private string Advance(int days)
    {
        for (int tries = 0; ; tries++)
        {
            Outcome outcome = _company.Run("advance", "--connection", Address, "--days", $"{days}");
            if (outcome.Code == 0)
                return outcome.Output;
            Assert.True(tries < 50 && outcome.Errors.Contains("being loaded by another", StringComparison.Ordinal), outcome.Errors + _company);
            Thread.Sleep(100);
        }
    }

    private string Refused(int days = 1)
    {
        Outcome outcome = _company.Run("advance", "--connection", Address, "--days", $"{days}");
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        return outcome.Errors;
    }

    private Manifest Held() =>
        Manifest.Parse(System.Text.Encoding.UTF8.GetBytes(server.Postgres.Run("SELECT document FROM salescape.manifest").Trim()))!;

    private void AssertIs(DateOnly day)
    {
        Manifest held = Held();
        Assert.Equal(day, held.AsOf);
        string[] differences = [.. held.Tables.Except(_company.Tables(day)).Select(table => table.Name)];
        Assert.True(differences.Length == 0, $"{string.Join(", ", differences)} on {day:O} of {_company}");
    }
}
