using System.Diagnostics;

namespace Salescape.Cli.Tests;

public sealed class InterruptionTests
{
    private static readonly string[] Small = ["generate", "--scale", "0.05", "--as-of", "2026-06-30", "--to", "csv", "--out", "d"];

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 130)]
    [InlineData("HUP", 129)]
    [InlineData("QUIT", 131)]
    public void A_report_that_is_stopped_leaves_nothing_and_says_so(string signal, int code)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Equal(0, Salescape.Run([], Small, folder.FullName).Code);

            // Questions are answered for a second or more, from the moment at which the database has been opened.
            Outcome outcome = Salescape.RunBuilt(
                ["env", "--default-signal"],
                ["report", "--data", "d", "--out", "site", "--threads", "1"],
                folder.FullName,
                process =>
                {
                    while (
                        !process.HasExited && !File.ReadAllText($"/proc/{process.Id}/maps").Contains("libduckdb", StringComparison.Ordinal)
                    )
                        Thread.Yield();
                    Process.Start("kill", ["-" + signal, $"{process.Id}"]).WaitForExit();
                }
            );

            Assert.Equal((code, "Stopped; nothing was changed.\n"), (outcome.Code, outcome.Errors));
            Assert.Equal("d", Assert.Single(folder.EnumerateFileSystemInfos()).Name);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 130)]
    [InlineData("HUP", 129)]
    [InlineData("QUIT", 131)]
    public void A_run_that_is_stopped_leaves_nothing_and_says_so(string signal, int code)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            // A shell starts what it puts into the background without ears for INT, which its children inherit.
            Outcome outcome = Salescape.Run(
                ["env", "--default-signal"],
                ["generate", "--scale", "200", "--to", "csv", "--out", "d"],
                folder.FullName,
                process =>
                {
                    string staging = Path.Combine(folder.FullName, "d", ".salescape-staging", "sales_data");
                    while (!Directory.Exists(staging) && !process.HasExited)
                        Thread.Yield();
                    Process.Start("kill", ["-" + signal, $"{process.Id}"]).WaitForExit();
                }
            );

            Assert.Equal((code, "Stopped; nothing was changed.\n"), (outcome.Code, outcome.Errors));
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
