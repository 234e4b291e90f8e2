using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>The words of articles of the knowledge base.</summary>
internal static class ArticleWords
{
    private static readonly Grammar Words = Grammar.Load("help/articles");
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

    /// <summary>An article about a question or trouble that comes again and again: every cause that it may have there, with what helps,
    /// in the form of its category.</summary>
    public static ArticleTexts OfCase(TextArena arena, in ArticleFacts about, ArticleCategory category, ref Draw draw)
    {
        Facts facts = FactsOf(arena, in about);
        HelpCase told = about.Case!;
        string form = FormOf(category);
        Grammar.Rule item = Words.RuleOf($"item.{form}");
        FactSet ofAll = facts.Known;
        List<(Text Seen, Text Why, Text Help, Text Item)> causes = [];
        for (int root = 1; root <= told.Roots; root++)
        {
            if (!told.MayHave(root, about.Profile))
                continue;
            facts.ReturnTo(in ofAll);
            facts.Set(Fact.C1 + root - 1);
            Text seen = told.Subject.WriteSentences(arena, in facts, ref draw);
            facts.Set(Fact.Symptom, seen);
            facts.Set(Fact.Why, told.Why.WriteSentences(arena, in facts, ref draw));
            facts.Set(Fact.Help, told.Help.Write(arena, in facts, ref draw));
            causes.Add((seen, facts[Fact.Why], facts[Fact.Help], item.WriteSentences(arena, in facts, ref draw)));
        }

        facts.ReturnTo(in ofAll);
        facts.Set(Fact.Symptom, causes[0].Seen);
        facts.Set(Fact.Help, causes[0].Help);
        bool isGuide = category == ArticleCategory.HowTo;
        Text all = Joined(arena, causes.Skip(isGuide ? 1 : 0).Select(cause => cause.Item), isGuide || form == "trouble" ? "\n" : "\n\n");
        facts.Set(Fact.Answer, isGuide ? all : null);
        facts.Set(Fact.Why, isGuide ? causes[0].Why : all);
        for (int step = 0; step < causes.Count; step++)
            arena.Add(step == 0 ? ""u8 : "\n"u8).Add(step + 1).Add(". "u8).Add(causes[step].Help).Add('.');
        facts.Set(Fact.Steps, arena.CutSentences());
        return Write(arena, form, in facts, ref draw);
    }

    /// <summary>An article that shows how one thing is done in a feature: one of those that it is made for.</summary>
    public static ArticleTexts OfFeature(TextArena arena, in ArticleFacts about, ref Draw draw)
    {
        Facts facts = FactsOf(arena, in about);
        string[] tasks = [.. FeatureProfiles.NamesOf(about.Profile.Traits).Where(name => Words.Has($"title.{name}"))];
        string task = tasks[draw.Whole(0, tasks.Length - 1)];
        // Each task is told in one of two ways, in which title, purpose and steps belong together.
        facts.Set(Fact.C1 + draw.Whole(0, 1));
        facts.Set(Fact.Why, Words.RuleOf($"purpose.{task}").WriteSentences(arena, in facts, ref draw));
        facts.Set(Fact.Steps, Words.RuleOf($"steps.{task}").WriteSentences(arena, in facts, ref draw));
        facts.Set(Fact.Help, Words.RuleOf($"tip.{task}").WriteSentences(arena, in facts, ref draw));
        return new(
            Words.RuleOf($"title.{task}").WriteSentences(arena, in facts, ref draw),
            Words.RuleOf("body.how").WriteSentences(arena, in facts, ref draw)
        );
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
        DocumentedFigures.Tell(ref facts, arena, about.Product, about.Feature, about.Case is { About.IsEmpty: false });
        facts.Set(Fact.Part, arena.Add("the "u8).Add(about.Feature).Add(" page"u8).Cut());
        facts.Set(
            Fact.Object,
            about.Case is { About.IsEmpty: false } ? about.Case.About : arena.Add("the "u8).Add(about.Profile.Item).Cut()
        );
        if (about.Case is { About.IsEmpty: false })
            facts.Set(Fact.Paper);
        facts.Set(Fact.Team, Readers);
        facts.Set(Fact.Since, Lately);
        facts.Set(Fact.Account, Writer);
        facts.Set(Fact.Contact, Writer);
        return facts;
    }

    private static string FormOf(ArticleCategory category) =>
        category switch
        {
            ArticleCategory.FAQ => "faq",
            ArticleCategory.HowTo => "guide",
            ArticleCategory.Configuration => "settings",
            _ => "trouble",
        };

    private static Text Joined(TextArena arena, IEnumerable<Text> texts, string between)
    {
        bool isFirst = true;
        foreach (Text text in texts)
        {
            if (!isFirst)
                arena.Add(between);
            arena.Add(text);
            isFirst = false;
        }

        return arena.Cut();
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
