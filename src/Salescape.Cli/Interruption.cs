using System.Runtime.InteropServices;
using Salescape.Storage.Datasets;

namespace Salescape.Cli;

/// <summary>Turns the first Ctrl-C, request to end or loss of the terminal into a cancellation. A second one ends the program at
/// once.</summary>
internal sealed class Interruption : IDisposable
{
    // Shells count signals from here.
    private const int SignalBase = 128;
    private const int Hangup = 1;
    private const int Quit = 3;

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;
    private int _code;

    private Interruption() =>
        _signals = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCode.Stopped)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCode.Stopped)),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => Stop(context, SignalBase + Hangup)),
            PosixSignalRegistration.Create(PosixSignal.SIGQUIT, context => Stop(context, SignalBase + Quit)),
        ];

    /// <summary>Does work that tells its progress, shown where a terminal is there to show it. A signal ends it where it next tells, or
    /// where it watches the token.</summary>
    /// <param name="work">The work.</param>
    /// <param name="isShown">Whether its progress may be shown.</param>
    /// <exception cref="StoppedException">It was stopped before it was done.</exception>
    public static T Watch<T>(Func<Action<DatasetProgress>, CancellationToken, T> work, bool isShown = true)
    {
        using var interruption = new Interruption();
        CancellationToken stop = interruption._source.Token;
        try
        {
            return ProgressBar.Watch(show =>
                work(
                    step =>
                    {
                        stop.ThrowIfCancellationRequested();
                        show(step);
                    },
                    stop
                ),
                isShown
            );
        }
        catch (Exception failure) when (stop.IsCancellationRequested)
        {
            // Whatever it says: a statement that was interrupted tells so in words of its own.
            throw new StoppedException(interruption._code, failure);
        }
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context, int code)
    {
        context.Cancel = Interlocked.CompareExchange(ref _code, code, 0) == 0;
        _source.Cancel();
    }
}
