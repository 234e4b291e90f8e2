namespace Salescape.Analyses.Report;

/// <summary>What a page says of an answer beside its rows: the sentence that it comes to, and what stands below.</summary>
internal static class ReplyBody
{
    /// <summary>The sentence.</summary>
    public static Html Said(Reply reply) => reply.Headline is { } said ? Html.Of($"""<p class="headline">{said}</p>""") : default;

    /// <summary>Totals, what is left out, how intervals are meant.</summary>
    public static Html Notes(Reply reply) => Html.Of($"{reply.Notes.Select(note => Html.Of($"""<p class="note">{note}</p>"""))}");
}
