using System.CommandLine;
using Microsoft.Win32.SafeHandles;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.Postgres;
using Salescape.Streams;
using Salescape.Streams.Files;
using Salescape.Streams.Kafka;
using Salescape.Streams.Nats;

namespace Salescape.Cli.Commands;

/// <summary>The options that say where changes are played to.</summary>
internal sealed class StreamTargetOptions
{
    private const string DefaultFolder = "./salescape-stream";
    private const int MostSeconds = 3_600;

    private readonly ChoiceOption _to = new(
        "--to",
        "target",
        [StreamTarget.Output, StreamTarget.Folder, StreamTarget.Postgres, StreamTarget.Kafka, StreamTarget.Nats]
    )
    {
        Description =
            "Where changes go: lines of JSON to the standard output or to files in a folder, rows to PostgreSQL, messages to Kafka or"
            + " NATS JetStream.",
    };

    private readonly Option<string> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "Folder: where the files go.",
        DefaultValueFactory = _ => DefaultFolder,
    };

    private readonly Option<string> _interval = new("--interval")
    {
        HelpName = "TIME",
        Description = "Folder: the company's time in each file, such as 1h or 1d.",
        DefaultValueFactory = _ => "1d",
    };

    private readonly ConnectionOption _connection = new();

    private readonly Option<string?> _servers = new("--servers")
    {
        HelpName = "LIST",
        Description = "Kafka or NATS: addresses, such as 127.0.0.1:9092 or nats://127.0.0.1:4222; with commas between.",
    };

    private readonly Option<string> _prefix = new("--prefix")
    {
        HelpName = "NAME",
        Description = "Kafka or NATS: what topics or subjects begin with, followed by schema and table.",
        DefaultValueFactory = _ => "salescape",
    };

    private readonly Option<string> _timeout = new("--timeout")
    {
        HelpName = "SECONDS",
        Description = "Kafka or NATS: how long the servers may not answer before the stream gives up.",
        DefaultValueFactory = _ => "30",
    };

    private readonly Option<bool> _transactions = new("--transactions")
    {
        Arity = ArgumentArity.Zero,
        Description = "Kafka: send changes in Kafka's transactions, with the position in them, so that each is read once.",
    };

    private readonly Option<string?> _config = new("--config")
    {
        HelpName = "FILE",
        Description = "Kafka: more settings of librdkafka, such as those of encryption; a line each, security.protocol=SASL_SSL.",
    };

    public StreamTargetOptions(Command command)
    {
        command.Add(_to);
        foreach (Option option in All)
            command.Add(option);
    }

    private Option[] All => [_out, _interval, _connection, _servers, _prefix, _timeout, _transactions, _config];

    /// <summary>The target that was asked for.</summary>
    public StreamTarget Read(ParseResult parsed)
    {
        string to = _to.Read(parsed);
        Option[] own = to switch
        {
            StreamTarget.Output => [],
            StreamTarget.Folder => [_out, _interval],
            StreamTarget.Postgres => [_connection],
            StreamTarget.Kafka => [_servers, _prefix, _timeout, _transactions, _config],
            _ => [_servers, _prefix, _timeout],
        };
        if (Array.Find(All, option => !own.Contains(option) && parsed.GetResult(option) is { Implicit: false }) is { } other)
            throw new RefusedException($"{other.Name} cannot be used with {_to.Name} {to}.", "Leave it out.");
        return to switch
        {
            StreamTarget.Output => new(to) { Open = _ => new OutputSink(StandardOutput()) },
            StreamTarget.Folder => ToFolder(parsed),
            StreamTarget.Postgres => new(to) { Connect = () => _connection.Connect(parsed) },
            StreamTarget.Kafka => ToKafka(parsed),
            _ => ToNats(parsed),
        };
    }

    // The console's own stream says nothing of a pipe that nobody reads any more.
    private static FileStream StandardOutput() => new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

    private StreamTarget ToFolder(ParseResult parsed)
    {
        string folder = Given.Folder(_out.Name, parsed.GetRequiredValue(_out));
        string text = parsed.GetRequiredValue(_interval);
        long interval =
            Pace.Duration(text)
            ?? throw new RefusedException(
                $"'{text}' for {_interval.Name} is not a time.",
                "Write a number and s, m, h, d or w, such as 1h."
            );
        return new($"{StreamTarget.Folder}, {text} a file") { Open = _ => new FolderSink(folder, interval), FolderOfPosition = folder };
    }

    private StreamTarget ToKafka(ParseResult parsed)
    {
        var settings = new KafkaSettings(
            ReadServers(parsed, "127.0.0.1:9092"),
            TopicPrefix.Read(_prefix.Name, parsed.GetRequiredValue(_prefix)),
            parsed.GetValue(_transactions),
            ReadTimeout(parsed),
            parsed.GetValue(_config) is { } file ? KafkaSettings.Read(_config.Name, file) : new Dictionary<string, string>()
        );
        return new($"{StreamTarget.Kafka} {settings.Prefix}.*{(settings.IsTransactional ? " in transactions" : "")}")
        {
            Open = state => new KafkaSink(settings, state),
        };
    }

    private StreamTarget ToNats(ParseResult parsed)
    {
        var settings = new NatsSettings(
            ReadServers(parsed, "nats://127.0.0.1:4222"),
            TopicPrefix.Read(_prefix.Name, parsed.GetRequiredValue(_prefix)),
            ReadTimeout(parsed)
        );
        return new($"{StreamTarget.Nats} {settings.Prefix}.>") { Open = state => new NatsSink(settings, state) };
    }

    private string ReadServers(ParseResult parsed, string example) =>
        parsed.GetValue(_servers) is { } servers && !string.IsNullOrWhiteSpace(servers)
            ? servers
            : throw new RefusedException($"{_to.Name} {_to.Read(parsed)} needs {_servers.Name}.", $"Give one such as {example}.");

    private TimeSpan ReadTimeout(ParseResult parsed) =>
        TimeSpan.FromSeconds(Given.WholeNumber(_timeout.Name, parsed.GetRequiredValue(_timeout), 1, MostSeconds));
}

/// <summary>Where changes are played to.</summary>
/// <param name="Name">What it is called in reports and positions: all of it that decides what is there.</param>
internal sealed record StreamTarget(string Name)
{
    public const string Output = "stdout";
    public const string Folder = "folder";
    public const string Postgres = PostgresDatabase.FormatName;
    public const string Kafka = "kafka";
    public const string Nats = "nats";

    /// <summary>Whether the changes go to the standard output.</summary>
    public bool IsOutput => Name == Output;

    /// <summary>Opens it for a stream; null of a database.</summary>
    public Func<StreamState, IStreamSink>? Open { get; init; }

    /// <summary>Connects to the database; null of all else.</summary>
    public Func<PostgresDatabase>? Connect { get; init; }

    /// <summary>Where the position is if nobody says it.</summary>
    public string FolderOfPosition { get; init; } = ".";
}
