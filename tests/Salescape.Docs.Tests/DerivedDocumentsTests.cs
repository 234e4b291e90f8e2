using System.Text.Json;
using System.Text.RegularExpressions;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Tests;
using Salescape.Verification.Checks;

namespace Salescape.Docs.Tests;

public sealed partial class DerivedDocumentsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("salescape-derived-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_page_of_documentation_lists_every_check()
    {
        string page = DerivedDocuments.All.Single(document => document.Path == "checks.md").Content;

        Assert.All(CheckCatalog.All, check => Assert.Contains($"`{check.Name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_repository_holds_the_documents_of_today()
    {
        IEnumerable<string> differences = DerivedDocuments
            .Differences(Repository.PathTo("derived"))
            .Select(d => $"{d.Kind}: derived/{d.Path}");

        Assert.True(!differences.Any(), $"Run ./salescape describe --write and commit the result.\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Writing_adds_and_changes_and_leaves_what_may_be_somebodys()
    {
        DerivedDocuments.Write(_folder);
        File.Delete(Path.Combine(_folder, "relationships.md"));
        File.AppendAllText(Path.Combine(_folder, "README.md"), "By hand.\n");
        File.WriteAllText(Path.Combine(_folder, "tables", "gone.md"), "A table of yesterday.\n");

        IReadOnlyList<DocumentDifference> written = DerivedDocuments.Write(_folder);

        Assert.Equal(
            [
                new("README.md", DifferenceKind.Changed),
                new("relationships.md", DifferenceKind.Missing),
                new("tables/gone.md", DifferenceKind.Orphan),
            ],
            written
        );
        Assert.Equal([new("tables/gone.md", DifferenceKind.Orphan)], DerivedDocuments.Differences(_folder));
        Assert.Equal("A table of yesterday.\n", File.ReadAllText(Path.Combine(_folder, "tables", "gone.md")));
    }

    [Fact]
    public void A_folder_of_other_things_is_left_alone()
    {
        string thesis = Path.Combine(_folder, "thesis.md");
        File.WriteAllText(thesis, "Years of work.\n");

        Assert.Throws<RefusedException>(() => DerivedDocuments.Write(_folder));
        Assert.Equal([thesis], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Every_table_has_a_page_and_every_link_leads_somewhere()
    {
        var paths = DerivedDocuments.All.Select(document => document.Path).ToHashSet();

        Assert.All(SchemaCatalog.Tables, table => Assert.Contains($"tables/{table.Schema}/{table.Name}.md", paths));
        foreach (DerivedDocument document in DerivedDocuments.All)
        {
            foreach (Match link in MarkdownLink().Matches(document.Content))
            {
                string target = Path.GetRelativePath(
                    _folder,
                    Path.Combine(_folder, Path.GetDirectoryName(document.Path)!, link.Groups[1].Value)
                );
                Assert.Contains(target.Replace('\\', '/'), paths);
            }
        }
    }

    [Fact]
    public void The_relationships_page_names_every_reference()
    {
        string page = DerivedDocuments.All.Single(document => document.Path == "relationships.md").Content;
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            foreach (ColumnDefinition column in table.References)
            {
                TableDefinition target = SchemaCatalog.Find(column.References!)!;
                Assert.Contains(
                    $"| [{table.Name}](tables/{table.Schema}/{table.Name}.md) | `{column.Name}` | [{target.Name}](",
                    page,
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Fact]
    public void The_json_holds_every_column_in_order()
    {
        using JsonDocument json = JsonDocument.Parse(DerivedDocuments.All.Single(document => document.Path == "schema.json").Content);

        IEnumerable<string> names = json
            .RootElement.GetProperty("tables")
            .EnumerateArray()
            .SelectMany(table =>
                table.GetProperty("columns").EnumerateArray().Select(column => $"{table.GetProperty("name")}.{column.GetProperty("name")}")
            );
        Assert.Equal(SchemaCatalog.Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")), names);
    }

    [Fact]
    public void Diagrams_keep_to_the_words_that_Mermaid_reads()
    {
        IEnumerable<string> lines = DerivedDocuments
            .All.Where(document => document.Path.StartsWith("er/", StringComparison.Ordinal))
            .SelectMany(document => document.Content.Split("erDiagram\n")[1].Split("\n```")[0].Split('\n'));

        Assert.All(lines, line => Assert.Matches(DiagramLine(), line));
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"^    (\w+ (\|\||\|o)--o\{ \w+ : \w+|\w+ \{|    [a-z]+ \w+( PK| FK)?|\})$")]
    private static partial Regex DiagramLine();
}
