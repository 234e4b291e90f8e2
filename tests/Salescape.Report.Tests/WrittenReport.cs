using Salescape.Cli.Tests;

[assembly: AssemblyFixture(typeof(Salescape.Report.Tests.WrittenReport))]

namespace Salescape.Report.Tests;

/// <summary>The report about a small company as the program writes it, and one answer as a page alone.</summary>
public sealed class WrittenReport : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public WrittenReport()
    {
        // As CSV, the format whose reader in DuckDB plans queries in a way of its own; other tests ask Parquet.
        Run("generate --scale 0.1 --as-of 2026-06-30 --to csv --out d");
        Run("report --data d --out site");
        File.WriteAllText(SinglePage, Run($"ask {SingleName} --data d --format html"));
        Pages =
        [
            .. Directory
                .EnumerateFiles(Site, "*.html", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Site, file))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The analysis whose answer stands alone.</summary>
    public const string SingleName = "customers/territory-planning";

    /// <summary>The folder of the data set.</summary>
    public string Data => Path.Combine(_folder.FullName, "d");

    /// <summary>The folder of the report.</summary>
    public string Site => Path.Combine(_folder.FullName, "site");

    /// <summary>All its pages, as paths below it.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The page that stands alone, in a folder without the report's files.</summary>
    public string SinglePage => Path.Combine(_folder.FullName, "answer.html");

    /// <summary>Where a browser finds a page of the report.</summary>
    public string AddressOf(string page) => new Uri(Path.Combine(Site, page)).AbsoluteUri;

    public void Dispose() => _folder.Delete(recursive: true);

    private string Run(string line)
    {
        Outcome outcome = Cli.Tests.Salescape.Run(line, _folder.FullName);
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        return outcome.Output;
    }
}
