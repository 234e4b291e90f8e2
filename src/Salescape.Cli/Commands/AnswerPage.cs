using Salescape.Analyses;
using Salescape.Schema.Kernel;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace Salescape.Cli.Commands;

/// <summary>Shows questions, and an answer with a chart that fits it, in the terminal.</summary>
internal static class AnswerPage
{
    /// <summary>What is said instead of an empty answer.</summary>
    public const string Nothing = "Nothing in this data set answers it: no row fits. Ask with other parameters, or of a larger company.";

    // Less room than this for a title beside its name is none.
    private const int LeastTitle = 24;

    /// <summary>Lists questions by schema and table, or role.</summary>
    public static void List(IReadOnlyList<Analysis> analyses, IAnsiConsole console)
    {
        bool isNarrow = analyses.Max(analysis => analysis.FullName.Length) + LeastTitle > console.Profile.Width;
        foreach (IGrouping<string, Analysis> home in analyses.GroupBy(analysis => analysis.Home))
        {
            console.MarkupLineInterpolated($"\n[bold]{home.Key}[/]");
            if (isNarrow)
            {
                foreach (Analysis analysis in home)
                    console.Write(new Rows(new Text(analysis.FullName), new Padder(new Text(analysis.Title), new Padding(2, 0, 0, 0))));
                continue;
            }

            Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
            foreach (Analysis analysis in home)
                grid.AddRow(new Text("  " + analysis.FullName), new Text(analysis.Title));
            console.Write(grid);
        }

        console.MarkupLineInterpolated($"\n{analyses.Count} questions. Answer one with [bold]salescape ask NAME[/].");
    }

    /// <summary>Shows an answer.</summary>
    public static void Show(Reply reply, IAnsiConsole console)
    {
        (Analysis analysis, Answer answer) = (reply.Analysis, reply.Answer);
        console.MarkupLineInterpolated($"[bold]{analysis.Title}[/]");
        console.MarkupLineInterpolated($"{analysis.Question}");
        if (reply.Covers is { } days)
            console.MarkupLineInterpolated($"[dim]{days}[/]");
        if (answer.IsEmpty)
        {
            console.WriteLine();
            console.WriteLine(reply.Headline is { } none ? Legible.Show(none) : Nothing);
            return;
        }

        if (reply.Headline is { } said)
            console.MarkupLineInterpolated($"\n[bold]{Legible.Show(said)}[/]");
        AnswerBars.Show(analysis.Chart, answer, console);
        AnswerTable.Show(reply, console);
        foreach (string note in reply.Notes)
            console.MarkupLineInterpolated($"{Legible.Show(note)}");
        console.MarkupLineInterpolated($"[dim]{analysis.HowToRead}[/]");
    }
}
