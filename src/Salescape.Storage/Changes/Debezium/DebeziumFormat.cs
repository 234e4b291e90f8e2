using Salescape.Storage.Changes.Json;

namespace Salescape.Storage.Changes.Debezium;

/// <summary>The messages that Debezium would send, one file with a line each: topic, key and value.</summary>
public sealed class DebeziumFormat : ChangeFormat
{
    /// <summary>The name in commands and manifests.</summary>
    public const string FormatName = "debezium";

    /// <inheritdoc/>
    public override string Name => FormatName;

    /// <summary>Whether each key and value carries the schema of what it holds.</summary>
    public bool WithSchema { get; init; }

    /// <summary>How decimals are written.</summary>
    public DecimalStyle Decimals { get; init; }

    /// <summary>Whether days and times are ISO texts instead of Debezium's numbers.</summary>
    public bool HasIsoTimes { get; init; }

    /// <summary>Whether transactions are told: a message where each begins and ends, and in each change its place.</summary>
    public bool WithTransactions { get; init; }

    /// <summary>The program's version, which each message names.</summary>
    public required string Version { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> Options =>
        new OrderedDictionary<string, string>
        {
            ["with_schema"] = WithSchema ? "true" : "false",
            ["decimals"] = Decimals.ToString().ToLowerInvariant(),
            ["times"] = HasIsoTimes ? "iso" : "debezium",
            ["transactions"] = WithTransactions ? "true" : "false",
        };

    internal JsonStyle Style => new(Decimals, HasIsoTimes ? TimeStyle.Zulu : TimeStyle.Number);

    internal override IChangeSink CreateSink(ChangeSinkSettings settings, bool[] kept) => new DebeziumChanges(settings, kept, this);
}
