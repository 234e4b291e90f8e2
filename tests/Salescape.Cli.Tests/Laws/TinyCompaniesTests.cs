using Salescape.Analyses;

namespace Salescape.Cli.Tests.Laws;

/// <summary>Companies of a few accounts and weeks, with other seeds at each run: every command that reads one answers, or says in one line
/// that there is nothing.</summary>
[Collection(nameof(ThisConsole))]
public sealed class TinyCompaniesTests : IDisposable
{
    private const int Questions = 8;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salescape-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("0.01", 1)]
    [InlineData("0.02", 2)]
    [InlineData("0.05", 3)]
    [InlineData("0.01", 24)]
    public void Every_command_answers(string scale, int months)
    {
        int seed = Random.Shared.Next();
        AssertDone(
            [
                "generate",
                "--scale",
                scale,
                "--months",
                $"{months}",
                "--seed",
                $"{seed}",
                "--as-of",
                "2026-06-30",
                "--to",
                "csv",
                "--out",
                "d",
            ],
            seed
        );
        Analysis[] asked = [.. AnalysisCatalog.All];
        Random.Shared.Shuffle(asked);

        AssertDone(["check", "d"], seed);
        AssertDone(["truth", "d"], seed);
        AssertDone(["finding", "--data", "d"], seed);
        foreach (string name in new[] { "attainment", "sponsor", "renewals", "broken-promises" })
            AssertDone(["finding", name, "--data", "d"], seed);
        foreach (Analysis analysis in asked.Take(Questions))
            AssertDone(["ask", analysis.FullName, "--data", "d", "--format", "csv"], seed);
        Outcome told = ThisConsole.Run(["explain", "CUST-000001", "--data", "d"], _folder.FullName);
        Assert.True(
            told.Code == 0
                || (told.Code == 2 && told.Errors.StartsWith("Account CUST-000001 is not in the company", StringComparison.Ordinal)),
            $"seed {seed}: {told.Errors}"
        );
    }

    private void AssertDone(string[] words, int seed)
    {
        Outcome outcome = ThisConsole.Run(words, _folder.FullName);
        Assert.True(outcome.Code == 0, $"seed {seed}: {string.Join(' ', words)}: exit code {outcome.Code}, {outcome.Errors}");
    }
}
