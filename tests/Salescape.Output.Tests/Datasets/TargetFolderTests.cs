using Salescape.Output.Datasets;
using Salescape.Output.Sinks;
using Salescape.Output.Tests.Sinks;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Tests.Datasets;

public sealed class TargetFolderTests : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("salescape-").FullName;

    private string Folder => Path.Combine(_top, "data");

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        Dataset written = Write(Path.Combine(_top, "some", "where", "new"));
        Assert.Empty(written.Verify(threads: 1));
    }

    [Fact]
    public void A_folder_with_something_else_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "thesis.txt"), "precious");
        Assert.Contains("thesis.txt", Refused(Folder, overwrite: true), StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_foreign_manifest_proves_nothing()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, Manifest.FileName), """{"product":"other"}""");
        Assert.Contains(Manifest.FileName, Refused(Folder, overwrite: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_that_lists_files_elsewhere_proves_nothing()
    {
        Write(Folder);
        string manifest = Path.Combine(Folder, Manifest.FileName);
        string outside = Path.Combine(_top, "outside.csv");
        File.WriteAllText(outside, "precious");
        Manifest written = Dataset.Open(Folder).Manifest;
        (written with { Files = [.. written.Files, written.Files[0] with { Path = "../outside.csv" }] }).Write(Folder);
        Assert.Contains($"{manifest} is not as it was written", Refused(Folder, overwrite: true), StringComparison.Ordinal);
        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void A_data_set_is_replaced_only_when_asked_and_only_its_files_go()
    {
        Write(Folder);
        Assert.Contains("already holds a data set", Refused(Folder, overwrite: false), StringComparison.Ordinal);
        Dataset replaced = Write(Folder, overwrite: true, DuckDbFormat.Instance);
        Assert.Equal("duckdb", replaced.Manifest.Format);
        Assert.Equal([Manifest.FileName, DuckDbFormat.FileName], Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_of_the_user_beside_the_data_set_stops_an_overwrite()
    {
        Write(Folder);
        File.WriteAllText(Path.Combine(Folder, "sales_data", "notes.txt"), "mine");
        Assert.Contains("sales_data/notes.txt", Refused(Folder, overwrite: true), StringComparison.Ordinal);
        Assert.Equal([FileFault.Extra], Dataset.Open(Folder).Verify(threads: 1).Select(finding => finding.Fault));
    }

    [Fact]
    public void A_link_in_the_folder_is_not_followed()
    {
        string elsewhere = Directory.CreateDirectory(Path.Combine(_top, "elsewhere")).FullName;
        Directory.CreateDirectory(Folder);
        Directory.CreateSymbolicLink(Path.Combine(Folder, "sales_data"), elsewhere);
        Assert.Contains("sales_data", Refused(Folder, overwrite: true), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
    }

    [Fact]
    public void A_link_to_a_folder_is_a_folder()
    {
        string real = Directory.CreateDirectory(Path.Combine(_top, "real")).FullName;
        Directory.CreateSymbolicLink(Folder, real);
        Assert.Empty(Write(Folder).Verify(threads: 1));
        Assert.True(File.Exists(Path.Combine(real, Manifest.FileName)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/below/it")]
    public void A_file_in_the_folders_place_is_refused(string below)
    {
        File.WriteAllText(Folder, "a file");
        Assert.Contains("is a file", Refused(Folder + below, overwrite: true), StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(Folder));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused()
    {
        Assert.Contains("cannot be written", Refused("/proc/salescape", overwrite: false), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_run_left_is_cleaned_by_the_next()
    {
        Dataset before = Write(Folder);
        LeaveDebris();
        Assert.Empty(Dataset.Open(Folder).Verify(threads: 1));
        Assert.Equal(before.Manifest.Files, Write(Folder, overwrite: true).Manifest.Files);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(Folder), entry => Path.GetFileName(entry)[0] == '.');
    }

    [Fact]
    public void What_a_killed_first_run_left_does_not_make_the_folder_foreign()
    {
        LeaveDebris();
        Assert.Empty(Write(Folder).Verify(threads: 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(1000)]
    public void A_run_killed_while_publishing_is_finished_by_whoever_comes_next(int moved)
    {
        Write(Folder);
        Dataset next = Write(Path.Combine(_top, "next"), overwrite: false, ParquetFormat.Instance);
        Directory.Move(next.Folder, Path.Combine(Folder, Publication.Ready));
        foreach (ManifestFile file in next.Manifest.Files.Take(moved))
            File.Move(Path.Combine(Folder, Publication.Ready, file.Path), Path.Combine(Folder, file.Path));

        Dataset found = Dataset.Open(Folder);
        Assert.Equal(next.Manifest.Files, found.Manifest.Files);
        Assert.Empty(found.Verify(threads: 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(1000)]
    public void A_run_killed_while_publishing_does_not_make_the_folder_foreign(int moved)
    {
        Write(Folder);
        Dataset next = Write(Path.Combine(_top, "next"), overwrite: false, ParquetFormat.Instance);
        Directory.Move(next.Folder, Path.Combine(Folder, Publication.Ready));
        foreach (ManifestFile file in next.Manifest.Files.Take(moved))
            File.Move(Path.Combine(Folder, Publication.Ready, file.Path), Path.Combine(Folder, file.Path));

        Assert.Contains("already holds a data set (parquet", Refused(Folder, overwrite: false), StringComparison.Ordinal);
        Assert.Empty(Write(Folder, overwrite: true, DuckDbFormat.Instance).Verify(threads: 1));
    }

    [Fact]
    public void A_second_run_into_the_folder_is_refused_and_the_first_goes_on()
    {
        using (TargetFolder first = TargetFolder.Claim(Folder, overwrite: false))
        {
            Assert.Contains("Another run", Refused(Folder, overwrite: false), StringComparison.Ordinal);
            Assert.True(Directory.Exists(first.Staging));
        }

        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void A_run_that_fails_leaves_what_was_there()
    {
        Dataset before = Write(Folder);
        DatasetRequest request = DatasetSample.Request(CsvFormat.Instance, Folder) with { Overwrite = true };
        Assert.Throws<InvalidOperationException>(() => DatasetWriter.Write(new FailingCompany(), request));
        Assert.Equal(before.Manifest.Files, Dataset.Open(Folder).Manifest.Files);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(Folder), entry => Path.GetFileName(entry)[0] == '.');
    }

    [Fact]
    public void A_data_set_larger_than_the_disk_is_refused_with_both_figures()
    {
        DatasetRequest request = DatasetSample.Request(CsvFormat.Instance, Folder) with { Volume = 1e9 };
        var refusal = Assert.Throws<RefusedException>(() => DatasetSample.Write(request));
        Assert.Matches(@"needs about [\d,.]+ GB .* [\d,.]+ GB are free", refusal.What);
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void Nothing_where_a_data_set_should_be_is_said_so()
    {
        Assert.Throws<RefusedException>(() => Dataset.Open(Folder));
        Directory.CreateDirectory(Folder);
        Assert.Contains("holds no manifest.json", Assert.Throws<RefusedException>(() => Dataset.Open(Folder)).What, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_top, recursive: true);

    private static Dataset Write(string folder, bool overwrite = false, DataFormat? format = null) =>
        DatasetSample.Write(DatasetSample.Request(format ?? CsvFormat.Instance, folder) with { Overwrite = overwrite });

    private static string Refused(string folder, bool overwrite) =>
        Assert.Throws<RefusedException>(() => Write(folder, overwrite)).What;

    private void LeaveDebris()
    {
        string staging = Path.Combine(Folder, Publication.Staging, "sales_data");
        Directory.CreateDirectory(staging);
        File.WriteAllText(Path.Combine(staging, "customers.csv"), "half a li");
        File.WriteAllText(Path.Combine(Folder, Publication.Lock), "");
    }

    private sealed class FailingCompany : IRowSource
    {
        public int BlockCount => 3;

        public void WritePlan(Schema.CompanyRows rows)
        {
        }

        public void WriteBlock(int block, Schema.CompanyRows rows) => throw new InvalidOperationException("A life went wrong.");

        public void WriteRollUp(Schema.CompanyRows rows)
        {
        }

        public IReadOnlyList<long[]> Tallies => [];

        public void Merge(IReadOnlyList<long[]> tallies)
        {
        }
    }
}
