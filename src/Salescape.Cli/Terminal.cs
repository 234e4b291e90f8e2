using System.Globalization;
using System.Text;
using Salescape.Schema.Kernel;
using Spectre.Console;
using Spectre.Console.Rendering;
using Text = Spectre.Console.Text;

namespace Salescape.Cli;

/// <summary>
/// The one way out of the program. What people read goes to a terminal with its colours, width and characters, or to a file
/// or pipe as plain text of a fixed width in UTF-8; nothing in it can steer a terminal. What programs read is UTF-8 as it is.
/// </summary>
internal static class Terminal
{
    /// <summary>Columns of a page that nobody sees a terminal around, if COLUMNS says nothing; wide enough for every table's
    /// names.</summary>
    private const int PlainWidth = 120;

    // Without a mark of the byte order, which few readers expect.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where tables and pages are shown.</summary>
    public static IAnsiConsole Output
    {
        get
        {
            if (!Console.IsOutputRedirected)
                return Over(Console.Out);
            IAnsiConsole console = Over(new TrimmedLines(Console.Out), AnsiSupport.No);
            console.Profile.Width =
                int.TryParse(
                    Environment.GetEnvironmentVariable("COLUMNS"),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out int columns
                ) && columns is >= 20 and <= 1000
                    ? columns
                    : PlainWidth;
            return console;
        }
    }

    /// <summary>Sets the characters of both outputs: a terminal's own, the nearest ones where it lacks some; else UTF-8, whatever the
    /// locale.</summary>
    public static void Open()
    {
        Encoding own = Console.OutputEncoding;
        Console.OutputEncoding = For(Console.IsOutputRedirected);
        if (Console.IsErrorRedirected != Console.IsOutputRedirected)
            Console.SetError(new StreamWriter(Console.OpenStandardError(), For(Console.IsErrorRedirected)) { AutoFlush = true });

        Encoding For(bool isRedirected) => isRedirected || own is UTF8Encoding ? Utf8 : NearestCharacters.In(own);
    }

    /// <summary>A terminal at a writer's end, in which text of any origin is shown harmlessly.</summary>
    public static IAnsiConsole Over(TextWriter writer, AnsiSupport colours = AnsiSupport.Detect)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = colours, Out = new AnsiConsoleOutput(writer) });
        console.Pipeline.Attach(new Harmless());
        return console;
    }

    /// <summary>Says a line to people.</summary>
    public static void Say(string line = "") => Console.Out.WriteLine(Legible.Show(line));

    /// <summary>Says a line to people beside the output.</summary>
    public static void Remark(string line) => Console.Error.WriteLine(Legible.Show(line));

    /// <summary>Hands a text to another program, in UTF-8 even where a terminal stands in between.</summary>
    public static void Hand(string text)
    {
        if (!Console.IsOutputRedirected)
            Console.OutputEncoding = Utf8;
        Console.Out.Write(text);
    }

    /// <summary>A table with a rule below its head and nothing else around it.</summary>
    public static Table Table(params IEnumerable<string> head)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string column in head)
            table.AddColumn(new TableColumn(Cell(column)));
        return table;
    }

    /// <summary>A text of any origin, measured as it is shown.</summary>
    public static Text Cell(string text, Style? style = null) => new(Legible.Show(text), style);

    /// <summary>Shows in any output what steers a terminal as its number; what steers this one is not text, and passes.</summary>
    private sealed class Harmless : IRenderHook
    {
        public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
            renderables.Select(inner => new HarmlessPart(inner));
    }

    private sealed class HarmlessPart(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            inner
                .Render(options, maxWidth)
                .Select(segment =>
                    segment.IsControlCode || segment.IsLineBreak || Legible.IsLegible(segment.Text)
                        ? segment
                        : new Segment(Legible.ShowLines(segment.Text), segment.Style, segment.Link)
                );
    }
}
