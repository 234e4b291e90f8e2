using System.Globalization;
using System.Text;
using Confluent.Kafka;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;

namespace Salescape.Streams.Kafka;

/// <summary>
/// Messages to Kafka: a topic a table, the row's key as key, so that the changes of a row keep their order. The producer is idempotent:
/// what it sends again by itself counts once. In transactions, the position is a message of the same transaction, and a rerun goes on
/// exactly there; without, it goes on from the last stored position, and what was sent behind that comes twice.
/// </summary>
public sealed class KafkaSink : IStreamSink
{
    private const int MostMessagesHeld = 200_000;
    private const int MostKilobytesHeld = 256 << 10;
    private const int Lingering = 20;
    private const int RoomLooksFor = 20;

    private static readonly string[] Operations = [.. ChangeRows.Operations];

    private readonly KafkaSettings _settings;
    private readonly StreamState _state;
    private readonly EventBytes _events = new();
    private readonly string[] _topics;
    private readonly byte[][] _operations = [.. Operations.Select(Encoding.ASCII.GetBytes)];
    private readonly Action<DeliveryReport<byte[], byte[]>> _delivered;
    private IProducer<byte[], byte[]>? _producer;
    private volatile Error? _failure;
    private volatile Error? _trouble;
    private StreamPosition _written = StreamPosition.Start;
    private bool _isInTransaction;

    /// <param name="settings">Which Kafka.</param>
    /// <param name="state">What decides the changes.</param>
    public KafkaSink(KafkaSettings settings, StreamState state)
    {
        _settings = settings;
        _state = state;
        _topics = [.. SchemaCatalog.Tables.Select(table => $"{settings.Prefix}.{table.QualifiedName}")];
        _delivered = report =>
        {
            if (report.Error.IsError)
                _failure ??= report.Error;
        };
    }

    /// <inheritdoc/>
    public StreamPosition Position { get; private set; } = StreamPosition.Start;

    /// <inheritdoc/>
    public StreamPosition Begin(StreamState? stored)
    {
        ProducerConfig config = Config();
        Try("Kafka cannot be reached", () =>
        {
            _producer = new ProducerBuilder<byte[], byte[]>(config)
                .SetErrorHandler((_, error) => Note(error))
                .SetLogHandler((_, _) => { })
                .Build();
            using IAdminClient admin = new DependentAdminClientBuilder(_producer.Handle).Build();
            admin.GetMetadata(_settings.Timeout);
            if (_settings.IsTransactional)
                _producer.InitTransactions(_settings.Timeout);
        });
        Position = stored?.Position ?? StreamPosition.Start;
        if (_settings.IsTransactional)
        {
            StreamState? told = null;
            var topic = new KafkaPosition(_settings);
            Try("The position cannot be read from Kafka", () => told = topic.Read());
            if (told is not null)
                _state.RefuseOther(told, $"Topic {topic.Name}", "Give the settings that it was begun with, or another --prefix.");
            if (told is null && Position.Transactions > 0)
                throw new RefusedException(
                    $"Topic {topic.Name} holds no position, though {Position.Transactions} transactions were delivered before.",
                    "Restore it, or remove the position's file to begin again."
                );
            Position = told?.Position ?? StreamPosition.Start;
        }

        return _written = Position;
    }

    /// <inheritdoc/>
    public void BeginDay(ChangeDay day) { }

    /// <inheritdoc/>
    public void Write(ChangeDay day, in BookedTransaction transaction)
    {
        if (_settings.IsTransactional && !_isInTransaction)
        {
            Try("Kafka begins no transaction", () => _producer!.BeginTransaction());
            _isInTransaction = true;
        }

        byte[] id = transaction.Id.ToArray();
        for (int i = 0; i < transaction.Count; i++)
        {
            Booked booked = day.Booked[transaction.First + i];
            string topic = _topics[booked.Table];
            byte[] key = _events.Key(day, transaction, i);
            Headers headers =
            [
                new Header("op", _operations[(int)booked.Change.Kind]),
                new Header("transaction", id),
                new Header("order", Digits(i + 1)),
                new Header("event", Digits(transaction.Position + i)),
            ];
            Send(topic, new() { Key = key, Value = _events.Value(day, transaction, i), Headers = headers });
            // A tombstone: compaction then forgets the row, and tables that are made of the topic lose it.
            if (booked.Change.Kind == ChangeKind.Delete)
                Send(topic, new() { Key = key, Value = null!, Headers = headers });
        }

        _written = EventBytes.Behind(transaction);
    }

    /// <inheritdoc/>
    public void EndDay(ChangeDay day) { }

    /// <inheritdoc/>
    public void Flush()
    {
        if (_written == Position)
            return;
        if (_settings.IsTransactional)
        {
            Send(KafkaPosition.NameOf(_settings), new() { Key = KafkaPosition.Key, Value = _state.At(_written).ToJson() });
            Try("Kafka did not commit", () => _producer!.CommitTransaction(_settings.Timeout));
            _isInTransaction = false;
        }
        else
        {
            while (_failure is null && _producer!.Flush(TimeSpan.FromMilliseconds(100)) > 0) { }
        }

        ThrowIfFailed();
        Position = _written;
    }

    /// <inheritdoc/>
    public void Finish() => Flush();

    /// <inheritdoc/>
    public void Dispose() => _producer?.Dispose();

    private ProducerConfig Config() =>
        new(new Dictionary<string, string>(_settings.Others))
        {
            BootstrapServers = _settings.Servers,
            ClientId = "salescape",
            EnableIdempotence = true,
            Acks = Acks.All,
            TransactionalId = _settings.IsTransactional ? $"salescape-stream-{_settings.Prefix}" : null,
            // As the clients for Java do, so that tables can be joined partition by partition.
            Partitioner = Partitioner.Murmur2Random,
            MessageTimeoutMs = (int)_settings.Timeout.TotalMilliseconds,
            LingerMs = Lingering,
            QueueBufferingMaxMessages = MostMessagesHeld,
            QueueBufferingMaxKbytes = MostKilobytesHeld,
            DeliveryReportFields = "none",
        };

    private void Send(string topic, Message<byte[], byte[]> message)
    {
        while (true)
        {
            ThrowIfFailed();
            try
            {
                _producer!.Produce(topic, message, _delivered);
                return;
            }
            catch (ProduceException<byte[], byte[]> full) when (full.Error.Code == ErrorCode.Local_QueueFull)
            {
                Thread.Sleep(RoomLooksFor);
            }
            catch (KafkaException failure)
            {
                throw Failed("Kafka takes no more", failure.Error, failure);
            }
        }
    }

    private void Try(string what, Action action)
    {
        try
        {
            action();
        }
        catch (KafkaException failure)
        {
            throw Failed(what, failure.Error, failure);
        }
        catch (Exception failure) when (failure is ArgumentException or InvalidOperationException)
        {
            throw new SinkFailedException($"{what}: {failure.Message.TrimEnd('.')}.", failure);
        }
    }

    private void Note(Error error)
    {
        _trouble = error;
        if (error.IsFatal)
            _failure ??= error;
    }

    private void ThrowIfFailed()
    {
        if (_failure is { } failure)
            throw Failed("Kafka takes no more", failure, null);
    }

    // Why brokers do not answer is told apart from that they do not.
    private SinkFailedException Failed(string what, Error error, Exception? cause)
    {
        string why = _trouble is { } trouble && trouble.Reason != error.Reason ? $"{error.Reason}; {trouble.Reason}" : error.Reason;
        return new($"{what}: {why.TrimEnd('.')}.", cause);
    }

    private static byte[] Digits(long number) => Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture));
}
