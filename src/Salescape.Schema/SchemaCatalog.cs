using Salescape.Schema.Kernel;

namespace Salescape.Schema;

public static partial class SchemaCatalog
{
    /// <summary>The table of a name, with or without its schema; null if there is none.</summary>
    /// <param name="name"><c>customers</c> or <c>sales_data.customers</c>, in any case.</param>
    public static TableDefinition? Find(string name) =>
        Tables.FirstOrDefault(table =>
            table.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            || table.QualifiedName.Equals(name, StringComparison.OrdinalIgnoreCase)
        );
}
