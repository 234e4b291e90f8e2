namespace Salescape.Cli.Tests;

/// <summary>
/// The program as the launcher builds it, to native code where it can: it says what the one built for the tests says,
/// also where code finds things by their names, which a native program keeps only if told to.
/// </summary>
public sealed class LaunchedTests(LaunchedTests.Data data) : IClassFixture<LaunchedTests.Data>
{
    [Theory]
    [InlineData("rehearse --scale 0.02 --as-of 2026-06-30")]
    [InlineData("explain CUST-000003 --scale 0.02 --as-of 2026-06-30")]
    [InlineData("describe opportunities --format json")]
    [InlineData("truth d")]
    [InlineData("finding --data d")]
    [InlineData("ask renewal-forecast --data d --format html")]
    public void It_says_the_same(string line) => Assert.Equal(WithoutTime(Built(line)), WithoutTime(Launch(line)));

    [Theory]
    [InlineData("duckdb")]
    [InlineData("parquet")]
    [InlineData("csv")]
    public void It_writes_the_same_rows(string format)
    {
        Assert.Equal(0, Launch($"generate --scale 0.02 --as-of 2026-06-30 --to {format} --out {format}").Code);

        Outcome checkedByOther = Built($"check {format}");
        Assert.Equal((0, ""), (checkedByOther.Code, checkedByOther.Errors));
    }

    private Outcome Built(string line) => Salescape.RunBuilt([], line.Split(' '), data.Folder);

    private Outcome Launch(string line) => Salescape.Launch(line.Split(' '), data.Folder);

    private static Outcome WithoutTime(Outcome outcome) =>
        outcome with
        {
            Output = string.Join('\n', outcome.Output.Split('\n').Where(said => !said.Contains(" rows in ", StringComparison.Ordinal))),
        };

    /// <summary>A folder that holds a data set, written by the program built for the tests, as <c>d</c>.</summary>
    public sealed class Data : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

        public Data() => Assert.Equal(0, Salescape.Run("generate --scale 0.02 --as-of 2026-06-30 --to parquet --out d", Folder).Code);

        internal string Folder => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
