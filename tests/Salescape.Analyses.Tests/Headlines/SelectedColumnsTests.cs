namespace Salescape.Analyses.Tests.Headlines;

/// <summary>The columns that a query's text tells are those that it returns.</summary>
public sealed class SelectedColumnsTests(SmallCompany company)
{
    [Fact]
    public void Columns_read_from_the_text_are_those_of_the_answer() => Assert.All(AnalysisCatalog.All, analysis =>
            Assert.Equal(SelectedColumns.Of(analysis.Sql) ?? company.Answered(analysis).Columns, company.Answered(analysis).Columns)
        );

    [Fact]
    public void Nearly_every_query_tells_its_columns() =>
        Assert.True(AnalysisCatalog.All.Count(analysis => SelectedColumns.Of(analysis.Sql) is null) <= 3);

    [Theory]
    [InlineData("SELECT a, t.b, f(c, d) AS e -- note, with comma\nFROM t", "a,b,e")]
    [InlineData("WITH x AS (SELECT q FROM t) SELECT 'from, here' AS w, CASE WHEN a THEN (b) END AS v FROM x UNION ALL SELECT 1 AS z", "w,v")]
    [InlineData("SELECT 1 AS one", "one")]
    [InlineData("SELECT * FROM t", null)]
    [InlineData("SELECT a + b FROM t", null)]
    public void Names_are_found_outside_brackets_and_quotes(string sql, string? names) =>
        Assert.Equal(names, SelectedColumns.Of(sql) is { } columns ? string.Join(',', columns) : null);
}
