namespace Salescape.Cli.Tests.Faults;

/// <summary>Two runs into one folder: one writes, the other says that it does.</summary>
public sealed class SimultaneousRunsTests : FaultyRuns
{
    [Theory]
    [InlineData("csv")]
    [InlineData("duckdb")]
    public void The_second_run_is_refused_and_the_first_goes_on(string format)
    {
        Write(1, format);
        Outcome? second = null;
        string staging = Path.Combine(PathOf(Data), ".salescape-staging");

        Outcome first = RunUnder([], Writing(Large, format), process =>
        {
            while (!Directory.Exists(staging) && !process.HasExited)
                Thread.Yield();

            // Held still, so that the second comes while it is at work.
            Send("STOP", process.Id);
            second = Run(Writing(1, format));
            Send("CONT", process.Id);
        });

        AssertRefused(second!, $"Another run is writing into {PathOf(Data)}.");
        Assert.Equal((0, ""), (first.Code, first.Errors));
        AssertWhole(Large);
        AssertNothingHidden();
    }

    [Fact]
    public void Of_many_runs_at_once_each_writes_all_or_nothing()
    {
        Outcome[] outcomes = new Outcome[4];
        Thread[] threads =
        [
            .. Enumerable.Range(0, outcomes.Length).Select(i => new Thread(() => outcomes[i] = Run(Writing(1 + i % 2, "csv")))),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.Contains(outcomes, outcome => outcome.Code == 0);
        Assert.All(outcomes.Where(outcome => outcome.Code != 0), outcome => AssertRefused(outcome, "Another run is writing into"));
        AssertWhole();
        AssertNothingHidden();
    }

    private static void Send(string signal, int process) =>
        System.Diagnostics.Process.Start("kill", ["-" + signal, $"{process}"]).WaitForExit();
}
