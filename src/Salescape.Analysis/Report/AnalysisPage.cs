using System.Globalization;
using System.Text.Json;
using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Report;

/// <summary>The page of an analysis: question, chart, answer, how to read it, the SQL to take away, what is related.</summary>
internal static class AnalysisPage
{
    private const int MostRows = 400;
    private const int MostRelated = 6;

    public static ReportPage Write(Site site, Analysis analysis, Answer answer, string sql)
    {
        Html body = Html.Of($"""
            <p class="path">{Home(analysis)}</p>
            <h1>{analysis.Title}</h1>
            <p class="question">{analysis.Question}</p>
            {Chart(analysis, answer)}
            {Answered(analysis, answer)}
            <section aria-labelledby="reading"><h2 id="reading">How to read it</h2><p>{analysis.HowToRead}</p>
            <p class="note">{analysis.Difficulty.ToString()} SQL over {analysis.Tables.Select(table => Html.Of($"""<a href="../{Site.PageOf(table)}">{table.QualifiedName}</a> """))}{Parameters(analysis)}</p></section>
            <section aria-labelledby="query"><h2 id="query">SQL</h2>
            <p class="note">Runs on DuckDB{PostgresToo(analysis)}. <button class="copy" type="button" data-copies="sql">Copy</button></p>
            <pre id="sql" tabindex="0"><code>{sql}</code></pre></section>
            {Related(site, analysis)}
            """);
        return Layout.Page(site, Site.PageOf(analysis), analysis.Title, body);
    }

    private static Html Home(Analysis analysis) => analysis.Home == Analysis.Roles
        ? Html.Of($"""<a href="../{Site.PageOfRole(analysis.Group)}">{Site.Spoken(analysis.Group)}</a>""")
        : Html.Of($"""<a href="../{Site.PageOfSchema(analysis.Home)}">{analysis.Home}</a> › <a href="../{Site.PageOf(analysis.Tables.FirstOrDefault(table => table.Name == analysis.Group) ?? analysis.Tables[0])}">{analysis.Group}</a> › {analysis.UseCase}""");

    private static Html Chart(Analysis analysis, Answer answer)
    {
        if (analysis.Chart.Kind == ChartKind.None || answer.IsEmpty)
            return default;
        return Html.Of($"""
            <figure><div class="chart" role="img" aria-label="{Described(analysis, answer)}"></div>
            <figcaption>{string.Join(", ", analysis.Chart.Y.Select(Answer.Spoken))} by {Answer.Spoken(analysis.Chart.X).ToLowerInvariant()}; the numbers are in the table below.</figcaption></figure>
            <script type="application/json" id="chart">{new Html(ChartData(analysis.Chart, answer))}</script>
            <script src="../assets/echarts.min.js" defer></script>
            """);
    }

    /// <summary>What the chart shows, in words: its range, for those who do not see it.</summary>
    private static string Described(Analysis analysis, Answer answer)
    {
        int y = answer.PlaceOf(analysis.Chart.Y[0]);
        int x = answer.PlaceOf(analysis.Chart.X);
        IReadOnlyList<object?>[] measured = [.. answer.Rows.Where(row => row[y] is long or decimal or double)];
        if (measured.Length == 0)
            return analysis.Title;
        IReadOnlyList<object?> least = measured.MinBy(row => Convert.ToDouble(row[y], CultureInfo.InvariantCulture))!;
        IReadOnlyList<object?> most = measured.MaxBy(row => Convert.ToDouble(row[y], CultureInfo.InvariantCulture))!;
        return $"{analysis.Title}. {Answer.Spoken(analysis.Chart.Y[0])} from {Answer.Show(least[y])} ({Answer.Show(least[x])}) to {Answer.Show(most[y])} ({Answer.Show(most[x])}).";
    }

    private static string ChartData(ChartSpec chart, Answer answer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("kind", chart.Kind.ToString().ToLowerInvariant());
            json.WriteString("x", chart.X);
            json.WriteStartArray("y");
            foreach (string measure in chart.Y)
                json.WriteStringValue(measure);
            json.WriteEndArray();
            json.WriteString("series", chart.Series);
            json.WritePropertyName("rows");
            // The writer escapes < and >, so that the data cannot end the script.
            json.WriteRawValue(AnswerText.Json(Only(answer, [.. chart.Columns.Distinct()]), escaped: true));
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Answer Only(Answer answer, string[] columns)
    {
        int[] places = [.. columns.Select(answer.PlaceOf)];
        return new([.. places.Select(place => answer.Columns[place])], [.. answer.Rows.Take(MostRows).Select(row => (IReadOnlyList<object?>)[.. places.Select(place => row[place])])]);
    }

    private static Html Answered(Analysis analysis, Answer answer)
    {
        if (answer.IsEmpty)
            return Html.Of($"""<p class="empty">Nothing in this data set answers it: no row fits. A larger company would have some.</p>""");
        HashSet<int> numbers = [.. Enumerable.Range(0, answer.Columns.Count).Where(place => answer.Rows.Any(row => row[place] is long or decimal or double))];
        IEnumerable<IReadOnlyList<Html>> rows = answer.Rows.Take(MostRows).Select(row => (IReadOnlyList<Html>)[.. row.Select(Cell)]);
        string more = answer.Rows.Count > MostRows ? $"The first {MostRows} of {answer.Rows.Count} rows." : "";
        return Html.Of($"""
            <section aria-labelledby="answer"><h2 id="answer">Answer</h2>
            {Layout.Table(analysis.Title, [.. answer.Columns.Select(Answer.Spoken)], rows, numbers)}
            <p class="note">{more}</p></section>
            """);
    }

    private static Html Cell(object? value) => Html.Of($"{Answer.ShowGrouped(value)}");

    private static string PostgresToo(Analysis analysis) => analysis.PostgresSql == analysis.Sql ? " and PostgreSQL" : "; PostgreSQL has its own file";

    private static string Parameters(Analysis analysis)
    {
        IEnumerable<string> named = analysis.Parameters.Select(parameter => parameter.Default is { } value ? $"{parameter.Name} = {value}" : parameter.Name);
        string command = $"salescape ask {analysis.FullName}";
        return analysis.Parameters.Count == 0 ? $". In a terminal: {command}" : $". In a terminal: {command}, with {string.Join(", ", named)}";
    }

    private static Html Related(Site site, Analysis analysis)
    {
        HashSet<string> read = [.. analysis.Tables.Select(table => table.QualifiedName)];
        Analysis[] related =
        [
            .. site.Analyses.Where(other => other != analysis)
                .OrderByDescending(other => (other.Group == analysis.Group ? 2.0 : 0) + (double)other.Tables.Count(table => read.Contains(table.QualifiedName)) / (other.Tables.Count + read.Count))
                .Take(MostRelated),
        ];
        return Html.Of($"""
            <section aria-labelledby="related"><h2 id="related">Related</h2><ul class="links">
            {related.Select(other => Html.Of($"""<li><a href="../{Site.PageOf(other)}">{other.Title}</a> <span class="note">{other.FullName}</span></li>"""))}
            </ul></section>
            """);
    }
}
