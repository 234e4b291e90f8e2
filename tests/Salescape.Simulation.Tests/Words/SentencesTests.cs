using System.Text;
using CsCheck;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Tests.Words;

/// <summary>Whatever a grammar puts together becomes whole sentences.</summary>
public sealed class SentencesTests
{
    // The signs that decide, often enough to meet each other.
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["  \n.?!\",5azé"], 0, 40];

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("hello  ada , it works. ", "Hello ada , it works.")]
    [InlineData("is it? \"yes.\" no!  so", "Is it? \"Yes.\" no! So")]
    [InlineData("hi! \"quoted\" words", "Hi! \"Quoted\" words")]
    [InlineData("dear ada, \n\n\n\n it works.\nregards \n", "Dear ada,\n\nIt works.\nRegards")]
    public void Sentences_begin_with_capitals_and_have_no_gaps(string text, string expected) => Assert.Equal(expected, Tidied(text));

    [Fact]
    public void No_gap_is_left() =>
        Texts.Sample(text =>
        {
            string tidied = Tidied(text);
            Assert.Equal(tidied.Trim(' ', '\n'), tidied);
            foreach (string gap in (string[])["  ", " \n", "\n ", "\n\n\n"])
                Assert.DoesNotContain(gap, tidied, StringComparison.Ordinal);
        });

    [Fact]
    public void No_sign_is_lost() => Texts.Sample(text => Assert.Equal(Said(text), Said(Tidied(text)), ignoreCase: true));

    [Fact]
    public void Capitals_stand_where_sentences_begin_and_nowhere_else() =>
        Texts.Sample(text =>
        {
            string tidied = Tidied(text);
            Assert.DoesNotMatch("(^|\n|[.?!] )\"*[a-z]", tidied);
            Assert.DoesNotMatch("(?<!(^|\n|[.?!] )\"*)[A-Z]", tidied);
        });

    [Fact]
    public void Tidy_texts_stay_as_they_are() => Texts.Sample(text => Assert.Equal(Tidied(text), Tidied(Tidied(text))));

    [Fact]
    public void Where_a_text_is_cut_into_parts_does_not_matter() =>
        Gen.Select(Texts, Gen.Int[0, 40])
            .Sample(
                (text, place) =>
                {
                    string tidied = Tidied(text);
                    place = Math.Min(place, tidied.Length);
                    Assert.Equal(tidied, Joined(tidied[..place], tidied[place..]));
                }
            );

    [Fact]
    public void What_lies_behind_a_part_makes_no_difference() =>
        Gen.Select(Texts, Gen.Int[0, 100])
            .Sample(
                (text, behind) =>
                {
                    string[] parts = text.Split('.');
                    Assert.Equal(Joined(parts), JoinedBefore(new string('!', behind), parts));
                }
            );

    /// <summary>The text put together letter by letter, so that each gap is between parts.</summary>
    private static string Tidied(string text) => Joined([.. text.Select(letter => letter.ToString())]);

    private static string Joined(params string[] parts) => JoinedBefore("", parts);

    private static string JoinedBefore(string behind, params string[] parts)
    {
        var arena = new TextArena();
        foreach (string part in parts)
            arena.Join(Encoding.UTF8.GetBytes(part + behind), Encoding.UTF8.GetByteCount(part));
        return arena.CutSentences().ToString();
    }

    private static string Said(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
