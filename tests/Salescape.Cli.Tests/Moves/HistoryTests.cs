using CsCheck;
using DuckDB.NET.Data;
using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.History;

namespace Salescape.Cli.Tests.Moves;

/// <summary>What a history says of a day is what a data set of that day says.</summary>
[Collection(nameof(ThisConsole))]
public sealed class HistoryTests : IDisposable
{
    private const string Data = "d";
    private const int Asked = 20;

    private readonly DrawnCompany _company = new();

    public void Dispose() => _company.Dispose();

    [Fact]
    public void A_history_on_a_day_is_the_data_set_of_that_day()
    {
        _company.Generate(Data, _company.Settings.AsOf, "--history");
        _company.Done("check", Data);
        // A window has a month at least.
        int days = _company.Settings.AsOf.DayNumber - _company.Settings.Start.DayNumber;
        for (int i = 0; i < 3; i++)
        {
            DateOnly day = _company.Settings.Start.AddDays(Gen.Int[31, days].Single());
            _company.Generate("then", day, "--keys", "none", "--overwrite");
            AssertSame(day);
        }
    }

    [Fact]
    public void Questions_about_a_day_are_answered_as_on_that_day()
    {
        int days = _company.Settings.AsOf.DayNumber - _company.Settings.Start.DayNumber;
        DateOnly day = _company.Settings.Start.AddDays(Gen.Int[31, days - 1].Single());
        _company.Generate(Data, _company.Settings.AsOf, "--history");
        _company.Generate("then", day);
        using var now = new DuckDbEngine(Dataset.Open(_company.PathOf(Data)));
        using var then = new DuckDbEngine(Dataset.Open(_company.PathOf("then")));
        Analysis[] readers = [.. AnalysisCatalog.All.Where(analysis => MutableColumns.ReadBy(analysis).Count > 0)];
        Assert.True(readers.Length > Asked);
        Analysis[] drawn = Gen.Shuffle(readers).Single();
        foreach (Analysis analysis in drawn.Take(Asked))
        {
            string asked = AnswerText.Csv(now.Ask(analysis, new Dictionary<string, object?> { ["as_of"] = day }));
            string told = AnswerText.Csv(then.Ask(analysis, new Dictionary<string, object?>()));
            Assert.True(Lines(told).SequenceEqual(Lines(asked)), $"{analysis.FullName} on {day:O} of {_company}\n{told}\n{asked}");
        }
    }

    [Fact]
    public void A_history_moves_with_its_data_set()
    {
        DateOnly later = _company.Settings.AsOf.AddDays(12);
        _company.Generate(Data, _company.Settings.AsOf, "--history");
        _company.Done("advance", Data, "--days", "1");
        _company.Done("advance", Data, "--days", "11");
        _company.Done("check", Data);
        _company.Generate("fresh", later);
        _company.Done("history", "fresh");

        Assert.Equal(Manifest.Read(_company.PathOf("fresh"))!.History, Manifest.Read(_company.PathOf(Data))!.History);
        Assert.Empty(Differences(Data, "fresh", (_, versions) => versions));
        _company.Done("check", "fresh");
    }

    [Theory]
    [InlineData("UPDATE history.user_accounts SET valid_to = valid_to + 1 WHERE valid_to = (SELECT min(valid_to) FROM history.user_accounts)")]
    [InlineData("UPDATE history.user_accounts SET is_current = NOT is_current WHERE is_current")]
    [InlineData("UPDATE history.user_accounts SET valid_to = NULL, is_current = true WHERE valid_to = (SELECT max(valid_to) FROM history.user_accounts)")]
    [InlineData("DELETE FROM history.user_accounts WHERE is_current")]
    [InlineData("UPDATE history.user_accounts SET status = 'Locked' WHERE NOT is_current")]
    public void A_history_that_is_not_as_it_was_is_found_out(string change)
    {
        _company.Generate(Data, _company.Settings.AsOf, "--history");
        using (var connection = new DuckDBConnection($"DataSource={Path.Combine(_company.PathOf(Data), DuckDbFormat.FileName)}"))
        {
            connection.Open();
            connection.Execute(change, TestContext.Current.CancellationToken);
        }

        Assert.NotEqual(0, _company.Run("check", Data).Code);
    }

    [Fact]
    public void What_cannot_hold_a_history_is_refused()
    {
        _company.Generate(Data, _company.Settings.AsOf, "--history");
        Assert.Contains("has its history already", _company.Run("history", Data).Errors, StringComparison.Ordinal);
        _company.Generate("mine", _company.Settings.AsOf);
        using (var connection = new DuckDBConnection($"DataSource={Path.Combine(_company.PathOf("mine"), DuckDbFormat.FileName)}"))
        {
            connection.Open();
            connection.Execute("CREATE SCHEMA history; CREATE TABLE history.mine (n INTEGER)", TestContext.Current.CancellationToken);
        }

        Assert.Contains("which salescape did not make", _company.Run("history", "mine").Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Order(StringComparer.Ordinal);

    private void AssertSame(DateOnly day)
    {
        string[] differences = Differences(
            Data,
            "then",
            (table, _) => $"history.{table.Name}_as_of(DATE '{DrawnCompany.Day(day)}')",
            (table, _) => table.QualifiedName
        );
        Assert.True(differences.Length == 0, $"{string.Join(", ", differences)} on {day:O} of {_company}");
    }

    private string[] Differences(
        string one,
        string other,
        Func<TableDefinition, string, string> left,
        Func<TableDefinition, string, string>? right = null
    )
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        connection.Execute(
            $"ATTACH '{Path.Combine(_company.PathOf(one), DuckDbFormat.FileName)}' AS one (READ_ONLY); ATTACH '{Path.Combine(_company.PathOf(other), DuckDbFormat.FileName)}' AS other (READ_ONLY); USE one;"
        );
        return
        [
            .. HistoryTable
                .All.Where(table =>
                {
                    string a = left(table.Of, table.Versions.QualifiedName);
                    string b = "other." + (right ?? left)(table.Of, table.Versions.QualifiedName);
                    return connection.Ask(
                        $"SELECT (SELECT count(*) FROM (FROM {a} EXCEPT ALL FROM {b})) + (SELECT count(*) FROM (FROM {b} EXCEPT ALL FROM {a}))",
                        reader => reader.Read() && reader.GetInt64(0) > 0
                    );
                })
                .Select(table => table.Of.QualifiedName),
        ];
    }
}
