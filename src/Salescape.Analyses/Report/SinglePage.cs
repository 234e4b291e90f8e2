using Salescape.Analyses.Engines;

namespace Salescape.Analyses.Report;

/// <summary>An answer as one page that needs no other file: what the report says of it, without ways to other pages.</summary>
public static class SinglePage
{
    /// <summary>Writes the page.</summary>
    /// <param name="analysis">What was asked.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="engine">Who answered.</param>
    /// <param name="given">The parameters that were given.</param>
    public static string Write(Analysis analysis, Reply reply, Engine engine, IReadOnlyDictionary<string, object?> given)
    {
        Answer answer = reply.Answer;
        object asOf = given.GetValueOrDefault(AnalysisParameter.AsOf) ?? engine.AsOf;
        IEnumerable<string> narrowed = given
            .Where(pair => pair.Key != AnalysisParameter.AsOf)
            .Select(pair => $"{pair.Key} {Answer.Show(pair.Value)}");
        Html body = Html.Of(
            $"""
            <p class="path">{string.Join(" · ", [$"as of {Answer.Show(asOf)}", .. narrowed])}</p>
            {AnswerBody.Asked(analysis)}
            {ReplyBody.Said(reply)}
            {AnswerBody.Drawn(analysis, answer)}
            {AnswerBody.Rows(analysis.Title, reply.Shown)}
            {ReplyBody.Notes(reply)}
            {AnswerBody.Read(analysis, analysis.Tables.Select(table => Html.Of($"<code>{table.QualifiedName}</code> ")))}
            {AnswerBody.Query(engine.StatementOf(analysis, given), engine.SqlOf(analysis), $"As {engine.Name} ran it.")}
            """
        );
        return Layout.Alone(analysis.Title, body, "A company that never was. Made by Salescape.", AnswerBody.IsDrawn(analysis, answer));
    }
}
