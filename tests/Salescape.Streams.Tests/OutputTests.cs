using System.Globalization;
namespace Salescape.Streams.Tests;

/// <summary>Lines to pipes and files: what is played is what changes, however often a run is broken off.</summary>
public sealed class OutputTests : IDisposable
{
    private const int Stopped = 130;

    private readonly Play _play = new();

    public void Dispose() => _play.Dispose();

    [Fact]
    public void What_is_played_into_a_pipe_is_what_changes_writes() =>
        Assert.Equal(_play.Changes(), Lines(_play.Done($"stream {_play.Days}")));

    [Fact]
    public void A_stream_that_is_stopped_goes_on_without_gap_or_double()
    {
        Played first = _play.Break($"stream {_play.Days} --speed 1d/1s", "-INT", () => _play.HasPosition());
        string second = _play.Done($"stream {_play.Days}");

        Assert.Equal(Stopped, first.Code);
        Assert.Contains("run the same line again to go on", first.Errors, StringComparison.Ordinal);
        Assert.NotEmpty(Lines(first.Output));
        Assert.Equal(_play.Changes(), Lines(first.Output + second));
    }

    [Fact]
    public void Files_are_whole_even_behind_a_run_that_was_killed()
    {
        string line = $"stream {_play.Days} --to folder --out d --interval 6h";
        _play.Break($"{line} --speed 1d/1s", "-KILL", () => _play.HasPosition("d/salescape-stream.json"));
        _play.Done(line);

        string[] files = [.. Directory.GetFiles(Path.Combine(_play.Folder, "d"), "*.jsonl").Order(StringComparer.Ordinal)];
        Assert.True(files.Length > 11, _play.World);
        Assert.Equal(_play.Changes(), files.SelectMany(File.ReadAllLines));
        Assert.Empty(Directory.GetFiles(Path.Combine(_play.Folder, "d"), "*.part"));
    }

    [Fact]
    public void A_day_takes_as_long_as_the_speed_says()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        string said = _play.Run($"stream {_play.Days} --speed 1d/250ms").Errors;
        Assert.Contains("is not a speed", said, StringComparison.Ordinal);
        _play.Done($"stream {_play.Days} --speed 5d/1s");

        // Eleven days, of which the first begins with its first change and the last ends with its last.
        Assert.True(watch.Elapsed > TimeSpan.FromSeconds(1.8), $"{watch.Elapsed} {_play.World}");
    }

    [Fact]
    public void By_the_wall_clock_what_has_passed_is_played_and_what_is_to_come_is_not()
    {
        string days = $"--from {DateTime.UtcNow.AddDays(-3):yyyy-MM-dd} --until {DateTime.UtcNow.AddDays(2):yyyy-MM-dd}";
        string passed = DateTime.UtcNow.ToString("s", CultureInfo.InvariantCulture);
        var still = System.Diagnostics.Stopwatch.StartNew();
        string position = Path.Combine(_play.Folder, "salescape-stream.json");
        string last = "";
        string played = _play
            .Break($"stream {_play.World} {days} --speed real", "-INT", () =>
            {
                string now = _play.HasPosition() ? File.ReadAllText(position) : "";
                if (now != last)
                    still.Restart();
                last = now;
                return now.Length > 0 && still.Elapsed > TimeSpan.FromSeconds(4);
            })
            .Output;
        string ended = DateTime.UtcNow.ToString("s", CultureInfo.InvariantCulture);

        string[] times = [.. Lines(played).Select(TimeOf)];
        _play.Done($"changes {_play.World} {days.Replace("--until", "--to", StringComparison.Ordinal)} --format jsonl --out all");
        string[] all = [.. File.ReadLines(Path.Combine(_play.Folder, "all", "changes.jsonl")).Select(TimeOf)];
        Assert.InRange(
            times.Length,
            all.Count(time => string.CompareOrdinal(time, passed) <= 0),
            all.Count(time => string.CompareOrdinal(time, ended) <= 0)
        );
        Assert.True(times.Length < all.Length, _play.World);
    }

    [Fact]
    public void A_reader_that_goes_away_is_told_of_and_the_position_kept()
    {
        Played broken = _play.RunInShell($"$SALESCAPE stream {_play.Days} --speed 1d/1s | head -n 1; exit ${{PIPESTATUS[0]}}");

        Assert.Equal(2, broken.Code);
        Assert.Contains("Whoever reads the output has gone", broken.Errors, StringComparison.Ordinal);
        Assert.True(_play.HasPosition());
    }

    [Theory]
    [InlineData("--speed fast", "'fast' for --speed is not a speed")]
    [InlineData("--speed 0d/1s", "'0d/1s' for --speed is not a speed")]
    [InlineData("--to kafka", "--to kafka needs --servers")]
    [InlineData("--to kafka --servers 127.0.0.1:1 --prefix a..b", "cannot begin a topic's name")]
    [InlineData("--to nats --servers 127.0.0.1:1 --prefix a*", "cannot begin a topic's name")]
    [InlineData("--to kafka --servers 127.0.0.1:1 --timeout 2", "Kafka cannot be reached")]
    [InlineData("--to nats --servers nats://127.0.0.1:1 --timeout 2", "NATS cannot be reached")]
    [InlineData("--to kafka --servers 127.0.0.1:1 --config none.properties", "cannot be read")]
    [InlineData("--to folder --interval 1x", "'1x' for --interval is not a time")]
    [InlineData("--transactions", "--transactions cannot be used with --to stdout")]
    [InlineData("--to carrier-pigeon", "Unknown target 'carrier-pigeon'")]
    [InlineData("--position whole", "is a folder, not a file")]
    [InlineData("--position other.json", "is not the position of a stream")]
    public void What_cannot_be_done_is_refused_by_name(string options, string told)
    {
        Directory.CreateDirectory(Path.Combine(_play.Folder, "whole"));
        File.WriteAllText(Path.Combine(_play.Folder, "other.json"), "{\"product\":\"other\"}");

        Played refused = _play.Run($"stream {_play.Days} {options}");

        Assert.Equal((2, ""), (refused.Code, refused.Output));
        Assert.Contains(told, refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_out_of_order_are_refused() =>
        Assert.Contains(
            "does not lie after 2026-03-01",
            _play.Run($"stream {_play.World} --from 2026-03-01 --until 2026-03-01").Errors,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_position_of_another_stream_is_refused_by_what_differs()
    {
        _play.Done($"stream {_play.Days}");

        Played other = _play.Run($"stream {_play.Days} --vendor Other");

        Assert.Equal(2, other.Code);
        Assert.Contains("with vendor Tessaline, not Other", other.Errors, StringComparison.Ordinal);
    }

    private static string TimeOf(string line) => System.Text.Json.Nodes.JsonNode.Parse(line)!["committed_at"]!.GetValue<string>();

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
