using Salescape.Queries;
using Salescape.Verification.Checks.Rules;

namespace Salescape.Verification.Checks;

/// <summary>Everything that is checked: the rules of the schema, then the truths of <c>sql/checks/</c>.</summary>
public static class CheckCatalog
{
    /// <summary>All checks, in the order in which they are reported.</summary>
    public static IReadOnlyList<Check> All { get; } = [.. SchemaRule.All, .. Truth.All];

    /// <summary>The check of a name; null if there is none.</summary>
    public static Check? Find(string name) => All.FirstOrDefault(check => check.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A check that is being written.</summary>
    public static Check Read(QueryFile file) => Truth.Of(file);
}
