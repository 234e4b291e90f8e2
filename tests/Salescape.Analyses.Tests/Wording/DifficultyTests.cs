using System.Text.RegularExpressions;
using Salescape.Analyses.Metrics;
using Salescape.Tests;

namespace Salescape.Analyses.Tests.Wording;

/// <summary>A difficulty is what the SQL says, not what its writer felt, and there is enough of each. SALESCAPE_ACCEPT=1 writes
/// it.</summary>
public sealed partial class DifficultyTests
{
    private const int LeastEasy = 80;
    private const int LeastInBetween = 100;
    private const int LeastAdvanced = 150;

    public static TheoryData<string> Names => AnswerTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_difficulty_is_that_of_the_query(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        string file = $"sql/analyses/{analysis.Home}/{analysis.FullName}.sql";
        QueryShape shape = QueryShape.Of(Repository.Read(file));

        PinnedFile.Equal(
            file,
            Stated().Replace(Repository.Read(file), $"-- difficulty: {shape.Difficulty.ToString().ToLowerInvariant()}", 1),
            $"The query is {shape}."
        );
    }

    [Fact]
    public void There_are_enough_of_each()
    {
        var counts = AnalysisCatalog.All.CountBy(analysis => analysis.Difficulty).ToDictionary();

        Assert.True(counts[Difficulty.Easy] >= LeastEasy);
        Assert.True(counts.GetValueOrDefault(Difficulty.Basic) + counts[Difficulty.Intermediate] >= LeastInBetween);
        Assert.True(counts[Difficulty.Advanced] >= LeastAdvanced);
    }

    /// <summary>As of today it is a sum of what is there, with its steps; over periods, rows are joined to spans of days.</summary>
    [Theory]
    [InlineData("arr", null, Difficulty.Intermediate)]
    [InlineData("win_rate", Span.Quarter, Difficulty.Advanced)]
    public void A_question_about_a_metric_is_as_difficult_as_its_query(string metric, Span? over, Difficulty difficulty)
    {
        var question = new MetricQuestion(MetricCatalog.Find(metric)!, [], over, []);

        Assert.Equal(difficulty, question.At(new(2023, 7, 1), new(2026, 6, 30)).Difficulty);
    }

    [GeneratedRegex("^-- difficulty: .*$", RegexOptions.Multiline)]
    private static partial Regex Stated();
}
