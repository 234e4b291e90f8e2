namespace Salescape.Streams;

/// <summary>A stream was stopped by the user, and left a position.</summary>
/// <param name="where">Where it stopped and how to go on, in sentences.</param>
/// <param name="cause">How the work ended.</param>
public sealed class StreamStoppedException(string where, Exception cause) : OperationCanceledException(where, cause);
