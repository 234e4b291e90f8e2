using System.Text.RegularExpressions;
using Salescape.Queries;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Tests.Wording;

/// <summary>Each question is there in the words of others, as people write, and is found by them.</summary>
public sealed partial class AskedTests
{
    private const string Query =
        "-- title: T\n-- question: Q?\n{0}-- read: R\n-- chart: none\n-- difficulty: easy\n"
        + "SELECT c.region FROM sales_data.customers AS c ORDER BY 1";

    private const string Others = "-- asked: A?\n-- asked: B?\n-- asked: C?\n";

    private static readonly HashSet<string> WordsOfSql = ["SELECT", "WHERE", "JOIN", "GROUP BY", "ORDER BY", "COUNT", "NULL"];

    public static TheoryData<string> Names => AnswerTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_is_there_in_three_other_ways(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();

        Assert.InRange(analysis.Asked.Count, 3, int.MaxValue);
        Assert.Distinct(analysis.Asked.Append(analysis.Question).Select(Bare));
        Assert.All(analysis.Asked, asked =>
        {
            Assert.Matches(ASentence(), asked);
            Assert.DoesNotMatch(AColumn(), asked);
            Assert.DoesNotContain(WordsOfSql, word => asked.Contains(word, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void No_two_questions_are_asked_in_the_same_words() =>
        Assert.Distinct(AnalysisCatalog.All.SelectMany(analysis => analysis.Asked.Append(analysis.Question)).Select(Bare));

    [Theory]
    [InlineData("DSO", "invoices/days-sales-outstanding")]
    [InlineData("NRR", "cfo/net-and-gross-revenue-retention")]
    [InlineData("CAC", "cfo/acquisition-cost-and-payback")]
    [InlineData("MFA coverage", "user_accounts/users-by-second-factor")]
    [InlineData("backlog", "support_tickets/open-tickets-by-priority")]
    public void A_question_is_found_by_another_word_for_it(string words, string name) =>
        Assert.Contains(AnalysisCatalog.Search(words.Split(' ')), analysis => analysis.FullName == name);

    [Fact]
    public void A_file_that_gives_no_other_ways_is_refused_by_name()
    {
        RefusedException refusal = Assert.Throws<RefusedException>(() => Load("-- asked: A?\n-- asked: B?\n"));

        Assert.StartsWith("analyses/first_steps/customers/mine.sql lacks 3 lines '-- asked:", refusal.What, StringComparison.Ordinal);
        Assert.Equal(["A?", "B?", "C?"], Assert.Single(Load(Others)).Asked);
    }

    [Fact]
    public void A_file_that_is_being_written_may_have_none() =>
        Assert.Empty(AnalysisCatalog.Open(QueryFile.Parse("here", "mine", Query.Replace("{0}", "", StringComparison.Ordinal))).Asked);

    private static IReadOnlyList<Analysis> Load(string asked) =>
        AnalysisCatalog.Load(
            [QueryFile.Parse("analyses", "first_steps/customers/mine", Query.Replace("{0}", asked, StringComparison.Ordinal))]
        );

    private static string Bare(string question) => NoLetter().Replace(question.ToLowerInvariant(), "");

    /// <summary>It begins with a capital, ends as people end a sentence, and is no keyword or two.</summary>
    [GeneratedRegex(@"^[A-Z]\S*( \S+){2,}[.?]$")]
    private static partial Regex ASentence();

    [GeneratedRegex(@"\w_\w")]
    private static partial Regex AColumn();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoLetter();
}
