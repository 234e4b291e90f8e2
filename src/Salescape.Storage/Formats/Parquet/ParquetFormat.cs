using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>One file per table, <c>schema/table.parquet</c>, or a folder of that name with numbered parts when one would be too
/// large.</summary>
public sealed class ParquetFormat : DataFormat
{
    private readonly ParquetLimits _limits;

    private ParquetFormat(ParquetLimits limits) => _limits = limits;

    /// <summary>The format.</summary>
    public static ParquetFormat Instance { get; } = new(ParquetLimits.Default);

    /// <summary>The format with larger or smaller row groups than the default's.</summary>
    /// <param name="rows">Rows of a group, which ends with the block of accounts that reaches them.</param>
    public static ParquetFormat WithRowGroups(int rows) => With(ParquetLimits.Default with { RowsPerGroup = rows });

    internal static ParquetFormat With(ParquetLimits limits) => new(limits);

    /// <inheritdoc/>
    public override string Name => "parquet";

    internal override string Ending => "parquet";

    internal override bool MayBePieces => true;

    /// <inheritdoc/>
    public override int BytesPerRow => 40;

    internal static string FileOf(TableDefinition table) => $"{table.Schema}/{table.Name}.parquet";

    internal static string PartOf(TableDefinition table, int part) => $"{table.Schema}/{table.Name}/part-{part:00000}.parquet";

    /// <summary>A regular expression of paths that finds a table's file or its parts.</summary>
    internal static string RegexOf(TableDefinition table) => $"{table.Schema}/{table.Name}(/part-[0-9]+)?[.]parquet";

    internal override ISink CreateSink(SinkSettings settings) => new ParquetSink(settings, _limits);

    private protected override string SelectFrom(TableDefinition table, Dataset dataset) =>
        $"SELECT {Columns(table)} FROM read_parquet([{string.Join(", ", dataset.PathsOf(table).Select(Dialect.Literal))}])";
}
