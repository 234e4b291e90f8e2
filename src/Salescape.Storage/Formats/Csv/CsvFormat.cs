using System.Text;
using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.Formats.Csv;

/// <summary>One file per table, <c>schema/table.csv</c>: RFC 4180, UTF-8, header, LF; an empty field is null, <c>""</c> an empty
/// text.</summary>
public sealed class CsvFormat : DataFormat
{
    private readonly bool _byteOrderMark;

    private CsvFormat(bool byteOrderMark) => _byteOrderMark = byteOrderMark;

    /// <summary>The format.</summary>
    public static CsvFormat Instance { get; } = new(byteOrderMark: false);

    /// <summary>The same with a byte order mark before each header, without which Excel takes UTF-8 for the code page of Windows.</summary>
    public static CsvFormat WithByteOrderMark { get; } = new(byteOrderMark: true);

    /// <inheritdoc/>
    public override string Name => "csv";

    internal override string Ending => "csv";

    /// <inheritdoc/>
    public override int BytesPerRow => 140;

    internal static string FileOf(TableDefinition table) => $"{table.Schema}/{table.Name}.csv";

    internal override ISink CreateSink(SinkSettings settings) => new CsvSink(settings, _byteOrderMark);

    internal override DataFormat As(Dataset dataset)
    {
        Span<byte> start = stackalloc byte[3];
        using FileStream? file = OwnFile.Open(dataset.Folder, dataset.Manifest.Files[0].Path);
        int? read = file?.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return read == start.Length && start.SequenceEqual(Encoding.UTF8.Preamble) ? WithByteOrderMark : Instance;
    }

    // DuckDB 1.5 turns a row number that must be 1 into an aggregate, which fails over a CSV file once filters move into its reader.
    private protected override void Attach(DuckDBConnection connection, Dataset dataset) =>
        connection.Execute("SET disabled_optimizers = 'top_n_window_elimination'");

    private protected override string SelectFrom(TableDefinition table, Dataset dataset)
    {
        IEnumerable<string> columns = table.Columns.Select(column =>
            $"{Dialect.Literal(column.Name)}: {Dialect.Literal(DuckDbDialect.Instance.ColumnType(column))}"
        );
        string files = string.Join(", ", dataset.PathsOf(table).Select(Dialect.Literal));
        return $"SELECT * FROM read_csv([{files}], auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', "
            + $"new_line = '\\n', nullstr = '', allow_quoted_nulls = false, max_line_size = {LongestLine}, columns = {{{string.Join(", ", columns)}}})";
    }

    // Bytes. DuckDB's own limit of 2 MB would hold too; said here so that it cannot move under us.
    private const int LongestLine = 2_000_000;
}
