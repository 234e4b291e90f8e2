using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Tests;

namespace Salescape.Architecture.Tests;

/// <summary>Every table has exactly one writer: the part of the simulation that its row type names.</summary>
public sealed class WriterTests
{
    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> Simulation = new(() =>
        [
            .. Repository
                .Files("src/Salescape.Simulation", "*.cs")
                .Select(path => (path["src/Salescape.Simulation/".Length..], Repository.Read(path))),
        ]
    );

    public static TheoryData<string> Tables => [.. SchemaCatalog.Tables.Select(table => table.QualifiedName)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_written_by_the_part_that_it_names(string table)
    {
        string writer = SchemaCatalog.Find(table)!.WrittenBy;
        IReadOnlyList<string> writers = WritersOf(table);

        Assert.NotEmpty(writers);
        Assert.All(writers, path =>
            Assert.True(
                path == $"{writer}.cs" || path.StartsWith($"{writer}/", StringComparison.Ordinal),
                $"{path} writes {table}, which names {writer}."
            )
        );
    }

    private static IReadOnlyList<string> WritersOf(string table)
    {
        string append = $".{BatchName(SchemaCatalog.Find(table)!)}.Append(";
        return [.. Simulation.Value.Where(file => file.Text.Contains(append, StringComparison.Ordinal)).Select(file => file.Path)];
    }

    private static string BatchName(TableDefinition table) =>
        typeof(CompanyRows).GetProperties().Single(property => property.PropertyType.Name == $"{table.RowType}Batch").Name;
}
