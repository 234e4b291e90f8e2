using System.Runtime.ExceptionServices;

namespace Salescape.Storage.Flow;

/// <summary>Runs numbered pieces of work on a fixed number of threads of its own; the pool's slow growth would starve short runs.</summary>
internal static class Workers
{
    /// <summary>Calls <paramref name="work"/> for every number below <paramref name="count"/>, each once, and returns when all are done.
    /// The first failure is thrown.</summary>
    public static void Run(int threads, int count, Action<int> work)
    {
        int next = -1;
        ExceptionDispatchInfo? failure = null;

        void Loop()
        {
            try
            {
                for (int i = Interlocked.Increment(ref next); i < count && failure is null; i = Interlocked.Increment(ref next))
                    work(i);
            }
#pragma warning disable CA1031 // Nothing is swallowed: the caller's thread throws it.
            catch (Exception error)
#pragma warning restore CA1031
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(error), null);
            }
        }

        var others = new Thread[Math.Max(0, Math.Min(threads, count) - 1)];
        for (int i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(Loop) { IsBackground = true };
            others[i].Start();
        }

        Loop();
        foreach (Thread other in others)
            other.Join();
        failure?.Throw();
    }
}
