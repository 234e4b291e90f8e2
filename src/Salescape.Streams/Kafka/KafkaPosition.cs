using Confluent.Kafka;

namespace Salescape.Streams.Kafka;

/// <summary>The topic that holds the position of a stream in transactions: a message for each of them.</summary>
/// <param name="settings">Which Kafka.</param>
internal sealed class KafkaPosition(KafkaSettings settings)
{
    // Behind the last message stand marks of transactions, and perhaps messages of those that were given up.
    private const long FirstLook = 50;
    private const int Farther = 20;

    /// <summary>The key of all messages, so that a compacted topic keeps the last.</summary>
    public static byte[] Key => "position"u8.ToArray();

    /// <summary>The topic.</summary>
    public string Name => NameOf(settings);

    /// <summary>The topic.</summary>
    public static string NameOf(KafkaSettings settings) => $"{settings.Prefix}.position";

    /// <summary>The last position; null if there is none.</summary>
    public StreamState? Read()
    {
        var config = new ConsumerConfig(new Dictionary<string, string>(settings.Others))
        {
            BootstrapServers = settings.Servers,
            GroupId = "salescape-stream",
            IsolationLevel = IsolationLevel.ReadCommitted,
            EnableAutoCommit = false,
            EnablePartitionEof = true,
            AllowAutoCreateTopics = true,
        };
        using IConsumer<byte[], byte[]> consumer = new ConsumerBuilder<byte[], byte[]>(config)
            .SetErrorHandler((_, _) => { })
            .SetLogHandler((_, _) => { })
            .Build();
        using IAdminClient admin = new DependentAdminClientBuilder(consumer.Handle).Build();
        StreamState? last = null;
        foreach (TopicMetadata topic in admin.GetMetadata(Name, settings.Timeout).Topics)
        {
            foreach (PartitionMetadata partition in topic.Partitions)
            {
                if (Last(consumer, new(Name, partition.PartitionId)) is { } found && found.Transactions >= (last?.Transactions ?? 0))
                    last = found;
            }
        }

        consumer.Close();
        return last;
    }

    private StreamState? Last(IConsumer<byte[], byte[]> consumer, TopicPartition partition)
    {
        WatermarkOffsets held = consumer.QueryWatermarkOffsets(partition, settings.Timeout);
        for (long look = FirstLook; ; look *= Farther)
        {
            long first = Math.Max(held.Low.Value, held.High.Value - look);
            if (From(consumer, new(partition, first)) is { } found)
                return found;
            if (first <= held.Low.Value)
                return null;
        }
    }

    private StreamState? From(IConsumer<byte[], byte[]> consumer, TopicPartitionOffset place)
    {
        StreamState? last = null;
        consumer.Assign(place);
        while (true)
        {
            ConsumeResult<byte[], byte[]>? result =
                consumer.Consume(settings.Timeout) ?? throw new KafkaException(ErrorCode.Local_TimedOut);
            if (result.IsPartitionEOF)
                return last;
            last = StreamState.Parse(result.Message.Value) ?? last;
        }
    }
}
