namespace Salescape.Analyses.Report;

/// <summary>What a page says of an answer beside its rows: the sentence that it comes to, and what stands below.</summary>
internal static class ReplyBody
{
    /// <summary>The days looked at, and the sentence.</summary>
    public static Html Said(Reply reply)
    {
        Html days = reply.Covers is { } covered ? Html.Of($"""<p class="note">{covered}</p>""") : default;
        return reply.Headline is { } said ? Html.Of($"""{days}<p class="headline">{said}</p>""") : days;
    }

    /// <summary>Totals, what is left out, how intervals are meant.</summary>
    public static Html Notes(Reply reply) => Html.Of($"{reply.Notes.Select(note => Html.Of($"""<p class="note">{note}</p>"""))}");
}
