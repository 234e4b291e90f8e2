using System.Text.RegularExpressions;
using Salescape.Schema.Kernel;

namespace Salescape.Schema.Tests.Seed;

/// <summary>
/// The row types say what the schema document says: nothing is missing, renamed, reordered or retyped. Tables and columns beside
/// the document are ours to add, behind those that it has.
/// </summary>
public sealed partial class SeedConformanceTests
{
    /// <summary>Types wider than the document's own; each has its decision page.</summary>
    private static readonly Dictionary<string, (string Seed, string Ours)> WidenedTypes = new()
    {
        ["marketing_budget.roi_percent"] = ("NUMBER(5,2)", "NUMBER(9,2)"), // docs/decisions/0001-widened-types.md
    };

    /// <summary>References that the document does not mark as such.</summary>
    private static readonly string[] UnmarkedReferences =
    [
        "telemetry_events.user_id",
        "telemetry_events.session_id",
        "user_sessions.user_id",
    ];

    /// <summary>One prefix for two tables, as the document has it.</summary>
    private const string SharedPrefix = "CONT";

    public static TheoryData<int> Numbers => [.. SeedDocument.Tables.Select(table => table.Number)];

    [Fact]
    public void Tables_are_numbered_through_and_those_of_the_document_come_first()
    {
        Assert.Equal(Enumerable.Range(1, 62), SeedDocument.Tables.Select(table => table.Number));
        Assert.Equal(Enumerable.Range(1, SchemaCatalog.Tables.Count), SchemaCatalog.Tables.Select(table => table.Number));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_table_bears_its_name_schema_purpose_and_size(int number)
    {
        (SeedTable seed, TableDefinition ours) = TableOf(number);

        Assert.Equal(
            (seed.Name, seed.Schema, seed.Purpose, seed.EstimatedRecords),
            (ours.Name, ours.Schema, ours.Purpose, ours.EstimatedRecords)
        );
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Columns_are_there_in_order_with_type_and_description(int number)
    {
        (SeedTable seed, TableDefinition ours) = TableOf(number);

        Assert.Equal(
            seed.Columns.Select(column => $"{column.Name} {TypeToday(seed, column)}: {column.Description}"),
            ours.Columns.Take(seed.Columns.Count).Select(column => $"{column.Name} {column.SqlType}: {column.Description}")
        );
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Keys_and_references_are_where_they_are_marked(int number)
    {
        (SeedTable seed, TableDefinition ours) = TableOf(number);

        Assert.Equal(
            seed.Columns.Select(column => $"{column.Name} {column.Mark}"),
            ours.Columns.Take(seed.Columns.Count).Select(column => $"{column.Name} {MarkOf(ours, column)}")
        );
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void References_lead_to_the_table_that_the_description_names(int number)
    {
        (SeedTable seed, TableDefinition ours) = TableOf(number);
        foreach ((SeedColumn seedColumn, ColumnDefinition column) in seed.Columns.Zip(ours.Columns))
        {
            if (ReferencesClause().Match(seedColumn.Description) is { Success: true } clause)
                Assert.EndsWith($".{clause.Groups[1].Value.ToLowerInvariant()}", column.References, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_prefix_that_the_document_names_is_ours(int number)
    {
        (SeedTable seed, TableDefinition ours) = TableOf(number);
        Match named = PrefixClause().Match(seed.Columns[0].Description);

        Assert.Equal(named.Success ? named.Groups[1].Value : ours.Prefix, ours.Prefix);
        Assert.Matches("^[A-Z]+$", ours.Prefix);
    }

    [Fact]
    public void No_two_tables_share_a_prefix_but_contacts_and_contracts()
    {
        IEnumerable<string> shared = SchemaCatalog
            .Tables.GroupBy(table => table.Prefix)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.Equal([SharedPrefix], shared);
        Assert.Equal(
            ["customer_contacts", "contracts"],
            SchemaCatalog.Tables.Where(table => table.Prefix == SharedPrefix).Select(table => table.Name)
        );
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Value_lists_are_those_of_the_descriptions(int number)
    {
        (SeedTable seed, TableDefinition ours) = TableOf(number);
        foreach (ColumnDefinition column in ours.Columns.Take(seed.Columns.Count))
        {
            string name = $"{column.Name}: {column.Description} has {string.Join(", ", column.Values)}";
            if (column.Values is ["No", "Yes"])
                Assert.True(column.Description.Contains("Yes/No", StringComparison.Ordinal), name);
            else if (column.Kind == ColumnKind.Choice && ValueList.In(column.Description) is { } list)
                Assert.True(list.Fits(column.Values), name);
            else if (column.Kind == ColumnKind.Choice)
                Assert.True(IsListedElsewhere(column), name);
            else if (column.Kind == ColumnKind.Text)
                Assert.True(ValueList.In(column.Description) is null or { IsOpen: true }, name);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Use_cases_are_the_documents_in_order(int number)
    {
        (SeedTable seed, TableDefinition ours) = TableOf(number);

        Assert.NotEmpty(seed.UseCases);
        Assert.Equal(seed.UseCases, ours.UseCases);
        Assert.Equal(
            SeedDocument.UseCases.Where(row => row.Table == ours.Name).Select(row => (row.Schema, row.UseCase)),
            ours.UseCases.Select(text => (ours.Schema, text))
        );
    }

    private static (SeedTable Seed, TableDefinition Ours) TableOf(int number) =>
        (SeedDocument.Tables.Single(table => table.Number == number), SchemaCatalog.Tables.Single(table => table.Number == number));

    private static string TypeToday(SeedTable table, SeedColumn column)
    {
        if (!WidenedTypes.TryGetValue($"{table.Name}.{column.Name}", out (string Seed, string Ours) widened))
            return column.Type;
        Assert.Equal(widened.Seed, column.Type);
        return widened.Ours;
    }

    private static string MarkOf(TableDefinition table, ColumnDefinition column)
    {
        bool marked = column.References is not null && !UnmarkedReferences.Contains($"{table.Name}.{column.Name}");
        return column.IsKey ? "PK"
            : marked ? "FK"
            : "";
    }

    private static bool IsListedElsewhere(ColumnDefinition column) =>
        SchemaCatalog
            .Tables.SelectMany(table => table.Columns)
            .Any(other => other.Values.SequenceEqual(column.Values) && ValueList.In(other.Description)?.Fits(column.Values) == true);

    [GeneratedRegex(@"^References ([A-Z_]+)")]
    private static partial Regex ReferencesClause();

    [GeneratedRegex(@"\(([A-Z]+)-XXXXXX\)")]
    private static partial Regex PrefixClause();
}
