using CsCheck;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.Parquet;
using Salescape.Storage.Tests.Formats.Parquet;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>Rows of any kind, of more than one page, with nulls at any density and the longest numbers that columns hold.</summary>
public sealed class DrawnParquetTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salescape-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Parquet_Net_reads_any_rows()
    {
        await DrawnRows.UpTo(300).SampleAsync(AssertReads, iter: 30);
        await AssertReads(DrawnRows.Of(rows: 45_000, seed: 6, nulls: 0.3));
    }

    private async Task AssertReads(DrawnRows rows)
    {
        string path = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.parquet");
        Write(path, rows);
        IEnumerable<IEnumerable<object?>> made = rows.Columns.Select(column =>
            Enumerable.Range(0, rows.Count).Select(row => MadeRows.Cell(column, row))
        );
        Assert.Equal(made, (await ParquetNetReader.Columns(path)).Select(column => column.Select(AsMade)));
    }

    private static void Write(string path, TableBatch rows)
    {
        using var chunks = new ChunkWriter();
        using var file = new ParquetFile(path, rows.Table, [.. rows.Table.Columns.Select(ParquetColumn.Of)]);
        if (rows.Count > 0)
            file.Write(rows, chunks);
        file.Close("drawn.parquet");
    }

    private static object? AsMade(object? cell) => cell is DateOnly day ? day.ToDateTime(default) : cell;
}
