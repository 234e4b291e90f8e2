using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Parquet;
using Salescape.Storage.Tests.Formats;

namespace Salescape.Storage.Tests.Datasets;

/// <summary>The folder that a data set is written into: what it may hold, what of it is the user's, and what a killed run leaves in
/// it.</summary>
public sealed class TargetFolderTests : DatasetFolder
{
    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        Dataset written = Write(Path.Combine(Top, "some", "where", "new"));
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
        string outside = Path.Combine(Top, "outside.csv");
        File.WriteAllText(outside, "precious");
        Manifest written = Dataset.Open(Folder).Manifest;
        (written with { Files = [.. written.Files, written.Files[0] with { Path = "../outside.csv" }] }).Write(Folder);
        Assert.Contains($"{manifest} has changed since it was written", Refused(Folder, overwrite: true), StringComparison.Ordinal);
        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void A_data_set_is_replaced_only_when_asked_and_only_its_files_go()
    {
        Write(Folder);
        Assert.Contains("already holds a data set", Refused(Folder, overwrite: false), StringComparison.Ordinal);
        Dataset replaced = Write(Folder, overwrite: true, DuckDbFormat.Instance);
        Assert.Equal("duckdb", replaced.Manifest.Format);
        Assert.Equal(
            [Manifest.FileName, DuckDbFormat.FileName],
            Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("duckdb")]
    public void Files_of_the_user_beside_the_data_set_stay(string next)
    {
        Write(Folder);
        string[] mine = ["notes.txt", "sales_data/notes.txt", "sales_data/customers/part-00009.parquet", "mine/deep/er.sql", ".hidden"];
        foreach (string path in mine)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
            File.WriteAllText(Path.Combine(Folder, path), path);
        }

        Dataset after = Write(Folder, overwrite: true, DataFormat.Find(next)!);
        Assert.Empty(after.Verify(threads: 1));
        Assert.Equal(after.Manifest.Tables, after.Recount(threads: 1));
        Assert.All(mine, path => Assert.Equal(path, File.ReadAllText(Path.Combine(Folder, path))));
    }

    [Theory]
    [InlineData("sales_data/customers.parquet", false)]
    [InlineData("sales_data/customers.parquet", true)]
    [InlineData("usage_data", false)]
    public void A_thing_of_the_users_in_the_place_of_a_file_stops_an_overwrite(string path, bool isFolder)
    {
        Dataset before = Write(Folder, format: DuckDbFormat.Instance);
        string place = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        if (isFolder)
            Directory.CreateDirectory(place);
        else
            File.WriteAllText(place, "mine");

        var refusal = Assert.Throws<RefusedException>(() => Write(Folder, overwrite: true, ParquetFormat.Instance));

        Assert.Contains(path, refusal.What, StringComparison.Ordinal);
        Assert.Equal(before.Manifest.Files, Dataset.Open(Folder).Manifest.Files);
        Assert.Empty(Dataset.Open(Folder).Verify(threads: 1));
        Assert.True(isFolder ? Directory.Exists(place) : File.ReadAllText(place) == "mine");
        AssertNothingHidden();
    }

    [Fact]
    public void A_link_in_the_folder_is_not_followed()
    {
        string elsewhere = Directory.CreateDirectory(Path.Combine(Top, "elsewhere")).FullName;
        Directory.CreateDirectory(Folder);
        Directory.CreateSymbolicLink(Path.Combine(Folder, "sales_data"), elsewhere);
        Assert.Contains("sales_data", Refused(Folder, overwrite: true), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_called_so()
    {
        Directory.CreateSymbolicLink(Folder, Path.Combine(Top, "nowhere"));
        Assert.Contains($"{Folder} is a link that leads nowhere.", Refused(Folder, overwrite: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_folder_is_a_folder()
    {
        string real = Directory.CreateDirectory(Path.Combine(Top, "real")).FullName;
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
    public void A_run_killed_while_publishing_is_read_where_it_is_and_finished_by_the_next_that_writes(int moved)
    {
        Dataset next = KilledWhilePublishing(moved);
        string[] before = Entries();

        Dataset found = Dataset.Open(Folder);
        Assert.Equal(next.Manifest.Files, found.Manifest.Files);
        Assert.Empty(found.Verify(threads: 1));
        Assert.Equal(next.Manifest.Tables, found.Recount(threads: 1));
        Assert.Equal(before, Entries());

        TargetFolder.Recover(Folder, Publishable.Dataset);
        Assert.Equal(next.Manifest.Files, Dataset.Open(Folder).Manifest.Files);
        Assert.Empty(Dataset.Open(Folder).Verify(threads: 1));
        AssertNothingHidden();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(1000)]
    public void A_run_killed_while_publishing_does_not_make_the_folder_foreign(int moved)
    {
        KilledWhilePublishing(moved);

        Assert.Contains("already holds a data set (parquet", Refused(Folder, overwrite: false), StringComparison.Ordinal);
        Assert.Empty(Write(Folder, overwrite: true, DuckDbFormat.Instance).Verify(threads: 1));
    }

    [Fact]
    public void A_second_run_into_the_folder_is_refused_and_the_first_goes_on()
    {
        using (TargetFolder first = TargetFolder.Claim(Folder, Publishable.Dataset))
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
        AssertNothingHidden();
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
        Assert.Contains(
            "holds no manifest.json",
            Assert.Throws<RefusedException>(() => Dataset.Open(Folder)).What,
            StringComparison.Ordinal
        );
    }

    // As a run is that was killed behind so many files of the new data set.
    private Dataset KilledWhilePublishing(int moved)
    {
        Dataset old = Write(Folder);
        Dataset next = Write(Path.Combine(Top, "next"), overwrite: false, ParquetFormat.Instance);
        string ready = Path.Combine(Folder, Publication.Ready);
        Directory.Move(next.Folder, ready);
        foreach (string path in old.Manifest.Files.Select(file => file.Path).Prepend(Manifest.FileName))
            Move(Folder, Path.Combine(Folder, Publication.Leaving), path);
        foreach (ManifestFile file in next.Manifest.Files.Take(moved))
            Move(ready, Folder, file.Path);
        return next;

        static void Move(string from, string to, string path)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.Move(Path.Combine(from, path), Path.Combine(to, path));
        }
    }

    private string[] Entries() => [.. Directory.GetFileSystemEntries(Top, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private void AssertNothingHidden() =>
        Assert.DoesNotContain(Directory.GetFileSystemEntries(Folder), entry => Path.GetFileName(entry)[0] == '.');

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

        public void WritePlan(Schema.CompanyRows rows) { }

        public void WriteBlock(int block, Schema.CompanyRows rows) => throw new InvalidOperationException("A life went wrong.");

        public void WriteRollUp(Schema.CompanyRows rows) { }

        public IReadOnlyList<long[]> Tallies => [];

        public void Merge(IReadOnlyList<long[]> tallies) { }
    }
}
