using System.Text.Json;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>What the search box looks through: a script, since a page from disk may not read other files.</summary>
internal static class SearchIndex
{
    public static ReportPage Write(Site site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (Analysis analysis in site.Analyses)
                Entry(
                    json,
                    analysis.Title,
                    KindOf(analysis),
                    $"{analysis.Question} {string.Join(' ', analysis.Asked)} {analysis.UseCase} {analysis.FullName}",
                    Site.PageOf(analysis)
                );
            foreach (TableDefinition table in SchemaCatalog.Tables)
                Entry(
                    json,
                    table.QualifiedName,
                    "table",
                    $"{table.Purpose} {string.Join(' ', table.Columns.Select(column => column.Name))}",
                    Site.PageOf(table)
                );
            json.WriteEndArray();
        }

        return new("assets/search-index.js", $"window.searchIndex = {System.Text.Encoding.UTF8.GetString(stream.ToArray())};\n");
    }

    private static string KindOf(Analysis analysis) =>
        analysis.Home switch
        {
            Analysis.Roles => Site.Spoken(analysis.Group),
            Analysis.FirstSteps => $"first steps, {analysis.Group}",
            _ => $"{analysis.Home}.{analysis.Group}",
        };

    private static void Entry(Utf8JsonWriter json, string title, string kind, string text, string page)
    {
        json.WriteStartObject();
        json.WriteString("title", title);
        json.WriteString("kind", kind);
        json.WriteString("text", text);
        json.WriteString("page", page);
        json.WriteEndObject();
    }
}
