using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Salescape.Schema.Generator;

/// <summary>
/// Turns each row type marked <c>[Table]</c> into its <c>TableDefinition</c> and a typed batch with an <c>Append</c>
/// that stores a row by column; and all of them into the catalog and the set of batches. Nothing else.
/// </summary>
[Generator]
public sealed class TableGenerator : IIncrementalGenerator
{
    /// <summary>The name under which tests find the step that must be cached.</summary>
    public const string ModelStep = "TableModel";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<TableModel> tables = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                "Salescape.Schema.Kernel.TableAttribute",
                static (_, _) => true,
                RowTypeReader.Read
            )
            .WithTrackingName(ModelStep);
        context.RegisterSourceOutput(tables, static (output, table) => output.AddSource($"{table.RowType}.g.cs", BatchWriter.Write(table)));
        context.RegisterSourceOutput(tables.Collect(), static (output, all) => WriteCatalog(output, all));
    }

    private static void WriteCatalog(SourceProductionContext output, ImmutableArray<TableModel> tables)
    {
        var ordered = tables.OrderBy(t => t.Number).ToList();
        output.AddSource("SchemaCatalog.g.cs", CatalogWriter.WriteCatalog(ordered));
        output.AddSource("CompanyRows.g.cs", CatalogWriter.WriteRows(ordered));
    }
}
