using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>What is used for account after account is as good as new once it is cleared: nothing of an earlier life shows in a later
/// one.</summary>
public sealed class PooledTests
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly DateOnly SomeDay = new(2001, 2, 3);

    public static TheoryData<string> Pooled =>
        [
            .. typeof(IPooled)
                .Assembly.GetTypes()
                .Where(type => type.IsClass && type.IsAssignableTo(typeof(IPooled)))
                .Select(type => type.FullName!),
        ];

    [Fact]
    public void All_that_is_pooled_is_known() => Assert.InRange(Pooled.Count, 12, 30);

    [Theory]
    [MemberData(nameof(Pooled))]
    public void A_cleared_object_is_as_good_as_new(string name)
    {
        Type type = typeof(IPooled).Assembly.GetType(name)!;
        var used = (IPooled)Activator.CreateInstance(type)!;
        Use(used);
        Assert.NotEmpty(Differences(Activator.CreateInstance(type)!, used, type.Name));

        used.Clear();

        Assert.Empty(Differences(Activator.CreateInstance(type)!, used, type.Name));
    }

    /// <summary>Sets every field, in every object that is held for good.</summary>
    private static void Use(object owner)
    {
        foreach (FieldInfo field in owner.GetType().GetFields(Fields))
        {
            object? held = field.GetValue(owner);
            switch (held)
            {
                case IPooled:
                    Use(held);
                    break;
                case Array { Rank: 1 } array:
                    for (int index = 0; index < array.Length; index++)
                        array.SetValue(Something(array.GetType().GetElementType()!), index);
                    break;
                case IList list:
                    list.Add(Something(field.FieldType.GetGenericArguments()[0]));
                    break;
                case not null when IsRoster(field.FieldType):
                    field.FieldType.GetMethod(nameof(Roster<Contact>.Take))!.Invoke(held, null);
                    break;
                default:
                    field.SetValue(owner, Something(field.FieldType));
                    break;
            }
        }
    }

    private static IEnumerable<string> Differences(object fresh, object used, string path)
    {
        foreach (FieldInfo field in fresh.GetType().GetFields(Fields))
        {
            string name = $"{path}.{field.Name}";
            (object? expected, object? actual) = (field.GetValue(fresh), field.GetValue(used));
            IEnumerable<string> found = expected switch
            {
                IPooled => Differences(expected, actual!, name),
                ICollection held => held.Cast<object?>().SequenceEqual(((ICollection)actual!).Cast<object?>()) ? [] : [name],
                not null when IsRoster(field.FieldType) => CountOf(actual!) == 0 ? [] : [name],
                _ => Equals(expected, actual) ? [] : [name],
            };
            foreach (string difference in found)
                yield return difference;
        }
    }

    private static bool IsRoster(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Roster<>);

    private static int CountOf(object roster) => (int)roster.GetType().GetProperty(nameof(Roster<Contact>.Count))!.GetValue(roster)!;

    /// <summary>A value that no new object holds.</summary>
    private static object Something(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Something(inner);
        if (type.IsEnum)
            return Enum.ToObject(type, 1);
        if (type.IsPrimitive)
            return type == typeof(bool) ? true : Convert.ChangeType(3, type, provider: null);
        if (type == typeof(DateOnly))
            return SomeDay;
        if (type == typeof(string))
            return "something";
        if (type.IsArray)
            return Array.CreateInstance(type.GetElementType()!, 1);
        object made = RuntimeHelpers.GetUninitializedObject(type);
        if (type.IsValueType)
        {
            foreach (FieldInfo field in type.GetFields(Fields))
                field.SetValue(made, Something(field.FieldType));
        }

        return made;
    }
}
