using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Semantics.Tests.Dbt;

/// <summary>The dbt project, run on DuckDB as dbt would.</summary>
public sealed class DbtTests(SmallCompany company)
{
    [Fact]
    public void Metrics_of_MetricFlow_give_our_figures_by_every_dimension()
    {
        using DbtProject project = Open();
        project.Build();
        var metrics = project.Documents.SelectMany(FlowMetric.In).ToDictionary(metric => metric.Name);

        Assert.Empty(
            company.Cuts.SelectMany(cut =>
                cut.Differences(project.Figures(metrics[cut.Metric.Name].Sql(cut)).Select(row => (row.Name, row.Figure ?? cut.Nothing)))
            )
        );
        Assert.All(company.Cuts, cut => Assert.True(cut.Dimension is null || metrics[cut.Metric.Name].Dimensions.Contains(cut.Dimension)));
    }

    [Fact]
    public void No_data_test_and_no_singular_test_finds_a_row()
    {
        using DbtProject project = Open();
        DataTest[] tests = [.. project.Documents.SelectMany(DataTest.In)];

        Assert.Equal(SmallCompany.Model.Tables.Count, tests.Count(test => test.Rule == "unique"));
        Assert.Equal(SchemaCatalog.Tables.Sum(table => table.References.Count()), tests.Count(test => test.Rule == "relationships"));
        Assert.Empty(tests.Where(test => project.FailuresOf(test.Sql) > 0).Select(test => $"{test.Rule} {test.Table}.{test.Column}"));
        Assert.Equal(SmallCompany.Model.Checks.Select(check => check.Name.Replace('-', '_')), project.Tests.Select(test => test.Name));
        Assert.Empty(project.Tests.Where(test => project.FailuresOf(test.Text) > 0).Select(test => test.Name));
    }

    [Theory]
    [InlineData("unique", "customer_id", "SELECT * FROM company.sales_data.customers UNION ALL SELECT * FROM company.sales_data.customers")]
    [InlineData("not_null", "customer_name", "SELECT * REPLACE (NULL AS customer_name) FROM company.sales_data.customers")]
    [InlineData("accepted_values", "region", "SELECT * REPLACE ('Atlantis' AS region) FROM company.sales_data.customers")]
    [InlineData("relationships", "customer_id", "SELECT * FROM company.sales_data.customers LIMIT 1")]
    public void Data_tests_notice_data_that_breaks_them(string rule, string column, string customers)
    {
        using DbtProject project = Open();
        project.Replace("sales_data.customers", customers);

        Assert.Contains(
            project.Documents.SelectMany(DataTest.In).Where(test => test.Rule == rule && test.Column == column),
            test => project.FailuresOf(test.Sql) > 0
        );
    }

    [Fact]
    public void A_singular_test_notices_data_that_breaks_it()
    {
        using DbtProject project = Open();
        project.Replace("operational_data.invoices", "SELECT * REPLACE (total_amount + 1 AS total_amount) FROM company.operational_data.invoices");

        Assert.Contains(
            project.Tests.Where(test => test.Text.Contains("source('operational_data', 'invoices')", StringComparison.Ordinal)),
            test => project.FailuresOf(test.Text) > 0
        );
    }

    [Fact]
    public void Models_have_the_columns_that_are_documented()
    {
        using DbtProject project = Open();
        project.Build();
        foreach (TableDefinition table in SchemaCatalog.Tables)
            Assert.Equal(table.Columns.Select(column => column.Name), project.ColumnsOf($"{{{{ ref('stg_{table.Schema}__{table.Name}') }}}}"));
        foreach (var model in project.Documents.SelectMany(document => document.Items("models")))
            Assert.Equal(
                model.Items("columns").Select(column => column.Text("name")),
                project.ColumnsOf($"{{{{ ref('{model.Text("name")}') }}}}")
            );
    }

    [Fact]
    public void Exposures_are_the_questions_and_refer_to_models()
    {
        using DbtProject project = Open();
        var exposures = project.Documents.SelectMany(document => document.Items("exposures")).ToList();

        Assert.Equal(SmallCompany.Model.Analyses.Count, exposures.Select(exposure => exposure.Text("name")).Distinct().Count());
        Assert.All(exposures, exposure => Assert.Matches("^[a-z0-9_]+$", exposure.Text("name")));
        Assert.All(
            exposures.SelectMany(exposure => exposure.Items("depends_on")).Select(on => on.ToString()),
            on => Assert.Contains(on.Split('\'')[1], project.Models.Keys)
        );
    }

    [Fact]
    public void No_two_models_or_tests_have_one_name()
    {
        using DbtProject project = Open();

        Assert.All(
            project.Models.Keys.Concat(project.Tests.Select(test => test.Name)).GroupBy(name => name),
            same => Assert.Single(same)
        );
    }

    private DbtProject Open() => new(SmallCompany.Exported("dbt"), company.Database);
}
