using System.Diagnostics;
using System.Globalization;
using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;
using Salescape.Storage.Datasets;

namespace Salescape.Streams;

/// <summary>Plays a company's changes into a sink, and keeps the position. Changes are the same in each run, so that to go on is to play
/// again from the first and to leave out what was delivered.</summary>
public sealed class StreamRun
{
    // How long a position may be old: what is sent again after a crash.
    private static readonly TimeSpan StoredEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShownEvery = TimeSpan.FromMilliseconds(200);

    // A wait that is shorter is no occasion to deliver what is held.
    private const long ShortWait = 5_000;

    private readonly StreamRequest _request;
    private readonly IStreamSink _sink;
    private readonly Stopwatch _watch = new();
    private StreamPosition _begun;
    private TimeSpan _stored;
    private TimeSpan _shown;
    private long? _firstTime;
    private long _began;
    private long _transactions;
    private long _events;
    private DatasetProgress _day;

    private StreamRun(StreamRequest request, IStreamSink sink) => (_request, _sink) = (request, sink);

    /// <summary>Plays changes up to the last day.</summary>
    /// <exception cref="RefusedException">The position is that of another stream, or the sink takes no more.</exception>
    /// <exception cref="StreamStoppedException">It was stopped; the position is stored.</exception>
    public static StreamResult Run(Func<IChangeSource> source, StreamRequest request, IStreamSink sink)
    {
        string remedy = "Give the settings that it was begun with, remove it to begin again, or name another file with --position.";
        StreamState? stored = request.File.Read();
        if (stored is not null)
            request.State.RefuseOther(stored, request.File.Path, remedy);
        var run = new StreamRun(request, sink) { _begun = stored?.Position ?? StreamPosition.Start };
        try
        {
            run._begun = sink.Begin(stored);
            run.Play(source());
            return new(sink.Position, run._transactions, run._events, run._watch.Elapsed.TotalSeconds);
        }
        catch (SinkFailedException failure)
        {
            throw new RefusedException(failure.Message, run.Leave(flush: false), failure);
        }
        catch (OperationCanceledException stop)
        {
            throw new StreamStoppedException($"Stopped. {run.Leave(flush: true)}", stop);
        }
    }

    private void Play(IChangeSource source)
    {
        ChangeFlow.Run(source, _request.Threads, Report, day =>
        {
            _sink.BeginDay(day);
            foreach (BookedTransaction transaction in day.Transactions)
            {
                if (transaction.Number <= _begun.Transactions)
                    continue;
                Await(transaction.Time);
                _sink.Write(day, transaction);
                _transactions++;
                _events += transaction.Count;
                Tick(transaction.Time);
            }

            _sink.EndDay(day);
        });
        _sink.Finish();
        Store();
    }

    private void Await(long time)
    {
        if (_firstTime is null)
        {
            _firstTime = time;
            _began = Now();
            _watch.Start();
        }

        _request.Stop.ThrowIfCancellationRequested();
        if (_request.Pace.Due(time, _firstTime.Value, _began) is not { } due)
            return;
        bool isDelivered = false;
        for (long left; (left = due - Now()) > 0;)
        {
            if (left > ShortWait && !isDelivered)
            {
                _sink.Flush();
                isDelivered = true;
            }

            long most = ShownEvery.Ticks / TimeSpan.TicksPerMicrosecond;
            if (_request.Stop.WaitHandle.WaitOne(TimeSpan.FromMicroseconds(Math.Min(left, most))))
                throw new OperationCanceledException(_request.Stop);
            Tick(time);
        }
    }

    private void Tick(long time)
    {
        TimeSpan now = _watch.Elapsed;
        if (now - _shown >= ShownEvery)
        {
            _shown = now;
            Show(time);
        }

        if (now - _stored < StoredEvery)
            return;
        _stored = now;
        _sink.Flush();
        Store();
    }

    private void Store() => _request.File.Store(_request.State.At(_sink.Position));

    /// <summary>Leaves what is needed to go on.</summary>
    /// <returns>Where it stands, in a sentence.</returns>
    private string Leave(bool flush)
    {
        string trouble = "";
        try
        {
            if (flush)
                _sink.Flush();
        }
        catch (SinkFailedException failure)
        {
            trouble = $"{failure.Message} ";
        }

        StreamPosition position = _firstTime is null ? _begun : _sink.Position;
        try
        {
            // Before a first position is known, the one that was stored stays.
            if (_firstTime is not null)
                Store();
        }
        catch (SinkFailedException failure)
        {
            trouble += $"{failure.Message} ";
        }

        return trouble
            + (
                position == StreamPosition.Start
                    ? "Nothing is delivered; run the same line again to begin."
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"Delivered are {position.Transactions:N0} transactions with {position.Events:N0} events, up to {position.Id}"
                    ) + "; run the same line again to go on."
            );
    }

    // The days are told as they are played.
    private void Report(DatasetProgress progress)
    {
        _request.Stop.ThrowIfCancellationRequested();
        if (progress.Phase == DatasetPhase.Finish)
            _day = progress with { Phase = DatasetPhase.Stream };
        else
            _request.Progress?.Invoke(progress);
    }

    private void Show(long time)
    {
        var note = new StringBuilder();
        note.Append(CultureInfo.InvariantCulture, $"Playing {DateTime.UnixEpoch.AddMicroseconds(time):yyyy-MM-dd HH:mm}, ");
        note.Append(CultureInfo.InvariantCulture, $"{_events:N0} events");
        _request.Progress?.Invoke(_day with { Phase = DatasetPhase.Stream, Note = note.ToString() });
    }

    // The company's clock is that of the place.
    private static long Now() => (DateTime.Now.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
}
