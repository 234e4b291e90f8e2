using System.Text;
using CsCheck;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Tests.Words;

public sealed class GrammarTests
{
    // Of all the facts there may be, some near each other and some far.
    private static readonly Gen<Fact[]> FewFacts = Gen.OneOf(Gen.Int[0, 20], Gen.Int[60, 70], Gen.Int[0, 511])
        .Select(number => (Fact)number)
        .Array[0, 8];

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
    public void The_open_ways_are_those_whose_every_fact_is_as_asked() =>
        Gen.Select(Gen.Select(FewFacts, FewFacts).Array[1, 64], FewFacts)
            .Sample(
                (asked, held) =>
                {
                    // What is both needed and barred would be a mistake of the vocabulary, and opens no way.
                    Condition[] ways = [.. asked.Select(way => new Condition(FactSet.Of(way.Item1), FactSet.Of(way.Item2)))];
                    var known = FactSet.Of(held);
                    var questions = new GrammarQuestions();
                    GrammarScript.Slice all = questions.Add(ways);
                    ulong open = ulong.MaxValue >> (64 - ways.Length);
                    foreach (GrammarQuestions.Question question in questions.Questions.AsSpan(all.First, all.Count))
                        open &= questions.Answers[question.Answers + (int)BitSet.Among(question.About, known.Element(question.Element))];
                    for (int way = 0; way < ways.Length; way++)
                    {
                        bool isOpen = asked[way].Item1.All(known.Holds) && !asked[way].Item2.Any(known.Holds);
                        Assert.Equal(isOpen, (open >> way & 1) != 0);
                    }
                }
            );

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
