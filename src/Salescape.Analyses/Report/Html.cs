using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>
/// HTML put together from interpolated strings: whatever is inserted is escaped, unless it is <see cref="Html"/> itself.
/// </summary>
internal readonly record struct Html(string Text)
{
    /// <summary>A piece of a page: <c>Html.Of($"&lt;p&gt;{text}&lt;/p&gt;")</c>.</summary>
    public static Html Of(Piece piece) => new(piece.ToString());

    /// <summary>The end of a line, which is nobody's text and not escaped.</summary>
    public static Html LineEnd { get; } = new("\n");

    /// <summary>Pieces one behind the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.Text)));

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Collects the parts of an interpolated string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Piece(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + formattedCount * 16);

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(Html html) => _text.Append(html.Text);

        public void AppendFormatted(IEnumerable<Html> pieces)
        {
            foreach (Html piece in pieces)
                _text.Append(piece.Text);
        }

        public void AppendFormatted(string? text) => _text.Append(HtmlEncoder.Default.Encode(Legible.ShowLines(text ?? "")));

        public void AppendFormatted(int number) => _text.Append(number);

        public override string ToString() => _text.ToString();
    }
}
