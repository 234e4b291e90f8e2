using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>The given and family names of one naming custom; one that stands several times is that much more common.</summary>
internal sealed class Namebook
{
    private readonly Lazy<Names> _names;

    public Namebook(string file) => _names = new(() => Names.Read(Lexicon.Load($"people/{file}"), inflects: file == "polish"));

    /// <summary>Given names of women.</summary>
    public Text[] Women => _names.Value.Women;

    /// <summary>Given names of men.</summary>
    public Text[] Men => _names.Value.Men;

    /// <summary>Family names.</summary>
    public Text[] Last => _names.Value.Last;

    /// <summary>Family names as women bear them; the same but for Polish.</summary>
    public Text[] LastOfWomen => _names.Value.LastOfWomen;

    /// <summary>A name of this custom, with a first name of the same or another. Abroad, daughters bear the name that stands in their
    /// father's papers.</summary>
    public PersonName Draw(Namebook first, ref Draw draw) =>
        draw.Chance(0.5)
            ? new(draw.OneOf(first.Women), draw.OneOf(first == this ? LastOfWomen : Last))
            : new(draw.OneOf(first.Men), draw.OneOf(Last));

    private sealed record Names(Text[] Women, Text[] Men, Text[] Last, Text[] LastOfWomen)
    {
        public static Names Read(Lexicon lexicon, bool inflects)
        {
            Text[] last = lexicon["last"];
            return new(lexicon["women"], lexicon["men"], last, inflects ? Array.ConvertAll(last, Feminine) : last);
        }

        // Kowalski's sister is Kowalska.
        private static Text Feminine(Text last) =>
            last.Utf8.EndsWith("ski"u8) || last.Utf8.EndsWith("cki"u8) || last.Utf8.EndsWith("dzki"u8)
                ? Text.Of([.. last.Utf8[..^1], (byte)'a'])
                : last;
    }
}
