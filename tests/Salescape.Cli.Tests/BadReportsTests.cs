using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Csv;

namespace Salescape.Cli.Tests;

/// <summary>Reports that cannot be made: refused in one line, with nothing written and nothing taken away.</summary>
[Collection(nameof(ThisConsole))]
public sealed class BadReportsTests : IDisposable
{
    private static readonly CompanySettings Settings = new(1, 0.01m, new(2026, 4, 1), new(2026, 6, 30), "Tessaline");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public BadReportsTests() =>
        DatasetWriter.Write(new Company(Settings), Generation.Request(Settings, PathTo("d"), CsvFormat.Instance, threads: 2));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_that_holds_something_else()
    {
        Directory.CreateDirectory(PathTo("site"));
        File.WriteAllText(PathTo("site", "index.html"), "mine");

        AssertRefused("report --data d --out site", "site holds something else: index.html");
        AssertRefused("report --data d --out d", "d holds something else: manifest.json");
    }

    [Fact]
    public void A_file_in_the_folders_place()
    {
        File.WriteAllText(PathTo("site"), "mine");

        AssertRefused("report --data d --out site", "site is a file, not a folder");
        AssertRefused("report --data d --out site/deeper", "site is a file, not a folder");
    }

    [Fact]
    public void A_data_set_that_lacks_a_table()
    {
        File.Delete(PathTo("d", "sales_data", "contracts.csv"));

        AssertRefused("report --data d --out site", "sales_data/contracts.csv is missing");
    }

    [Fact]
    public void A_data_set_that_was_altered()
    {
        File.AppendAllText(PathTo("d", "sales_data", "contracts.csv"), "\n");

        AssertRefused("report --data d --out site", "sales_data/contracts.csv was altered");
    }

    [Fact]
    public void A_data_set_of_a_version_that_knew_fewer_tables()
    {
        Manifest manifest = Dataset.Open(PathTo("d")).Manifest;
        const string Missing = "sales_data.contracts";
        (
            manifest with
            {
                Version = "0.0.1",
                Tables = [.. manifest.Tables.Where(table => table.Name != Missing)],
                Files = [.. manifest.Files.Where(file => file.Path != "sales_data/contracts.csv")],
            }
        ).Write(PathTo("d"));
        File.Delete(PathTo("d", "sales_data", "contracts.csv"));

        AssertRefused("report --data d --out site", "contracts");
    }

    [Fact]
    public void No_data_set_at_all()
    {
        AssertRefused("report --data nowhere --out site", "There is no data set at nowhere");
        AssertRefused("ask territory-planning --data nowhere --format html", "names several questions");
        AssertRefused("ask customers/territory-planning --data nowhere --format html", "There is no data set at nowhere");
    }

    private void AssertRefused(string line, string culprit) => ThisConsole.AssertRefused(line, _folder, culprit);

    private string PathTo(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);
}
