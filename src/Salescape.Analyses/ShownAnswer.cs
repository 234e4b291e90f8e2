namespace Salescape.Analyses;

/// <summary>The rows of a reply as people read them: values in their units, rates with their intervals, without what only programs
/// need.</summary>
internal sealed record ShownAnswer : Answer
{
    private readonly Reply _reply;

    public ShownAnswer(Reply reply)
        : base(
            [.. reply.Places.Select(place => reply.Answer.Columns[place])],
            [.. reply.Answer.Rows.Select(row => (IReadOnlyList<object?>)[.. reply.Places.Select(place => row[place])])]
        ) => _reply = reply;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ShowColumn(int place) => _reply.ShowColumn(_reply.Places[place]);
}
