using System.CommandLine;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Parquet;
using Salescape.Storage.Formats.Postgres;

namespace Salescape.Cli.Commands;

/// <summary>The options that decide how a data set is held, and not what it holds.</summary>
internal sealed class FormatOptions
{
    private const int LeastRowsPerGroup = 1_000;
    private const int MostRowsPerGroup = 1_000_000;

    private static readonly string[] Names = [.. DataFormat.All.Select(format => format.Name), PostgresDatabase.FormatName];

    private readonly ChoiceOption _to = new("--format", "format", Names, "--to") { Description = "Storage format." };

    private readonly Option<bool> _csvBom = new("--csv-bom")
    {
        Arity = ArgumentArity.Zero,
        Description = "Start CSV files with a byte order mark, so that Excel reads them as UTF-8. PostgreSQL's load script accepts none.",
    };

    private readonly Option<string?> _rowGroupRows = new("--row-group-rows")
    {
        HelpName = "N",
        Description =
            $"Rows of a row group in Parquet, {LeastRowsPerGroup} to {MostRowsPerGroup}; 240000 / columns by default. More suits readers with many "
            + "threads, and all tables hold theirs in memory: a large run needs 1.3 GB with 122880, 0.5 GB without.",
    };

    private readonly Option<bool> _enums = new("--enums")
    {
        Arity = ArgumentArity.Zero,
        Description = "Declare closed lists in DuckDB as ENUM instead of VARCHAR. Values then sort in the order of their list, not by letters.",
    };

    public FormatOptions(Command command)
    {
        command.Add(_to);
        command.Add(_csvBom);
        command.Add(_rowGroupRows);
        command.Add(_enums);
    }

    /// <summary>The name of the option that names the format.</summary>
    public string Name => _to.Name;

    /// <summary>The name of the option that puts a byte order mark into CSV.</summary>
    public string MarkName => _csvBom.Name;

    /// <summary>The options that say how files are written, beside the format.</summary>
    public IReadOnlyList<Option> OfFiles => [_csvBom, _rowGroupRows, _enums];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All => [_to, .. OfFiles];

    /// <summary>Whether a database was asked for instead of files.</summary>
    public bool IsDatabase(ParseResult parsed) => _to.Read(parsed) == PostgresDatabase.FormatName;

    /// <summary>The format that was asked for.</summary>
    public DataFormat Read(ParseResult parsed)
    {
        DataFormat format = DataFormat.Find(_to.Read(parsed))!;
        bool marked = parsed.GetValue(_csvBom);
        string? rows = parsed.GetValue(_rowGroupRows);
        if (marked && format is not CsvFormat)
            throw Meaningless(_csvBom, format, CsvFormat.Instance);
        if (rows is not null && format is not ParquetFormat)
            throw Meaningless(_rowGroupRows, format, ParquetFormat.Instance);
        if (parsed.GetValue(_enums))
            return format is DuckDbFormat ? DuckDbFormat.WithEnums : throw Meaningless(_enums, format, DuckDbFormat.Instance);
        if (marked)
            return CsvFormat.WithByteOrderMark;
        return rows is null
            ? format
            : ParquetFormat.WithRowGroups((int)Given.WholeNumber(_rowGroupRows.Name, rows, LeastRowsPerGroup, MostRowsPerGroup));
    }

    private RefusedException Meaningless(Option option, DataFormat format, DataFormat meant) =>
        new($"{option.Name} cannot be used with {_to.Name} {format.Name}.", $"Leave it out, or write {_to.Name} {meant.Name}.");
}
