using System.Globalization;
using System.Text.Json;
using Salescape.Output.Documents;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>The pages of a schema, with its diagram and the questions about its tables, and of a role.</summary>
internal static class GroupPages
{
    public static ReportPage OfSchema(Site site, string schema)
    {
        TableDefinition[] tables = [.. SchemaCatalog.Tables.Where(table => table.Schema == schema)];
        Html body = Html.Of($"""
            <h1>{schema}</h1>
            {Diagram(schema, tables)}
            {tables.Select(table => Html.Of($"""
            <section class="group"><h2><a href="../{Site.PageOf(table)}">{table.Name}</a> <span class="note">{site.RowsOf(table).ToString("N0", CultureInfo.InvariantCulture)} rows · {table.Purpose}</span></h2>
            {Questions(site.Analyses.Where(analysis => analysis.Home == schema && analysis.Group == table.Name), analysis => analysis.UseCase!)}
            </section>

            """))}
            """);
        return Layout.Page(site, Site.PageOfSchema(schema), schema, body);
    }

    public static ReportPage OfRole(Site site, string role)
    {
        Html body = Html.Of($"""
            <h1>{Site.Spoken(role)}</h1>
            {Questions(site.Analyses.Where(analysis => analysis.Home == Analysis.Roles && analysis.Group == role), analysis => analysis.Question)}
            """);
        return Layout.Page(site, Site.PageOfRole(role), Site.Spoken(role), body);
    }

    /// <summary>Links to analyses, each with a word about it.</summary>
    public static Html Questions(IEnumerable<Analysis> analyses, Func<Analysis, string> said) => Html.Of($"""
        <ul class="links">
        {analyses.Select(analysis => Html.Of($"""<li><a href="../{Site.PageOf(analysis)}">{analysis.Title}</a> <span class="note">{said(analysis)}</span></li>{"\n"}"""))}
        </ul>
        """);

    // The same links stand below it, for those who do not see or point.
    private static Html Diagram(string schema, TableDefinition[] tables)
    {
        Relationship[] inside = [.. Relationship.Among(SchemaCatalog.Tables).Where(relationship => relationship.Source.Schema == schema)];
        IEnumerable<TableDefinition> nodes = tables.Concat(inside.Select(relationship => relationship.Target)).DistinctBy(table => table.QualifiedName);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("nodes");
            foreach (TableDefinition table in nodes)
            {
                json.WriteStartObject();
                json.WriteString("name", table.Schema == schema ? table.Name : table.QualifiedName);
                json.WriteString("page", "../" + Site.PageOf(table));
                json.WriteBoolean("own", table.Schema == schema);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("links");
            foreach (Relationship relationship in inside.Where(relationship => relationship.Source != relationship.Target))
            {
                json.WriteStartObject();
                json.WriteString("source", relationship.Source.Name);
                json.WriteString("target", relationship.Target.Schema == schema ? relationship.Target.Name : relationship.Target.QualifiedName);
                json.WriteString("column", relationship.Column.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Html.Of($"""
            <figure><div class="diagram" role="img" aria-label="The tables of {schema} and what they refer to; the same links follow as a list."></div>
            <figcaption>Click a table to open it. Grey ones belong to other schemas.</figcaption></figure>
            <script type="application/json" id="diagram">{new Html(System.Text.Encoding.UTF8.GetString(stream.ToArray()))}</script>
            <script src="../assets/echarts.min.js" defer></script>
            """);
    }
}
