using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Salescape.Simulation;

/// <summary>A number of the world by its name, as it stands among the assumptions: what a cause is made of.</summary>
/// <param name="Name">Such as <c>WinAssumptions.Sponsor</c>.</param>
/// <param name="Values">Its value; several where it differs by a closed list, in the list's order, or has parts.</param>
public sealed record Coefficient(string Name, IReadOnlyList<double> Values)
{
    private const string Kept = "ILLink.Descriptors.xml keeps all assumptions.";

    private delegate ReadOnlySpan<T> Series<T>();

    /// <summary>Finds a number of the world; null if there is none of that name.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Kept)]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = Kept)]
    public static Coefficient? Find(string name)
    {
        if (name.Split('.') is not [var subject, var member])
            return null;
        Type? holder = typeof(Coefficient).Assembly.GetType($"{typeof(Coefficient).Namespace}.Assumptions.{subject}");
        double[]? values = holder?.GetMember(member, BindingFlags.Public | BindingFlags.Static) switch
        {
            [FieldInfo field] => [Convert.ToDouble(field.GetValue(null), CultureInfo.InvariantCulture)],
            [PropertyInfo property] => ValuesOf(property),
            _ => null,
        };
        return values is null ? null : new(name, values);
    }

    // Reflection cannot hand out spans; a delegate of the getter can.
    private static double[]? ValuesOf(PropertyInfo property) =>
        property.PropertyType switch
        {
            var type when type == typeof(double) => [(double)property.GetValue(null)!],
            var type when type == typeof(ReadOnlySpan<double>) => property.GetMethod!.CreateDelegate<Series<double>>()().ToArray(),
            var type when type == typeof(ReadOnlySpan<int>) =>
            [
                .. property.GetMethod!.CreateDelegate<Series<int>>()().ToArray().Select(value => (double)value),
            ],
            _ => property.GetValue(null) is ITuple several
                ? [.. Enumerable.Range(0, several.Length).Select(place => Convert.ToDouble(several[place], CultureInfo.InvariantCulture))]
                : null,
        };
}
