namespace Salescape.Schema.Kernel;

/// <summary>
/// A wish that cannot be fulfilled: bad input, a full disk, somebody else's folder. The user reads its two sentences
/// and nothing else; the command exits with a code other than 0.
/// </summary>
/// <param name="what">What was wrong, and where.</param>
/// <param name="remedy">What to do about it.</param>
/// <param name="cause">The failure underneath, if any; shown to nobody but a debugger.</param>
public sealed class RefusedException(string what, string remedy, Exception? cause = null) : Exception($"{Sentence(what)} {remedy}", cause)
{
    /// <summary>What was wrong, and where.</summary>
    public string What { get; } = Sentence(what);

    /// <summary>What to do about it.</summary>
    public string Remedy { get; } = remedy;

    // What a system or an engine says may end without a full stop.
    private static string Sentence(string what) => what is [.., '.' or '?' or '!'] ? what : what + ".";
}
