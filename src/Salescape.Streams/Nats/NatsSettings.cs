namespace Salescape.Streams.Nats;

/// <summary>Which NATS server is meant.</summary>
/// <param name="Servers">Addresses of servers, with commas between.</param>
/// <param name="Prefix">What all subjects begin with.</param>
/// <param name="Timeout">How long the server may not answer.</param>
public sealed record NatsSettings(string Servers, string Prefix, TimeSpan Timeout)
{
    /// <summary>The name of the JetStream stream that holds them, which takes no dots.</summary>
    public string Stream => Prefix.Replace('.', '_').ToUpperInvariant();
}
