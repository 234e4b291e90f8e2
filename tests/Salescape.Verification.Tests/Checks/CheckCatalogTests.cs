using System.Text.RegularExpressions;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Verification.Checks;

namespace Salescape.Verification.Tests.Checks;

public sealed partial class CheckCatalogTests
{
    [Fact]
    public void Names_are_unique() => Assert.Equal(CheckCatalog.All.Count, CheckCatalog.All.Select(check => check.Name).Distinct().Count());

    [Fact]
    public void Every_check_has_a_title_and_an_explanation() =>
        Assert.All(CheckCatalog.All, check => Assert.True(check.Title.Length > 0 && check.Explanation.EndsWith('.'), check.Name));

    [Fact]
    public void A_truth_names_exactly_the_tables_that_its_query_reads() =>
        Assert.All(Truth.All, truth =>
            Assert.Equal(QualifiedTable().Matches(truth.Sql).Select(match => match.Value).Distinct().Order(), truth.Tables.Order())
        );

    [Fact]
    public void A_truth_reads_tables_of_the_schema() =>
        Assert.All(Truth.All.SelectMany(truth => truth.Tables), table => Assert.NotNull(SchemaCatalog.Find(table)));

    [Fact]
    public void A_check_is_found_by_name() => Assert.Equal("quote-line-total", CheckCatalog.Find("Quote-Line-Total")?.Name);

    [Theory]
    [InlineData("SELECT 1")]
    [InlineData("-- title: A title\nSELECT 1")]
    [InlineData("-- title: A title\n-- tables: sales_data.customers\n")]
    public void A_file_without_title_tables_or_query_is_refused(string text) =>
        Assert.Throws<RefusedException>(() => Truth.Parse("incomplete", text));

    [Fact]
    public void A_file_without_a_corruption_is_refused_in_one_line()
    {
        RefusedException refusal = Assert.Throws<RefusedException>(() =>
            Truth.Parse("incomplete", "-- title: A title\n-- tables: sales_data.customers\nSELECT * FROM sales_data.customers")
        );

        Assert.Equal("checks/incomplete.sql lacks a line '-- corruption: …'.", refusal.What);
    }

    [GeneratedRegex(@"\b(sales|usage|marketing|support|operational)_data\.[a-z_]+")]
    private static partial Regex QualifiedTable();
}
