using System.Globalization;
using Salescape.Output.Datasets;
using Salescape.Output.Dialects;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Tests.Sinks;

/// <summary>What every format owes: the same rows, types and truths, whatever it writes.</summary>
public abstract class SinkContract(Sample sample)
{
    protected static readonly int[] ThreadCounts = [1, 2, 7];

    [Fact]
    public void Every_cell_reads_back_as_it_was_made()
    {
        foreach (TableBatch made in Sample.Rows().Batches)
        {
            string columns = string.Join(", ", made.Table.Columns.Select(AsText));
            Dictionary<string, string?[]> read = sample.Ask($"SELECT {columns} FROM {NameOf(made.Table)}").ToDictionary(row => row[0]!);
            Assert.Equal(made.Count, read.Count);
            for (int row = 0; row < made.Count; row++)
            {
                string?[] expected = [.. made.Columns.Select(column => Expected(column, row))];
                Assert.Equal(expected, read[expected[0]!]);
            }
        }
    }

    [Fact]
    public void Every_table_is_there_with_its_columns_and_native_types()
    {
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            var found = sample.Ask($"DESCRIBE {NameOf(table)}").Select(row => (row[0], row[1]));
            Assert.Equal(table.Columns.Select(column => ((string?)column.Name, (string?)DuckDbDialect.Instance.ColumnType(column))), found);
        }
    }

    [Fact]
    public void Tables_without_rows_are_there_and_empty()
    {
        foreach (string table in SampleCompany.Empty)
            Assert.Equal("0", sample.Ask($"SELECT count(*) FROM {table}")[0][0]);
    }

    [Fact]
    public void Fingerprints_are_those_of_the_rows_as_made()
    {
        Assert.Equal(DatasetWriter.Rehearse(Sample.Company, threads: 2), sample.Dataset.Manifest.Tables);
    }

    [Fact]
    public void Fingerprints_computed_again_from_disk_are_the_manifests()
    {
        Assert.Equal(sample.Dataset.Manifest.Tables, sample.Dataset.Recount(threads: 2));
    }

    [Fact]
    public void Content_is_the_same_on_any_number_of_threads()
    {
        foreach (int threads in ThreadCounts)
        {
            Dataset other = sample.WriteAnother($"threads-{threads}", request => request with { Threads = threads });
            Assert.Equal(sample.Dataset.Manifest.Tables, other.Recount(threads));
        }
    }

    [Fact]
    public void The_manifest_tells_the_truth()
    {
        Manifest manifest = sample.Dataset.Manifest;
        Assert.Equal(("salescape", "1.2.3", sample.Dataset.Format.Name), (manifest.Product, manifest.Version, manifest.Format));
        Assert.Equal((new DateOnly(2023, 7, 1), new DateOnly(2026, 6, 30)), (manifest.Start, manifest.AsOf));
        Assert.Equal([new("seed", "42"), new("vendor", "Ünïcode \"Ltd\"")], manifest.Settings);
        Assert.Equal(2, manifest.Run.Threads);
        Assert.All(manifest.Tables, table => Assert.Equal(SampleCompany.RowsOf(table.Name, Sample.Blocks, Sample.RowsPerBlock), table.Rows));
        Assert.All(manifest.Files, file => Assert.Equal(new FileInfo(Path.Combine(sample.Dataset.Folder, file.Path)).Length, file.Bytes));
        Assert.Empty(sample.Dataset.Verify(threads: 2));
    }

    [Fact]
    public void A_file_that_was_changed_is_named_with_what_happened_to_it()
    {
        Dataset dataset = sample.WriteAnother("changed");
        ManifestFile file = dataset.Manifest.Files[0];
        string path = Path.Combine(dataset.Folder, file.Path);
        byte[] bytes = File.ReadAllBytes(path);

        File.WriteAllText(Path.Combine(dataset.Folder, "extra.txt"), "not of the data set");
        Assert.Equal([("extra.txt", FileFault.Extra)], Findings(dataset));
        File.Delete(Path.Combine(dataset.Folder, "extra.txt"));

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
        string file = Path.Combine(sample.Dataset.Folder, sample.Dataset.Manifest.Files[^1].Path);
        Assert.Equal(sample.Dataset.Manifest.Tables, Dataset.Open(sample.Dataset.Folder).Manifest.Tables);
        if (Path.GetDirectoryName(file) == sample.Dataset.Folder)
            Assert.Equal(sample.Dataset.Folder, Dataset.Open(file).Folder);
    }

    [Fact]
    public void A_data_set_can_be_written_and_read_under_a_name_full_of_special_characters()
    {
        Dataset dataset = sample.WriteAnother("o'Brien [1] * {a,b} ěž");
        Assert.Equal(sample.Dataset.Manifest.Tables, dataset.Recount(threads: 1));
    }

    protected static string NameOf(TableDefinition table) => DuckDbDialect.Instance.QualifiedName(table);

    private static IEnumerable<(string, FileFault)> Findings(Dataset dataset) => dataset.Verify(threads: 2).Select(finding => (finding.Path, finding.Fault));

    private static string AsText(ColumnDefinition column) => column.Kind == ColumnKind.Timestamp
        ? $"epoch_us({column.Name})::VARCHAR"
        : $"{DuckDbDialect.Instance.Identifier(column.Name)}::VARCHAR";

    private static string? Expected(Column column, int row) => column.IsNull(row) ? null : column switch
    {
        TextColumn texts => System.Text.Encoding.UTF8.GetString(texts[row]),
        ByteColumn choices => column.Definition.Values[choices.Values[row]],
        LongColumn { Definition.Kind: ColumnKind.Key } keys => string.Create(CultureInfo.InvariantCulture, $"{column.Definition.Prefix}-{keys.Values[row]:000000}"),
        LongColumn { Definition.Kind: ColumnKind.Decimal } units =>
            (units.Values[row] / Power(column.Definition.Scale)).ToString($"F{column.Definition.Scale}", CultureInfo.InvariantCulture),
        LongColumn times => times.Values[row].ToString(CultureInfo.InvariantCulture),
        IntColumn { Definition.Kind: ColumnKind.Date } days =>
            DateOnly.FromDayNumber(days.Values[row] + CellCodes.EpochDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IntColumn { Definition.Kind: ColumnKind.Quarter } codes => Quarter.FromCode(codes.Values[row]).ToString(),
        IntColumn { Definition.Kind: ColumnKind.Version } codes => SemVer.FromCode(codes.Values[row]).ToString(),
        IntColumn numbers => numbers.Values[row].ToString(CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(column.GetType().Name),
    };

    private static decimal Power(int scale) => Enumerable.Repeat(10m, scale).Aggregate(1m, (product, ten) => product * ten);
}
