using Salescape.Schema.Kernel;
using Salescape.Verification.Checks;

namespace Salescape.Verification.Tests.Checks;

public sealed class CheckRunnerTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_catalog_whatever_the_threads()
    {
        using var tables = new TablesInMemory();

        IEnumerable<string> names = CheckRunner
            .Run(tables.Connection, TablesInMemory.Settings with { Threads = 4 }, CheckCatalog.All)
            .Select(result => result.Check.Name);

        Assert.Equal(CheckCatalog.All.Select(check => check.Name), names);
    }

    [Fact]
    public void A_broken_rule_of_the_schema_names_table_column_and_row()
    {
        using var tables = new TablesInMemory();
        tables.Execute(
            "INSERT INTO sales_data.customers (customer_id, region) VALUES ('CUST-000001', 'EMEA'), ('CUST-000002', 'Atlantis')"
        );

        CheckResult result = tables.Run("value-lists");

        Assert.Equal(1, result.Violations);
        Assert.Equal(["table", "column", "key", "value"], result.Offenders!.Columns);
        Assert.Equal(
            [
                ["sales_data.customers", "region", "CUST-000002", "Atlantis"],
            ],
            result.Offenders.Rows
        );
    }

    [Fact]
    public void Offending_rows_are_as_many_as_asked_for_at_most()
    {
        using var tables = new TablesInMemory();
        tables.Execute(
            "INSERT INTO sales_data.quote_line_items (quantity, unit_price, discount_percent, line_total) SELECT 2, 10, 0, 21 FROM range(10)"
        );

        CheckResult shown = tables.Run("quote-line-total", rowsShown: 3);
        CheckResult hidden = tables.Run("quote-line-total", rowsShown: 0);

        Assert.Equal(10, shown.Violations);
        Assert.Equal(3, shown.Offenders!.Rows.Count);
        Assert.Null(hidden.Offenders);
    }

    [Fact]
    public void A_table_that_lacks_a_column_is_refused_in_one_line()
    {
        using var tables = new TablesInMemory();
        tables.Execute("ALTER TABLE sales_data.quotes DROP COLUMN quote_number");

        RefusedException refusal = Assert.Throws<RefusedException>(() => tables.Run("quote-number-unique"));

        Assert.Contains("quote-number-unique", refusal.What, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }
}
