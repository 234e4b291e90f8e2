using System.Text;
using System.Text.Json;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>
/// The tables of a schema with their references, and the tables of others that they refer to: links, which the page's script turns into
/// a drawing.
/// </summary>
internal static class TableDiagram
{
    /// <summary>The tables and the drawing's data.</summary>
    public static Html Draw(string schema)
    {
        Relationship[] references =
        [
            .. Relationship.Among(SchemaCatalog.Tables).Where(relationship => relationship.Source.Schema == schema),
        ];
        TableDefinition[] tables =
        [
            .. SchemaCatalog.Tables.Where(table => table.Schema == schema || references.Any(relationship => relationship.Target == table)),
        ];
        return Html.Of(
            $"""
            <figure><div class="scroll diagram" tabindex="0" role="region" aria-label="Diagram of {schema}">
            <ul>{tables.Select(table => Html.Of($"""<li><a href="../{Site.PageOf(table)}">{table.Name}</a></li>"""))}</ul></div>
            <figcaption>Every line leads from a column, many rows of which may say the same, to the one row of the table that it refers to; a ring says
            that the column may be empty. Every table is a link; dashed ones belong to other schemas.</figcaption>
            <script type="application/json" id="tables">{new Html(Json(schema, tables, references))}</script></figure>
            """
        );
    }

    private static string Json(string schema, IEnumerable<TableDefinition> tables, IReadOnlyList<Relationship> references)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (TableDefinition table in tables)
            {
                json.WriteStartObject();
                json.WriteString("name", table.QualifiedName);
                json.WriteString("short", table.Name);
                json.WriteString("page", $"../{Site.PageOf(table)}");
                json.WriteBoolean("other", table.Schema != schema);
                json.WriteString("said", table.Schema == schema ? table.Key.Name : table.Schema);
                json.WriteStartArray("references");
                foreach (Relationship reference in references.Where(relationship => relationship.Source == table))
                {
                    json.WriteStartObject();
                    json.WriteString("column", reference.Column.Name);
                    json.WriteString("to", reference.Target.QualifiedName);
                    json.WriteBoolean("optional", reference.Column.IsNullable);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
