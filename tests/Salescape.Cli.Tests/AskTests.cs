using System.Globalization;
using Npgsql;
using Salescape.Analyses;
using Salescape.Tests;

namespace Salescape.Cli.Tests;

/// <summary>Questions asked wrongly, of data sets that cannot answer, or with values that mean harm; by both engines.</summary>
[Collection(nameof(ThisConsole))]
public sealed class AskTests(AskTests.SmallDataset data) : IClassFixture<AskTests.SmallDataset>
{
    private const string Pipeline = "pipeline-analysis-and-forecasting";
    private const string Budget = "budget-vs-actual-analysis";
    private const string Nothing = "Nothing in this data set answers it";

    /// <summary>Values that would do harm if they were pasted into a query.</summary>
    public static TheoryData<string> Harmful =>
        [
            "'",
            "''",
            "\"",
            "';--",
            "x'; DROP TABLE sales_data.opportunities; --",
            "x'); DELETE FROM sales_data.opportunities; --",
            "EMEA' OR '1'='1",
            "\\",
            "$region",
            "$1",
            "%",
            "NULL",
            "🦆",
            "O'Brien \"& Söhne\"",
        ];

    [Theory]
    [MemberData(nameof(Harmful))]
    public void A_value_that_is_not_there_is_refused_whatever_it_says(string value)
    {
        foreach (string[] engine in data.Engines)
        {
            AssertRefused(
                data.Run(["ask", Pipeline, "--region", value, .. engine]),
                "for --region was not found in the data set. There are North America, EMEA, APAC, Latin America."
            );
            AssertRefused(data.Run(["ask", Pipeline, "--rep", value, .. engine]), "for --rep was not found in the data set.");
            Assert.Equal(data.PipelineOf(engine), data.Run(["ask", Pipeline, "--format", "csv", .. engine]).Output);
        }
    }

    [Theory]
    [InlineData("--region", "Europe", "There are North America, EMEA, APAC, Latin America.")]
    [InlineData("--region", "Latin Amerika", "Did you mean 'Latin America'?")]
    [InlineData("--region", "", "There are North America")]
    [InlineData("--segment", "Enterprize", "Did you mean 'Enterprise'? There are Small, Medium, Large, Enterprise.")]
    [InlineData("--industry", "Tech", "Did you mean 'Technology'? There are ")]
    [InlineData("--rep", "Nobody at All", "There are ")]
    [InlineData("--manager", "Nobody at All", "There are ")]
    [InlineData("--csm", "Nobody at All", "There are ")]
    [InlineData("--agent", "Nobody at All", "There are ")]
    [InlineData("--product", "PROD-999999", ": PROD-000001 (Lumetrail Reports), ")]
    [InlineData("--product", "Stowhaven", "Did you mean 'Stowhaven Files'?")]
    [InlineData("--customer", "CUST-999999", "There are ")]
    [InlineData("--competitor", "Nobody at All", "There are ")]
    public void A_name_that_is_not_there_is_refused_with_those_that_are(string option, string value, string told)
    {
        string parameter = option[2..];
        Analysis analysis = AnalysisCatalog.All.First(analysis => analysis.Parameters.Any(known => known.Name == parameter));
        foreach (string[] engine in data.Engines)
        {
            foreach (string format in new[] { "table", "sql" })
                AssertRefused(
                    data.Run(["ask", analysis.FullName, option, value, "--format", format, .. engine]),
                    $"'{value}' for {option} was not found",
                    told
                );
        }
    }

    [Theory]
    [InlineData("--region", "north america", "-- region: North America")]
    [InlineData("--segment", " ENTERPRISE ", "-- segment: Enterprise")]
    [InlineData("--product", "prod-000002", "-- product: PROD-000002")]
    [InlineData("--product", "stowhaven files", "-- product: PROD-000013")]
    public void A_name_is_known_whatever_the_case_of_its_letters(string option, string value, string comment)
    {
        Analysis analysis = AnalysisCatalog.All.First(analysis => analysis.Parameters.Any(known => known.Name == option[2..]));
        foreach (string[] engine in data.Engines)
            Assert.Contains(comment, data.Run(["ask", analysis.FullName, option, value, "--format", "sql", .. engine]).Output.Split('\n'));
    }

    [Fact]
    public void After_all_that_both_data_sets_are_as_they_were_written()
    {
        Assert.Equal(0, data.Run(["check", "d", "--only", "unique-keys", "--format", "json"]).Code);
        Assert.Equal(0, data.Run(["check", "--connection", data.Connection, "--only", "unique-keys", "--format", "json"]).Code);
    }

    [Fact]
    public void An_empty_answer_says_so_and_draws_nothing()
    {
        string[] nothing = ["ask", Budget, "--quarter", "Q1 1999", "--data", "d", "--format"];

        Assert.Contains(Nothing, Salescape.Run([], [.. nothing, "table"], data.Folder).Output, StringComparison.Ordinal);
        Assert.StartsWith(Nothing, data.Run([.. nothing, "md"]).Output, StringComparison.Ordinal);
        Assert.Equal("[]\n", data.Run([.. nothing, "json"]).Output);
        Assert.Equal(
            data.Run(["ask", Budget, "--data", "d", "--format", "csv"]).Output.Split('\n')[0] + "\n",
            data.Run([.. nothing, "csv"]).Output
        );
        AssertRefused(data.Run([.. nothing, "svg"]), "there is nothing to draw");
    }

    [Fact]
    public void An_answer_wider_than_the_terminal_breaks_no_name_and_tells_what_it_leaves_out()
    {
        string[] lines = Salescape
            .Run([], ["ask", "lead_scoring_rules/rule-effectiveness-analysis", "--data", "d"], data.Folder)
            .Output.Split('\n');

        string[] csv = data.Run(["ask", "lead_scoring_rules/rule-effectiveness-analysis", "--data", "d", "--format", "csv"])
            .Output.Split('\n');
        string[] columns = csv[0].Split(',');
        string leftOut = Assert.Single(lines, line => line.StartsWith("No room for ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("rule name", StringComparison.Ordinal));
        Assert.DoesNotContain(columns[0], leftOut, StringComparison.Ordinal);
        Assert.All(csv[1..^1], row => Assert.Contains(lines, line => line.Contains(row.TrimStart('"').Split(',')[0], StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.True(line.Length <= 120, line));
    }

    [Theory]
    [InlineData("2026-07-01")]
    [InlineData("2026-03-31")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_that_the_data_set_does_not_know(string day)
    {
        foreach (string[] engine in data.Engines)
            AssertRefused(
                data.Run(["ask", Pipeline, "--as-of", day, .. engine]),
                $"does not cover {day}: it runs from 2026-04-01 to 2026-06-30"
            );
    }

    [Fact]
    public void A_server_that_does_not_answer()
    {
        AssertRefused(
            data.Run(["ask", Pipeline, "--connection", "Host=127.0.0.1;Port=1;Database=x;Timeout=2"]),
            "PostgreSQL cannot be reached"
        );
        AssertRefused(
            data.Run(["ask", Pipeline, "--engine", "postgres", "--connection", "Host=no.such.host.invalid;Database=x;Timeout=2"]),
            "PostgreSQL cannot be reached"
        );
    }

    [Theory]
    [InlineData("Database=nowhere", "nowhere")]
    [InlineData("Username=nobody", "nobody")]
    [InlineData("Username=guest;Password=wrong", "guest")]
    [InlineData("Username=guest", "password")]
    public void A_server_that_refuses(string change, string culprit) =>
        AssertRefused(data.Run(["ask", Pipeline, "--connection", $"{data.Connection};{change}"]), culprit);

    [Fact]
    public void A_right_password_is_enough_to_be_refused_by_name() =>
        AssertRefused(data.Run(["ask", Pipeline, "--connection", $"{data.Connection};Username=guest;Password=right"]), "permission denied");

    [Fact]
    public void A_database_without_a_data_set()
    {
        data.Server.Run("CREATE DATABASE bare;");

        AssertRefused(data.Run(["ask", Pipeline, "--connection", data.ConnectionTo("bare")]), "holds no data set of salescape");
        AssertRefused(data.Run(["check", "--connection", data.ConnectionTo("bare")]), "holds no data set of salescape");
    }

    [Fact]
    public void A_database_that_lost_a_table()
    {
        data.Server.Run($"CREATE DATABASE torn TEMPLATE {SmallDataset.Database};");
        Run("torn", "DROP TABLE sales_data.opportunities CASCADE");

        AssertRefused(
            data.Run(["ask", Pipeline, "--connection", data.ConnectionTo("torn")]),
            "sales_data.opportunities",
            "generate --format postgres --overwrite"
        );
    }

    [Fact]
    public void A_database_of_an_older_version()
    {
        data.Server.Run($"CREATE DATABASE older TEMPLATE {SmallDataset.Database};");
        Run(
            "older",
            """
            UPDATE salescape.manifest SET document = CAST(jsonb_set(jsonb_set(CAST(document AS JSONB), '{version}', '"0.0.9"'), '{tables}',
              (SELECT jsonb_agg(t) FROM jsonb_array_elements(CAST(document AS JSONB) -> 'tables') AS t WHERE t ->> 'name' <> 'sales_data.opportunities')) AS JSON)
            """
        );

        AssertRefused(
            data.Run(["ask", Pipeline, "--connection", data.ConnectionTo("older")]),
            "no table sales_data.opportunities",
            "version 0.0.9",
            "generate --format postgres --overwrite"
        );
    }

    [Fact]
    public void A_data_set_that_lost_a_file()
    {
        data.Run(["generate", "--to", "parquet", "--out", "torn", "--scale", "0.01", "--months", "1", "--as-of", "2026-06-30"]);
        File.Delete(Path.Combine(data.Folder, "torn", "sales_data", "opportunities.parquet"));

        AssertRefused(data.Run(["ask", Pipeline, "--data", "torn"]), "opportunities.parquet", "generate it again");
    }

    private void Run(string database, string sql)
    {
        using var connection = new NpgsqlConnection(data.ConnectionTo(database) + ";Pooling=false");
        connection.Open();
#pragma warning disable CA2100 // The tests' own statements.
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static void AssertRefused(Outcome outcome, params string[] culprits)
    {
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Equal(1, outcome.Errors.Count(character => character == '\n'));
        Assert.All(culprits, culprit => Assert.Contains(culprit, outcome.Errors, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
    }

    /// <summary>A company of three months, as a file and in a database.</summary>
    public sealed class SmallDataset : IDisposable
    {
        public const string Database = "company";

        internal static readonly string[] Company = ["--scale", "0.02", "--start", "2026-04-01", "--as-of", "2026-06-30"];

        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
        private readonly Dictionary<string, string> _pipelines = [];

        public SmallDataset()
        {
            // A line for one who needs a password, before that for all others.
            Server.Run(
                """
                CREATE DATABASE company;
                CREATE ROLE guest LOGIN PASSWORD 'right';
                SELECT current_setting('hba_file') AS hba \gset
                COPY (SELECT unnest(ARRAY['host all guest 127.0.0.1/32 scram-sha-256', 'host all all 127.0.0.1/32 trust'])) TO :'hba';
                SELECT pg_reload_conf();
                """
            );
            Assert.Equal(0, Run(["generate", "--out", "d", .. Company]).Code);
            Assert.Equal(0, Run(["generate", "--to", "postgres", "--connection", Connection, .. Company]).Code);
        }

        public string Folder => _folder.FullName;

        /// <summary>What names the file, and the database.</summary>
        public string[][] Engines =>
            [
                ["--data", "d"],
                ["--connection", Connection],
            ];

        public string Connection => ConnectionTo(Database);

        internal PostgresServer Server { get; } = new();

        public string ConnectionTo(string database) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"Host={PostgresServer.Host};Port={Server.Port};Username={PostgresServer.User};Database={database};Pooling=false"
            );

        /// <summary>The pipeline as an engine told it first.</summary>
        public string PipelineOf(string[] engine)
        {
            if (!_pipelines.TryGetValue(engine[0], out string? told))
                _pipelines[engine[0]] = told = Run(["ask", Pipeline, "--format", "csv", .. engine]).Output;
            return told;
        }

        internal Outcome Run(string[] words) => ThisConsole.Run(words, Folder);

        public void Dispose()
        {
            NpgsqlConnection.ClearAllPools();
            Server.Dispose();
            _folder.Delete(recursive: true);
        }
    }
}
