namespace Salescape.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help", "help.txt")]
    [InlineData("demo --help", "help-demo.txt")]
    [InlineData("generate --help", "help-generate.txt")]
    [InlineData("advance --help", "help-advance.txt")]
    [InlineData("history --help", "help-history.txt")]
    [InlineData("rehearse --help", "help-rehearse.txt")]
    [InlineData("changes --help", "help-changes.txt")]
    [InlineData("stream --help", "help-stream.txt")]
    [InlineData("check --help", "help-check.txt")]
    [InlineData("describe --help", "help-describe.txt")]
    [InlineData("explain --help", "help-explain.txt")]
    [InlineData("calibrate --help", "help-calibrate.txt")]
    [InlineData("ask --help", "help-ask.txt")]
    [InlineData("report --help", "help-report.txt")]
    [InlineData("metrics --help", "help-metrics.txt")]
    [InlineData("semantics --help", "help-semantics.txt")]
    public void Help_reads_as_expected(string line, string expected)
    {
        Outcome outcome = Salescape.Run(line, AppContext.BaseDirectory);

        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Expected.Equal(expected, outcome.Output);
    }

    [Fact]
    public void Without_a_command_the_help_is_shown()
    {
        Outcome outcome = Salescape.Run("", AppContext.BaseDirectory);

        Assert.Equal(0, outcome.Code);
        Expected.Equal("help.txt", outcome.Output);
    }

    [Fact]
    public void Help_is_shown_even_beside_a_wrong_option() =>
        Assert.Equal(0, Salescape.Run("describe --nonsense --help", AppContext.BaseDirectory).Code);

    [Fact]
    public void The_version_is_three_numbers_and_nothing_else()
    {
        Outcome outcome = Salescape.Run("--version", AppContext.BaseDirectory);

        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", outcome.Output);
    }
}
