using System.Globalization;
using System.IO.Hashing;
using System.Net.Sockets;
using System.Text;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;

namespace Salescape.Streams.Nats;

/// <summary>
/// Messages to a JetStream stream of its own, a subject a table. Each names the sequence that must stand before it, so that none is stored
/// twice, or behind a gap; the last that is stored says where a rerun goes on.
/// </summary>
public sealed class NatsSink : IStreamSink
{
    private const int MostUnanswered = 1_000;
    private const int NoSuchStream = 404;

    private readonly NatsSettings _settings;
    private readonly string _run;
    private readonly EventBytes _events = new();
    private readonly string[] _subjects;
    private readonly Queue<NatsJSPublishConcurrentFuture> _unanswered = [];
    private NatsConnection? _connection;
    private NatsJSContext? _jetStream;
    private ulong _sequence;
    private long _lastEvent;
    private StreamPosition _written = StreamPosition.Start;

    /// <param name="settings">Which server.</param>
    /// <param name="state">What decides the changes.</param>
    public NatsSink(NatsSettings settings, StreamState state)
    {
        _settings = settings;
        _run = Convert.ToHexStringLower(XxHash64.Hash(state.At(StreamPosition.Start).ToJson()));
        _subjects = [.. SchemaCatalog.Tables.Select(table => $"{settings.Prefix}.{table.QualifiedName}")];
    }

    /// <inheritdoc/>
    public StreamPosition Position { get; private set; } = StreamPosition.Start;

    /// <inheritdoc/>
    public StreamPosition Begin(StreamState? stored)
    {
        Position = stored?.Position ?? StreamPosition.Start;
        _lastEvent = Position.Events;
        Try("NATS cannot be reached", async () =>
        {
            _connection = new(
                new()
                {
                    Url = _settings.Servers,
                    Name = "salescape",
                    ConnectTimeout = _settings.Timeout,
                    RequestTimeout = _settings.Timeout,
                    CommandTimeout = _settings.Timeout,
                    MaxReconnectRetry = 1,
                }
            );
            await _connection.ConnectAsync();
            _jetStream = new(_connection);
            INatsJSStream stream = await Open();
            _sequence = stream.Info.State.LastSeq;
            if (stream.Info.State.Messages > 0)
                GoOnBehind((await stream.GetAsync(new() { Seq = _sequence })).Message);
        });
        return _written = Position;
    }

    /// <inheritdoc/>
    public void BeginDay(ChangeDay day) { }

    /// <inheritdoc/>
    public void Write(ChangeDay day, in BookedTransaction transaction)
    {
        BookedTransaction own = transaction;
        string id = Encoding.ASCII.GetString(transaction.Id.Span);
        Try("NATS takes no more", async () =>
        {
            for (int i = 0; i < own.Count; i++)
            {
                if (own.Position + i > _lastEvent)
                    await Send(day, own, i, id);
            }
        });
        _written = EventBytes.Behind(transaction);
    }

    /// <inheritdoc/>
    public void EndDay(ChangeDay day) { }

    /// <inheritdoc/>
    public void Flush()
    {
        Try("NATS takes no more", async () =>
        {
            while (_unanswered.Count > 0)
                await Answer();
        });
        Position = _written;
    }

    /// <inheritdoc/>
    public void Finish() => Flush();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_connection is not null)
            Task.Run(async () => await _connection.DisposeAsync()).Wait(_settings.Timeout);
    }

    private async Task<INatsJSStream> Open()
    {
        try
        {
            return await _jetStream!.GetStreamAsync(_settings.Stream);
        }
        catch (NatsJSApiException none) when (none.Error.Code == NoSuchStream)
        {
            return await _jetStream!.CreateStreamAsync(new(_settings.Stream, [$"{_settings.Prefix}.>"]));
        }
    }

    private void GoOnBehind(StoredMessage last)
    {
        Dictionary<string, string> told = HeadersOf(last);
        if (told.GetValueOrDefault("Salescape-Run") != _run)
            throw new RefusedException(
                $"The JetStream stream {_settings.Stream} ends with a message of another run, or of somebody else.",
                "Give the settings that it was begun with, another --prefix, or delete that stream."
            );
        long number = Number("Salescape-Number");
        _lastEvent = Number("Salescape-Event");
        long order = Number("Salescape-Order");
        string id = told["Salescape-Transaction"];
        // Of a transaction that broke off, the rest is still to come.
        Position = order == Number("Salescape-Total") ? new(number, _lastEvent, id) : new(number - 1, _lastEvent - order, "");

        long Number(string name) => long.Parse(told[name], CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, string> HeadersOf(StoredMessage message)
    {
        string text = Encoding.UTF8.GetString(Convert.FromBase64String(message.Hdrs ?? ""));
        return text.Split("\r\n")
            .Select(line => line.Split(": ", 2))
            .Where(pair => pair.Length == 2)
            .DistinctBy(pair => pair[0])
            .ToDictionary(pair => pair[0], pair => pair[1]);
    }

    private async Task Send(ChangeDay day, BookedTransaction transaction, int place, string id)
    {
        if (_unanswered.Count >= MostUnanswered)
            await Answer();
        _unanswered.Enqueue(
            await _jetStream!.PublishConcurrentAsync(
                _subjects[day.Booked[transaction.First + place].Table],
                _events.Value(day, transaction, place),
                NatsRawSerializer<byte[]>.Default,
                new() { MsgId = $"{id}.{place + 1}", ExpectedLastSequence = _sequence++ },
                new NatsHeaders
                {
                    ["Salescape-Run"] = _run,
                    ["Salescape-Transaction"] = id,
                    ["Salescape-Number"] = Digits(transaction.Number),
                    ["Salescape-Order"] = Digits(place + 1),
                    ["Salescape-Total"] = Digits(transaction.Count),
                    ["Salescape-Event"] = Digits(transaction.Position + place),
                }
            )
        );
    }

    private async Task Answer()
    {
        await using NatsJSPublishConcurrentFuture next = _unanswered.Dequeue();
        using var late = new CancellationTokenSource(_settings.Timeout);
        PubAckResponse answer = await next.GetResponseAsync(late.Token);
        if (answer.Error is { } error)
            throw new SinkFailedException($"NATS takes no more: {error.Description?.TrimEnd('.')}.");
    }

    private static void Try(string what, Func<Task> action)
    {
        try
        {
            action().GetAwaiter().GetResult();
        }
        catch (Exception failure)
            when (failure
                    is NatsException
                        or SocketException
                        or IOException
                        or TimeoutException
                        or OperationCanceledException
                        or UriFormatException
            )
        {
            string why = failure is OperationCanceledException ? "the server does not answer" : failure.Message;
            throw new SinkFailedException($"{what}: {why.TrimEnd('.')}.", failure);
        }
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
