using CsCheck;
using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Simulation.Course;
using Salescape.Storage.Formats.Postgres;
using Salescape.Storage.History;
using Salescape.Tests;

namespace Salescape.Cli.Tests.Moves;

/// <summary>What a history in PostgreSQL says of a day is what a data set of that day says.</summary>
[Collection(nameof(ThisConsole))]
public sealed class PostgresHistoryTests(PostgresAdvanceTests.Server server)
    : IClassFixture<PostgresAdvanceTests.Server>,
        IDisposable
{
    private const int Asked = 12;

    private readonly DrawnCompany _company = new();

    private string Address => $"postgres://{PostgresServer.User}@{PostgresServer.Host}:{server.Postgres.Port}/{PostgresServer.User}";

    public void Dispose() => _company.Dispose();

    [Fact]
    public void A_history_on_a_day_is_the_data_set_of_that_day_and_moves_with_it()
    {
        DateOnly later = _company.Settings.AsOf.AddDays(12);
        Load("--history");
        _company.Done("advance", "--connection", Address, "--days", "1");
        _company.Done("advance", "--connection", Address, "--days", "11");

        _company.Done("check", "--connection", Address);
        using (PostgresDatabase database = PostgresDatabase.Connect(Address))
        using (PostgresCopy copy = database.Copy(threads: 2))
        {
            Assert.Equal(Versions.Of(new CompanyHistory(_company.Settings with { AsOf = later })), copy.Manifest.History);
            foreach (DateOnly day in new[] { AnyDay(), AnyDay(), later.AddDays(-1), later })
            {
                string[] differences = Versions.Differences(copy.Connection, day, _company.Tables(day));
                Assert.True(differences.Length == 0, $"{string.Join(", ", differences)} on {day:O} of {_company}");
            }
        }

        string other = string.Join(
            " + ",
            HistoryTable.All.SelectMany(table =>
            {
                string rows = $"SELECT CAST(r AS TEXT) FROM {table.AsOfName}('{DrawnCompany.Day(later)}') AS r";
                string held = $"SELECT CAST(r AS TEXT) FROM {table.Of.QualifiedName} AS r";
                return new[] { $"({rows} EXCEPT ALL {held})", $"({held} EXCEPT ALL {rows})" };
            })
                .Select(difference => $"(SELECT count(*) FROM {difference} AS d)")
        );
        Assert.Equal("0", server.Postgres.Run($"SELECT {other}").Trim());
    }

    [Fact]
    public void Questions_about_a_day_are_answered_as_on_that_day()
    {
        DateOnly day = AnyDay();
        Analysis[] drawn = [.. HistoryTests.Drawn(Asked)];
        Load("--history");
        string[] asked;
        using (var now = new PostgresEngine(Address))
            asked = [.. drawn.Select(analysis => AnswerText.Csv(now.Ask(analysis, new Dictionary<string, object?> { ["as_of"] = day })))];
        _company.Done([.. _company.Words(day), "--format", "postgres", "--connection", Address, "--overwrite"]);
        using var then = new PostgresEngine(Address);
        foreach ((Analysis analysis, string answer) in drawn.Zip(asked))
        {
            string told = AnswerText.Csv(then.Ask(analysis, new Dictionary<string, object?>()));
            Assert.True(
                HistoryTests.Lines(told).SequenceEqual(HistoryTests.Lines(answer)),
                $"{analysis.FullName} on {day:O} of {_company}\n{told}\n{answer}"
            );
        }
    }

    [Fact]
    public void A_history_that_is_not_as_it_was_is_found_out()
    {
        Load();
        Assert.Contains("versions in", _company.Done("history", "--connection", Address), StringComparison.Ordinal);
        Assert.Contains("has its history already", Refused("history", "--connection", Address), StringComparison.Ordinal);
        server.Postgres.Run("UPDATE history.user_accounts SET status = 'Locked' WHERE NOT is_current");
        Assert.Contains("history.user_accounts has changed", Refused("check", "--connection", Address), StringComparison.Ordinal);
        Assert.Contains(
            "history.user_accounts has changed",
            Refused("advance", "--connection", Address, "--days", "1"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("UPDATE history.user_accounts SET valid_to = valid_to + 1 WHERE valid_to = (SELECT min(valid_to) FROM history.user_accounts)")]
    [InlineData("UPDATE history.user_accounts SET is_current = NOT is_current WHERE NOT is_current AND valid_to = (SELECT max(valid_to) FROM history.user_accounts)")]
    public void What_ends_a_version_is_checked(string change)
    {
        Load("--history");
        // Which versions are of today is proved by an index too.
        server.Postgres.Run($"DROP INDEX IF EXISTS history.user_accounts_user_account_id_idx; {change}");
        Outcome outcome = _company.Run("check", "--connection", Address);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("checks violated: history_user_accounts", outcome.Output, StringComparison.Ordinal);
    }

    private DateOnly AnyDay() =>
        _company.Settings.Start.AddDays(Gen.Int[31, _company.Settings.AsOf.DayNumber - _company.Settings.Start.DayNumber - 1].Single());

    private void Load(params string[] more) =>
        _company.Done([.. _company.Words(_company.Settings.AsOf), "--format", "postgres", "--connection", Address, "--overwrite", .. more]);

    private string Refused(params string[] words)
    {
        Outcome outcome = _company.Run(words);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        return outcome.Errors;
    }
}
