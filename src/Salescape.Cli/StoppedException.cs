using Salescape.Streams;

namespace Salescape.Cli;

/// <summary>A run was ended by a signal, and left everything as it was, or says itself what it left.</summary>
/// <param name="code">The exit code that says which.</param>
/// <param name="cause">How the work ended.</param>
internal sealed class StoppedException(int code, Exception cause)
    : Exception(cause is StreamStoppedException ? cause.Message : "Stopped; nothing was changed.", cause)
{
    /// <summary>The exit code that says which signal it was.</summary>
    public int Code { get; } = code;
}
