using CsCheck;
using Salescape.Schema.Kernel;

namespace Salescape.Schema.Tests.Kernel;

public sealed class TextTests
{
    [Fact]
    public void A_string_comes_back() => Gen.String.AlphaNumeric.Sample(value => Assert.Equal(value, Text.Of(value).ToString()));

    [Fact]
    public void Letters_beyond_ascii_come_back_and_count_as_bytes()
    {
        Assert.Equal("Zoë Müller", Text.Of("Zoë Müller").ToString());
        Assert.Equal(12, Text.Of("Zoë Müller").Length);
    }

    [Fact]
    public void Texts_that_read_the_same_are_equal_wherever_they_lie()
    {
        byte[] buffer = "xxAcmexx"u8.ToArray();
        var slice = new Text(buffer, 2, 4);

        Assert.True(slice == Text.Of("Acme"));
        Assert.Equal(Text.Of("Acme"u8).GetHashCode(), slice.GetHashCode());
        Assert.True(slice != Text.Of("Acm"));
    }

    [Fact]
    public void No_text_is_empty()
    {
        Assert.True(default(Text).IsEmpty);
        Assert.Equal(Text.Of(""), default);
    }
}
