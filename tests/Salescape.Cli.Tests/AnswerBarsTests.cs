using Salescape.Analyses;
using Salescape.Cli.Commands;
using Spectre.Console;

namespace Salescape.Cli.Tests;

/// <summary>A bar is as long as its number is large, and what is not drawn is named.</summary>
public sealed class AnswerBarsTests
{
    private const char Block = '█';

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(160)]
    public void Bars_are_as_long_as_their_numbers(int width)
    {
        double[] numbers = [2_465_266, 1_232_633, 465_547, 20_000, 0];

        string[] lines = Drawn(
            width,
            new(ChartKind.Bar, "region", ["amount"], null),
            new(["region", "amount"], [.. numbers.Select((number, place) => new object?[] { $"region {place}", (decimal)number })])
        );

        int[] lengths =
        [
            .. lines.Where(line => line.Contains("region ", StringComparison.Ordinal)).Select(line => line.Count(one => one == Block)),
        ];
        Assert.Equal(numbers.Length, lengths.Length);
        Assert.InRange(lengths[0], 30, width);
        Assert.All(numbers.Zip(lengths), bar => Assert.Equal(bar.First / numbers[0] * lengths[0], bar.Second, tolerance: 0.51));
        Assert.All(lines, line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Series_that_have_no_room_are_named() =>
        Assert.Contains("Calls by place; not drawn: Mails, Visits", SixtyBars(ChartKind.Column));

    [Fact]
    public void Stacked_series_that_have_no_room_are_added_up()
    {
        string[] lines = SixtyBars(ChartKind.Stacked);

        Assert.Contains("Calls + Mails + Visits by place", lines);
        Assert.Contains(lines, line => line.StartsWith("place 20 ", StringComparison.Ordinal) && line.EndsWith(" 6", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_of_a_few_series_has_its_bar() =>
        Assert.Contains(
            Drawn(
                60,
                new(ChartKind.Column, "place", ["calls", "mails"], null),
                new(["place", "calls", "mails"], [["here", 4L, 2L], ["there", 1L, 0L]])
            ),
            line =>
                line.StartsWith("there · Mails", StringComparison.Ordinal)
                && line.EndsWith(" 0", StringComparison.Ordinal)
                && !line.Contains(Block)
        );

    private static string[] SixtyBars(ChartKind kind) =>
        Drawn(
            100,
            new(kind, "place", ["calls", "mails", "visits"], null),
            new(
                ["place", "calls", "mails", "visits"],
                [.. Enumerable.Range(1, 20).Select(place => new object?[] { $"place {place}", 3L, 2L, 1L })]
            )
        );

    private static string[] Drawn(int width, ChartSpec chart, Answer answer)
    {
        using var writer = new StringWriter();
        IAnsiConsole console = Terminal.Over(writer, AnsiSupport.No);
        console.Profile.Width = width;
        AnswerBars.Show(chart, answer, console);
        return [.. writer.ToString().Split('\n').Select(line => line.TrimEnd('\r').Trim())];
    }
}
