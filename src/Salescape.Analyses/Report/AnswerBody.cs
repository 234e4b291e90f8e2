using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Report;

/// <summary>What a page says of an answer, in the report or alone: the chart, the rows, how to read them, the SQL to take away.</summary>
internal static class AnswerBody
{
    private const int MostRows = 400;

    /// <summary>Whether an answer is drawn.</summary>
    public static bool IsDrawn(Analysis analysis, Answer answer) => analysis.Chart.Kind != ChartKind.None && !answer.IsEmpty;

    /// <summary>Title and question.</summary>
    public static Html Asked(Analysis analysis) =>
        Html.Of(
            $"""
            <h1>{analysis.Title}</h1>
            <p class="question">{analysis.Question}</p>
            """
        );

    /// <summary>The chart, with its range in words for those who do not see it.</summary>
    public static Html Drawn(Analysis analysis, Answer answer) =>
        !IsDrawn(analysis, answer)
            ? default
            : Html.Of(
                $"""
                <figure><div class="chart" role="img" aria-label="{ChartWords.Of(analysis, answer)}"></div>
                <figcaption>{string.Join(", ", analysis.Chart.Y.Select(Answer.Spoken))} by {LowerFirst(
                    Answer.Spoken(analysis.Chart.X)
                )}{Left(analysis.Chart, answer)}; the numbers are in the table below.</figcaption></figure>
                <script type="application/json" id="chart">{new Html(ChartJson.Write(analysis.Chart, answer))}</script>
                """
            );

    /// <summary>The rows.</summary>
    public static Html Rows(Analysis analysis, Answer answer)
    {
        if (answer.IsEmpty)
            return Html.Of($"""<p class="empty">Nothing in this data set answers it: no row fits. A larger company would have some.</p>""");
        HashSet<int> numbers = [.. Enumerable.Range(0, answer.Columns.Count).Where(answer.IsNumber)];
        IReadOnlyList<string>[] shown = [.. Enumerable.Range(0, answer.Columns.Count).Select(answer.ShowColumn)];
        IEnumerable<IReadOnlyList<Html>> rows = Enumerable
            .Range(0, Math.Min(MostRows, answer.Rows.Count))
            .Select(row => (IReadOnlyList<Html>)[.. shown.Select(column => Html.Of($"{column[row]}"))]);
        Html more =
            answer.Rows.Count > MostRows ? Html.Of($"""<p class="note">The first {MostRows} of {answer.Rows.Count} rows.</p>""") : default;
        return Html.Of(
            $"""
            <section aria-labelledby="answer"><h2 id="answer">Answer</h2>
            {Layout.Table(analysis.Title, [.. answer.Columns.Select(Answer.Spoken)], rows, numbers)}
            {more}</section>
            """
        );
    }

    /// <summary>How to read the answer, from which tables it comes, and how to ask for it in a terminal.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="tables">Its tables, or links to them.</param>
    public static Html Read(Analysis analysis, IEnumerable<Html> tables)
    {
        Html parameters =
            analysis.Parameters.Count == 0
                ? default
                : Html.Of(
                    $""", with {string.Join(", ", analysis.Parameters.Select(parameter => $"--{parameter.Name.Replace('_', '-')}{(parameter.Default is { } value ? $" ({value} if left out)" : "")}"))}"""
                );
        return Html.Of(
            $"""
            <section aria-labelledby="reading"><h2 id="reading">How to read it</h2><p class="prose">{analysis.HowToRead}</p>
            <p class="note">{analysis.Difficulty.ToString()} SQL over {tables}</p>
            <p class="note">In a terminal: <code>salescape ask {analysis.FullName}</code>{parameters}.</p></section>
            """
        );
    }

    /// <summary>The query, to be copied: with its values in place, and as it is written, with parameters.</summary>
    public static Html Query(string statement, string template, string runsOn) =>
        Html.Of(
            $"""
            <section aria-labelledby="query"><h2 id="query">SQL</h2>
            <p class="note">{runsOn} {Copy("sql")} <span class="hidden" role="status" id="copied"></span></p>
            <pre id="sql" tabindex="0" role="region" aria-label="Text of the query"><code>{statement}</code></pre>
            <details><summary>With parameters</summary>
            <p class="note">For a program that binds values to $names. {Copy("template")}</p>
            <pre id="template" tabindex="0" role="region" aria-label="Text of the query with parameters"><code>{template}</code></pre></details></section>
            """
        );

    private static Html Copy(string source) => Html.Of($"""<button class="copy" type="button" data-copies="{source}">Copy</button>""");

    private static string Left(ChartSpec chart, Answer answer)
    {
        if (chart.Kind == ChartKind.Scatter)
            return "";
        int places = PlaceNames.Of(chart, answer).Distinct().Count();
        return places > ChartJson.MostPlaces ? $", the first {ChartJson.MostPlaces} of {places}" : "";
    }

    private static string LowerFirst(string words) =>
        words.Length > 1 && char.IsUpper(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
