using System.Runtime.CompilerServices;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>How closely somebody keeps to the rules.</summary>
internal enum Register
{
    /// <summary>In full: do not, as soon as possible.</summary>
    Formal,

    /// <summary>As one speaks: don't.</summary>
    Loose,

    /// <summary>In haste: asap.</summary>
    Brief,
}

/// <summary>A spelling in a register; 0 leaves words as they are written in the vocabulary.</summary>
internal readonly record struct Manner(byte Number)
{
    /// <summary>Its register; of no meaning for the vocabulary's own.</summary>
    public Register Register => (Register)((Number - 1) / 2);

    /// <summary>The same spelling in another register.</summary>
    public Manner In(Register register) => new((byte)(Number + 2 * ((int)register - (int)Register)));
}

/// <summary>
/// Rewrites words of the vocabulary in the ways that people write them: rules are compiled once in each manner, so that
/// it costs nothing to say them in any.
/// </summary>
internal static class ManyManners
{
    private static readonly Lexicon Words = Lexicon.Load("voices/manners");
    private static readonly Respelling American = new(Words["american"]);
    private static readonly Respelling[] Registers =
    [
        new(Words["formal"]),
        new(Words["loose"]),
        new([.. Words["brief"], .. Words["loose"]]),
    ];

    // Most words begin no entry, which one look at each tells.
    private static readonly Respelling Any = new([.. Words["american"], .. Words["formal"], .. Words["loose"], .. Words["brief"]]);

    /// <summary>How many there are, that of the vocabulary included.</summary>
    public static int Count => 1 + 2 * Registers.Length;

    /// <summary>A manner by its parts.</summary>
    public static Manner Of(bool isAmerican, Register register) => new((byte)(1 + 2 * (int)register + (isAmerican ? 1 : 0)));

    /// <summary>Writes words in every manner, that of the vocabulary first; most are written alike in all.</summary>
    /// <param name="words">The words.</param>
    /// <param name="said">Where to, by manner's number; the same object where nothing differs.</param>
    public static void Rewrite(string words, Span<string> said)
    {
        said.Fill(words);
        if (!Any.Knows(words))
            return;
        bool isAmerican = American.Knows(words);
        for (int register = 0; register < Registers.Length; register++)
        {
            int manner = 1 + 2 * register;
            said[manner] = Registers[register].Knows(words) ? Registers[register].Apply(words) : words;
            bool isRewritten = !ReferenceEquals(said[manner], words);
            said[manner + 1] = isAmerican || isRewritten ? American.Apply(said[manner]) : words;
        }
    }

    /// <summary>Words and what takes their place, sought by the first word.</summary>
    private sealed class Respelling
    {
        private readonly Dictionary<string, List<(string From, string To)>> _byFirst = new(StringComparer.OrdinalIgnoreCase);

        // By first letter: how long the first words are, one bit a length. Most words are none, which a look at this tells.
        private readonly ulong[] _lengths = new ulong[LetterBits + 1];
        private readonly Dictionary<string, List<(string From, string To)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

        // The bits of a letter that both its cases share.
        private const int LetterBits = 0x1F;

        /// <param name="entries">From and to, with a bar between; longer ones before shorter ones that they begin with.</param>
        public Respelling(Text[] entries)
        {
            foreach (Text entry in entries)
            {
                string[] parts = entry.ToString().Split('|');
                string first = parts[0].Split(' ')[0];
                if (!_byFirst.TryGetValue(first, out List<(string, string)>? list))
                    _byFirst.Add(first, list = []);
                list.Add((parts[0], parts[1]));
                _lengths[first[0] & LetterBits] |= 1UL << first.Length;
            }

            _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        /// <summary>Whether one of the words begins an entry.</summary>
        public bool Knows(ReadOnlySpan<char> words)
        {
            for (int at = 0; at < words.Length;)
            {
                int end = EndOfWord(words, at);
                if (end > at && MayBegin(words[at], end - at) && _lookup.ContainsKey(words[at..end]))
                    return true;
                at = Math.Max(end, at + 1);
            }

            return false;
        }

        public string Apply(string words)
        {
            System.Text.StringBuilder? said = null;
            int copied = 0;
            for (int at = 0; at < words.Length;)
            {
                int end = EndOfWord(words, at);
                if (end == at)
                {
                    at++;
                    continue;
                }

                if (
                    !MayBegin(words[at], end - at)
                    || !_lookup.TryGetValue(words.AsSpan(at, end - at), out List<(string From, string To)>? list)
                    || Fitting(list, words, at) is not { } found
                )
                {
                    at = end;
                    continue;
                }

                said ??= new System.Text.StringBuilder();
                said.Append(words, copied, at - copied);
                said.Append(char.IsUpper(words[at]) ? char.ToUpperInvariant(found.To[0]) : found.To[0]);
                said.Append(found.To, 1, found.To.Length - 1);
                at += found.From.Length;
                copied = at;
            }

            return said?.Append(words, copied, words.Length - copied).ToString() ?? words;
        }

        private bool MayBegin(char letter, int length) => (_lengths[letter & LetterBits] >> length & 1) != 0;

        private static int EndOfWord(ReadOnlySpan<char> words, int at)
        {
            while (at < words.Length && IsOfWord(words[at]))
                at++;
            return at;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static bool IsOfWord(char sign) => char.IsAsciiLetter(sign) || sign == '\'' || (sign > '\x7F' && char.IsLetter(sign));

        /// <summary>The first entry that stands at a place and ends with a word; one that is the subject and verb of a contraction must
        /// be followed by more, as nobody writes "that's how it's".</summary>
        private static (string From, string To)? Fitting(List<(string From, string To)> list, string words, int at)
        {
            foreach ((string from, string to) in list)
            {
                int end = at + from.Length;
                if (string.Compare(words, at, from, 0, from.Length, StringComparison.OrdinalIgnoreCase) != 0)
                    continue;
                bool isWord = end == words.Length || !(char.IsLetter(words[end]) || words[end] == '\'');
                bool goesOn = end + 1 < words.Length && words[end] == ' ' && char.IsLetter(words[end + 1]);
                if (isWord && (goesOn || !IsSubjectAndVerb(from, to)))
                    return (from, to);
            }

            return null;
        }

        private static bool IsSubjectAndVerb(string from, string to) =>
            from.Contains(' ', StringComparison.Ordinal)
            && to.Contains('\'', StringComparison.Ordinal)
            && !to.EndsWith("n't", StringComparison.Ordinal);
    }
}
