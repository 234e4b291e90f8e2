using System.Reflection;
using System.Reflection.Emit;

namespace Salescape.Architecture.Tests;

/// <summary>
/// What is decided and how it is told are two types. A writer of rows draws nothing and changes nothing, nor does anything
/// that it calls.
/// </summary>
public sealed class TellingTests
{
    private const string Life = "Salescape.Simulation.Life";

    private static readonly Assembly Simulation = Assembly.Load("Salescape.Simulation");

    private static readonly string[] Deciding =
    [
        "Chance.Dice",
        "Chance.Draw",
        "Chance.DrawSeries",
        "Chance.Purpose",
        "Life.Scene",
        "Life.Diary",
        "Plan.Vendor",
    ];

    private static readonly Type[] Dice =
    [
        .. Deciding.Select(name => Simulation.GetType($"Salescape.Simulation.{name}", throwOnError: true)!),
    ];

    /// <summary>What changes a list or a roster.</summary>
    private static readonly HashSet<string> Changes =
    [
        "Add",
        "AddRange",
        "Clear",
        "GiveBack",
        "Insert",
        "Remove",
        "RemoveAll",
        "RemoveAt",
        "RemoveRange",
        "Reverse",
        "Sort",
        "Take",
        "set_Item",
    ];

    public static TheoryData<string> Writers =>
        [
            .. Simulation
                .GetTypes()
                .Where(type => type.Namespace == Life && type.Name.EndsWith("Rows", StringComparison.Ordinal))
                .Select(type => type.FullName!),
        ];

    [Fact]
    public void All_tables_of_lives_have_writers_that_are_watched() => Assert.InRange(Writers.Count, 30, 60);

    [Fact]
    public void Nobody_but_writers_appends_rows_of_lives() =>
        Assert.All(
            Simulation
                .GetTypes()
                .Where(type =>
                    type is { Namespace: Life, DeclaringType: null, Name: not "Telling" }
                    && References.MethodsOf(type).SelectMany(References.MembersOf).Any(NamesRows)
                ),
            type => Assert.EndsWith("Rows", type.Name, StringComparison.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_writer_draws_nothing(string writer) =>
        Assert.Empty(Reached(writer).SelectMany(TypesIn).Intersect(Dice).Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_writer_changes_nothing(string writer) => Assert.Empty(Reached(writer).SelectMany(ChangesIn));

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_writer_remembers_nothing(string writer) =>
        Assert.Empty(
            Simulation
                .GetType(writer)!
                .GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
                .Where(field => !field.IsInitOnly && !field.IsLiteral)
                .Select(field => field.Name)
        );

    [Fact]
    public void What_a_life_is_told_with_leads_to_no_dice()
    {
        var seen = new HashSet<Type>();
        var open = new Queue<Type>([Simulation.GetType($"{Life}.Telling", throwOnError: true)!]);
        while (open.TryDequeue(out Type? type))
        {
            foreach (Type next in Exposed(type).SelectMany(References.PartsOf))
            {
                Assert.False(Dice.Contains(next), $"{type.Name} leads to {next.Name}.");
                if (next.Assembly == Simulation && seen.Add(next))
                    open.Enqueue(next);
            }
        }
    }

    [Fact]
    public void A_chapter_that_decides_would_be_noticed()
    {
        HashSet<MethodBase> chapter = Reached($"{Life}.Churn");

        Assert.Contains(Dice[0], chapter.SelectMany(TypesIn));
        Assert.Contains(chapter.SelectMany(ChangesIn), change =>
            change.EndsWith("sets Account.<Left>k__BackingField", StringComparison.Ordinal)
        );
    }

    private static IEnumerable<Type> Exposed(Type type) =>
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.PropertyType),
            .. type.GetFields(BindingFlags.Public | BindingFlags.Instance).Select(field => field.FieldType),
        ];

    private static bool NamesRows((OpCode Code, MemberInfo Member) named) =>
        named.Member is { Name: "get_Rows", DeclaringType.Name: "Telling" };

    /// <summary>The methods of a writer, and those of lives that they call, and so on.</summary>
    private static HashSet<MethodBase> Reached(string writer)
    {
        var reached = new HashSet<MethodBase>();
        var open = new Queue<MethodBase>(References.MethodsOf(Simulation.GetType(writer)!).Where(method => method is not ConstructorInfo));
        while (open.TryDequeue(out MethodBase? method))
        {
            if (!reached.Add(method))
                continue;
            foreach ((_, MemberInfo member) in References.MembersOf(method))
            {
                if (
                    member is MethodBase called
                    && called.DeclaringType is { Namespace: Life } owner
                    && (called is not ConstructorInfo || owner.IsClass)
                )
                    open.Enqueue(called);
            }
        }

        return reached;
    }

    private static IEnumerable<Type> TypesIn(MethodBase method) =>
        [
            .. References.TypesOf(method).SelectMany(References.PartsOf),
            .. References
                .MembersOf(method)
                .SelectMany(named =>
                    named.Member switch
                    {
                        Type type => References.PartsOf(type),
                        { DeclaringType: { } owner } => References.PartsOf(owner),
                        _ => [],
                    }
                ),
        ];

    private static IEnumerable<string> ChangesIn(MethodBase method)
    {
        foreach ((OpCode code, MemberInfo member) in References.MembersOf(method))
        {
            bool isOfLife = member.DeclaringType is { } owner && References.PartsOf(owner).Any(part => part.Namespace == Life);
            if ((code == OpCodes.Stfld || code == OpCodes.Stsfld) && isOfLife && member.DeclaringType!.IsClass)
                yield return $"{method.DeclaringType!.Name}.{method.Name} sets {member.DeclaringType.Name}.{member.Name}";
            if (member is MethodInfo && isOfLife && member.DeclaringType!.IsGenericType && Changes.Contains(member.Name))
                yield return $"{method.DeclaringType!.Name}.{method.Name} calls {member.Name} of a list";
        }
    }
}
