using System.Diagnostics;
using System.Globalization;
using Salescape.Schema;
using Salescape.Tests;

namespace Salescape.Cli.Tests;

/// <summary>Commands over a PostgreSQL database: how it is named, what it must not tell, and what it may think of itself.</summary>
[Collection(nameof(ThisConsole))]
public sealed class PostgresTests(AskTests.SmallDataset data) : IClassFixture<AskTests.SmallDataset>
{
    private const string Pipeline = "pipeline-analysis-and-forecasting";
    private const string Password = "s3:c/r@e t%?&#";
    private const string PasswordInUri = "s3%3Ac%2Fr%40e%20t%25%3F%26%23";

    [Theory]
    [InlineData("postgres://postgres@127.0.0.1:PORT/company")]
    [InlineData("postgresql://postgres@127.0.0.1:PORT/company?sslmode=prefer&application_name=me")]
    [InlineData("POSTGRES://127.0.0.1:PORT/company?user=postgres")]
    [InlineData("postgres:///comp%61ny?host=127.0.0.1&port=PORT&user=postgres")]
    [InlineData("postgres://postgres@127.0.0.1:PORT,127.0.0.1:PORT/company")]
    [InlineData("postgres://guest:" + PasswordInUri + "@127.0.0.1:PORT/company")]
    [InlineData("Host=127.0.0.1;Port=PORT;Username=guest;Database=company;Password='" + Password + "'")]
    [InlineData("", "PGHOST=127.0.0.1", "PGPORT=PORT", "PGUSER=postgres", "PGDATABASE=company")]
    [InlineData("postgres://guest@/company", "PGHOST=127.0.0.1", "PGPORT=PORT", "PGPASSWORD=" + Password)]
    [InlineData("postgres://guest@127.0.0.1:PORT/company", "PGPASSFILE=pass")]
    [InlineData("postgres://guest@127.0.0.1:PORT/company", "HOME=.")]
    [InlineData("", "PGSERVICE=mine", "PGSERVICEFILE=services")]
    [InlineData("postgres://?service=mine", "PGSERVICEFILE=services", "PGCLIENTENCODING=WIN1252", "PGOPTIONS=-c datestyle=German")]
    public void A_database_is_named_as_people_name_it(string connection, params string[] variables)
    {
        data.Server.Run($"ALTER ROLE guest SUPERUSER PASSWORD '{Password}';");
        string escaped = Password.Replace(":", "\\:", StringComparison.Ordinal);
        foreach (string file in new[] { "pass", ".pgpass" })
            File.WriteAllText(Path.Combine(data.Folder, file), $"127.0.0.1:{data.Server.Port}:company:guest:{escaped}\n");
        File.WriteAllText(
            Path.Combine(data.Folder, "services"),
            WithPort("# Mine.\n[other]\nhost=nowhere\n[mine]\nhost=127.0.0.1\nport = PORT\nuser=postgres\ndbname=company\n")
        );

        Outcome outcome = Salescape.Run(
            ["env", .. variables.Select(WithPort).Select(InFolder)],
            ["ask", Pipeline, "--format", "csv", "--engine", "postgres", "--connection", WithPort(connection)],
            data.Folder
        );

        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Equal(data.PipelineOf(data.Engines[0]), outcome.Output);
    }

    [Theory]
    [InlineData("ask " + Pipeline + " --connection postgres://guest:s3cret@127.0.0.1:PORT/company")]
    [InlineData("ask " + Pipeline + " --connection postgres://guest:s3cret@127.0.0.1:1/company?sslmode=require")]
    [InlineData("ask " + Pipeline + " --connection postgres://guest:s3cret@127.0.0.1:PORT/company?s3cret=1")]
    [InlineData("ask " + Pipeline + " --connection postgres://guest:s3cret/s3cret@127.0.0.1/company")]
    [InlineData("ask " + Pipeline + " --connection postgres://guest:s3cret@s3cret@127.0.0.1:1/company")]
    [InlineData("ask " + Pipeline + " --connection postgres:/guest:s3cret@127.0.0.1/company?sslmode=disable")]
    [InlineData("ask " + Pipeline + " --connection Host=127.0.0.1;Password=x;s3cret=1")]
    [InlineData("ask " + Pipeline + " --connection Host=127.0.0.1;Port=s3cret;Password=x")]
    [InlineData("ask " + Pipeline + " --connection Host=127.0.0.1;Port=PORT;Username=guest;Password=s3cret;Database=company")]
    [InlineData("ask postgres://guest:s3cret@127.0.0.1/company")]
    [InlineData("ask " + Pipeline + " --data Host=127.0.0.1;Password=s3cret")]
    [InlineData("ask " + Pipeline + " --region EMEA --conection postgres://guest:s3cret@127.0.0.1/company")]
    [InlineData("check postgres://guest:s3cret@127.0.0.1/company")]
    [InlineData("generate --to postgres --connection postgres://guest:s3cret@127.0.0.1:PORT/company")]
    [InlineData("generate --out postgres://guest:s3cret@127.0.0.1/company")]
    [InlineData("postgres://guest:s3cret@127.0.0.1/company")]
    public void No_password_is_ever_told(string line)
    {
        Outcome outcome = Salescape.Run(["env", "SALESCAPE_DEBUG=1"], WithPort(line).Split(' '), data.Folder);

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.DoesNotContain("s3cret", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_of_database_and_role_decide_nothing()
    {
        data.Server.Run(
            """
            CREATE DATABASE odd;
            CREATE ROLE odd SUPERUSER LOGIN;
            \connect odd
            CREATE SCHEMA evil;
            CREATE FUNCTION evil.lower(TEXT) RETURNS TEXT LANGUAGE sql AS $$ SELECT 'evil' $$;
            CREATE FUNCTION evil.count(TEXT) RETURNS BIGINT LANGUAGE sql AS $$ SELECT 666 $$;
            ALTER DATABASE odd SET datestyle = 'German';
            ALTER DATABASE odd SET search_path = evil, pg_catalog;
            ALTER DATABASE odd SET default_transaction_isolation = 'serializable';
            ALTER DATABASE odd SET client_encoding = 'LATIN1';
            ALTER DATABASE odd SET idle_session_timeout = '200ms';
            ALTER ROLE odd SET datestyle = 'SQL, DMY';
            ALTER ROLE odd SET intervalstyle = 'sql_standard';
            ALTER ROLE odd SET timezone = 'Pacific/Kiritimati';
            ALTER ROLE odd SET bytea_output = 'escape';
            ALTER ROLE odd SET extra_float_digits = -15;
            ALTER ROLE odd SET standard_conforming_strings = off;
            ALTER ROLE odd SET quote_all_identifiers = on;
            ALTER ROLE odd SET transform_null_equals = on;
            ALTER ROLE odd SET idle_in_transaction_session_timeout = '200ms';
            ALTER ROLE odd SET lock_timeout = '1ms';
            """
        );
        string connection = WithPort("postgres://odd@127.0.0.1:PORT/odd");

        string[] load = ["generate", "--to", "postgres", "--connection", connection, .. AskTests.SmallDataset.Company];
        foreach (
            string[] words in new string[][] { load, [.. load, "--overwrite"], ["check", "--format", "json", "--connection", connection] }
        )
        {
            Outcome outcome = data.Run(words);
            Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        }

        Assert.Equal(data.PipelineOf(data.Engines[0]), data.Run(["ask", Pipeline, "--format", "csv", "--connection", connection]).Output);
    }

    [Fact]
    public void A_database_that_is_set_to_be_only_read_is_read_and_not_loaded()
    {
        data.Server.Run("CREATE DATABASE guarded;");
        string connection = WithPort("postgres://postgres@127.0.0.1:PORT/guarded");
        string[] load = ["generate", "--to", "postgres", "--connection", connection, .. AskTests.SmallDataset.Company];
        Assert.Equal(0, data.Run(load).Code);
        data.Server.Run("ALTER DATABASE guarded SET default_transaction_read_only = on;");

        Outcome refused = data.Run([.. load, "--overwrite"]);
        Assert.Equal((2, ""), (refused.Code, refused.Output));
        Assert.Contains("default_transaction_read_only", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, data.Run(["check", "--connection", connection]).Code);
        Assert.Equal(data.PipelineOf(data.Engines[0]), data.Run(["ask", Pipeline, "--format", "csv", "--connection", connection]).Output);
    }

    [Theory]
    [InlineData("postgres://guest:" + PasswordInUri + "@127.0.0.1:PORT/reloaded")]
    [InlineData("Host=127.0.0.1;Port=PORT;Username=postgres;Database=reloaded")]
    public void What_a_load_says_to_run_next_runs(string connection)
    {
        data.Server.Run($"ALTER ROLE guest SUPERUSER PASSWORD '{Password}'; DROP DATABASE IF EXISTS reloaded;");
        data.Server.Run("CREATE DATABASE reloaded;");
        Outcome loaded = data.Run(["generate", "--to", "postgres", "--connection", WithPort(connection), .. AskTests.SmallDataset.Company]);
        Assert.Equal((0, ""), (loaded.Code, loaded.Errors));
        Assert.DoesNotContain(Password, loaded.Output, StringComparison.Ordinal);

        string next = loaded.Output.Split('\n').Single(line => line.StartsWith("Next", StringComparison.Ordinal))[
            "Next     ./salescape ".Length..
        ];
        Assert.Equal(
            0,
            Salescape
                .Run(
                    ["env", $"PGPASSWORD={Password}"],
                    [.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(next)],
                    data.Folder
                )
                .Code
        );
    }

    [Fact]
    public void A_database_filled_by_the_scripts_is_checked_asked_and_replaced()
    {
        Assert.Equal(0, data.Run(["generate", "--to", "csv", "--out", "files", .. AskTests.SmallDataset.Company]).Code);
        data.Server.Run(
            $"""
            CREATE DATABASE scripted;
            \connect scripted
            \encoding WIN1252
            {File.ReadAllText(Repository.PathTo("derived/ddl/postgres.sql"))}
            \encoding WIN1252
            {File.ReadAllText(Repository.PathTo("derived/load/postgres.sql")).Replace(
                "salescape-csv",
                Path.Combine(data.Folder, "files"),
                StringComparison.Ordinal
            )}
            """
        );
        string connection = data.ConnectionTo("scripted");

        Assert.Equal("", data.Run(["check", "--format", "json", "--connection", connection]).Errors);
        Assert.Equal(data.PipelineOf(data.Engines[0]), data.Run(["ask", Pipeline, "--format", "csv", "--connection", connection]).Output);
        Assert.Equal(2, data.Run(["generate", "--to", "postgres", "--connection", connection, .. AskTests.SmallDataset.Company]).Code);
        Assert.Equal(
            0,
            data.Run(["generate", "--to", "postgres", "--connection", connection, "--overwrite", .. AskTests.SmallDataset.Company]).Code
        );
        Assert.Equal("", data.Run(["check", "--format", "json", "--connection", connection]).Errors);
    }

    [Fact]
    public void A_view_in_the_place_of_a_table_is_not_asked()
    {
        data.Server.Run(
            $"CREATE DATABASE behind TEMPLATE {AskTests.SmallDataset.Database};\n\\connect behind\nALTER TABLE sales_data.opportunities RENAME TO old;\nCREATE VIEW sales_data.opportunities AS SELECT old.* FROM sales_data.old, pg_sleep(3600);"
        );

        Outcome outcome = data.Run(["ask", Pipeline, "--connection", data.ConnectionTo("behind")]);

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains("sales_data.opportunities is not a table", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_load_that_is_stopped_at_its_end_changes_nothing(string signal)
    {
        string database = "late_" + signal.ToLowerInvariant();
        data.Server.Run($"CREATE DATABASE {database} TEMPLATE {AskTests.SmallDataset.Database};");

        Outcome outcome = WhileLocked(
            database,
            "ACCESS SHARE",
            signal,
            [
                "generate",
                "--to",
                "postgres",
                "--overwrite",
                "--connection",
                data.ConnectionTo(database),
                "--seed",
                "7",
                .. AskTests.SmallDataset.Company,
            ],
            () => { }
        );

        Assert.Equal((130, "Stopped; nothing was changed.\n"), (outcome.Code, outcome.Errors));
        Assert.Equal("0\n", data.Server.Run($"\\connect {database}\nSELECT count(*) FROM pg_namespace WHERE nspname LIKE '%loading%';"));
        Assert.Equal(
            data.PipelineOf(data.Engines[0]),
            data.Run(["ask", Pipeline, "--format", "csv", "--connection", data.ConnectionTo(database)]).Output
        );
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_check_leaves_nothing_on_the_disk(string signal)
    {
        string database = "seen_" + signal.ToLowerInvariant();
        data.Server.Run($"CREATE DATABASE {database} TEMPLATE {AskTests.SmallDataset.Database};");
        string folder = Directory.CreateDirectory(Path.Combine(data.Folder, database)).FullName;

        WhileLocked(
            database,
            "ACCESS EXCLUSIVE",
            signal,
            ["check", "--connection", data.ConnectionTo(database)],
            () => Assert.Empty(Directory.GetDirectories(folder)),
            $"TMPDIR={folder}"
        );

        Assert.Empty(Directory.GetDirectories(folder));
    }

    /// <summary>Runs a command while another session holds the last table, and sends it a signal as soon as it waits for that.</summary>
    private Outcome WhileLocked(string database, string mode, string signal, string[] words, Action waiting, params string[] variables)
    {
        using var other = new Npgsql.NpgsqlConnection(data.ConnectionTo(database));
        other.Open();
        using Npgsql.NpgsqlTransaction holds = other.BeginTransaction();
#pragma warning disable CA2100 // The test's own statement.
        using (var command = new Npgsql.NpgsqlCommand($"LOCK TABLE {SchemaCatalog.Tables[^1].QualifiedName} IN {mode} MODE", other))
#pragma warning restore CA2100
            command.ExecuteNonQuery();

        // A shell starts what it puts into the background without ears for INT, which its children inherit.
        return Salescape.Run(["env", "--default-signal", .. variables], words, data.Folder, process =>
        {
            while (data.Server.Run("SELECT count(*) FROM pg_locks WHERE NOT granted;") == "0\n" && !process.HasExited)
                Thread.Yield();
            waiting();
            Process.Start("kill", ["-" + signal, $"{process.Id}"]).WaitForExit();
            // A load stops by itself; a check takes no notice before the table is free.
            process.WaitForExit(TimeSpan.FromMilliseconds(words[0] == "check" ? 500 : 10_000));
            holds.Commit();
        });
    }

    private string WithPort(string text) =>
        text.Replace("PORT", data.Server.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("PG" + data.Server.Port.ToString(CultureInfo.InvariantCulture), "PGPORT", StringComparison.Ordinal);

    private string InFolder(string variable) =>
        variable.EndsWith("=pass", StringComparison.Ordinal) || variable.EndsWith("=services", StringComparison.Ordinal)
            ? variable.Replace("=", "=" + data.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        : variable == "HOME=." ? "HOME=" + data.Folder
        : variable;
}
