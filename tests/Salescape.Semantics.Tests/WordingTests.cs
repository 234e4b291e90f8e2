using Salescape.Semantics.Model;
using Salescape.Semantics.Targets;

namespace Salescape.Semantics.Tests;

/// <summary>How queries of <c>sql/</c> are said again in the words of tools.</summary>
public sealed class WordingTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Fact]
    public void Tables_and_the_day_are_replaced_outside_of_texts_and_comments() =>
        Assert.Equal(
            "SELECT 'sales_data.customers' -- sales_data.customers\nFROM {{ ref('stg_sales_data__customers') }} WHERE d <= '{{ var(\"as_of\") }}'",
            new Targets.Dbt.DbtWording().Say(
                "SELECT 'sales_data.customers' -- sales_data.customers\nFROM sales_data.customers WHERE d <= $as_of"
            )
        );

    [Fact]
    public void The_latest_row_is_told_by_a_window_where_there_is_no_distinct_on() =>
        Assert.Equal(
            "SELECT h.*\nFROM t AS h\nQUALIFY row_number() OVER (PARTITION BY h.a ORDER BY h.a, h.day DESC) = 1",
            LatestRow.Qualified("SELECT DISTINCT ON (h.a) h.*\nFROM t AS h\nORDER BY h.a, h.day DESC")
        );

    [Fact]
    public void A_distinct_on_that_cannot_be_said_otherwise_is_a_defect() =>
        Assert.Throws<InvalidOperationException>(() => LatestRow.Qualified("SELECT * FROM (SELECT DISTINCT ON (a) a FROM t) AS x"));

    [Fact]
    public void Days_between_two_dates_are_counted_by_a_function_in_Databricks() =>
        Assert.Equal(
            "SELECT datediff(l.end_date, l.start_date), datediff(CAST('2026-06-30' AS DATE), i.due_date), a.due_date - 90",
            new Targets.Databricks.DatabricksWording(Day).Say(
                "SELECT l.end_date - l.start_date, CAST($as_of AS DATE) - i.due_date, a.due_date - 90"
            )
        );

    [Fact]
    public void Meanings_are_those_that_speak_of_a_day_or_serve_metrics_each_behind_what_it_uses()
    {
        IReadOnlyList<Meaning> meanings = SmallCompany.Model.Meanings;
        string[] names = [.. meanings.Select(meaning => meaning.Name)];

        Assert.Contains("contracts_in_force", names);
        Assert.DoesNotContain("book", names);
        Assert.DoesNotContain("oldest_versions", names);
        Assert.All(meanings.Index(), place => Assert.Subset(names[..place.Index].ToHashSet(), place.Item.Uses.ToHashSet()));
        Assert.All(meanings, meaning => Assert.NotEqual("", meaning.Description));
    }

    [Fact]
    public void Every_tool_gets_a_readme_that_says_how_it_was_proved() =>
        Assert.All(
            SemanticTarget.All,
            target => Assert.Contains("How it is proved:", SmallCompany.Exported(target.Name)["README.md"], StringComparison.Ordinal)
        );
}
