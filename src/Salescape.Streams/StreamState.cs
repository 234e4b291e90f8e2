using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Streams;

/// <summary>What decides a stream, and how far it has come: what must be known to go on with it.</summary>
/// <param name="Product">Always <see cref="Manifest.ProductName"/>.</param>
/// <param name="Version">The product's version, since another may tell the changes in another order.</param>
/// <param name="Target">Where the changes go.</param>
/// <param name="Start">The first day of the company's window.</param>
/// <param name="From">The day that they continue.</param>
/// <param name="Until">The last day of changes.</param>
/// <param name="Settings">Everything that decides the rows, by name.</param>
/// <param name="Transactions">See <see cref="StreamPosition"/>.</param>
/// <param name="Events">See <see cref="StreamPosition"/>.</param>
/// <param name="LastTransaction">See <see cref="StreamPosition.Id"/>.</param>
public sealed record StreamState(
    string Product,
    string Version,
    string Target,
    DateOnly Start,
    DateOnly From,
    DateOnly Until,
    IReadOnlyDictionary<string, string> Settings,
    long Transactions = 0,
    long Events = 0,
    string LastTransaction = ""
)
{
    /// <summary>How far it has come.</summary>
    [JsonIgnore]
    public StreamPosition Position => new(Transactions, Events, LastTransaction);

    /// <summary>The same stream, further on.</summary>
    public StreamState At(in StreamPosition position) =>
        this with
        {
            Transactions = position.Transactions,
            Events = position.Events,
            LastTransaction = position.Id,
        };

    /// <summary>Refuses to go on with a stream that another run began.</summary>
    /// <param name="begun">What that run stored.</param>
    /// <param name="place">Where.</param>
    /// <param name="remedy">How to begin anew there.</param>
    public void RefuseOther(StreamState begun, string place, string remedy)
    {
        (string Name, string Stored, string Wished)? other = Named(begun)
            .Zip(Named(this))
            .Select(pair => ((string Name, string Stored, string Wished)?)(pair.First.Name, pair.First.Value, pair.Second.Value))
            .FirstOrDefault(pair => pair!.Value.Stored != pair.Value.Wished);
        if (other is var (name, stored, wished))
            throw new RefusedException($"{place} is the position of a stream with {name} {stored}, not {wished}.", remedy);
    }

    /// <summary>As JSON on one line.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, StreamStateJson.Default.StreamState);

    /// <summary>Understands what <see cref="ToJson"/> makes; null if it is anything else.</summary>
    public static StreamState? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, StreamStateJson.Default.StreamState)
                is { Product: Manifest.ProductName, Transactions: >= 0, Events: >= 0 } state
                ? state
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<(string Name, string Value)> Named(StreamState state) =>
        [
            ("version", state.Version),
            ("target", state.Target),
            ("start", Show(state.Start)),
            ("first day", Show(state.From)),
            ("last day", Show(state.Until)),
            .. state.Settings.OrderBy(setting => setting.Key, StringComparer.Ordinal).Select(setting => (setting.Key, setting.Value)),
        ];

    private static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(StreamState))]
internal sealed partial class StreamStateJson : JsonSerializerContext;
