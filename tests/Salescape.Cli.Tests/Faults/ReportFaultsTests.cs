using System.Diagnostics;
using System.Runtime.Versioning;

namespace Salescape.Cli.Tests.Faults;

/// <summary>Reports take their place as data sets do: all of a report or nothing, and only files of a report.</summary>
[SupportedOSPlatform("linux")]
public sealed class ReportFaultsTests : FaultyRuns, IClassFixture<ReportFaultsTests.FirstReport>
{
    private const string Site = "site";

    private static readonly string[] Mine = ["CNAME", ".git/HEAD", "drafts/idea.md", "analysis/mine.html"];

    private readonly FirstReport _first;

    public ReportFaultsTests(FirstReport first)
    {
        _first = first;
        first.CopyTo(Folder);
    }

    [Fact]
    public void What_the_user_keeps_beside_a_report_stays()
    {
        KeepMine();
        string stale = Path.Combine(PathOf(Site), "analysis", "of-an-older-version.html");
        File.WriteAllText(stale, "old");
        File.AppendAllText(Path.Combine(PathOf(Site), ".salescape-report"), "analysis/of-an-older-version.html\n");

        Assert.Equal(0, Run(Reporting).Code);

        AssertSite();
        AssertMine();
        Assert.False(File.Exists(stale));
    }

    [Fact]
    public void A_linked_folder_stays_a_link()
    {
        Directory.Move(PathOf(Site), PathOf("real"));
        Directory.CreateSymbolicLink(PathOf(Site), PathOf("real"));

        Assert.Equal(0, Run(Reporting).Code);

        Assert.NotNull(new DirectoryInfo(PathOf(Site)).LinkTarget);
        AssertSite("real");
    }

    [Fact]
    public void A_list_of_files_that_leads_elsewhere_is_refused()
    {
        File.WriteAllText(PathOf("precious.txt"), "precious");
        foreach (string path in new[] { "../precious.txt", PathOf("precious.txt"), ".git/HEAD", "a/b/../../../precious.txt", "" })
        {
            File.WriteAllText(Path.Combine(PathOf(Site), ".salescape-report"), path + "\n");
            AssertRefused(Run(Reporting), "does not list the files of a report");
            Assert.Equal("precious", File.ReadAllText(PathOf("precious.txt")));
        }
    }

    [Fact]
    public void A_page_whose_folder_became_a_link_is_not_replaced_through_it()
    {
        Directory.Move(Path.Combine(PathOf(Site), "analysis"), PathOf("elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(PathOf(Site), "analysis"), PathOf("elsewhere"));
        Dictionary<string, DateTime> before = Directory.GetFiles(PathOf("elsewhere")).ToDictionary(file => file, File.GetLastWriteTimeUtc);

        AssertRefused(Run(Reporting), "analysis is a link, not a folder. ");

        Assert.Equal(before, Directory.GetFiles(PathOf("elsewhere")).ToDictionary(file => file, File.GetLastWriteTimeUtc));
    }

    [Fact]
    public void A_report_killed_at_any_moment_is_whole_after_the_next_and_leaves_nothing()
    {
        KeepMine();
        string ready = Path.Combine(PathOf(Site), ".salescape-ready");
        var random = new Random();
        for (int i = 0; i < 3; i++)
        {
            TimeSpan moment = _first.Time * random.NextDouble();
            Kill(Reporting, process =>
            {
                // Others while the pages take their places, which takes some milliseconds.
                if (i % 2 == 0)
                {
                    process.WaitForExit(moment);
                    return;
                }

                while (!Directory.Exists(ready) && !process.HasExited)
                    Thread.SpinWait(20);
            });

            AssertMine();
        }

        Assert.Equal(0, Run(Reporting).Code);
        AssertSite();
        AssertMine();
        Assert.Equal(["d", Site], Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>A small company and its report, as each of these tests finds them.</summary>
    public sealed class FirstReport : FaultyRuns
    {
        public FirstReport()
        {
            // Of all formats the one that answers the soonest.
            Write(1, "duckdb");
            var watch = Stopwatch.StartNew();
            Assert.Equal(0, Run(Reporting).Code);
            Time = watch.Elapsed;
        }

        /// <summary>What a report takes.</summary>
        internal TimeSpan Time { get; }

        internal void CopyTo(string folder)
        {
            foreach (string file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            {
                string copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    private static string[] Reporting => ["report", "--data", Data, "--out", Site];

    private void KeepMine()
    {
        foreach (string path in Mine)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(PathOf(Site), path))!);
            File.WriteAllText(Path.Combine(PathOf(Site), path), path);
        }
    }

    private void AssertMine() => Assert.All(Mine, path => Assert.Equal(path, File.ReadAllText(Path.Combine(PathOf(Site), path))));

    private void AssertSite(string folder = Site)
    {
        string[] listed = File.ReadAllLines(Path.Combine(PathOf(folder), ".salescape-report"));
        Assert.True(listed.Length > 400, $"{listed.Length} files");
        Assert.All(listed, path => Assert.True(File.Exists(Path.Combine(PathOf(folder), path)), path));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(PathOf(folder)), entry =>
            Path.GetFileName(entry).StartsWith(".salescape-", StringComparison.Ordinal) && Path.GetFileName(entry) != ".salescape-report"
        );
    }
}
