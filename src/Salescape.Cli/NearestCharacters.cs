using System.Text;

namespace Salescape.Cli;

/// <summary>Writes signs that a terminal's characters lack as the nearest ones that every terminal has: a dash as a hyphen, an arrow as
/// two.</summary>
internal sealed class NearestCharacters : EncoderFallback
{
    private static readonly Dictionary<char, string> Nearest = new()
    {
        ['–'] = "-",
        ['—'] = "-",
        ['−'] = "-",
        ['…'] = "...",
        ['·'] = "-",
        ['→'] = "->",
        ['×'] = "x",
        ['±'] = "+-",
        ['≤'] = "<=",
        ['≥'] = ">=",
        ['‘'] = "'",
        ['’'] = "'",
        ['“'] = "\"",
        ['”'] = "\"",
        ['„'] = "\"",
        ['€'] = "EUR",
        ['█'] = "#",
        ['─'] = "-",
        ['━'] = "-",
        ['│'] = "|",
        ['●'] = "*",
    };

    /// <inheritdoc/>
    public override int MaxCharCount => Nearest.Values.Max(text => text.Length);

    /// <summary>An encoding with such replacements.</summary>
    public static Encoding In(Encoding encoding)
    {
        var nearest = (Encoding)encoding.Clone();
        nearest.EncoderFallback = new NearestCharacters();
        return nearest;
    }

    /// <inheritdoc/>
    public override EncoderFallbackBuffer CreateFallbackBuffer() => new Replacement();

    private sealed class Replacement : EncoderFallbackBuffer
    {
        private string _text = "";
        private int _next;

        public override int Remaining => _text.Length - _next;

        public override bool Fallback(char charUnknown, int index) => Begin(Nearest.GetValueOrDefault(charUnknown, "?"));

        public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) => Begin("?");

        public override char GetNextChar() => _next < _text.Length ? _text[_next++] : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0)
                return false;
            _next--;
            return true;
        }

        public override void Reset() => Begin("");

        private bool Begin(string text)
        {
            (_text, _next) = (text, 0);
            return text.Length > 0;
        }
    }
}
