using Salescape.Schema.Kernel;
using Salescape.Verification.Checks;

namespace Salescape.Verification.Tests.Checks;

public sealed class CheckRunnerTests
{
    [Fact]
    public void Everything_holds_in_a_company_whose_books_balance()
    {
        using var company = new CoherentCompany();

        IEnumerable<string> broken = CheckRunner.Run(company.Connection, CoherentCompany.Settings, CheckCatalog.All)
            .Where(result => !result.Holds)
            .Select(result => $"{result.Check.Name}: {string.Join(" | ", result.Offenders!.Rows.Select(row => string.Join(", ", row)))}");

        Assert.Empty(broken);
    }

    [Fact]
    public void Results_come_in_the_order_of_the_catalog_whatever_the_threads()
    {
        using var company = new CoherentCompany();

        IEnumerable<string> names = CheckRunner.Run(company.Connection, CoherentCompany.Settings with { Threads = 4 }, CheckCatalog.All)
            .Select(result => result.Check.Name);

        Assert.Equal(CheckCatalog.All.Select(check => check.Name), names);
    }

    [Fact]
    public void A_broken_rule_of_the_schema_names_table_column_and_row()
    {
        using var company = new CoherentCompany();
        company.Execute("UPDATE sales_data.customers SET region = 'Atlantis' WHERE customer_id = 'CUST-000002'");

        CheckResult result = company.Run("value-lists");

        Assert.Equal(1, result.Violations);
        Assert.Equal(["table", "column", "key", "value"], result.Offenders!.Columns);
        Assert.Equal([["sales_data.customers", "region", "CUST-000002", "Atlantis"]], result.Offenders.Rows);
    }

    [Fact]
    public void Offending_rows_are_as_many_as_asked_for_at_most()
    {
        using var company = new CoherentCompany();
        company.Execute("UPDATE sales_data.quote_line_items SET line_total = line_total + 1");

        CheckResult shown = CheckRunner.Run(company.Connection, CoherentCompany.Settings with { RowsShown = 3 }, [CheckCatalog.Find("quote-line-total")!])[0];
        CheckResult hidden = CheckRunner.Run(company.Connection, CoherentCompany.Settings with { RowsShown = 0 }, [CheckCatalog.Find("quote-line-total")!])[0];

        Assert.Equal(10, shown.Violations);
        Assert.Equal(3, shown.Offenders!.Rows.Count);
        Assert.Null(hidden.Offenders);
    }

    [Fact]
    public void A_table_that_lacks_a_column_is_refused_in_one_line()
    {
        using var company = new CoherentCompany();
        company.Execute("ALTER TABLE sales_data.quotes DROP COLUMN quote_number");

        RefusedException refusal = Assert.Throws<RefusedException>(() => company.Run("quote-number-unique"));

        Assert.Contains("quote-number-unique", refusal.What, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }
}
