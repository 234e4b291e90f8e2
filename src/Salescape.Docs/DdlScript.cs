using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;

namespace Salescape.Docs;

/// <summary>The statements that make the warehouse in one dialect.</summary>
internal static class DdlScript
{
    public static string Write(Dialect dialect, IReadOnlyList<TableDefinition> tables) =>
        $"-- The {tables.Count} tables for {dialect.Name}, {Keys(dialect, tables)}.{Remark(dialect)}\n\n{dialect.Script(tables, foreignKeys: true)}";

    private static string Keys(Dialect dialect, IReadOnlyList<TableDefinition> tables)
    {
        int all = tables.Sum(table => table.References.Count());
        int declared = tables.Sum(table => table.References.Count(column => dialect.CanDeclare(table, column)));
        return declared == all ? $"with all {all} foreign keys"
            : declared == 0 ? "without foreign keys"
            : $"with the {declared} of {all} foreign keys that it can declare";
    }

    private static string Remark(Dialect dialect) => dialect.KeysRemark.Length == 0 ? "" : $"\n-- {dialect.KeysRemark}";
}
