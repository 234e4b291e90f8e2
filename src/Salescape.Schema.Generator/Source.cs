using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Salescape.Schema.Generator;

/// <summary>C# literals and names as generated code writes them.</summary>
internal static class Source
{
    public static string Literal(string? text) => text is null ? "null" : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    public static string Literal(bool value) => value ? "true" : "false";

    public static string Literal(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Literal(long? value) => value is null ? "null" : value.Value.ToString(CultureInfo.InvariantCulture) + "L";

    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Literal)) + "]";

    /// <summary>The SQL name in C# case: <c>customer_products</c> becomes <c>CustomerProducts</c>.</summary>
    public static string Pascal(string sqlName) =>
        string.Concat(sqlName.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));

    public static string Field(string property) => "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);
}
