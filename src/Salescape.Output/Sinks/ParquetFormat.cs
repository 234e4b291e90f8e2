using Salescape.Output.Datasets;
using Salescape.Output.Dialects;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Sinks;

/// <summary>One file per table, <c>schema/table.parquet</c>, or a folder of that name with numbered parts when one would be too large.</summary>
public sealed class ParquetFormat : DataFormat
{
    private ParquetFormat()
    {
    }

    /// <summary>The format.</summary>
    public static ParquetFormat Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "parquet";

    /// <inheritdoc/>
    public override int BytesPerRow => 40;

    internal static string FileOf(TableDefinition table) => $"{table.Schema}/{table.Name}.parquet";

    internal static string PartOf(TableDefinition table, int part) => $"{table.Schema}/{table.Name}/part-{part:00000}.parquet";

    /// <summary>A pattern of paths that finds a table's file or its parts.</summary>
    internal static string GlobOf(TableDefinition table) => $"{table.Schema}/{table.Name}{{.parquet,/part-*.parquet}}";

    /// <summary>The same as a regular expression.</summary>
    internal static string RegexOf(TableDefinition table) => $"{table.Schema}/{table.Name}(/part-[0-9]+)?[.]parquet";

    internal override ISink CreateSink(SinkSettings settings) => new ParquetSink(settings, ParquetLimits.Default);

    private protected override string SelectFrom(TableDefinition table, Dataset dataset) =>
        $"SELECT {Columns(table)} FROM read_parquet([{string.Join(", ", dataset.PathsOf(table).Select(Dialect.Literal))}])";
}
