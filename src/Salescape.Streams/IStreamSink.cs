using Salescape.Storage.Changes;

namespace Salescape.Streams;

/// <summary>Where changes are played to, a transaction after the other.</summary>
public interface IStreamSink : IDisposable
{
    /// <summary>The last transaction that is delivered whatever happens next.</summary>
    StreamPosition Position { get; }

    /// <summary>Makes ready to go on behind a position.</summary>
    /// <param name="stored">The one that was stored, if any was.</param>
    /// <returns>Where it stands itself, if it knows; else the one that was stored.</returns>
    StreamPosition Begin(StreamState? stored);

    /// <summary>Told of each day before its transactions, even if none of them is to be delivered again.</summary>
    void BeginDay(ChangeDay day);

    /// <summary>Takes a transaction. What it is handed is good until the call returns.</summary>
    void Write(ChangeDay day, in BookedTransaction transaction);

    /// <summary>Told behind the last transaction of a day.</summary>
    void EndDay(ChangeDay day);

    /// <summary>Delivers what was taken, as far as it can be delivered before more comes.</summary>
    void Flush();

    /// <summary>Delivers all, behind the last transaction of the last day.</summary>
    void Finish();
}
