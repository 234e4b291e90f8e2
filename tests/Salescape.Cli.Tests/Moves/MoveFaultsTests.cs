using System.Diagnostics;
using CsCheck;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Tests.Moves;

/// <summary>Runs that are killed at moments that nobody chose, or meet each other: the data set is that of one day or the
/// other.</summary>
[Collection(nameof(ThisConsole))]
public sealed class MoveFaultsTests : IDisposable
{
    private const string Data = "d";
    private const int Moments = 6;

    private readonly DrawnCompany _company = new();

    public void Dispose() => _company.Dispose();

    [Theory]
    [InlineData("duckdb")]
    [InlineData("parquet")]
    public void A_killed_run_leaves_one_of_the_two_days(string format)
    {
        _company.Generate(Data, _company.Settings.AsOf, "--format", format);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Advance().Code);
        TimeSpan whole = watch.Elapsed;
        DateOnly day = _company.Settings.AsOf.AddDays(1);
        for (int i = 0; i < Moments; i++)
        {
            TimeSpan moment = whole * Gen.Double[0, 1].Single();
            Advance(process =>
            {
                if (!process.WaitForExit(moment))
                    process.Kill();
            });
            day = AssertIs(day, day.AddDays(1));
        }

        Assert.Equal(0, Advance().Code);
        AssertIs(day.AddDays(1));
        Assert.DoesNotContain(
            Directory.EnumerateFileSystemEntries(_company.PathOf(Data)),
            path => Path.GetFileName(path).StartsWith(".salescape", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_killed_run_leaves_no_half_of_a_history()
    {
        _company.Generate(Data, _company.Settings.AsOf);
        for (int i = 0; i < Moments; i++)
        {
            TimeSpan moment = TimeSpan.FromMilliseconds(Gen.Int[0, 3_000].Single());
            Salescape.RunBuilt([], ["history", Data], _company.Folder, process =>
            {
                if (!process.WaitForExit(moment))
                    process.Kill();
            });
            AssertIs(_company.Settings.AsOf);
        }

        _company.Run("history", Data);
        _company.Done("check", Data);
    }

    [Fact]
    public void Two_runs_at_once_are_one()
    {
        _company.Generate(Data, _company.Settings.AsOf);
        DateOnly day = _company.Settings.AsOf.AddDays(3);
        Outcome[] outcomes = new Outcome[3];
        Parallel.For(
            0,
            outcomes.Length,
            i => outcomes[i] = Salescape.RunBuilt([], ["advance", Data, "--to", DrawnCompany.Day(day)], _company.Folder)
        );
        Assert.Single(outcomes, outcome => outcome.Output.StartsWith("Advanced", StringComparison.Ordinal));
        Assert.All(
            outcomes,
            outcome => Assert.True(outcome.Code == 0 || (outcome.Code == 2 && outcome.Errors.Contains("Another run", StringComparison.Ordinal)))
        );
        AssertIs(day);
    }

    private Outcome Advance(Action<Process>? meanwhile = null) =>
        Salescape.RunBuilt([], ["advance", Data, "--days", "1"], _company.Folder, meanwhile);

    private DateOnly AssertIs(params DateOnly[] days)
    {
        // A data set that a killed run was putting in place is read where it is.
        Dataset found = Dataset.Open(_company.PathOf(Data));
        Assert.Contains(found.Manifest.AsOf, days);
        Assert.Empty(found.Verify(threads: 1));
        Assert.Equal(_company.Tables(found.Manifest.AsOf), found.Recount(threads: 1));
        return found.Manifest.AsOf;
    }
}
