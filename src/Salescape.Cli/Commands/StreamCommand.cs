using System.CommandLine;
using System.Globalization;
using Salescape.Analyses.Metrics;
using Salescape.Simulation;
using Salescape.Simulation.Course;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Postgres;
using Salescape.Streams;
using Salescape.Streams.Postgres;

namespace Salescape.Cli.Commands;

/// <summary>Plays what changes, at a speed, to whoever listens.</summary>
internal sealed class StreamCommand : Command, IHasExamples
{
    private const string DefaultPosition = "salescape-stream.json";

    private readonly Option<string> _speed = new("--speed")
    {
        HelpName = "SPEED",
        Description =
            "How fast the company's clock runs: 1d/10s plays a day in ten seconds; max as fast as it goes; real by the wall clock,"
            + " what has passed at once.",
        DefaultValueFactory = _ => Pace.Max,
    };

    private readonly Option<string?> _position = new("--position")
    {
        HelpName = "FILE",
        Description =
            $"File that holds how far the stream has come; a rerun goes on there. Default: {DefaultPosition}, of files in their folder.",
    };

    private readonly CourseOptions _course;
    private readonly StreamTargetOptions _target;
    private readonly ThreadsOption _threads = new();

    public StreamCommand()
        : base("stream", "Play changes at a speed, in the order in which they were booked, and go on where a run was stopped.")
    {
        _target = new(this);
        Add(_speed);
        Add(_position);
        _course = new(this, "--until");
        Add(_threads);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape stream --from 2026-06-01 --until 2026-06-30 | head", "a line of JSON a change"),
        ("salescape stream --from 2026-06-01 --to folder --out d --interval 1h --speed 1h/1s", "a file for each hour of the company"),
        (
            "salescape stream --to postgres --connection 'Host=127.0.0.1;Database=salescape' --speed 1d/10s",
            "a database that generate has loaded goes on, a day in ten seconds"
        ),
        ("salescape stream --from 2026-06-01 --to kafka --servers 127.0.0.1:9092 --transactions", "each change once, with its position"),
        ("salescape stream --from 2026-06-01 --until 2026-12-31 --to nats --servers nats://127.0.0.1:4222 --speed real", "as time passes"),
    ];

    private int Run(ParseResult parsed)
    {
        Pace pace = Pace.Parse(_speed.Name, parsed.GetRequiredValue(_speed));
        StreamTarget target = _target.Read(parsed);
        int threads = _threads.Read(parsed);
        if (parsed.GetValue(_position) is { } given)
            Given.Folder(_position.Name, given);
        using PostgresDatabase? database = target.Connect?.Invoke();
        (CompanySettings settings, DateOnly from) = database is null ? _course.Read(parsed, threads) : ReadFrom(database, parsed, threads);
        var state = new StreamState(
            Manifest.ProductName,
            Generation.Version,
            target.Name,
            settings.Start,
            from,
            settings.AsOf,
            RecordedSettings.Of(settings)
        );
        using IStreamSink sink = database is null ? target.Open!(state) : new PostgresStreamSink(database, state, MetricViews.Of);
        string file = parsed.GetValue(_position) ?? Path.Combine(target.FolderOfPosition, DefaultPosition);
        StreamResult result = Interruption.Watch(
            (progress, stop) =>
                StreamRun.Run(
                    () => new CompanyCourse(settings, from),
                    new()
                    {
                        State = state,
                        Pace = pace,
                        File = new(file),
                        Threads = threads,
                        Progress = progress,
                        Stop = stop,
                    },
                    sink
                ),
            // Lines would run through it.
            isShown: !target.IsOutput || Console.IsOutputRedirected
        );
        Report(result, target);
        return ExitCode.Done;
    }

    // The data set in the database says whose it is and of which day.
    private (CompanySettings Settings, DateOnly From) ReadFrom(PostgresDatabase database, ParseResult parsed, int threads)
    {
        if (_course.Typed(parsed).Any())
            return _course.Read(parsed, threads);
        (Manifest manifest, StreamState? begun) = PostgresStreamSink.In(database);
        CompanySettings held = RecordedSettings.In(manifest, "the database");
        DateOnly last = _course.Last(parsed);
        DateOnly from = begun is not null && (manifest.AsOf < begun.Until || last == begun.Until) ? begun.From : manifest.AsOf;
        return (_course.UpTo(held with { AsOf = from }, last), from);
    }

    private static void Report(StreamResult result, StreamTarget target)
    {
        Action<string> say = target.IsOutput ? Terminal.Remark : Terminal.Say;
        if (result.Events == 0)
        {
            say($"Nothing to do: all {Count(result.Position.Events)} events were delivered to {target.Name} before.");
            return;
        }

        say($"Played   {Count(result.Events)} events in {Count(result.Transactions)} transactions to {target.Name}");
        say($"Position {Count(result.Position.Events)} events, up to {result.Position.Id}");
        say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Time     {result.Seconds:0.00} s, {result.Events / Math.Max(result.Seconds, 0.001):N0} events a second"
            )
        );
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
