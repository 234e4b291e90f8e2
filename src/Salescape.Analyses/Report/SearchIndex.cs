using System.Text;
using System.Text.Json;
using Salescape.Analyses.Findings;
using Salescape.Analyses.Report.Kpis;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>What the search box looks through: a script, since a page from disk may not read other files.</summary>
internal static class SearchIndex
{
    public static ReportPage Write(Site site) =>
        new(
            "assets/search-index.js",
            $"window.searchIndex = {Written(json => Entries(json, site))};\nwindow.searchSynonyms = {Written(Synonyms)};\n"
        );

    private static void Entries(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray();
        foreach (Kpi kpi in Kpi.All)
            Entry(json, kpi.Title, "key figure", kpi.AlsoCalled, kpi.Metric.Definition, "", Site.PageOf(kpi));
        foreach (Finding finding in Finding.All)
            Entry(json, finding.Title, "finding", "", "", "", Site.PageOf(finding));
        foreach (Analysis analysis in site.Analyses)
            Entry(
                json,
                analysis.Title,
                KindOf(analysis),
                string.Join(' ', Kpi.All.Where(kpi => kpi.Answer == analysis.FullName).Select(kpi => kpi.AlsoCalled)),
                analysis.Question,
                $"{string.Join(' ', analysis.Asked)} {analysis.UseCase} {analysis.FullName}",
                Site.PageOf(analysis)
            );
        foreach (TableDefinition table in SchemaCatalog.Tables)
            Entry(
                json,
                table.QualifiedName,
                "table",
                "",
                "",
                $"{table.Purpose} {string.Join(' ', table.Columns.Select(column => column.Name))}",
                Site.PageOf(table)
            );
        json.WriteEndArray();
    }

    /// <summary>Other names of key figures, each with what it means.</summary>
    private static void Synonyms(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (Kpi kpi in Kpi.All)
        {
            foreach (string name in kpi.Metric.Synonyms)
            {
                json.WriteStartArray();
                json.WriteStringValue(name);
                json.WriteStringValue(kpi.Title);
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }

    private static string KindOf(Analysis analysis) =>
        analysis.Home switch
        {
            Analysis.Roles => Site.Spoken(analysis.Group),
            Analysis.FirstSteps => $"first steps, {analysis.Group}",
            _ => $"{analysis.Home}.{analysis.Group}",
        };

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Entry(Utf8JsonWriter json, string title, string kind, string also, string question, string text, string page)
    {
        json.WriteStartObject();
        json.WriteString("title", title);
        json.WriteString("kind", kind);
        if (also.Length > 0)
            json.WriteString("also", also);
        if (question.Length > 0)
            json.WriteString("question", question);
        json.WriteString("text", text);
        json.WriteString("page", page);
        json.WriteEndObject();
    }
}
