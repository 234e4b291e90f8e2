using System.Text.RegularExpressions;
using Salescape.Schema.Kernel;

namespace Salescape.Streams;

/// <summary>What the names of all topics and subjects begin with.</summary>
public static partial class TopicPrefix
{
    // Kafka takes 249 letters, of which the longest schema and table need some fifty.
    private const int MostLetters = 150;

    /// <summary>Reads a prefix that Kafka and NATS both take.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static string Read(string option, string text) =>
        text.Length <= MostLetters && Legal().IsMatch(text)
            ? text
            : throw new RefusedException(
                $"'{text}' for {option} cannot begin a topic's name.",
                $"Give letters, digits, - and _, with single dots between; {MostLetters} letters at most."
            );

    [GeneratedRegex(@"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$")]
    private static partial Regex Legal();
}
