using System.Text;
using System.Text.Json.Nodes;
using NATS.Client.Core;
using NATS.Client.JetStream;

namespace Salescape.Streams.Tests;

/// <summary>Messages to a real server: each change is stored once, in order, whoever is killed.</summary>
public sealed class NatsTests : IDisposable
{
    private readonly Play _play = new();
    private readonly NatsServer _server = new();

    public void Dispose()
    {
        _server.Dispose();
        _play.Dispose();
    }

    [Fact]
    public async Task Every_change_is_a_message_of_its_table_in_order()
    {
        _play.Done($"stream {_play.Days} --to nats --servers {_server.Address}");

        (string Subject, string Value)[] stored = await Read();
        Assert.Equal(_play.Changes(), stored.Select(message => message.Value));
        Assert.All(stored, message => Assert.Equal($"salescape.{JsonNode.Parse(message.Value)!["table"]}", message.Subject));
    }

    [Fact]
    public async Task A_run_that_was_killed_leaves_no_gap_and_no_double()
    {
        string line = $"stream {_play.Days} --to nats --servers {_server.Address}";
        _play.Break($"{line} --speed 1d/1s", "-KILL", () => _play.HasPosition());
        _play.Done(line);

        Assert.Equal(_play.Changes(), (await Read()).Select(message => message.Value));
    }

    [Fact]
    public async Task A_server_that_was_killed_leaves_no_gap_and_no_double()
    {
        string line = $"stream {_play.Days} --to nats --servers {_server.Address} --timeout 3";
        Played broken = _play.Run(
            $"{line} --speed 1d/1s",
            process =>
            {
                while (!process.HasExited && !_play.HasPosition())
                    Thread.Sleep(20);
                _server.Kill();
            }
        );
        _server.Start();
        _play.Done(line);

        Assert.Equal(2, broken.Code);
        Assert.Contains("run the same line again to go on", broken.Errors, StringComparison.Ordinal);
        Assert.Equal(_play.Changes(), (await Read()).Select(message => message.Value));
    }

    [Fact]
    public void Messages_of_another_run_are_refused()
    {
        _play.Done($"stream {_play.Days} --to nats --servers {_server.Address}");

        Played other = _play.Run($"stream {_play.Days} --vendor Other --to nats --servers {_server.Address} --position other.json");

        Assert.Equal(2, other.Code);
        Assert.Contains("ends with a message of another run", other.Errors, StringComparison.Ordinal);
    }

    private async Task<(string Subject, string Value)[]> Read()
    {
        await using var connection = new NatsConnection(new NatsOpts { Url = _server.Address });
        var context = new NatsJSContext(connection);
        INatsJSStream stream = await context.GetStreamAsync("SALESCAPE", cancellationToken: TestContext.Current.CancellationToken);
        var messages = new List<(string, string)>();
        INatsJSConsumer consumer = await stream.CreateOrderedConsumerAsync(cancellationToken: TestContext.Current.CancellationToken);
        long count = stream.Info.State.Messages;
        await foreach (
            NatsJSMsg<byte[]> message in consumer.ConsumeAsync(
                NatsRawSerializer<byte[]>.Default,
                cancellationToken: TestContext.Current.CancellationToken
            )
        )
        {
            messages.Add((message.Subject, Encoding.UTF8.GetString(message.Data!)));
            if (messages.Count == count)
                break;
        }

        return [.. messages];
    }
}
