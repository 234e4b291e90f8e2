using Salescape.Schema.Kernel;
using Salescape.Tests;

namespace Salescape.Queries.Tests;

public sealed class SnippetTests
{
    private static readonly Snippets Shared = Snippets.Of([
        ("one.sql", "-- The first.\nSELECT 1 AS n\nUNION ALL SELECT 2;\n"),
        ("two.sql", "-- The second.\n-- uses: one\nSELECT n + 1 AS n FROM one\n"),
        ("here.sql", "-- uses: there\nSELECT 1"),
        ("there.sql", "-- A comment.\n-- uses: here\nSELECT 1"),
        ("lost.sql", "-- uses: nowhere\nSELECT 1"),
    ]);

    private const string One = "one AS (\n  SELECT 1 AS n\n  UNION ALL SELECT 2\n)";
    private const string Two = "two AS (\n  SELECT n + 1 AS n FROM one\n)";

    [Fact]
    public void A_snippet_stands_before_the_query_under_its_name() =>
        Assert.Equal($"WITH {One}\nSELECT * FROM one", Sql("-- uses: one\nSELECT * FROM one;\n"));

    [Theory]
    [InlineData("WITH own AS (SELECT 1) SELECT * FROM own, one", $"WITH {One},\nown AS (SELECT 1) SELECT * FROM own, one")]
    [InlineData("with own AS (SELECT 1) SELECT * FROM own, one", $"with {One},\nown AS (SELECT 1) SELECT * FROM own, one")]
    [InlineData(
        "WITH RECURSIVE own AS (SELECT 1) SELECT * FROM own, one",
        $"WITH RECURSIVE {One},\nown AS (SELECT 1) SELECT * FROM own, one"
    )]
    public void A_snippet_stands_before_what_the_query_itself_names(string query, string expected) =>
        Assert.Equal(expected, Sql($"-- uses: one\n{query}"));

    [Theory]
    [InlineData("-- uses: two")]
    [InlineData("-- uses: two, one")]
    [InlineData("-- uses: one\n-- title: Several lines\n-- uses: two")]
    public void A_snippet_that_others_use_stands_once_and_before_them(string uses) =>
        Assert.Equal($"WITH {One},\n{Two}\nSELECT * FROM two", Sql($"{uses}\nSELECT * FROM two"));

    [Fact]
    public void Each_query_of_a_file_names_its_own_snippets()
    {
        QueryFile file = Parse(
            "-- title: Several\n-- uses: one\nSELECT * FROM one\n-- more\n-- uses: two\nSELECT * FROM two\n-- more\nSELECT 3\n"
        );

        Assert.Equal([$"WITH {One}\nSELECT * FROM one", $"WITH {One},\n{Two}\nSELECT * FROM two", "SELECT 3"], file.Queries);
    }

    [Fact]
    public void A_file_of_several_queries_is_refused_where_one_is_meant() =>
        Assert.Equal(
            "checks/a.sql holds 2 queries instead of one.",
            Assert.Throws<RefusedException>(() => Sql("SELECT 1\n-- more\nSELECT 2")).What
        );

    [Theory]
    [InlineData("")]
    [InlineData("-- title: Nothing\n")]
    [InlineData("SELECT 1\n-- more")]
    public void A_file_without_a_query_is_refused(string text) =>
        Assert.Equal("checks/a.sql lacks a query.", Assert.Throws<RefusedException>(() => Parse(text)).What);

    [Theory]
    [InlineData("-- title: A\n-- uses: nothing\nSELECT 1", "checks/a.sql, line 2: there is no snippet 'nothing'.")]
    [InlineData("-- uses:\nSELECT 1", "checks/a.sql, line 1: there is no snippet ''.")]
    [InlineData("SELECT 1\n-- more\n-- uses: nothing\nSELECT 2", "checks/a.sql, line 3: there is no snippet 'nothing'.")]
    [InlineData("-- uses: lost\nSELECT 1", "snippets/lost.sql, line 1: there is no snippet 'nowhere'.")]
    [InlineData("-- uses: here\nSELECT 1", "snippets/there.sql, line 2: snippets use each other in a circle, here → there → here.")]
    public void What_cannot_be_put_before_a_query_is_refused_with_file_and_line(string text, string what) =>
        Assert.Equal(what, Assert.Throws<RefusedException>(() => Parse(text)).What);

    [Fact]
    public void A_snippet_is_one_query() =>
        Assert.Equal(
            "snippets/empty.sql is not a single query.",
            Assert.Throws<RefusedException>(() => Snippets.Of([("empty.sql", "-- Nothing.\n")])).What
        );

    [Fact]
    public void What_a_file_says_in_words_leaves_out_its_snippets() =>
        Assert.Equal("Why it holds.", Parse("-- title: A\n-- Why it holds.\n-- uses: one\nSELECT 1").TextWithout("title"));

    [Fact]
    public void No_snippet_lies_unused()
    {
        HashSet<string> used =
        [
            .. from path in Repository.Files("sql", "*.sql")
            from query in CommentedQuery.In(Repository.Read(path))
            from use in query.UsesIn(path)
            select use.Name,
        ];

        Assert.Subset(used, Repository.Files("sql/snippets", "*.sql").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet());
    }

    private static QueryFile Parse(string text) => QueryFile.Parse("checks", "a", text, Shared);

    private static string Sql(string text) => Parse(text).Sql;
}
