using CsCheck;
using DuckDB.NET.Data;
using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Simulation.Course;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Cli.Tests.Moves;

/// <summary>What a history says of a day is what a data set of that day says, in files of any format.</summary>
[Collection(nameof(ThisConsole))]
public sealed class HistoryTests : IDisposable
{
    private const string Data = "d";
    private const int Asked = 20;

    private readonly DrawnCompany _company = new();

    public void Dispose() => _company.Dispose();

    [Theory]
    [InlineData("duckdb")]
    [InlineData("parquet")]
    [InlineData("csv")]
    public void A_history_on_a_day_is_the_data_set_of_that_day_and_moves_with_it(string format)
    {
        DateOnly later = _company.Settings.AsOf.AddDays(12);
        _company.Generate(Data, _company.Settings.AsOf, "--history", "--format", format);
        _company.Done("advance", Data, "--days", "1");
        _company.Done("advance", Data, "--days", "11");

        _company.Done("check", Data);
        var dataset = Dataset.Open(_company.PathOf(Data));
        Assert.Equal(Versions.Of(new CompanyHistory(_company.Settings with { AsOf = later })), dataset.Manifest.History);
        using DuckDBConnection connection = dataset.Connect();
        foreach (DateOnly day in new[] { AnyDay(), AnyDay(), later.AddDays(-1), later })
        {
            string[] differences = Versions.Differences(
                connection,
                day,
                _company.Tables(day),
                format == "duckdb" ? table => $"salescape_data.{table.AsOfName}(DATE '{DrawnCompany.Day(day)}')" : null
            );
            Assert.True(differences.Length == 0, $"{string.Join(", ", differences)} on {day:O} of {_company}");
        }
    }

    [Theory]
    [InlineData("parquet", "")]
    [InlineData("csv", "--csv-bom")]
    public void Files_that_are_moved_are_those_of_a_run_for_the_day(string format, string mark)
    {
        string[] more = ["--format", format, .. mark.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        _company.Generate(Data, _company.Settings.AsOf, [.. more, "--history"]);
        _company.Generate("fresh", _company.Settings.AsOf.AddDays(1), more);
        _company.Done("history", "fresh");
        _company.Done("advance", Data, "--days", "1");

        Assert.Equal(FilesOf("fresh"), FilesOf(Data));
        Assert.Empty(Dataset.Open(_company.PathOf(Data)).Verify(threads: 2));
    }

    [Fact]
    public void A_data_set_of_parts_takes_a_history_when_it_is_whole()
    {
        string[] part = [.. _company.Words(_company.Settings.AsOf), "--out", Data, "--format", "parquet", "--part"];
        AssertRefused("--history cannot be used with --part", [.. part, "1/2", "--history"]);
        _company.Done([.. part, "1/2"]);
        _company.Done([.. part, "2/2"]);
        _company.Done("generate", "--finish", "--out", Data);
        _company.Done("history", Data);
        _company.Done("check", Data);
        _company.Done("advance", Data, "--days", "3");
        _company.Done("check", Data);
    }

    [Theory]
    [InlineData("duckdb")]
    [InlineData("parquet")]
    [InlineData("csv")]
    public void Questions_about_a_day_are_answered_as_on_that_day(string format)
    {
        DateOnly day = AnyDay();
        _company.Generate(Data, _company.Settings.AsOf, "--history", "--format", format);
        _company.Generate("then", day);
        using var now = new DuckDbEngine(Dataset.Open(_company.PathOf(Data)));
        using var then = new DuckDbEngine(Dataset.Open(_company.PathOf("then")));
        foreach (Analysis analysis in Drawn(Asked))
        {
            string asked = AnswerText.Csv(now.Ask(analysis, new Dictionary<string, object?> { ["as_of"] = day }));
            string told = AnswerText.Csv(then.Ask(analysis, new Dictionary<string, object?>()));
            Assert.True(Lines(told).SequenceEqual(Lines(asked)), $"{analysis.FullName} on {day:O} of {_company}\n{told}\n{asked}");
        }
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
        Change(Data, change);
        Assert.NotEqual(0, _company.Run("check", Data).Code);
    }

    [Fact]
    public void A_file_of_a_history_that_is_not_as_it_was_is_found_out()
    {
        _company.Generate(Data, _company.Settings.AsOf, "--history", "--format", "csv");
        string file = Path.Combine(_company.PathOf(Data), "history", "user_accounts.csv");
        File.AppendAllText(file, File.ReadLines(file).Last() + "\n");
        AssertRefused("history/user_accounts.csv was altered", "check", Data);
        AssertRefused("history/user_accounts.csv was altered", "advance", Data, "--days", "1");
    }

    [Fact]
    public void What_cannot_hold_a_history_is_refused()
    {
        _company.Generate(Data, _company.Settings.AsOf, "--history", "--format", "parquet");
        AssertRefused("has its history already", "history", Data);
        _company.Generate("mine", _company.Settings.AsOf);
        Change("mine", "CREATE SCHEMA history; CREATE TABLE history.mine (n INTEGER)");
        AssertRefused("which salescape did not make", "history", "mine");
        _company.Generate("files", _company.Settings.AsOf, "--format", "csv");
        Directory.CreateDirectory(Path.Combine(_company.PathOf("files"), "history"));
        File.WriteAllText(Path.Combine(_company.PathOf("files"), "history", "leads.csv"), "mine");
        AssertRefused("leads.csv is not part of the old data set", "history", "files");
    }

    // A window has a month at least.
    private DateOnly AnyDay() =>
        _company.Settings.Start.AddDays(Gen.Int[31, _company.Settings.AsOf.DayNumber - _company.Settings.Start.DayNumber - 1].Single());

    private IEnumerable<ManifestFile> FilesOf(string data) => Manifest.Read(_company.PathOf(data))!.Files.OrderBy(file => file.Path);

    private void Change(string data, string sql)
    {
        using var connection = new DuckDBConnection($"DataSource={Path.Combine(_company.PathOf(data), DuckDbFormat.FileName)}");
        connection.Open();
        connection.Execute(sql, TestContext.Current.CancellationToken);
    }

    private void AssertRefused(string culprit, params string[] words)
    {
        Outcome outcome = _company.Run(words);
        Assert.True(outcome.Code is 1 or 2, $"{outcome.Code} {outcome.Output}{outcome.Errors}");
        Assert.Contains(culprit, outcome.Output + outcome.Errors, StringComparison.Ordinal);
    }

    /// <summary>Some of the analyses that read columns that change.</summary>
    internal static IEnumerable<Analysis> Drawn(int count)
    {
        Analysis[] readers = [.. AnalysisCatalog.All.Where(analysis => MutableColumns.ReadBy(analysis).Count > 0)];
        Assert.True(readers.Length > count);
        return Gen.Shuffle(readers).Single().Take(count);
    }

    internal static IEnumerable<string> Lines(string text) => text.Split('\n').Order(StringComparer.Ordinal);
}
