namespace Salescape.Streams;

/// <summary>A server, a disk or a reader takes no more. What was delivered before stays.</summary>
/// <param name="what">What failed, as a sentence.</param>
/// <param name="cause">The failure underneath, if any.</param>
public sealed class SinkFailedException(string what, Exception? cause = null) : Exception(what, cause);
