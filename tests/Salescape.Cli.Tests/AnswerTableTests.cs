using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Cli.Commands;
using Salescape.Cli.Tests.Laws;
using Salescape.Simulation;
using Salescape.Storage.Formats.DuckDb;
using Spectre.Console;

namespace Salescape.Cli.Tests;

/// <summary>In a terminal of a hundred columns, everybody sees the columns that answer the question; others may have no room.</summary>
public sealed class AnswerTableTests
{
    private const int Width = 100;
    private const int LeastRows = 3;
    private const string NoRoom = "No room for ";

    [Fact]
    public void Columns_that_answer_are_seen_at_a_hundred_columns()
    {
        var settings = new CompanySettings(Seed: 42, Scale: 0.15m, new(2023, 7, 1), new(2026, 6, 30), "Tessaline");
        using var data = new GeneratedData(settings, DuckDbFormat.Instance);
        using Engine engine = new DuckDbEngine(data.Dataset);

        string[] hidden =
        [
            .. AnalysisCatalog
                .All.Select(analysis => engine.Reply(analysis, new Dictionary<string, object?>()))
                .Where(reply => !reply.Answer.IsEmpty)
                .SelectMany(reply =>
                    HiddenIn(reply)
                        .Intersect(reply.Analysis.Answering.Where(column => !IsTheSame(reply.Answer, column)))
                        .Select(column => $"{reply.Analysis.FullName}: {column}")
                ),
        ];

        Assert.True(hidden.Length == 0, $"{hidden.Length} columns that answer have no room\n{string.Join('\n', hidden)}");
    }

    private static string[] HiddenIn(Reply reply)
    {
        using var writer = new StringWriter();
        IAnsiConsole console = Terminal.Over(writer, AnsiSupport.No);
        console.Profile.Width = Width;
        AnswerTable.Show(reply, console);
        string shown = writer.ToString().ReplaceLineEndings(" ");
        return shown.IndexOf(NoRoom, StringComparison.Ordinal) is var start and >= 0
            ? shown[(start + NoRoom.Length)..].Split(':')[0].Split(',', StringSplitOptions.TrimEntries)
            : [];
    }

    /// <summary>What is the same in all rows the sentence has said.</summary>
    private static bool IsTheSame(Answer answer, string column) =>
        answer.Rows.Count > LeastRows && answer.Rows.Select(row => Answer.Show(row[answer.PlaceOf(column)])).Distinct().Count() == 1;
}
