using System.Buffers.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// A vocabulary file: sections that begin with <c>@name</c>, one entry a line, <c>#</c> before a remark; <c>9x Kim</c>
/// stands for nine lines, so that it is drawn nine times as often. The files are embedded and cut into slices of one buffer when first
/// asked for; as static arrays the same words would be machine code to compile at every start, and hard to read and edit.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, Text[]> _sections = [];

    private Lexicon() { }

    /// <summary>The names of the sections in the file's order.</summary>
    public IEnumerable<string> Sections => _sections.Keys;

    /// <summary>The entries of a section.</summary>
    public Text[] this[string section] =>
        _sections.TryGetValue(section, out Text[]? entries)
            ? entries
            : throw new InvalidOperationException($"The vocabulary has no section '{section}'.");

    /// <summary>Whether there is such a section.</summary>
    public bool Has(string section) => _sections.ContainsKey(section);

    /// <summary>The same vocabulary without a section.</summary>
    public Lexicon Without(string section)
    {
        var rest = new Lexicon();
        foreach ((string name, Text[] entries) in _sections)
        {
            if (name != section)
                rest._sections.Add(name, entries);
        }

        return rest;
    }

    /// <summary>Reads an embedded vocabulary.</summary>
    /// <param name="name">Folder and file without ending: <c>people/german</c>.</param>
    public static Lexicon Load(string name)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no vocabulary '{name}'.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }

    /// <summary>Cuts a vocabulary into its entries.</summary>
    public static Lexicon Read(byte[] bytes)
    {
        var lexicon = new Lexicon();
        string? section = null;
        List<Text> entries = [];
        for (int start = 0; start < bytes.Length;)
        {
            int length = bytes.AsSpan(start).IndexOf((byte)'\n');
            if (length < 0)
                length = bytes.Length - start;
            var line = new Text(bytes, start, length);
            start += length + 1;
            if (line.IsEmpty || line.Utf8[0] == '#')
                continue;
            if (line.Utf8[0] != '@')
            {
                entries.AddRange(Weighted(line));
                continue;
            }

            lexicon.Close(section, entries);
            section = System.Text.Encoding.UTF8.GetString(line.Utf8[1..]);
        }

        lexicon.Close(section, entries);
        return lexicon;
    }

    private static IEnumerable<Text> Weighted(Text line)
    {
        ReadOnlySpan<byte> utf8 = line.Utf8;
        return Utf8Parser.TryParse(utf8, out int times, out int digits) && utf8[digits..].StartsWith("x "u8)
            ? Enumerable.Repeat(Text.Of(utf8[(digits + 2)..]), times)
            : [line];
    }

    private void Close(string? section, List<Text> entries)
    {
        if (section is not null)
            _sections.Add(section, [.. entries]);
        entries.Clear();
    }
}
