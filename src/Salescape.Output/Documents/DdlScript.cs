using Salescape.Output.Dialects;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Documents;

/// <summary>The statements that make the warehouse in one dialect.</summary>
internal static class DdlScript
{
    public static string Write(Dialect dialect, IReadOnlyList<TableDefinition> tables) =>
        $"-- The {tables.Count} tables for {dialect.Name}, with every foreign key that it can declare.\n\n{dialect.Script(tables, foreignKeys: true)}";
}
