using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What an entry of the audit log may speak of.</summary>
/// <param name="Type">What was done.</param>
/// <param name="Entity">The kind of thing acted on.</param>
/// <param name="Failed">Whether it was only tried.</param>
/// <param name="Product">The product worked with.</param>
/// <param name="Account">The account's short name.</param>
/// <param name="Title">Name of the report or dashboard acted on, if it is one.</param>
/// <param name="Other">Name of the other user acted on, if it is one.</param>
/// <param name="Tool">Name of the software connected, if it is an integration.</param>
/// <param name="Rows">Rows of an export; 0 if it is none.</param>
internal readonly record struct AuditFacts(
    AuditEventType Type,
    AuditEntityType Entity,
    bool Failed,
    Text Product,
    Text Account,
    Text? Title,
    Text? Other,
    Text? Tool,
    int Rows
);

/// <summary>Why something done by a user failed.</summary>
internal enum AuditFailure
{
    /// <summary>A slip at the sign-in.</summary>
    Login,

    /// <summary>The password was right, the second factor was not.</summary>
    SecondFactor,

    /// <summary>Somebody else tries passwords.</summary>
    Attack,

    /// <summary>A right is missing.</summary>
    Right,

    /// <summary>A change did not go through.</summary>
    Change,

    /// <summary>An export did not.</summary>
    Export,
}

/// <summary>Descriptions and error messages of the audit log, and the names of what users make.</summary>
internal static class AuditTexts
{
    private static readonly Grammar Log = Grammar.Load("use/audit");
    private static readonly Grammar Artefacts = Grammar.Load("use/artefacts");

    private static readonly Grammar.Rule?[][] Descriptions = Array.ConvertAll(Enum.GetValues<AuditEventType>(), type =>
        Array.ConvertAll(Enum.GetValues<AuditEntityType>(), entity => RuleOf(type, entity))
    );

    private static readonly Grammar.Rule[] Errors = Array.ConvertAll(Enum.GetValues<AuditFailure>(), failure =>
        Log.RuleOf($"error.{failure.ToString().ToLowerInvariant()}")
    );

    private static readonly Grammar.Rule[] Reports = OfCategories("report");
    private static readonly Grammar.Rule[] Dashboards = OfCategories("dashboard");

    /// <summary>What was done.</summary>
    public static Text Describe(TextArena arena, in AuditFacts about, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Title, about.Title);
        facts.Set(Fact.Contact, about.Other);
        facts.Set(Fact.Partner, about.Tool);
        if (about.Rows > 0)
            facts.Set(Fact.Rows, Amounts.Write(arena, about.Rows));
        if (about.Failed)
            facts.Set(Fact.Failed);
        Grammar.Rule rule = Descriptions[(int)about.Type][(int)about.Entity]
            ?? throw new ArgumentException($"Nothing is said of {about.Type} of {about.Entity}.", nameof(about));
        return rule.Write(arena, in facts, ref draw);
    }

    /// <summary>Why it failed.</summary>
    public static Text Error(TextArena arena, AuditFailure failure, ref Draw draw)
    {
        var facts = new Facts();
        return Errors[(int)failure].Write(arena, in facts, ref draw);
    }

    /// <summary>What a report or dashboard of a product is called, with a capital letter in front.</summary>
    public static Text Name(TextArena arena, ProductCategory category, bool isDashboard, ref Draw draw)
    {
        var facts = new Facts();
        Text name = (isDashboard ? Dashboards : Reports)[(int)category].Write(arena, in facts, ref draw);
        byte first = name.Utf8[0];
        return first is >= (byte)'a' and <= (byte)'z' ? arena.Add((char)(first - 'a' + 'A')).Add(name.Utf8[1..]).Cut() : name;
    }

    private static Grammar.Rule? RuleOf(AuditEventType type, AuditEntityType entity)
    {
        string verb = type == AuditEventType.ConfigChange ? "config" : type.ToString().ToLowerInvariant();
        string name = $"{verb}.{entity.ToString().ToLowerInvariant()}";
        return Log.Rules.Contains(name) ? Log.RuleOf(name) : null;
    }

    private static Grammar.Rule[] OfCategories(string kind) =>
        Array.ConvertAll(Enum.GetValues<ProductCategory>(), category => Artefacts.RuleOf($"{kind}.{category}"));
}
