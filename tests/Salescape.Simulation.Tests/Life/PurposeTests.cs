using System.Reflection;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Tests.Life;

/// <summary>Draws are keyed by the names of their purposes: two decisions of one name would be one.</summary>
public sealed class PurposeTests
{
    private static readonly Purpose[] All =
    [
        .. typeof(Purpose)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Purpose))
            .Select(field => (Purpose)field.GetValue(null)!),
    ];

    [Fact]
    public void There_are_hundreds_of_decisions() => Assert.InRange(All.Length, 150, 1_000);

    [Fact]
    public void No_two_purposes_share_a_name() =>
        Assert.Equal([], All.GroupBy(purpose => purpose.Name).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void No_two_purposes_share_a_key() => Assert.Equal(All.Length, All.Select(purpose => purpose.Key).Distinct().Count());
}
