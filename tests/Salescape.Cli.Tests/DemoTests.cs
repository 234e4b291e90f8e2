using Salescape.Analyses.Findings;

namespace Salescape.Cli.Tests;

public sealed class DemoTests
{
    [Fact]
    public void The_demo_writes_checks_and_shows_a_company_and_can_be_repeated()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Outcome first = Salescape.Run("demo --scale 0.1 --as-of 2026-06-30", folder.FullName);
            Outcome second = Salescape.Run("demo --scale 0.1 --as-of 2026-06-30", folder.FullName);

            Assert.Equal((0, ""), (first.Code, first.Errors));
            Assert.Equal(0, second.Code);
            Assert.All(["customers", "Annual recurring revenue", "checks hold", "./salescape explain CUST-"], text =>
                Assert.Contains(text, first.Output, StringComparison.Ordinal)
            );
            Assert.All(Finding.All, finding =>
                Assert.Contains($"./salescape finding {finding.Name}", first.Output, StringComparison.Ordinal)
            );
            Outcome more = Salescape.Run("finding renewals", folder.FullName);
            Assert.Equal((0, ""), (more.Code, more.Errors));
            Assert.Contains("operational_data.renewals", more.Output, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(folder.FullName, "salescape-data", "salescape.duckdb")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
