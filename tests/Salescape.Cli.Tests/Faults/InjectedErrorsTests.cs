using System.Globalization;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Tests.Faults;

/// <summary>The system refuses one call that moves, removes or flushes a file: a run that exits with 2 changed nothing, one that exits with
/// 0 did all.</summary>
[SupportedOSPlatform("linux")]
public sealed partial class InjectedErrorsTests : FaultyRuns
{
    private const string Calls = "rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,fsync,fdatasync";

    // Of each format and run; a hunt tries every call.
    private const int Tries = 2;

    private static readonly bool IsHunt = Environment.GetEnvironmentVariable("SALESCAPE_HUNT") is not null;

    [Theory]
    [InlineData("csv", "csv")]
    [InlineData("duckdb", "duckdb")]
    [InlineData("parquet", "duckdb")]
    [InlineData("duckdb", "parquet")]
    public void While_a_data_set_is_replaced(string before, string after)
    {
        foreach (int call in Chosen(CountCalls(() => Write(1, before), Writing(2, after))))
        {
            Write(1, before);
            Outcome outcome = RunTraced(["-e", $"inject={Calls}:error=EIO:when={call}"], Writing(2, after));

            string told = $"call {call}: exit code {outcome.Code}, {outcome.Errors}{Injected()}";
            Assert.True(outcome.Code is 0 or 2, told);
            Assert.True(outcome.Errors.Count(character => character == '\n') == (outcome.Code == 0 ? 0 : 1), told);
            Assert.True(Dataset.Open(PathOf(Data)).Manifest.Settings["seed"] == (outcome.Code == 0 ? "2" : "1"), told);
            AssertWhole();
            AssertNextRunWorks(after);
        }
    }

    [Fact]
    public void While_a_part_is_written_anew_and_the_parts_are_finished()
    {
        string[] part = [.. Writing(1, "csv"), "--part", "2/2"];
        string[] finish = ["generate", "--finish", "--out", Data, "--overwrite"];
        Assert.Equal(0, Run([.. Writing(1, "csv"), "--part", "1/2"]).Code);
        Assert.Equal(0, Run(part).Code);
        Assert.Equal(0, Run(finish).Code);
        foreach (string[] words in new[] { part, finish })
        {
            foreach (int call in Chosen(CountCalls(() => Assert.Equal(0, Run(finish).Code), words)))
            {
                Assert.Equal(0, Run(finish).Code);
                Outcome outcome = RunTraced(["-e", $"inject={Calls}:error=EIO:when={call}"], words);

                string told = $"{words[^2]} {words[^1]}, call {call}: exit code {outcome.Code}, {outcome.Errors}{Injected()}";
                Assert.True(outcome.Code is 0 or 2, told);

                // A part that was refused leaves the whole; one that was written leaves parts to be finished.
                Assert.True(Dataset.IsIn(PathOf(Data)) == (outcome.Code == 2 || words == finish), told);
                if (Dataset.IsIn(PathOf(Data)))
                    AssertWhole();
            }
        }

        Assert.Equal(0, Run(finish).Code);
        AssertWhole();
        AssertNothingHidden();
    }

    // Without the filter in the kernel, a program would be halted twice at each of its calls, not only at these. It is the one built beside
    // the tests: code that is compiled ahead halts its threads by signals that queue up faster than a traced thread can take them.
    private Outcome RunTraced(string[] options, string[] words) =>
        Salescape.RunBuilt(
            [
                .. "timeout 120 strace -f --seccomp-bpf -qq -E DOTNET_EnableDiagnostics=0 -o".Split(' '),
                Path.Combine(Folder, "calls"),
                "-e",
                $"trace={Calls}",
                .. options,
            ],
            words,
            Folder
        );

    private static IEnumerable<int> Chosen(int calls)
    {
        if (IsHunt || calls <= Tries)
            return Enumerable.Range(1, calls);
        int[] all = [.. Enumerable.Range(1, calls)];
        new Random().Shuffle(all);
        return all.Take(Tries);
    }

    // The most that any thread makes: they are counted thread by thread.
    private int CountCalls(Action before, string[] words)
    {
        before();
        Assert.Equal(0, RunTraced([], words).Code);
        return File.ReadLines(Path.Combine(Folder, "calls"))
            .Select(line => Thread().Match(line))
            .Where(match => match.Success)
            .CountBy(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .Max(thread => thread.Value);
    }

    private string Injected() =>
        string.Join(
            '\n',
            File.ReadLines(Path.Combine(Folder, "calls")).Where(line => line.EndsWith("(INJECTED)", StringComparison.Ordinal)).Take(3)
        );

    [GeneratedRegex(@"^([0-9]+)\s+[a-z0-9]+\(")]
    private static partial Regex Thread();
}
