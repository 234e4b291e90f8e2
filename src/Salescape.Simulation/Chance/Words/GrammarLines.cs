using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Reads the lines of grammar files into ways; the notation is told at <see cref="Grammar"/>.</summary>
internal sealed class GrammarLines(Dictionary<string, Grammar.Rule> rules)
{
    private readonly Dictionary<string, Fact> _facts =
        Enum.GetValues<Fact>().ToDictionary(fact => fact.ToString(), StringComparer.OrdinalIgnoreCase);

    private static readonly Text LineBreak = Text.Of("\n");

    private byte[] _line = [];
    private int _at;

    /// <summary>One line as a way to say its rule.</summary>
    public Grammar.Way Read(Text line)
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
                    barred |= FactSet.Of(FactOf(condition[1..]));
                else
                    needed |= FactSet.Of(FactOf(condition));
            }

            while (_at < _line.Length && _line[_at] == ' ')
                _at++;
        }

        Grammar.Way way = Way(nested: false);
        return way with { Needed = way.Needed | needed, Barred = barred };
    }

    private Grammar.Way Way(bool nested)
    {
        List<Grammar.Piece> pieces = [];
        FactSet needed = default;
        while (_at < _line.Length && !(nested && _line[_at] is (byte)'|' or (byte)')'))
        {
            switch (_line[_at])
            {
                case (byte)'{':
                    _at++;
                    Fact fact = FactOf(Until('}'));
                    needed |= FactSet.Of(fact);
                    pieces.Add(new(default, fact, null));
                    break;
                case (byte)'<':
                    _at++;
                    string name = Until('>');
                    pieces.Add(new(default, null, rules.TryGetValue(name, out Grammar.Rule? rule) ? rule : throw Misread($"no rule '{name}'")));
                    break;
                case (byte)'(':
                    _at++;
                    Grammar.Rule choice = Choice();
                    // What every wording inserts must be known for the whole line.
                    needed |= choice.Ways.Aggregate(FactSet.All, (all, way) => all & way.Needed);
                    pieces.Add(new(default, null, choice));
                    break;
                case (byte)'\\':
                    pieces.Add(new(_line[_at + 1] == 'n' ? LineBreak : new Text(_line, _at + 1, 1), null, null));
                    _at += 2;
                    break;
                default:
                    int start = _at;
                    while (_at < _line.Length && !(_line[_at] is (byte)'{' or (byte)'<' or (byte)'(' or (byte)'\\' || (nested && _line[_at] is (byte)'|' or (byte)')')))
                        _at++;
                    pieces.Add(new(new Text(_line, start, _at - start), null, null));
                    break;
            }
        }

        return new(needed, default, [.. pieces]);
    }

    private Grammar.Rule Choice()
    {
        List<Grammar.Way> ways = [];
        do
        {
            ways.Add(Way(nested: true));
            if (_at == _line.Length)
                throw Misread("a wording that is not closed");
        }
        while (_line[_at++] == '|');
        return new() { Ways = [.. ways] };
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

    private Fact FactOf(string name) => _facts.TryGetValue(name, out Fact fact) ? fact : throw Misread($"no fact '{name}'");

    private FormatException Misread(string what) => new($"Grammar line with {what}: {Encoding.UTF8.GetString(_line)}");
}
