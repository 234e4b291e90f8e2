using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Docs;

/// <summary>Entity-relationship diagrams in Mermaid: one per schema with columns, one of what crosses schemas.</summary>
internal static class EntityDiagram
{
    public const string AcrossName = "across_schemas";

    /// <summary>A schema's tables with their columns, and the tables elsewhere that they refer to without.</summary>
    public static string OfSchema(string schema, IReadOnlyList<TableDefinition> tables, IReadOnlyList<Relationship> relationships) =>
        Markdown.Page(
            $"# Diagram of {schema}",
            "Tables without columns belong to other schemas. Types are how values are held; the exact ones are on the tables' pages.",
            Diagram(tables.Where(table => table.Schema == schema), relationships.Where(r => r.Source.Schema == schema))
        );

    /// <summary>The references that cross schemas.</summary>
    public static string AcrossSchemas(IReadOnlyList<Relationship> relationships) =>
        Markdown.Page(
            "# Diagram across schemas",
            "Only references from one schema to another; those within a schema are in its own diagram.",
            Diagram([], relationships.Where(r => r.CrossesSchemas))
        );

    private static string Diagram(IEnumerable<TableDefinition> detailed, IEnumerable<Relationship> relationships)
    {
        var diagram = new StringBuilder("```mermaid\nerDiagram\n");
        foreach (Relationship r in relationships)
            diagram.Append($"    {r.Target.Name} {(r.Column.IsNullable ? "|o" : "||")}--o{{ {r.Source.Name} : {r.Column.Name}\n");
        foreach (TableDefinition table in detailed)
        {
            diagram.Append($"    {table.Name} {{\n");
            foreach (ColumnDefinition column in table.Columns)
                diagram.Append($"        {Type(column)} {column.Name}{Mark(column)}\n");
            diagram.Append("    }\n");
        }

        return diagram.Append("```").ToString();
    }

    private static string Type(ColumnDefinition column) =>
        column.Kind switch
        {
            ColumnKind.LongText => "text",
            ColumnKind kind => kind.ToString().ToLowerInvariant(),
        };

    private static string Mark(ColumnDefinition column) =>
        column.IsKey ? " PK"
        : column.References is not null ? " FK"
        : "";
}
