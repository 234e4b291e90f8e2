namespace Salescape.Cli.Tests;

/// <summary>
/// The program as the launcher builds it, to native code where it can: it says what the one built for the tests says,
/// also where code finds things by their names, which a native program keeps only if told to.
/// </summary>
public sealed class LaunchedTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData("rehearse --scale 0.02 --as-of 2026-06-30")]
    [InlineData("explain CUST-000003 --scale 0.02 --as-of 2026-06-30")]
    [InlineData("describe opportunities --json")]
    [InlineData("truth d")]
    [InlineData("finding --data d")]
    [InlineData("ask renewal-forecast --data d --format html")]
    public void It_says_the_same(string line)
    {
        Assert.Equal(0, Salescape.Run("generate --scale 0.02 --as-of 2026-06-30 --to parquet --out d", _folder.FullName).Code);

        Assert.Equal(WithoutTime(Salescape.Run(line, _folder.FullName)), WithoutTime(Launch(line)));
    }

    [Theory]
    [InlineData("duckdb")]
    [InlineData("parquet")]
    [InlineData("csv")]
    public void It_writes_the_same_rows(string format)
    {
        Assert.Equal(0, Launch($"generate --scale 0.02 --as-of 2026-06-30 --to {format} --out {format}").Code);

        Outcome checkedByOther = Salescape.Run($"check {format}", _folder.FullName);
        Assert.Equal((0, ""), (checkedByOther.Code, checkedByOther.Errors));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Outcome Launch(string line) => Salescape.Launch(line.Split(' '), _folder.FullName);

    private static Outcome WithoutTime(Outcome outcome) =>
        outcome with { Output = string.Join('\n', outcome.Output.Split('\n').Where(said => !said.Contains(" rows in ", StringComparison.Ordinal))) };
}
