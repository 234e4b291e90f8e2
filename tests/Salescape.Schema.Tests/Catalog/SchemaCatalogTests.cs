using Salescape.Schema.Kernel;

namespace Salescape.Schema.Tests.Catalog;

/// <summary>What every table must say of itself, whatever the schema document leaves open.</summary>
public sealed class SchemaCatalogTests
{
    private static readonly string[] ChaptersOfTheStory = ["Plan", "Life", "RollUp"];

    public static TheoryData<string> Names => [.. SchemaCatalog.Tables.Select(table => table.QualifiedName)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reference_leads_to_the_key_of_a_table(string name)
    {
        foreach (ColumnDefinition column in Find(name).References)
            Assert.Equal(Find(column.References!).Prefix, column.Prefix);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_first_column_is_the_key_and_the_only_one(string name)
    {
        Assert.Equal([Find(name).Key], Find(name).Columns.Where(column => column.IsKey));
        Assert.Equal((ColumnKind.Key, false, false), (Find(name).Key.Kind, Find(name).Key.IsNullable, Find(name).Key.IsMutable));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_column_is_described(string name) =>
        Assert.All(Find(name).Columns, column => Assert.False(string.IsNullOrWhiteSpace(column.Description), column.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_null_has_a_reason(string name) =>
        Assert.All(Find(name).Columns.Where(column => column.IsNullable), column =>
            Assert.True($"{column.Description} {column.Remarks}".Contains("null", StringComparison.OrdinalIgnoreCase), column.Name)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_dates_are_plans(string name) =>
        Assert.All(Find(name).Columns.Where(column => column.IsPlanned), column => Assert.Equal(ColumnKind.Date, column.Kind));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_path_to_the_date_of_a_row_leads_to_a_date(string name)
    {
        TableDefinition table = Find(name);
        string[] path = table.Dated.Split('.', StringSplitOptions.RemoveEmptyEntries);
        foreach (string step in path.SkipLast(1))
            table = Find(Column(table, step).References!);

        Assert.True(path.Length == 0 || Column(table, path[^1]).Kind is ColumnKind.Date or ColumnKind.Timestamp, Find(name).Dated);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_table_names_its_one_writer(string name)
    {
        string[] path = Find(name).WrittenBy.Split('/');

        Assert.Equal(2, path.Length);
        Assert.Contains(path[0], ChaptersOfTheStory);
        Assert.Matches("^[A-Z][A-Za-z]+$", path[1]);
    }

    [Fact]
    public void A_table_is_found_by_either_name_in_any_case()
    {
        Assert.Same(Customer.Table, SchemaCatalog.Find("customers"));
        Assert.Same(Customer.Table, SchemaCatalog.Find("Sales_Data.CUSTOMERS"));
        Assert.Null(SchemaCatalog.Find("custommers"));
    }

    [Fact]
    public void There_is_a_batch_for_every_table_in_order() =>
        Assert.Equal(SchemaCatalog.Tables, new CompanyRows().Batches.Select(batch => batch.Table));

    private static TableDefinition Find(string name) =>
        SchemaCatalog.Find(name) ?? throw new InvalidOperationException($"No table {name}.");

    private static ColumnDefinition Column(TableDefinition table, string name) => table.Columns.Single(column => column.Name == name);
}
