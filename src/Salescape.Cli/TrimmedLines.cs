using System.Text;

namespace Salescape.Cli;

/// <summary>Writes lines without the spaces at their ends with which tables are filled up.</summary>
internal sealed class TrimmedLines(TextWriter inner) : TextWriter
{
    private readonly StringBuilder _text = new();
    private int _spaces;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    // A text goes on at once: the output below may pass each piece to the system by itself.
    public override void Write(ReadOnlySpan<char> buffer)
    {
        foreach (char letter in buffer)
        {
            if (letter == ' ')
            {
                _spaces++;
                continue;
            }

            if (letter is not ('\n' or '\r'))
                _text.Append(' ', _spaces);
            _spaces = 0;
            _text.Append(letter);
        }

        inner.Write(_text);
        _text.Clear();
    }

    public override void Flush() => inner.Flush();
}
