using Salescape.Storage.Changes;
using Salescape.Storage.Changes.Json;

namespace Salescape.Streams.Files;

/// <summary>Lines of JSON into an output that is open, such as a pipe.</summary>
/// <param name="output">The output.</param>
public sealed class OutputSink(Stream output) : IStreamSink
{
    private const int MostBytesHeld = 1 << 16;

    private readonly EventBytes _events = new();
    private readonly JsonBytes _lines = new();
    private BookedTransaction? _last;

    /// <inheritdoc/>
    public StreamPosition Position { get; private set; } = StreamPosition.Start;

    /// <inheritdoc/>
    public StreamPosition Begin(StreamState? stored) => Position = stored?.Position ?? StreamPosition.Start;

    /// <inheritdoc/>
    public void BeginDay(ChangeDay day) { }

    /// <inheritdoc/>
    public void Write(ChangeDay day, in BookedTransaction transaction)
    {
        _events.WriteLines(_lines, day, transaction);
        _last = transaction;
        if (_lines.Span.Length >= MostBytesHeld)
            Flush();
    }

    /// <inheritdoc/>
    public void EndDay(ChangeDay day) { }

    /// <inheritdoc/>
    public void Flush()
    {
        if (_last is not { } last)
            return;
        try
        {
            output.Write(_lines.Span);
            output.Flush();
        }
        catch (IOException failure)
        {
            throw new SinkFailedException("Whoever reads the output has gone.", failure);
        }

        _lines.Clear();
        Position = EventBytes.Behind(last);
        _last = null;
    }

    /// <inheritdoc/>
    public void Finish() => Flush();

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();
}
