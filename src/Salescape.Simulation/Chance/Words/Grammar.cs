using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// Sentences by rule. Each section of the vocabulary files is a rule, each line one way to say it, drawn among those
/// whose facts are known. In a line, <c>{fact}</c> inserts a fact, <c>&lt;rule&gt;</c> another rule, <c>(this|that)</c>
/// one of several wordings, two at least; a backslash makes the next sign a plain one, and of an <c>n</c> a new line. In front, <c>[fact
/// !fact]</c> asks for facts to hold, or not to; a line also asks for every fact that it inserts itself.
/// </summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, Rule> _rules;

    private Grammar(Dictionary<string, Rule> rules) => _rules = rules;

    /// <summary>The rule of that name, to be looked up once and kept.</summary>
    public Rule RuleOf(string name) =>
        _rules.TryGetValue(name, out Rule? rule) ? rule : throw new InvalidOperationException($"The grammar has no rule '{name}'.");

    /// <summary>Whether there is a rule of that name.</summary>
    public bool Has(string name) => _rules.ContainsKey(name);

    /// <summary>The names of all rules.</summary>
    public IEnumerable<string> Rules => _rules.Keys;

    /// <summary>Compiles embedded vocabularies; their rules may name each other.</summary>
    public static Grammar Load(params ReadOnlySpan<string> vocabularies) => Compile(Read(vocabularies), manners: 1);

    /// <summary>The same for what people write, who differ: compiles them in every <see cref="Manner"/>.</summary>
    public static Grammar LoadSpoken(params ReadOnlySpan<string> vocabularies) => CompileSpoken(Read(vocabularies));

    /// <summary>Compiles vocabularies; their rules may name each other.</summary>
    public static Grammar Compile(params ReadOnlySpan<Lexicon> lexicons) => Compile(lexicons, manners: 1);

    /// <summary>The same in every <see cref="Manner"/>.</summary>
    public static Grammar CompileSpoken(params ReadOnlySpan<Lexicon> lexicons) => Compile(lexicons, ManyManners.Count);

    private static Lexicon[] Read(ReadOnlySpan<string> vocabularies)
    {
        var lexicons = new Lexicon[vocabularies.Length];
        for (int i = 0; i < lexicons.Length; i++)
            lexicons[i] = Lexicon.Load(vocabularies[i]);
        return lexicons;
    }

    private static Grammar Compile(ReadOnlySpan<Lexicon> lexicons, int manners)
    {
        List<(string Name, Text[] Lines)> sections = [];
        foreach (Lexicon lexicon in lexicons)
        {
            foreach (string section in lexicon.Sections)
                sections.Add((section, lexicon[section]));
        }

        var lines = new GrammarLines(sections.Select(section => section.Name), manners);
        GrammarScript script = lines.Read([.. sections.Select(section => section.Lines)]);
        return new(
            sections
                .Select((section, number) => (section.Name, Rule: new Rule(script, number)))
                .ToDictionary(rule => rule.Name, rule => rule.Rule)
        );
    }

    /// <summary>Cuts the text of whole sentences that several rules have said.</summary>
    public static Text CutSentences(TextArena arena, in Facts facts, ref Draw draw)
    {
        ref readonly Voice voice = ref facts.Voice;
        return voice.IsCareless ? arena.CutSentences(in voice, ref draw) : arena.CutSentences();
    }

    /// <summary>One thing to say.</summary>
    public sealed class Rule
    {
        private readonly GrammarScript _script;
        private readonly int _number;

        internal Rule(GrammarScript script, int number)
        {
            _script = script;
            _number = number;
        }

        /// <summary>Says it in one of the ways that the facts allow.</summary>
        public void Say(TextArena arena, in Facts facts, ref Draw draw) => _script.Say(_number, arena, in facts, ref draw);

        /// <summary>Says it and cuts the text.</summary>
        public Text Write(TextArena arena, in Facts facts, ref Draw draw)
        {
            Say(arena, in facts, ref draw);
            return arena.Cut();
        }

        /// <summary>Says it in whole sentences and cuts the text.</summary>
        public Text WriteSentences(TextArena arena, in Facts facts, ref Draw draw)
        {
            Say(arena, in facts, ref draw);
            return Grammar.CutSentences(arena, in facts, ref draw);
        }
    }
}
