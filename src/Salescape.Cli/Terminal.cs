using Spectre.Console;

namespace Salescape.Cli;

/// <summary>Where results are shown: a terminal's colours and width, or plain text of a fixed width in a file or pipe.</summary>
internal static class Terminal
{
    /// <summary>Columns of a page that nobody sees a terminal around; wide enough for every table's names.</summary>
    private const int PlainWidth = 120;

    private static readonly Lazy<IAnsiConsole> Shown = new(() =>
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
            console.Profile.Width = PlainWidth;
        return console;
    });

    public static IAnsiConsole Output => Shown.Value;

    /// <summary>A table with a rule below its head and nothing else around it.</summary>
    public static Table Table(params IEnumerable<string> head)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string column in head)
            table.AddColumn(new TableColumn(Markup.Escape(column)));
        return table;
    }
}
