using System.Diagnostics;

namespace Salescape.Cli.Tests;

public sealed class InterruptionTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_run_that_is_stopped_leaves_nothing_and_says_so(string signal)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            // A shell starts what it puts into the background without ears for INT, which its children inherit.
            Outcome outcome = Salescape.RunLaunched(
                ["env", "--default-signal"],
                ["generate", "--scale", "200", "--to", "csv", "--out", "d"],
                folder.FullName,
                process =>
                {
                    string staging = Path.Combine(folder.FullName, "d", ".salescape-staging", "sales_data");
                    while (!Directory.Exists(staging) && !process.HasExited)
                        Thread.Yield();
                    Process.Start("kill", ["-" + signal, $"{process.Id}"]).WaitForExit();
                });

            Assert.Equal((130, "Stopped; nothing was changed.\n"), (outcome.Code, outcome.Errors));
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
