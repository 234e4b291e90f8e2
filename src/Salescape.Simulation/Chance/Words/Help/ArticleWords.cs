using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>The words of articles of the knowledge base.</summary>
internal static class ArticleWords
{
    private static readonly Grammar Words = Grammar.Load("help/articles");
    private static readonly Grammar.Rule Reason = Words.RuleOf("reason");
    private static readonly Text Readers = Text.Of("your team");
    private static readonly Text Writer = Text.Of("the user");
    private static readonly Text Lately = Text.Of("since a change");

    /// <summary>An article about a fault that many customers meet.</summary>
    public static ArticleTexts OfIssue(TextArena arena, in ArticleFacts about, PlannedIssue issue, ref Draw draw)
    {
        Facts facts = FactsOf(arena, in about);
        facts.Set(Fact.Error, issue.ErrorCode);
        facts.Set(Fact.Symptom, issue.Pattern);
        facts.Set(Fact.Trigger, issue.Trigger);
        facts.Set(Fact.Why, issue.Cause);
        facts.Set(Fact.Detour, issue.Detour);
        return Write(arena, "issue", in facts, ref draw);
    }

    /// <summary>An article about a question or trouble that comes again and again: every cause that it may have, with what helps.</summary>
    public static ArticleTexts OfCase(TextArena arena, in ArticleFacts about, ref Draw draw)
    {
        Facts facts = FactsOf(arena, in about);
        HelpCase told = about.Case!;
        FactSet ofAll = facts.Known;
        var reasons = new Text[told.Roots];
        for (int root = 0; root < reasons.Length; root++)
        {
            facts.ReturnTo(in ofAll);
            facts.Set(Fact.C1 + root);
            if (root == 0)
                facts.Set(Fact.Symptom, told.Subject.WriteSentences(arena, in facts, ref draw));
            facts.Set(Fact.Why, told.Why.Write(arena, in facts, ref draw));
            facts.Set(Fact.Help, told.Help.Write(arena, in facts, ref draw));
            reasons[root] = Reason.Write(arena, in facts, ref draw);
        }

        Text symptom = facts[Fact.Symptom];
        facts.ReturnTo(in ofAll);
        facts.Set(Fact.Symptom, symptom);
        for (int root = 0; root < reasons.Length; root++)
            arena.Add(root == 0 ? ""u8 : "\n"u8).Add(reasons[root]);
        facts.Set(Fact.Why, arena.CutSentences());
        return Write(arena, "case", in facts, ref draw);
    }

    /// <summary>An article that shows how a feature is used.</summary>
    public static ArticleTexts OfFeature(TextArena arena, in ArticleFacts about, ref Draw draw)
    {
        Facts facts = FactsOf(arena, in about);
        facts.Set(Fact.Help, Words.RuleOf($"purpose.{about.Kind}").Write(arena, in facts, ref draw));
        return Write(arena, "how", in facts, ref draw);
    }

    /// <summary>An article about the first days with a product.</summary>
    public static ArticleTexts OfStart(TextArena arena, in ArticleFacts about, ref Draw draw)
    {
        Facts facts = FactsOf(arena, in about);
        return Write(arena, "install", in facts, ref draw);
    }

    private static Facts FactsOf(TextArena arena, in ArticleFacts about)
    {
        var facts = new Facts();
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Feature, about.Feature);
        facts.Set(Fact.Version, about.Versions);
        about.Profile.Tell(ref facts);
        facts.Set(Fact.Part, arena.Add("the "u8).Add(about.Feature).Add(" page"u8).Cut());
        facts.Set(
            Fact.Object,
            about.Case is { About.IsEmpty: false } ? about.Case.About : arena.Add("the "u8).Add(about.Profile.Item).Cut()
        );
        facts.Set(Fact.Team, Readers);
        facts.Set(Fact.Since, Lately);
        facts.Set(Fact.Account, Writer);
        facts.Set(Fact.Contact, Writer);
        return facts;
    }

    private static ArticleTexts Write(TextArena arena, string kind, in Facts facts, ref Draw draw) =>
        new(
            Words.RuleOf($"title.{kind}").WriteSentences(arena, in facts, ref draw),
            Words.RuleOf($"body.{kind}").WriteSentences(arena, in facts, ref draw)
        );
}

/// <summary>What an article may speak of.</summary>
/// <param name="Kind">The kind of product.</param>
/// <param name="Product">The product's name.</param>
/// <param name="Feature">The feature it is about, or takes as its example.</param>
/// <param name="Profile">What that feature is made of.</param>
/// <param name="Versions">The versions that it applies to.</param>
/// <param name="Case">The question or trouble; null if it is about none.</param>
internal readonly record struct ArticleFacts(
    ProductCategory Kind,
    Text Product,
    Text Feature,
    FeatureProfile Profile,
    Text Versions,
    HelpCase? Case
);

/// <summary>The words of one article.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Content">Its body, in paragraphs with headings.</param>
internal readonly record struct ArticleTexts(Text Title, Text Content);
