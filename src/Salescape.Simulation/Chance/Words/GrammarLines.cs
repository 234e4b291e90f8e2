using System.Runtime.InteropServices;
using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Reads the lines of grammar files into a script; the notation is told at <see cref="Grammar"/>.</summary>
internal sealed class GrammarLines
{
    // Measured over the vocabularies; lists that grow by doubling made a tenth of the start-up.
    private const int BytesPerPiece = 12;

    private static readonly Dictionary<string, Fact> FactsByName = Enum.GetValues<Fact>()
        .ToDictionary(fact => fact.ToString(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int> _numbers;

    // Rules with a name come first, in the order of their names; wordings in brackets follow as they are read.
    private readonly List<GrammarScript.Rule> _rules;
    private readonly List<GrammarScript.Way> _ways = [];
    private readonly GrammarQuestions _questions = new();
    private readonly List<Condition> _asks = [];
    private readonly List<GrammarScript.Piece>[] _pieces;
    private readonly List<byte> _words = [];

    // The words of a piece in each manner.
    private readonly string[] _said;

    private byte[] _line = [];
    private int _at;

    /// <summary>Begins with the names of all rules, which lines may name.</summary>
    /// <param name="names">The names.</param>
    /// <param name="manners">In how many manners the words are kept.</param>
    public GrammarLines(IEnumerable<string> names, int manners)
    {
        _pieces = [.. Enumerable.Range(0, manners).Select(_ => new List<GrammarScript.Piece>())];
        _said = new string[manners];
        _numbers = names.Select((name, number) => (name, number)).ToDictionary(rule => rule.name, rule => rule.number);
        _rules = [.. Enumerable.Repeat(default(GrammarScript.Rule), _numbers.Count)];
    }

    /// <summary>Reads the lines of every rule, in the order of the names.</summary>
    public GrammarScript Read(IReadOnlyList<Text[]> rules)
    {
        int room = rules.Sum(lines => lines.Sum(line => line.Length)) / BytesPerPiece;
        foreach (List<GrammarScript.Piece> inManner in _pieces)
            inManner.EnsureCapacity(room);
        int number = 0;
        foreach (Text[] lines in rules)
            _rules[number++] = RuleOf(Array.ConvertAll(lines, Read));
        GrammarScript.Piece[][] pieces = Array.ConvertAll(_pieces, inManner => inManner.ToArray());
        return new([.. _rules], [.. _ways], _questions.Questions, _questions.Answers, pieces, [.. _words, .. new byte[TextArena.Stride]]);
    }

    private ReadWay Read(Text line)
    {
        _line = line.Utf8.ToArray();
        _at = 0;
        FactSet needed = default;
        FactSet barred = default;
        if (_line[0] == '[')
        {
            _at = 1;
            foreach (string condition in Until(']').Split(' '))
            {
                if (condition[0] == '!')
                    barred.Add(FactOf(condition[1..]));
                else
                    needed.Add(FactOf(condition));
            }

            while (_at < _line.Length && _line[_at] == ' ')
                _at++;
        }

        ReadWay way = Way(nested: false);
        return way with { Asks = new(way.Asks.Needed | needed, barred) };
    }

    private ReadWay Way(bool nested)
    {
        List<GrammarScript.Piece> pieces = [];
        FactSet needed = default;
        while (_at < _line.Length && !(nested && _line[_at] is (byte)'|' or (byte)')'))
        {
            switch (_line[_at])
            {
                case (byte)'{':
                    _at++;
                    Fact fact = FactOf(Until('}'));
                    needed.Add(fact);
                    pieces.Add(new((int)fact, 0, IsRule: false));
                    break;
                case (byte)'<':
                    _at++;
                    string name = Until('>');
                    pieces.Add(
                        new(_numbers.TryGetValue(name, out int named) ? named : throw Misread($"no rule '{name}'"), 0, IsRule: true)
                    );
                    break;
                case (byte)'(':
                    _at++;
                    ReadWay[] wordings = Wordings();
                    // What every wording inserts must be known for the whole line.
                    needed |= wordings.Aggregate(FactSet.All, (all, way) => all & way.Asks.Needed);
                    pieces.Add(new(_rules.Count, 0, IsRule: true));
                    _rules.Add(RuleOf(wordings));
                    break;
                case (byte)'\\':
                    pieces.Add(Words([_line[_at + 1] == 'n' ? (byte)'\n' : _line[_at + 1]]));
                    _at += 2;
                    break;
                default:
                    int start = _at;
                    while (
                        _at < _line.Length
                        && !(
                            _line[_at] is (byte)'{' or (byte)'<' or (byte)'(' or (byte)'\\'
                            || (nested && _line[_at] is (byte)'|' or (byte)')')
                        )
                    )
                        _at++;
                    pieces.Add(Words(_line.AsSpan(start, _at - start)));
                    break;
            }
        }

        return new(new(needed, default), pieces);
    }

    private ReadWay[] Wordings()
    {
        List<ReadWay> ways = [];
        do
        {
            ways.Add(Way(nested: true));
            if (_at == _line.Length)
                throw Misread("a wording that is not closed");
        } while (_line[_at++] == '|');
        // Brackets that are meant to be read would vanish.
        return ways.Count > 1 ? [.. ways] : throw Misread("brackets around one wording; plain ones have a backslash in front");
    }

    private GrammarScript.Rule RuleOf(ReadWay[] ways)
    {
        int first = _ways.Count;
        _asks.Clear();
        foreach (ReadWay way in ways)
        {
            _asks.Add(way.Asks);
            _ways.Add(new(new(_pieces[0].Count, way.Pieces.Count)));
            foreach (GrammarScript.Piece piece in way.Pieces)
                Keep(piece);
        }

        GrammarScript.Slice asked = _questions.Add(CollectionsMarshal.AsSpan(_asks));
        return asked.Count == 0 || ways.Length <= GrammarQuestions.MaxWays
            ? new(new(first, ways.Length), asked)
            : throw Misread($"a rule of more than {GrammarQuestions.MaxWays} ways, not all of them open");
    }

    /// <summary>Keeps a piece as it is written in each manner; most are written alike in all.</summary>
    private void Keep(GrammarScript.Piece piece)
    {
        // Of what is inserted, the place is none among the words.
        string words = piece.Length == 0 ? "" : Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_words).Slice(piece.Place, piece.Length));
        if (_pieces.Length > 1 && words.Length > 0)
            ManyManners.Rewrite(words, _said);
        else
            _said.AsSpan().Fill(words);
        for (int manner = 0; manner < _pieces.Length; manner++)
            _pieces[manner].Add(ReferenceEquals(_said[manner], words) ? piece : Words(Encoding.UTF8.GetBytes(_said[manner])));
    }

    private GrammarScript.Piece Words(ReadOnlySpan<byte> words)
    {
        _words.AddRange(words);
        return new(_words.Count - words.Length, (ushort)words.Length, IsRule: false);
    }

    private string Until(char end)
    {
        int length = Array.IndexOf(_line, (byte)end, _at) - _at;
        if (length < 0)
            throw Misread($"no '{end}'");
        string name = Encoding.UTF8.GetString(_line, _at, length);
        _at += length + 1;
        return name;
    }

    private Fact FactOf(string name) => FactsByName.TryGetValue(name, out Fact fact) ? fact : throw Misread($"no fact '{name}'");

    private FormatException Misread(string what) => new($"Grammar line with {what}: {Encoding.UTF8.GetString(_line)}");

    /// <summary>A way as it was read.</summary>
    private sealed record ReadWay(Condition Asks, List<GrammarScript.Piece> Pieces);
}
