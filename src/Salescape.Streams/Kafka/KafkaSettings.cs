using Salescape.Schema.Kernel;

namespace Salescape.Streams.Kafka;

/// <summary>Which Kafka is meant, and how it is written to.</summary>
/// <param name="Servers">Addresses of brokers, with commas between.</param>
/// <param name="Prefix">What all topics begin with.</param>
/// <param name="IsTransactional">Whether changes come in Kafka's transactions, together with the position.</param>
/// <param name="Timeout">How long the brokers may not answer.</param>
/// <param name="Others">Settings of librdkafka, such as those of encryption.</param>
public sealed record KafkaSettings(
    string Servers,
    string Prefix,
    bool IsTransactional,
    TimeSpan Timeout,
    IReadOnlyDictionary<string, string> Others
)
{
    /// <summary>Reads settings as Kafka's own programs take them: a line each, with an equals sign, comments behind #.</summary>
    /// <exception cref="RefusedException">The file cannot be read, or is not of that kind.</exception>
    public static IReadOnlyDictionary<string, string> Read(string option, string path)
    {
        var read = new Dictionary<string, string>();
        try
        {
            foreach (string line in File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
            {
                int equals = line.IndexOf('=', StringComparison.Ordinal);
                // What stands there may be a secret.
                if (equals < 1)
                    throw new RefusedException(
                        $"{option} {path} has a line that is no setting.",
                        "Write lines such as security.protocol=SASL_SSL."
                    );
                read[line[..equals].Trim()] = line[(equals + 1)..].Trim();
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{option} {path} cannot be read: {failure.Message}", "Name a file that can.", failure);
        }

        return read;
    }
}
