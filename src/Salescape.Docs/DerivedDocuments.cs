using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;

namespace Salescape.Docs;

/// <summary>A document that follows from the schema.</summary>
/// <param name="Path">Where it lies below the documents' folder, with forward slashes.</param>
/// <param name="Content">Its text.</param>
public sealed record DerivedDocument(string Path, string Content);

/// <summary>A document in a folder that is not what the schema says.</summary>
/// <param name="Path">Where it lies below the folder, with forward slashes.</param>
/// <param name="Kind">What is wrong with it.</param>
public sealed record DocumentDifference(string Path, DifferenceKind Kind);

/// <summary>How a document differs.</summary>
public enum DifferenceKind
{
    /// <summary>It should be there.</summary>
    Missing,

    /// <summary>Its text is another.</summary>
    Changed,

    /// <summary>No document of that name follows from the schema.</summary>
    Orphan,
}

/// <summary>All documents that follow from the schema, and their folder.</summary>
public static class DerivedDocuments
{
    private const string SchemaFile = "schema.json";

    /// <summary>The documents, in order of their paths.</summary>
    public static IReadOnlyList<DerivedDocument> All { get; } =
    [.. Of(SchemaCatalog.Tables).OrderBy(document => document.Path, StringComparer.Ordinal)];

    /// <summary>What in a folder differs from the documents; nothing if it was written from this schema.</summary>
    public static IReadOnlyList<DocumentDifference> Differences(string folder)
    {
        var differences = new List<DocumentDifference>();
        foreach (DerivedDocument document in All)
        {
            string file = Path.Combine(folder, document.Path);
            if (!File.Exists(file))
                differences.Add(new(document.Path, DifferenceKind.Missing));
            else if (File.ReadAllText(file) != document.Content)
                differences.Add(new(document.Path, DifferenceKind.Changed));
        }

        var expected = All.Select(document => document.Path).ToHashSet();
        differences.AddRange(
            FilesOf(folder).Where(path => !expected.Contains(path)).Select(path => new DocumentDifference(path, DifferenceKind.Orphan))
        );
        return differences;
    }

    /// <summary>Makes a folder hold the documents; returns what differed before. A file that follows from nothing may be somebody's, and
    /// stays.</summary>
    public static IReadOnlyList<DocumentDifference> Write(string folder)
    {
        if (FilesOf(folder).Any() && !File.Exists(Path.Combine(folder, SchemaFile)))
            throw new RefusedException(
                $"{folder} holds files that are not derived documents.",
                "Name an empty folder or one that was written before."
            );
        IReadOnlyList<DocumentDifference> differences = Differences(folder);
        var contents = All.ToDictionary(document => document.Path, document => document.Content);
        foreach (DocumentDifference difference in differences.Where(difference => difference.Kind != DifferenceKind.Orphan))
        {
            string file = Path.Combine(folder, difference.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, contents[difference.Path]);
        }

        return differences;
    }

    private static IEnumerable<DerivedDocument> Of(IReadOnlyList<TableDefinition> tables)
    {
        IReadOnlyList<Relationship> relationships = Relationship.Among(tables);
        yield return new("README.md", IndexPage.Write(tables));
        yield return new("relationships.md", RelationshipsPage.Write(tables, relationships));
        yield return new(ChecksPage.Name, ChecksPage.Write());
        yield return new(SchemaFile, SchemaJson.Write(tables));
        yield return new($"er/{EntityDiagram.AcrossName}.md", EntityDiagram.AcrossSchemas(relationships));
        foreach (string schema in Schemas.All)
            yield return new($"er/{schema}.md", EntityDiagram.OfSchema(schema, tables, relationships));
        foreach (Dialect dialect in Dialect.All)
        {
            yield return new($"ddl/{dialect.Name}.sql", DdlScript.Write(dialect, tables));
            yield return new($"load/{dialect.Name}.sql", dialect.LoadScript(tables));
        }

        foreach (TableDefinition table in tables)
            yield return new($"tables/{table.Schema}/{table.Name}.md", TablePage.Write(table, relationships));
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        !Directory.Exists(folder)
            ? []
            : Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal);
}
