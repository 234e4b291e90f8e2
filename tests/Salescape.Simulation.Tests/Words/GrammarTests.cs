using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Tests.Words;

public sealed class GrammarTests
{
    private static readonly Purpose What = new("grammar test");

    [Fact]
    public void A_line_inserts_facts_rules_and_one_of_its_wordings() =>
        Assert.Equal(["Brenwick bought it", "Brenwick left it"], Outcomes("@start\n{account} <did> it\n@did\n(bought|left)", Fact.Account));

    [Fact]
    public void A_line_is_drawn_only_if_its_facts_are_known() =>
        Assert.Equal(["alone"], Outcomes("@start\nwith {contact}\n[rival] against someone\n[!account] nobody\nalone", Fact.Account));

    [Fact]
    public void A_fact_that_every_wording_inserts_is_asked_for() =>
        Assert.Equal(["plain"], Outcomes("@start\n(to {contact}|from {contact})\nplain"));

    [Fact]
    public void A_backslash_makes_the_next_sign_a_plain_one() => Assert.Equal(["(new)"], Outcomes("@start\n\\(new\\)"));

    [Fact]
    public void A_number_in_front_repeats_the_line() => Assert.Equal(3, Lexicon.Read("@start\n3x often"u8.ToArray())["start"].Length);

    [Theory]
    [InlineData("@start\n{nothing}")]
    [InlineData("@start\n<nothing>")]
    [InlineData("@start\n(this|that")]
    [InlineData("@start\n(this)")]
    [InlineData("@start\n{account")]
    public void A_line_that_cannot_be_read_is_refused(string grammar) =>
        Assert.Throws<FormatException>(() => Grammar.Compile(Lexicon.Read(Encoding.UTF8.GetBytes(grammar))));

    private static string[] Outcomes(string grammar, params Fact[] known)
    {
        Grammar.Rule start = Grammar.Compile(Lexicon.Read(Encoding.UTF8.GetBytes(grammar))).RuleOf("start");
        var facts = new Facts();
        foreach (Fact fact in known)
            facts.Set(fact, Text.Of("Brenwick"));
        var arena = new TextArena();
        var outcomes = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < 100; i++)
        {
            Draw draw = Dice.Of(1).Roll(What, i);
            outcomes.Add(start.Write(arena, in facts, ref draw).ToString());
        }

        return [.. outcomes];
    }
}
