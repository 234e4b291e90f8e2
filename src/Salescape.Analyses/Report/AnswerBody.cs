using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Report;

/// <summary>What a page says of an answer, in the report or alone: the chart, the rows, how to read them, the SQL to take away.</summary>
internal static class AnswerBody
{
    private const int MostRows = 400;

    // Keys and days are not broken into lines, and sentences have room.
    private const int LongestUnbroken = 14;
    private const int LeastOfSentences = 40;

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
            : ChartFigure.Write(
                analysis.Title,
                analysis.Chart,
                answer,
                "the numbers are in the table below",
                interval: ChartPicture.IntervalsOf(analysis, answer)
            );

    /// <summary>The rows.</summary>
    /// <param name="title">What they are called.</param>
    /// <param name="answer">The rows.</param>
    public static Html Rows(string title, Answer answer)
    {
        if (answer.IsEmpty)
            return Html.Of($"""<p class="empty">Nothing in this data set answers it: no row fits. A larger company would have some.</p>""");
        IReadOnlyList<string>[] shown = [.. Enumerable.Range(0, answer.Columns.Count).Select(answer.ShowColumn)];
        ColumnLook[] looks = [.. shown.Select((column, place) => answer.IsNumber(place) ? ColumnLook.Number : LookOf(column))];
        IEnumerable<IReadOnlyList<Html>> rows = Enumerable
            .Range(0, Math.Min(MostRows, answer.Rows.Count))
            .Select(row => (IReadOnlyList<Html>)[.. shown.Select(column => Html.Of($"{column[row]}"))]);
        Html more =
            answer.Rows.Count > MostRows ? Html.Of($"""<p class="note">The first {MostRows} of {answer.Rows.Count} rows.</p>""") : default;
        return Html.Of(
            $"""
            <section aria-labelledby="answer"><h2 id="answer">Answer</h2>
            {Layout.Table(title, [.. answer.Columns.Select(Answer.Spoken)], rows, looks)}
            {more}</section>
            """
        );
    }

    private static ColumnLook LookOf(IReadOnlyList<string> texts) =>
        texts.Max(text => text.Length) switch
        {
            <= LongestUnbroken => ColumnLook.Short,
            >= LeastOfSentences => ColumnLook.Long,
            _ => ColumnLook.Plain,
        };

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
            {Text("sql", "Text of the query", runsOn, statement)}
            <details><summary>With parameters</summary>
            {Text("template", "Text of the query with parameters", "For a program that binds values to $names.", template)}</details></section>
            """
        );

    /// <summary>A text of SQL with the button that copies it.</summary>
    /// <param name="id">Where it stands on the page.</param>
    /// <param name="label">What it is.</param>
    /// <param name="said">A word about it.</param>
    /// <param name="sql">The text.</param>
    public static Html Text(string id, string label, string said, string sql) =>
        Html.Of(
            $"""
            <p class="note">{said} <button class="copy" type="button" data-copies="{id}">Copy</button></p>
            <pre id="{id}" tabindex="0" role="region" aria-label="{label}"><code class="language-sql">{sql}</code></pre>
            """
        );
}
