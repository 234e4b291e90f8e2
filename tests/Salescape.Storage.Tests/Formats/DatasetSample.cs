using System.Data.Common;
using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Parquet;

namespace Salescape.Storage.Tests.Formats;

/// <summary>A sample company on disk in one format.</summary>
public abstract class DatasetSample : Sample
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salescape-");
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    private protected DatasetSample(DataFormat format)
    {
        Dataset = Write(Request(format, Path.Combine(_folder.FullName, "sample")));
        _connection.Open();
        Dataset.Expose(_connection);
    }

    internal Dataset Dataset { get; }

    internal override Manifest Manifest => Dataset.Manifest;

    internal override Dialect Dialect => DuckDbDialect.Instance;

    private protected override DbConnection Connection => _connection;

    internal static DatasetRequest Request(DataFormat format, string folder) =>
        new()
        {
            Folder = folder,
            Format = format,
            Threads = 2,
            Start = new(2023, 7, 1),
            AsOf = new(2026, 6, 30),
            Settings = new Dictionary<string, string> { ["seed"] = "42", ["vendor"] = "Ünïcode \"Ltd\"" },
            Version = "1.2.3",
            Volume = 0.01,
        };

    internal static Dataset Write(DatasetRequest request) => DatasetWriter.Write(Company, request);

    /// <summary>A data set of its own for a test that changes it, below the sample's temporary folder.</summary>
    internal Dataset WriteAnother(string name, Func<DatasetRequest, DatasetRequest>? change = null)
    {
        DatasetRequest request = Request(Dataset.Format, Path.Combine(_folder.FullName, name));
        return Write(change is null ? request : change(request));
    }

    internal override IReadOnlyList<ManifestTable> Recount() => Dataset.Recount(threads: 2);

    internal override IReadOnlyList<ManifestTable> WriteAgain(int threads) =>
        WriteAnother($"threads-{threads}", request => request with { Threads = threads }).Recount(threads);

    internal override IEnumerable<(string? Name, string? Type)> ColumnsOf(TableDefinition table) =>
        Ask($"DESCRIBE {Dialect.QualifiedName(table)}").Select(row => (row[0], row[1]));

    internal override string AsText(ColumnDefinition column) =>
        column.Kind == ColumnKind.Timestamp ? $"epoch_us({column.Name})::VARCHAR" : $"{Dialect.Identifier(column.Name)}::VARCHAR";

    public override void Dispose()
    {
        _connection.Dispose();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}

public sealed class CsvSample() : DatasetSample(CsvFormat.Instance);

public sealed class ParquetSample() : DatasetSample(ParquetFormat.Instance);

public sealed class DuckDbSample() : DatasetSample(DuckDbFormat.Instance);
