using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Confluent.Kafka;
using Salescape.Tests;

namespace Salescape.Streams.Tests;

/// <summary>
/// Messages to the cluster that librdkafka has inside to test with, which lives in this process. It keeps what a transaction that broke off
/// has sent, so that the test itself leaves out what no message of the position stands behind, as a reader of committed messages does.
/// </summary>
public sealed class KafkaTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Play _play = new();
    private readonly IProducer<byte[], byte[]> _cluster;
    private readonly IAdminClient _admin;
    private readonly string _servers;
    private bool _isGone;

    public KafkaTests()
    {
        _cluster = new ProducerBuilder<byte[], byte[]>(
            new ProducerConfig(new Dictionary<string, string> { ["test.mock.num.brokers"] = "2" }) { BootstrapServers = "none" }
        )
            .SetLogHandler((_, _) => { })
            .Build();
        _admin = new DependentAdminClientBuilder(_cluster.Handle).Build();
        _servers = string.Join(',', _admin.GetMetadata(Patience).Brokers.Select(broker => $"{broker.Host}:{broker.Port}"));
    }

    public void Dispose()
    {
        Vanish();
        _play.Dispose();
    }

    [Fact]
    public void Every_change_is_a_message_of_its_table_in_the_order_of_its_row()
    {
        _play.Done($"stream {_play.Days} --to kafka --servers {_servers}");

        string[] changes = _play.Changes();
        Sent[] sent = Changes();
        Assert.Equal(changes.Order(StringComparer.Ordinal), sent.Select(message => message.Value).Order(StringComparer.Ordinal));
        Assert.All(sent, message => Assert.Equal($"salescape.{message.Change["table"]}", message.Topic));
        Assert.All(sent, message => Assert.Equal(message.Change["key"]!.ToJsonString(), message.Key));
        Assert.All(sent, message => Assert.Equal(message.Event, message.Header("event")));
        AssertOrdered(sent);
    }

    [Fact]
    public void Behind_what_goes_comes_a_tombstone()
    {
        _play.Grow();
        _play.Done($"stream {_play.World} --from 2025-08-01 --until 2026-03-12 --to kafka --servers {_servers}");

        Sent[] sent = Read("salescape.");
        Sent[] gone = [.. sent.Where(message => message.Value is not null && (string)message.Change["op"]! == "d")];
        Assert.NotEmpty(gone);
        Assert.Equal(gone.Length, sent.Count(message => message.Value is null));
        Assert.All(
            gone,
            message =>
            {
                Sent last = sent.Where(other => other.Topic == message.Topic && other.Key == message.Key).MaxBy(other => other.Offset)!;
                Assert.Null(last.Value);
                Assert.Equal(message.Header("event"), last.Header("event"));
            }
        );
        AssertReadAlike(sent);
    }

    [Fact]
    public void A_run_that_was_killed_leaves_no_gap()
    {
        string line = $"stream {_play.Days} --to kafka --servers {_servers}";
        _play.Break($"{line} --speed 1d/1s", "-KILL", () => _play.HasPosition());
        _play.Done(line);

        Sent[] sent = Changes();
        Assert.Equal(
            _play.Changes().Order(StringComparer.Ordinal),
            sent.Select(message => message.Value).Distinct().Order(StringComparer.Ordinal)
        );
        AssertOrdered([.. sent.DistinctBy(message => message.Event)]);
    }

    [Theory]
    [InlineData("-INT")]
    [InlineData("-KILL")]
    public void In_transactions_every_change_is_read_once(string signal)
    {
        string line = $"stream {_play.Days} --to kafka --servers {_servers} --transactions";
        _play.Break($"{line} --speed 1d/1s", signal, () => _play.HasPosition());
        long atEnd = long.MaxValue;
        Sent[] before = Changes();
        StreamPosition committed = Positions().Last();
        if (signal == "-INT")
            atEnd = before.Max(message => message.Event);
        Assert.True(signal != "-INT" || committed.Events == atEnd, "A stop commits what was sent.");

        // Another file, so that the position can come from Kafka alone.
        _play.Done($"{line} --position other.json");

        HashSet<(string, int, long)> known = [.. before.Select(message => (message.Topic, message.Partition, message.Offset))];
        Sent[] all = Changes();
        Sent[] readCommitted =
        [
            .. before.Where(message => message.Event <= committed.Events),
            .. all.Where(message => !known.Contains((message.Topic, message.Partition, message.Offset))),
        ];
        Assert.Equal(
            _play.Changes().Order(StringComparer.Ordinal),
            readCommitted.Select(message => message.Value).Order(StringComparer.Ordinal)
        );
        AssertOrdered(readCommitted);
    }

    [Fact]
    public void Brokers_that_go_away_are_told_of_and_the_position_kept()
    {
        string line = $"stream {_play.Days} --to kafka --servers {_servers} --timeout 3";
        Played broken = _play.Run(
            $"{line} --speed 1d/1s",
            process =>
            {
                while (!process.HasExited && !_play.HasPosition())
                    Thread.Sleep(20);
                Vanish();
            }
        );

        Assert.Equal(2, broken.Code);
        Assert.Contains("Kafka takes no more", broken.Errors, StringComparison.Ordinal);
        Assert.Contains("run the same line again to go on", broken.Errors, StringComparison.Ordinal);
        Assert.True(_play.HasPosition());
    }

    private void Vanish()
    {
        if (_isGone)
            return;
        _isGone = true;
        _admin.Dispose();
        _cluster.Dispose();
    }

    private static void AssertOrdered(IEnumerable<Sent> sent)
    {
        foreach (IGrouping<(string, string), Sent> row in sent.GroupBy(message => (message.Topic, message.Key)))
        {
            long[] events = [.. row.OrderBy(message => message.Offset).Select(message => message.Event)];
            Assert.Equal(events.Order(), events);
            Assert.Single(row.Select(message => message.Partition).Distinct());
        }
    }

    /// <summary>A client of another language and maker reads the same messages, tombstones too, and each key's in their order.</summary>
    private void AssertReadAlike(Sent[] sent)
    {
        string[] topics = [.. sent.Select(message => message.Topic).Distinct()];
        JsonNode[] read =
        [
            .. ServerProgram
                .Run(
                    new("node", [Repository.PathTo("tests", "Salescape.Streams.Tests", "consumer.js"), _servers]),
                    string.Join('\n', topics)
                )
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!),
        ];

        Assert.Equal(
            sent.Select(one => (one.Topic, one.Partition, one.Offset, one.Key, one.Value, one.Header("event"))).Order(),
            read.Select(message =>
                    (
                        (string)message["topic"]!,
                        (int)message["partition"]!,
                        (long)message["offset"]!,
                        (string)message["key"]!,
                        (string)message["value"]!,
                        long.Parse((string)message["headers"]!["event"]!, CultureInfo.InvariantCulture)
                    )
                )
                .Order()
        );
        foreach (IGrouping<(string, string), JsonNode> row in read.GroupBy(message => ((string)message["topic"]!, (string)message["key"]!)))
            Assert.Equal(row.Select(message => (long)message["offset"]!).Order(), row.Select(message => (long)message["offset"]!));
    }

    private Sent[] Changes() => [.. Read("salescape.").Where(message => message.Value is not null)];

    private IEnumerable<StreamPosition> Positions() =>
        Read("salescape.position", isWhole: true).Select(message => StreamState.Parse(Encoding.UTF8.GetBytes(message.Value))!.Position);

    private Sent[] Read(string topics, bool isWhole = false)
    {
        using IConsumer<byte[], byte[]> consumer = new ConsumerBuilder<byte[], byte[]>(
            new ConsumerConfig
            {
                BootstrapServers = _servers,
                GroupId = "reader",
                EnablePartitionEof = true,
            }
        )
            .SetLogHandler((_, _) => { })
            .Build();
        TopicPartitionOffset[] all =
        [
            .. _admin
                .GetMetadata(Patience)
                .Topics.Where(topic => isWhole ? topic.Topic == topics : topic.Topic.StartsWith(topics, StringComparison.Ordinal))
                .Where(topic => isWhole || !topic.Topic.EndsWith(".position", StringComparison.Ordinal))
                .SelectMany(topic => topic.Partitions.Select(partition => new TopicPartitionOffset(topic.Topic, partition.PartitionId, 0))),
        ];
        var sent = new List<Sent>();
        consumer.Assign(all);
        for (int open = all.Length; open > 0;)
        {
            ConsumeResult<byte[], byte[]> next = consumer.Consume(Patience);
            Assert.NotNull(next);
            if (next.IsPartitionEOF)
                open--;
            else
                sent.Add(new(next));
        }

        return [.. sent];
    }

    private sealed class Sent(ConsumeResult<byte[], byte[]> read)
    {
        public string Topic => read.Topic;
        public int Partition => read.Partition.Value;
        public long Offset => read.Offset.Value;
        public string Key { get; } = Encoding.UTF8.GetString(read.Message.Key);
        public string Value { get; } = read.Message.Value is { } value ? Encoding.UTF8.GetString(value) : null!;
        public JsonObject Change => field ??= JsonNode.Parse(Value)!.AsObject();
        public long Event => Change["event_order"]!.GetValue<long>();

        public long Header(string name) =>
            long.Parse(Encoding.ASCII.GetString(read.Message.Headers.GetLastBytes(name)), CultureInfo.InvariantCulture);
    }
}
