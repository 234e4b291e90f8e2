namespace Salescape.Cli.Tests;

public sealed class TrimmedLinesTests
{
    [Theory]
    [InlineData("a  b  \n  c \n", "a  b\n  c\n")]
    [InlineData("a ", "a")]
    [InlineData(" \r\n \n", "\r\n\n")]
    public void Lines_lose_the_spaces_at_their_ends_however_they_are_cut(string text, string expected)
    {
        for (int cut = 0; cut <= text.Length; cut++)
        {
            using var output = new StringWriter();
            using var lines = new TrimmedLines(output);
            lines.Write(text[..cut]);
            lines.Write(text[cut..]);

            Assert.Equal(expected, output.ToString());
        }
    }
}
