using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// A reusable UTF-8 buffer in which the sentences of a life are put together without a string. A <see cref="Text"/>
/// cut from it stays valid until <see cref="Reset"/>. One per worker.
/// </summary>
internal sealed class TextArena
{
    /// <summary>Bytes that <see cref="Join(ReadOnlySpan{byte}, int)"/> copies at a time where as many lie behind a part.</summary>
    public const int Stride = Text.Stride;

    private const int BlockSize = 1 << 16;
    private const int LongestNumber = 32;

    // Formats of the library ask the culture for these names, letter by letter; that took 1 % of a run.
    private static readonly Text[] Months = Array.ConvertAll(DateTimeFormatInfo.InvariantInfo.MonthNames, Text.Of);
    private static readonly Text[] Weekdays = Array.ConvertAll(DateTimeFormatInfo.InvariantInfo.DayNames, Text.Of);

    private readonly List<byte[]> _blocks = [new byte[BlockSize]];
    private int _block;
    private byte[] _text;
    private int _start;
    private int _end;

    public TextArena() => _text = _blocks[0];

    /// <summary>Adds UTF-8 bytes to the text begun.</summary>
    public TextArena Add(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        _end += utf8.Length;
        return this;
    }

    /// <summary>Adds ASCII letters and digits, in lower case.</summary>
    public TextArena AddLower(ReadOnlySpan<byte> ascii)
    {
        Span<byte> room = Room(ascii.Length);
        // Small letters and digits have this bit already.
        for (int i = 0; i < ascii.Length; i++)
            room[i] = (byte)(ascii[i] | 'a' - 'A');
        _end += ascii.Length;
        return this;
    }

    /// <summary>
    /// Adds a part of a sentence. Where a part before it said nothing, a space would follow a space: one is enough between
    /// words, none at the beginning or end of a line, and one empty line between paragraphs.
    /// </summary>
    /// <param name="source">The part, and what happens to lie behind it.</param>
    /// <param name="length">Bytes of the part.</param>
    public void Join(ReadOnlySpan<byte> source, int length)
    {
        // Below a space is only what ends a line.
        if (length > 0 && _end > _start && source[0] <= ' ' && _text[_end - 1] <= ' ')
        {
            int over = CloseGap(source[..length]);
            source = source[over..];
            length -= over;
        }

        // Most parts are a few words: copied whole strides at a time, together with what lies behind, they need no call.
        int strides = length + Stride - 1 & -Stride;
        if (strides > source.Length || strides > _text.Length - _end)
        {
            Add(source[..length]);
            return;
        }

        ref byte from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_text), _end);
        for (nuint at = 0; at < (nuint)length; at += Stride)
            Vector256.LoadUnsafe(ref from, at).StoreUnsafe(ref to, at);
        _end += length;
    }

    /// <summary>Takes back a space before a line that ends, and counts the bytes that a part begins with and that would be too
    /// many.</summary>
    private int CloseGap(ReadOnlySpan<byte> part)
    {
        int over = 0;
        while (_end > _start && over < part.Length && part[over] is (byte)' ' or (byte)'\n')
        {
            byte last = _text[_end - 1];
            if (part[over] == '\n' && last == ' ')
                _end--;
            else if (part[over] == ' ' ? last is (byte)' ' or (byte)'\n' : _text.AsSpan(_start, _end - _start).EndsWith("\n\n"u8))
                over++;
            else
                break;
        }

        return over;
    }

    /// <summary>Adds a fact to a sentence.</summary>
    public void Join(Text fact) => Join(fact.WithRest, fact.Length);

    /// <summary>Adds another text.</summary>
    public TextArena Add(Text text) => Add(text.Utf8);

    /// <summary>Adds one ASCII character.</summary>
    public TextArena Add(char ascii)
    {
        Room(1)[0] = (byte)ascii;
        _end++;
        return this;
    }

    /// <summary>Adds a string; for words that are not yet UTF-8.</summary>
    public TextArena Add(string text)
    {
        Span<byte> room = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        _end += Encoding.UTF8.GetBytes(text, room);
        return this;
    }

    /// <summary>Adds a number: <c>1200</c>.</summary>
    public TextArena Add(long number) => AddNumber(number, 1);

    /// <summary>Adds a number with leading zeros: <c>001200</c>.</summary>
    public TextArena AddDigits(long number, byte digits) => AddNumber(number, digits);

    /// <summary>Adds a number as people write it: <c>1,200</c>.</summary>
    public TextArena AddGrouped(long number)
    {
        (long thousands, long rest) = Math.DivRem(number, 1_000);
        return thousands == 0 ? Add(number) : AddGrouped(thousands).Add(',').AddDigits(Math.Abs(rest), 3);
    }

    /// <summary>Adds a hexadecimal number: <c>4b0</c>.</summary>
    public TextArena AddHex(long number)
    {
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out int written, new StandardFormat('x'));
        _end += written;
        return this;
    }

    /// <summary>Adds a version.</summary>
    public TextArena Add(SemVer version) => Add(version.Major).Add('.').Add(version.Minor).Add('.').Add(version.Patch);

    /// <summary>Adds a date: <c>14 March 2026</c>.</summary>
    public TextArena AddDate(DateOnly date) => AddDay(date).Add(' ').Add(date.Year);

    /// <summary>Adds a day without its year: <c>14 March</c>.</summary>
    public TextArena AddDay(DateOnly date)
    {
        (_, int month, int day) = date;
        return Add(day).Add(' ').Add(Months[month - 1]);
    }

    /// <summary>Adds the name of a month: <c>March</c>.</summary>
    public TextArena AddMonth(DateOnly date) => Add(Months[date.Month - 1]);

    /// <summary>Adds the name of a day: <c>Saturday</c>.</summary>
    public TextArena AddWeekday(DateOnly date) => Add(Weekdays[(int)date.DayOfWeek]);

    /// <summary>Ends the text and returns it; the next one begins.</summary>
    public Text Cut()
    {
        var text = new Text(_text, _start, _end - _start);
        _start = _end;
        return text;
    }

    /// <summary>Ends the text with a capital letter at the beginning of each sentence, and no space around it.</summary>
    public Text CutSentences()
    {
        Trim();
        Sentences.Capitalise(_text.AsSpan(_start, _end - _start));
        return Cut();
    }

    /// <summary>Ends the text as somebody writes who does not read it once more.</summary>
    public Text CutSentences(in Voice voice, ref Draw draw)
    {
        Trim();
        Span<byte> text = _text.AsSpan(_start, _end - _start);
        if (!voice.BeginsSmall)
            Sentences.Capitalise(text);
        if (voice.Slips > 0 && draw.Chance(voice.Slips))
            _end = _start + Slips.Make(text, ref draw);
        if (voice.SkipsLastStop && _end - _start > 1 && _text[_end - 1] == '.')
            _end--;
        return Cut();
    }

    /// <summary>Where the texts end that have been cut so far.</summary>
    public (int Block, int End) Mark() => (_block, _end);

    /// <summary>Forgets the texts cut behind a mark and keeps the room.</summary>
    public void Return((int Block, int End) mark)
    {
        _block = mark.Block;
        _text = _blocks[_block];
        _start = mark.End;
        _end = mark.End;
    }

    /// <summary>Forgets all texts and keeps the room.</summary>
    public void Reset()
    {
        _block = 0;
        _text = _blocks[0];
        _start = 0;
        _end = 0;
    }

    private void Trim()
    {
        while (_start < _end && _text[_start] is (byte)' ' or (byte)'\n')
            _start++;
        while (_start < _end && _text[_end - 1] is (byte)' ' or (byte)'\n')
            _end--;
    }

    private TextArena AddNumber(long number, int least)
    {
        Span<byte> room = Room(LongestNumber);
        ulong left = number < 0 ? 0 - (ulong)number : (ulong)number;
        int digits = Math.Max(least, DigitsOf(left));
        int first = number < 0 ? 1 : 0;
        room[0] = (byte)'-';
        for (int at = first + digits - 1; at >= first; at--)
        {
            (left, ulong digit) = Math.DivRem(left, 10);
            room[at] = (byte)('0' + digit);
        }

        _end += first + digits;
        return this;
    }

    private static int DigitsOf(ulong number)
    {
        int digits = 1;
        for (; number >= 10; number /= 10)
            digits++;
        return digits;
    }

    private Span<byte> Room(int bytes)
    {
        if (_end + bytes > _text.Length)
            MoveOn(bytes);
        return _text.AsSpan(_end);
    }

    /// <summary>Takes the text begun to the next block, which has room for more of it.</summary>
    private void MoveOn(int bytes)
    {
        int begun = _end - _start;
        if (++_block == _blocks.Count)
            _blocks.Add(new byte[Math.Max(BlockSize, begun + bytes)]);
        else if (_blocks[_block].Length < begun + bytes)
            _blocks[_block] = new byte[begun + bytes];
        _text.AsSpan(_start, begun).CopyTo(_blocks[_block]);
        _text = _blocks[_block];
        _start = 0;
        _end = begun;
    }
}
