using Salescape.Schema;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>hyparquet, which reads Parquet in JavaScript alone: <c>hyparquet.mjs</c> is told the files, and what kinds of values their
/// columns hold.</summary>
internal static class HyparquetReader
{
    /// <summary>A line a column.</summary>
    public static IEnumerable<string> Lines(string folder) =>
        NodeProgram
            .Run(
                "hyparquet.mjs",
                [],
                string.Concat(
                    SchemaCatalog.Tables.Select(table =>
                        $"{folder}/{table.Schema}/{table.Name}.parquet\t{table.QualifiedName}\t{string.Join('\t', table.Columns.Select(column => $"{column.Name}:{column.Kind}:{column.Scale}"))}\n"
                    )
                )
            )
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
