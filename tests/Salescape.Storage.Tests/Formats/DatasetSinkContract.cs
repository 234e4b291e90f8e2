using Salescape.Storage.Datasets;

namespace Salescape.Storage.Tests.Formats;

/// <summary>What every format on disk owes: files that its manifest knows.</summary>
public abstract class DatasetSinkContract(DatasetSample sample) : SinkContract(sample)
{
    [Fact]
    public void The_manifest_tells_the_truth()
    {
        Manifest manifest = Sample.Dataset.Manifest;
        Assert.Equal(("salescape", "1.2.3", Sample.Dataset.Format.Name), (manifest.Product, manifest.Version, manifest.Format));
        Assert.Equal((new DateOnly(2023, 7, 1), new DateOnly(2026, 6, 30)), (manifest.Start, manifest.AsOf));
        Assert.Equal([new("seed", "42"), new("vendor", "Ünïcode \"Ltd\"")], manifest.Settings);
        Assert.Equal(2, manifest.Run.Threads);
        Assert.All(manifest.Tables, table =>
            Assert.Equal(SampleCompany.RowsOf(table.Name, Formats.Sample.Blocks, Formats.Sample.RowsPerBlock), table.Rows)
        );
        Assert.All(manifest.Files, file => Assert.Equal(new FileInfo(Path.Combine(Sample.Dataset.Folder, file.Path)).Length, file.Bytes));
        Assert.Empty(Sample.Dataset.Verify(threads: 2));
    }

    [Fact]
    public void A_file_that_was_changed_is_named_with_what_happened_to_it()
    {
        Dataset dataset = Sample.WriteAnother("changed");
        ManifestFile file = dataset.Manifest.Files[0];
        string path = Path.Combine(dataset.Folder, file.Path);
        byte[] bytes = File.ReadAllBytes(path);

        File.WriteAllText(Path.Combine(dataset.Folder, "extra.txt"), "not of the data set");
        Assert.Empty(Findings(dataset));

        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.Equal([(file.Path, FileFault.Altered)], Findings(dataset));
        File.WriteAllBytes(path, bytes[..^1]);
        Assert.Equal([(file.Path, FileFault.Truncated)], Findings(dataset));
        File.Delete(path);
        Assert.Equal([(file.Path, FileFault.Missing)], Findings(dataset));
    }

    [Fact]
    public void A_data_set_opens_by_its_folder_and_by_any_file_of_it()
    {
        string file = Path.Combine(Sample.Dataset.Folder, Sample.Dataset.Manifest.Files[^1].Path);
        Assert.Equal(Sample.Dataset.Manifest.Tables, Dataset.Open(Sample.Dataset.Folder).Manifest.Tables);
        if (Path.GetDirectoryName(file) == Sample.Dataset.Folder)
            Assert.Equal(Sample.Dataset.Folder, Dataset.Open(file).Folder);
    }

    [Fact]
    public void A_data_set_can_be_written_and_read_under_a_name_full_of_special_characters()
    {
        Dataset dataset = Sample.WriteAnother("o'Brien [1] * {a,b} ěž");
        Assert.Equal(Sample.Dataset.Manifest.Tables, dataset.Recount(threads: 1));
    }

    protected DatasetSample Sample { get; } = sample;

    private static IEnumerable<(string, FileFault)> Findings(Dataset dataset) =>
        dataset.Verify(threads: 2).Select(finding => (finding.Path, finding.Fault));
}
