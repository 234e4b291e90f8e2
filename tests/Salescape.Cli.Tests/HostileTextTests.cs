using System.Text.Json;
using System.Xml.Linq;
using Salescape.Analyses;
using Salescape.Analyses.Formats;
using Salescape.Cli.Commands;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Verification.Checks;
using Spectre.Console;

namespace Salescape.Cli.Tests;

/// <summary>Whatever data, files and command lines say, no terminal is steered by it, and every format stays what it is.</summary>
[Collection(nameof(ThisConsole))]
public sealed class HostileTextTests
{
    private static readonly Analysis Drawn = AnalysisCatalog.Find("pipeline-analysis-and-forecasting")[0];

    // The columns of the chart and of the sentence, texts filled with the worst.
    private static readonly Answer Hostile = new(
        [.. Drawn.Deciding],
        [
            .. Enumerable
                .Range(1, 2)
                .Select(row =>
                    (IReadOnlyList<object?>)
                        [
                            .. Drawn.Deciding.Select(column =>
                                column == Drawn.Chart.X ? $"{HostileText.All}{row}"
                                : column == Drawn.Chart.Series ? HostileText.All
                                : (object?)(long)row
                            ),
                        ]
                ),
        ]
    );

    [Fact]
    public void An_answer_in_the_terminal() =>
        AssertShown(console => AnswerPage.Show(new(Drawn, Hostile, Hostile, 0, 0, new(2026, 6, 30)), console));

    [Fact]
    public void Rows_that_break_a_check() =>
        AssertShown(console =>
            CheckPage.Show(
                [
                    new(
                        CheckCatalog.All[0],
                        1,
                        new(
                            [HostileText.All],
                            [
                                [HostileText.All],
                                [null],
                            ]
                        ),
                        TimeSpan.Zero
                    ),
                ],
                console
            )
        );

    [Fact]
    public void The_story_of_an_account() =>
        AssertShown(console =>
            StoryPage.Show(
                new(1),
                new CompanySettings(1, 1, new(2026, 1, 1), new(2026, 6, 30), HostileText.All),
                [new(new(2026, 1, 1), "AskForHelp", HostileText.All, HostileText.All)],
                console
            )
        );

    [Fact]
    public void Whatever_way_a_text_takes_to_the_terminal() =>
        AssertShown(console =>
        {
            console.WriteLine(HostileText.All);
            console.Write(new Spectre.Console.Text(HostileText.All));
            console.MarkupLineInterpolated($"[bold]{HostileText.All}[/]");
            console.Write(new Padder(new Grid().AddColumn().AddRow(new Spectre.Console.Text(HostileText.All))));
        });

    [Fact]
    public void Colours_of_our_own_still_reach_a_terminal()
    {
        var page = new StringWriter();
        IAnsiConsole console = Terminal.Over(page);
        console.Profile.Capabilities.Ansi = true;
        console.Profile.Capabilities.ColorSystem = ColorSystem.Standard;

        console.MarkupLineInterpolated($"[red]{"a\u001Bb"}[/]");

        Assert.Contains(
            "\u001B[31ma\\u001Bb\u001B[0m",
            page.ToString().Replace("\u001B[91m", "\u001B[31m", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lines_that_are_no_pages()
    {
        TextWriter before = Console.Out;
        using var said = new StringWriter();
        try
        {
            Console.SetOut(said);
            Terminal.Say(HostileText.All);
        }
        finally
        {
            Console.SetOut(before);
        }

        HostileText.AssertHarmless(said.ToString(), lines: 1);
        Assert.Contains(HostileText.Shown, said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "{0}")]
    [InlineData("truth", "--data", "{0}")]
    [InlineData("ask", "{0}")]
    [InlineData("ask", "{0}", "{0}")]
    [InlineData("ask", "renewal-forecast", "--format", "{0}")]
    [InlineData("ask", "renewal-forecast", "--as-of", "{0}")]
    [InlineData("ask", "renewal-forecast", "--connection", "{0}")]
    [InlineData("ask", "renewal-forecast", "--data", "{0}")]
    [InlineData("finding", "{0}")]
    [InlineData("finding", "--data", "{0}")]
    [InlineData("explain", "{0}")]
    [InlineData("explain", "CUST-000001", "--data", "{0}")]
    [InlineData("describe", "{0}")]
    [InlineData("report", "--data", "{0}")]
    [InlineData("demo", "--seed", "{0}")]
    [InlineData("demo", "{0}")]
    [InlineData("rehearse", "--scale", "{0}")]
    [InlineData("calibrate", "--seeds", "{0}")]
    [InlineData("generate", "--to", "{0}")]
    [InlineData("generate", "--finish", "--out", "{0}")]
    [InlineData("{0}")]
    [InlineData("--{0}")]
    public void A_refusal_of_a_command_line(params string[] words)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Outcome outcome = ThisConsole.Run(
                [.. words.Select(word => word.Replace("{0}", HostileText.All, StringComparison.Ordinal))],
                folder.FullName
            );

            Assert.Equal((2, ""), (outcome.Code, outcome.Output));
            HostileText.AssertHarmless(outcome.Errors, lines: 1);
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_with_such_a_name_is_told_harmlessly_and_as_a_shell_reads_it()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            const string Name = "my 'data'\u001B[31m\u202E";
            string[] small = ["--scale", "0.01", "--months", "1", "--to", "csv"];
            Outcome written = ThisConsole.Run(["generate", .. small, "--out", Name], folder.FullName);
            Outcome again = ThisConsole.Run(["generate", .. small, "--out", Name], folder.FullName);
            File.Delete(Path.Combine(folder.FullName, Name, "sales_data", "customers.csv"));
            Outcome odd = ThisConsole.Run(["check", Name, "--only", "unique-keys"], folder.FullName);

            Assert.Equal((0, 2, 2), (written.Code, again.Code, odd.Code));
            HostileText.AssertHarmless(written.Output + again.Errors + odd.Errors);
            Assert.Contains("check $'my \\'data\\'\\u001B[31m\\u202E'", written.Output, StringComparison.Ordinal);
            Assert.Contains("my 'data'\\u001B[31m\\u202E has changed since it was written", odd.Errors, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Json_says_the_same_in_numbers()
    {
        string json = AnswerText.Json(Hostile);

        HostileText.AssertHarmless(json);
        Assert.Equal($"{HostileText.All}1", JsonDocument.Parse(json).RootElement[0].GetProperty(Hostile.Columns[0]).GetString());
    }

    [Fact]
    public void Csv_is_the_data_itself() =>
        Assert.Contains(HostileText.All.Replace("\"", "\"\"", StringComparison.Ordinal), AnswerText.Csv(Hostile), StringComparison.Ordinal);

    [Fact]
    public void Markdown_keeps_a_line_a_row_and_a_cell_a_value()
    {
        string table = AnswerText.Markdown(Hostile);

        HostileText.AssertHarmless(table, lines: 2 + Hostile.Rows.Count);
        Assert.DoesNotContain("| <script>", table, StringComparison.Ordinal);
        Assert.Contains("\\|\\\\\\|\\<script>", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_xml()
    {
        string picture = ChartSvg.Draw(Drawn, Hostile);

        HostileText.AssertHarmless(picture.Replace("\r", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal));
        Assert.Contains(XDocument.Parse(picture).DescendantNodes().OfType<XText>(), text =>
            text.Value.Contains("\\u001B[31m", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("a b", "'a b'")]
    [InlineData("it's", "'it'\\''s'")]
    [InlineData("./d-1/x_y.csv", "./d-1/x_y.csv")]
    [InlineData("$HOME;`x`", "'$HOME;`x`'")]
    [InlineData("a\nb", "$'a\\nb'")]
    [InlineData("", "''")]
    public void A_word_for_a_shell(string word, string quoted) => Assert.Equal(quoted, ShellWord.Of(word));

    private static void AssertShown(Action<IAnsiConsole> show)
    {
        var page = new StringWriter();
        IAnsiConsole console = Terminal.Over(page);
        console.Profile.Width = 200;
        console.Profile.Capabilities.Ansi = false;

        show(console);

        HostileText.AssertHarmless(page.ToString());
        Assert.Contains(HostileText.Shown, page.ToString(), StringComparison.Ordinal);
    }
}
