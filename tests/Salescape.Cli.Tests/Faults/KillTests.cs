using System.Diagnostics;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Parts;

namespace Salescape.Cli.Tests.Faults;

/// <summary>SIGKILL at fifty moments of runs over a data set that is there: the old one is whole or the new one is.</summary>
public sealed class KillTests : FaultyRuns
{
    private const int ExitCode = 128 + 9;

    // Of each format; with those of the other tests, fifty in all.
    private const int Moments = 10;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("duckdb")]
    public void At_any_moment_of_a_run(string format)
    {
        Write(1, format);
        TimeSpan whole = Measure(Writing(2, format));

        var random = new Random(format.Length);
        for (int i = 0; i < Moments; i++)
        {
            TimeSpan moment = whole * random.NextDouble();
            Kill(Writing(1 + i % 2, format), process => process.WaitForExit(moment));
            AssertWhole();
        }

        AssertNextRunWorks(format);
    }

    [Theory]
    [InlineData("csv", "parquet", 5)]
    [InlineData("parquet", "csv", 5)]
    [InlineData("csv", "duckdb", 4)]
    public void While_a_finished_data_set_takes_its_place(string before, string after, int moments)
    {
        var random = new Random(moments + before.Length);
        for (int i = 0; i < moments; i++)
        {
            Write(1, before);
            TimeSpan moment = TimeSpan.FromMilliseconds(3 * random.NextDouble());

            Kill(Writing(2, after), process => SpinUntilReady(process, moment));

            // Half of the data sets are put in place by a command that reads, half by one that writes.
            if (i % 2 == 0)
                AssertWhole();
            AssertNextRunWorks(after);
        }
    }

    [Fact]
    public void While_a_part_is_written_anew_or_the_parts_are_finished()
    {
        string[] part = [.. Writing(1, "csv"), "--part", "2/2"];
        string[] finish = ["generate", "--finish", "--out", Data, "--overwrite"];
        TimeSpan whole = Measure([.. Writing(1, "csv"), "--part", "1/2"]);
        Assert.Equal(0, Run(part).Code);
        Assert.Equal(0, Run(finish).Code);
        AssertWhole();

        var random = new Random(6);
        foreach (string[] words in new[] { part, finish, part, finish, part, finish })
        {
            TimeSpan moment = whole * random.NextDouble();
            Kill(words, process => process.WaitForExit(moment));

            if (Dataset.IsIn(PathOf(Data)))
                AssertWhole();
            PartedDataset parts = PartedDataset.Open(PathOf(Data));
            parts.Finish(
                new Company(SettingsOf(1)),
                Generation.Request(SettingsOf(1), PathOf(Data), CsvFormat.Instance, threads: 2) with
                {
                    Overwrite = true,
                }
            );
            AssertWhole();
            AssertNothingHidden();
        }
    }

    [Fact]
    public void A_killed_program_ends_by_the_signal()
    {
        Outcome outcome = Kill(Writing(1, "csv"), process => process.WaitForExit(TimeSpan.FromMilliseconds(50)));

        Assert.Equal((ExitCode, "", ""), (outcome.Code, outcome.Output, outcome.Errors));
        AssertNextRunWorks("csv");
    }

    // A machine that is busy with other things would stretch the measure, and with it all runs that follow.
    private TimeSpan Measure(string[] words)
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Run(words).Code);
        return watch.Elapsed < Longest ? watch.Elapsed : Longest;
    }

    private void SpinUntilReady(Process process, TimeSpan then)
    {
        string ready = Path.Combine(PathOf(Data), ".salescape-ready");
        while (!Directory.Exists(ready) && !process.HasExited)
            Thread.SpinWait(20);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < then)
            Thread.SpinWait(20);
    }
}
