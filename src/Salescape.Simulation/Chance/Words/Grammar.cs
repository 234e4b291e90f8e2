using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// Sentences by rule. Each section of the vocabulary files is a rule, each line one way to say it, drawn among those
/// whose facts are known. In a line, <c>{fact}</c> inserts a fact, <c>&lt;rule&gt;</c> another rule, <c>(this|that)</c>
/// one of several wordings; a backslash makes the next sign a plain one, and of an <c>n</c> a new line. In front, <c>[fact !fact]</c> asks for facts to
/// hold, or not to; a line also asks for every fact that it inserts itself.
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
    public static Grammar Load(params ReadOnlySpan<string> vocabularies)
    {
        var lexicons = new Lexicon[vocabularies.Length];
        for (int i = 0; i < lexicons.Length; i++)
            lexicons[i] = Lexicon.Load(vocabularies[i]);
        return Compile(lexicons);
    }

    /// <summary>Compiles vocabularies; their rules may name each other.</summary>
    public static Grammar Compile(params ReadOnlySpan<Lexicon> lexicons)
    {
        Dictionary<string, Rule> rules = [];
        foreach (Lexicon lexicon in lexicons)
        {
            foreach (string section in lexicon.Sections)
                rules.Add(section, new Rule());
        }

        var lines = new GrammarLines(rules);
        foreach (Lexicon lexicon in lexicons)
        {
            foreach (string section in lexicon.Sections)
                rules[section].Ways = Array.ConvertAll(lexicon[section], lines.Read);
        }

        return new(rules);
    }

    /// <summary>One thing to say, and the ways to say it.</summary>
    public sealed class Rule
    {
        private Way[] _ways = [];

        // Most rules are wordings that fit whatever is known.
        private bool _areAllOpen;

        /// <summary>The ways to say it.</summary>
        internal Way[] Ways
        {
            get => _ways;
            set
            {
                _ways = value;
                _areAllOpen = Array.TrueForAll(value, way => way.Needed.IsEmpty && way.Barred.IsEmpty);
            }
        }

        /// <summary>Says it in one of the ways that the facts allow.</summary>
        public void Say(TextArena arena, in Facts facts, ref Draw draw)
        {
            foreach (ref readonly Piece piece in Choose(facts.Known, ref draw).Pieces.AsSpan())
            {
                if (piece.Rule is not null)
                    piece.Rule.Say(arena, in facts, ref draw);
                else if (piece.Fact is { } fact)
                    arena.Add(facts[fact]);
                else
                    arena.Add(piece.Words);
            }
        }

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
            return arena.CutSentences();
        }

        private Way Choose(in FactSet known, ref Draw draw)
        {
            if (_areAllOpen && _ways.Length > 0)
                return _ways[draw.Whole(0, _ways.Length - 1)];
            int open = 0;
            foreach (Way way in _ways)
                open += way.Fits(known) ? 1 : 0;
            if (open == 0)
                throw new InvalidOperationException($"No way to say this with what is known; the first asks for facts {_ways[0].Needed}.");
            int chosen = draw.Whole(0, open - 1);
            foreach (Way way in _ways)
            {
                if (way.Fits(known) && chosen-- == 0)
                    return way;
            }

            throw new InvalidOperationException("A counted way was not found again.");
        }
    }

    /// <summary>One way to say a thing.</summary>
    /// <param name="Needed">Facts that must be known.</param>
    /// <param name="Barred">Facts that must not be.</param>
    /// <param name="Pieces">What is said.</param>
    internal sealed record Way(FactSet Needed, FactSet Barred, Piece[] Pieces)
    {
        public bool Fits(in FactSet known) => known.Allows(Needed, Barred);
    }

    /// <summary>Words, a fact or a rule.</summary>
    internal readonly record struct Piece(Text Words, Fact? Fact, Rule? Rule);
}
