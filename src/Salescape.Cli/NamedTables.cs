using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Cli;

/// <summary>The tables that a user names: by a name, with its schema or without, or all of a schema.</summary>
internal static class NamedTables
{
    /// <summary>The tables of a name.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public static TableDefinition[] Find(string name)
    {
        if (SchemaCatalog.Find(name) is { } table)
            return [table];
        TableDefinition[] ofSchema =
        [
            .. SchemaCatalog.Tables.Where(known => known.Schema.Equals(name, StringComparison.OrdinalIgnoreCase)),
        ];
        if (ofSchema.Length > 0)
            return ofSchema;
        IEnumerable<string> names = name.Contains('.')
            ? SchemaCatalog.Tables.Select(known => known.QualifiedName)
            : [.. SchemaCatalog.Tables.Select(known => known.Name), .. Schemas.All];
        throw new RefusedException(
            $"Unknown table or schema '{name}'.",
            NearestName.To(name, names) is { } nearest ? $"Did you mean '{nearest}'?" : $"'{CalledAs.Line("describe")}' lists them all."
        );
    }
}
