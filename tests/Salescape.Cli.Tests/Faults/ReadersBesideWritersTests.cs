using System.Diagnostics;
using System.Globalization;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Tests.Faults;

/// <summary>While one data set after the other takes its place, whoever reads sees all of one company, or is told that it was
/// replaced.</summary>
public sealed class ReadersBesideWritersTests : FaultyRuns
{
    private const int Readers = 3;

    // Minutes of a hunt, for all formats together.
    private static readonly TimeSpan Duration = Environment.GetEnvironmentVariable("SALESCAPE_HUNT") is { } minutes
        ? TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture) / 4)
        : TimeSpan.FromSeconds(4);

    [Theory]
    [InlineData("csv", "csv")]
    [InlineData("parquet", "parquet")]
    [InlineData("duckdb", "duckdb")]
    [InlineData("csv", "duckdb")]
    public void No_answer_is_of_two_companies(string first, string second)
    {
        Write(1, first);
        string[] companies =
        [
            .. Enumerable.Range(1, 2).Select(seed => Fingerprint(DatasetWriter.Rehearse(new Company(SettingsOf(seed)), threads: 1))),
        ];
        var watch = Stopwatch.StartNew();
        int answers = 0,
            told = 0,
            written = 0;
        var failures = new List<string>();
        Thread[] threads = [.. Enumerable.Range(0, Readers).Select(_ => new Thread(ReadOn)), new Thread(WriteOn)];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.Empty(failures);
        Assert.True(answers > 0 && written > 1, $"{answers} answers, {told} told of a replacement, {written} written");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{answers} answers of one company, {told} told of a replacement, {written} data sets written"
        );
        AssertWhole();
        AssertNothingHidden();

        void WriteOn() =>
            Collect(() =>
            {
                for (int i = 1; watch.Elapsed < Duration || i < 3; i++, written++)
                    Write(1 + i % 2, i % 2 == 0 ? first : second);
            });

        void ReadOn() =>
            Collect(() =>
            {
                while (watch.Elapsed < Duration || answers == 0)
                {
                    try
                    {
                        string found = Dataset
                            .Open(PathOf(Data))
                            .Read(dataset =>
                            {
                                dataset.RefuseAltered(threads: 1);
                                return Fingerprint(dataset.Recount(threads: 1));
                            });
                        if (!companies.Contains(found))
                            throw new InvalidDataException("A mixed answer.");
                        Interlocked.Increment(ref answers);
                    }
                    catch (RefusedException refusal)
                        when (refusal.What.EndsWith("was replaced while it was read.", StringComparison.Ordinal))
                    {
                        Interlocked.Increment(ref told);
                    }
                }
            });

        void Collect(Action work)
        {
            try
            {
                work();
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                lock (failures)
                    failures.Add(failure.ToString());
            }
        }
    }

    private static string Fingerprint(IReadOnlyList<ManifestTable> tables) => string.Join('\n', tables);
}
