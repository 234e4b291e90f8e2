using System.Diagnostics;
using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Parquet;
using Salescape.Verification.Checks;

namespace Salescape.Storage.Tests.Datasets;

/// <summary>A data set may come from anybody: whatever lies in its folder, reading it changes nothing and leads nowhere else, and writing
/// over it touches nothing else.</summary>
public sealed class HostileDatasetTests : HostileFolder
{
    [Theory]
    [InlineData("sales_data")]
    [InlineData("usage_data")]
    public void A_sealed_data_set_on_its_way_that_leads_through_a_link(string linked)
    {
        Dataset written = Write(Folder);
        Dataset arriving = Write(Path.Combine(Top, "next"));
        Directory.Move(arriving.Folder, Path.Combine(Folder, Publication.Ready));
        Directory.Delete(Path.Combine(Folder, linked), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(Folder, linked), Elsewhere);
        string[] before = Snapshot();

        Dataset read = Dataset.Open(Folder);
        read.Verify(threads: 1);
        Assert.Equal(before, Snapshot());
        Assert.Throws<RefusedException>(() => Write(Folder, overwrite: true));

        AssertElsewhereIsWhole();
        Assert.Equal(written.Manifest.Files.Count, read.Manifest.Files.Count);
    }

    [Theory]
    [InlineData("../elsewhere/secret")]
    [InlineData("sales_data/../../elsewhere/secret")]
    [InlineData("/etc/passwd")]
    [InlineData("link/secret")]
    [InlineData("sales_data\\..\\customers.csv")]
    [InlineData("sales_data//customers.csv")]
    [InlineData(".salescape-lock")]
    [InlineData(".salescape-ready/manifest.json")]
    [InlineData("manifest.json")]
    [InlineData("sales_data/customers.csv\0")]
    [InlineData("sales_data/.")]
    [InlineData("sales_data")]
    [InlineData("")]
    public void A_manifest_that_lists_what_no_run_writes(string path)
    {
        Dataset written = Write(Folder);
        (written.Manifest with { Files = [.. written.Manifest.Files, written.Manifest.Files[0] with { Path = path }] }).Write(Folder);
        string[] before = Snapshot();

        Assert.Contains(
            "has changed since it was written",
            Assert.Throws<RefusedException>(() => Dataset.Open(Folder)).What,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "has changed since it was written",
            Assert.Throws<RefusedException>(() => Write(Folder, overwrite: true)).What,
            StringComparison.Ordinal
        );

        Assert.Equal(before, Snapshot());
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("/etc")]
    [InlineData("part-1-of-2/..")]
    [InlineData("part-0-of-2")]
    [InlineData("")]
    public void A_manifest_whose_parts_lie_elsewhere(string part)
    {
        Dataset written = Write(Folder);
        (written.Manifest with { Parts = [part] }).Write(Folder);

        Assert.Contains(
            "has changed since it was written",
            Assert.Throws<RefusedException>(() => Dataset.Open(Folder)).What,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"tables\": null")]
    [InlineData("\"tables\": [null]")]
    [InlineData("\"files\": [null]")]
    [InlineData("\"files\": [{\"path\": null, \"bytes\": 1, \"hash\": \"\"}]")]
    [InlineData("\"files\": [{\"path\": \"sales_data/customers.csv\", \"bytes\": -1, \"hash\": \"00000000000000000000000000000000\"}]")]
    [InlineData("\"parts\": [null]")]
    [InlineData("\"part\": {\"number\": 3, \"count\": 2}")]
    [InlineData("\"start\": \"2026-13-45\"")]
    [InlineData("\"start\": \"9999-01-01\"")]
    [InlineData("\"settings\": null")]
    [InlineData("\"settings\": {\"seed\": null}")]
    [InlineData("\"run\": {\"at\": \"x\", \"threads\": 1, \"seconds\": 1e400}")]
    [InlineData("\"version\": 7")]
    [InlineData("\"product\": \"salescape\", \"product\": \"salescape\"")]
    public void A_sealed_manifest_that_no_run_can_have_written(string? said)
    {
        Write(Folder);
        string path = Path.Combine(Folder, Manifest.FileName);
        string whole = File.ReadAllText(path);
        string json = said switch
        {
            null => new string('[', 100_000) + "\n}\n",
            _ when said.StartsWith('"') => whole[..whole.IndexOf(",\n  \"seal\"", StringComparison.Ordinal)] + $",\n  {said}\n}}\n",
            _ => said + "\n}\n",
        };
        File.WriteAllBytes(path, [.. ManifestSeal.Close(Encoding.UTF8.GetBytes(json))]);

        RefusedException refusal = Assert.Throws<RefusedException>(() => Dataset.Open(Folder));
        Assert.True(
            refusal.What.Contains("has changed since it was written", StringComparison.Ordinal)
                || refusal.What.Contains("holds no manifest.json", StringComparison.Ordinal),
            refusal.What
        );
    }

    [Fact]
    public void A_manifest_with_bytes_that_are_no_text()
    {
        Write(Folder);
        string path = Path.Combine(Folder, Manifest.FileName);
        byte[] whole = File.ReadAllBytes(path);
        int seal = whole.AsSpan().IndexOf(",\n  \"seal\""u8);
        int version = whole.AsSpan().IndexOf("1.2.3"u8);
        whole[version] = 0xFF;
        File.WriteAllBytes(path, ManifestSeal.Close([.. whole[..seal], .. "\n}\n"u8.ToArray()]));

        Assert.Contains(
            "has changed since it was written",
            Assert.Throws<RefusedException>(() => Dataset.Open(Folder)).What,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("sales_data/customers.csv")]
    public void A_pipe_a_device_and_a_link_in_a_files_place_are_never_opened(string file)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes and devices are files of Unix.");
        Write(Folder);
        string path = Path.Combine(Folder, file);
        foreach (
            Action<string> put in new Action<string>[]
            {
                place => Run("mkfifo", place),
                place => File.CreateSymbolicLink(place, "/dev/zero"),
                place => File.CreateSymbolicLink(place, Path.Combine(Elsewhere, "secret")),
                place => File.CreateSymbolicLink(place, "nowhere"),
            }
        )
        {
            File.Delete(path);
            put(path);
            string[] before = Snapshot();

            string what = Assert.Throws<RefusedException>(() => Dataset.Open(Folder).RefuseAltered(threads: 2)).What;

            Assert.Contains(path, what, StringComparison.Ordinal);
            Assert.Equal(before, Snapshot());
            AssertElsewhereIsWhole();
        }
    }

    [Theory]
    [InlineData(Publication.Staging)]
    [InlineData(Publication.Ready)]
    [InlineData(Publication.Leaving)]
    [InlineData(Publication.Lock)]
    [InlineData(Publication.Aside)]
    public void A_link_in_the_place_of_what_only_runs_make(string hidden)
    {
        Dataset written = Write(Folder);
        foreach (string target in new[] { Elsewhere, Path.Combine(Elsewhere, "secret"), Path.Combine(Elsewhere, "made-through-a-link") })
        {
            string link = Path.Combine(Folder, hidden);
            File.CreateSymbolicLink(link, target);
            string[] before = Snapshot();

            Dataset.Open(Folder).RefuseAltered(threads: 1);
            Assert.Contains(hidden, Assert.Throws<RefusedException>(() => Write(Folder, overwrite: true)).What, StringComparison.Ordinal);

            Assert.Equal(before, Snapshot());
            AssertElsewhereIsWhole();
            File.Delete(link);
        }

        Assert.Equal(written.Manifest.Files, Write(Folder, overwrite: true).Manifest.Files);
    }

    [Theory]
    [InlineData("rows")]
    [InlineData("fingerprint")]
    public void A_manifest_whose_tables_are_told_otherwise(string told)
    {
        Dataset written = Write(Folder);
        ManifestTable first = written.Manifest.Tables[0];
        ManifestTable other = told == "rows" ? first with { Rows = first.Rows + 1 } : first with { Fingerprint = new string('0', 32) };
        (written.Manifest with { Tables = [other, .. written.Manifest.Tables.Skip(1)] }).Write(Folder);

        Assert.Contains(
            first.Name,
            Assert.Throws<RefusedException>(() => CheckRunner.Run(Dataset.Open(Folder), 1, 0, [])).What,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Rows_added_in_a_file_that_no_manifest_lists_are_not_read()
    {
        Dataset written = Write(Folder, format: ParquetFormat.Instance);
        string parts = Path.Combine(Folder, "sales_data", "customers");
        Directory.CreateDirectory(parts);
        File.Copy(Path.Combine(Folder, "sales_data", "customers.parquet"), Path.Combine(parts, "part-00001.parquet"));
        File.Copy(Path.Combine(Folder, "sales_data", "customers.parquet"), Path.Combine(parts, "part-00002.parquet"));

        Assert.Equal(written.Manifest.Tables, Dataset.Open(Folder).Recount(threads: 1));
    }

    private string[] Snapshot() =>
        [
            .. Directory
                .GetFileSystemEntries(Top, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}"),
        ];

    private static void Run(string program, string argument)
    {
        using Process process = Process.Start(program, [argument])!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
