using System.Diagnostics;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;

namespace Salescape.Cli.Tests.Faults;

/// <summary>Runs of the real program in a folder of their own, and what must be true after each, whatever befell it.</summary>
public abstract class FaultyRuns : IDisposable
{
    /// <summary>The folder of the data set, below that of the test.</summary>
    internal const string Data = "d";

    /// <summary>The seed of a company that is written for long enough to be met at work; the others are small.</summary>
    internal const int Large = 3;

    // What each company holds, from a rehearsal without a disk.
    private static readonly Dictionary<string, Lazy<IReadOnlyList<ManifestTable>>> Companies = new[] { 1, 2, Large }.ToDictionary(
        seed => $"{seed}",
        seed => new Lazy<IReadOnlyList<ManifestTable>>(() => DatasetWriter.Rehearse(new Company(SettingsOf(seed)), threads: 2))
    );

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salescape-");

    /// <summary>Where the program runs.</summary>
    protected string Folder => _folder.FullName;

    public virtual void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected static CompanySettings SettingsOf(int seed) =>
        seed == Large
            ? new(seed, 0.3m, new(2023, 7, 1), new(2026, 6, 30), "Tessaline")
            : new(seed, 0.02m, new(2026, 1, 1), new(2026, 6, 30), "Tessaline");

    /// <summary>The words that write the company of a seed over whatever data set is there.</summary>
    private protected static string[] Writing(int seed, string format, string data = Data) =>
        [
            "generate",
            "--scale",
            $"{SettingsOf(seed).Scale}",
            "--start",
            $"{SettingsOf(seed).Start:yyyy-MM-dd}",
            "--as-of",
            "2026-06-30",
            "--seed",
            $"{seed}",
            "--to",
            format,
            "--out",
            data,
            "--overwrite",
        ];

    private protected Outcome Run(params string[] words) => RunUnder([], words);

    /// <summary>Runs a command under another program, and does something while it runs.</summary>
    private protected Outcome RunUnder(string[] under, string[] words, Action<Process>? meanwhile = null) =>
        Salescape.Run(under, words, Folder, meanwhile);

    /// <summary>Starts a command and ends it, without a chance to tidy up, at a moment.</summary>
    private protected Outcome Kill(string[] words, Action<Process> untilThen) => RunUnder([], words, process =>
        {
            untilThen(process);
            process.Kill();
        });

    /// <summary>Does what <see cref="Writing"/> asks for without a process of its own: the same code, started once.</summary>
    private protected void Write(int seed, string format) =>
        DatasetWriter.Write(
            new Company(SettingsOf(seed)),
            Generation.Request(SettingsOf(seed), PathOf(Data), DataFormat.Find(format)!, threads: 2) with
            {
                Overwrite = true,
            }
        );

    private protected string PathOf(string data) => Path.Combine(Folder, data);

    /// <summary>Proves that a data set is whole, whichever of the companies it is.</summary>
    private protected void AssertWhole(string data = Data)
    {
        Dataset dataset = Dataset.Open(PathOf(data));
        Assert.Empty(dataset.Verify(threads: 2));
        Assert.Equal(Companies[dataset.Manifest.Settings["seed"]].Value, dataset.Manifest.Tables);
    }

    /// <summary>Proves that a data set is whole and that of a seed.</summary>
    private protected void AssertWhole(int seed, string data = Data)
    {
        AssertWhole(data);
        Assert.Equal($"{seed}", Dataset.Open(PathOf(data)).Manifest.Settings["seed"]);
    }

    /// <summary>Proves that the next run writes what it should and leaves nothing else.</summary>
    private protected void AssertNextRunWorks(string format)
    {
        Write(2, format);
        AssertWhole(2);
        AssertNothingHidden();
    }

    private protected void AssertNothingHidden(string data = Data) =>
        Assert.DoesNotContain(Directory.GetFileSystemEntries(PathOf(data)), entry => Path.GetFileName(entry)[0] == '.');

    /// <summary>Proves that a run was refused in one line.</summary>
    private protected static void AssertRefused(Outcome outcome, string culprit)
    {
        Assert.Contains(culprit, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal((2, "", 1), (outcome.Code, outcome.Output, outcome.Errors.Count(character => character == '\n')));
    }
}
