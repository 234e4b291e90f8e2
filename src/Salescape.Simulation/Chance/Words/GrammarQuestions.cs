using System.Numerics;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What a way to say something asks for.</summary>
/// <param name="Needed">Facts that must hold.</param>
/// <param name="Barred">Facts that must not.</param>
internal readonly record struct Condition(FactSet Needed, FactSet Barred);

/// <summary>
/// Turns what the ways of a rule ask for into questions about a few facts at a time, whose answers tell all ways that are left. So the
/// open ways are found by a look at each question instead of at each way.
/// </summary>
internal sealed class GrammarQuestions
{
    /// <summary>The most ways that a rule may have whose ways ask for something.</summary>
    public const int MaxWays = 64;

    /// <summary>The most facts that one question is about; it has an answer for every combination of them.</summary>
    private const int MostFacts = 6;

    private readonly List<Question> _questions = [];
    private readonly List<ulong> _answers = [];

    /// <summary>All questions, those of a rule side by side.</summary>
    public Question[] Questions => [.. _questions];

    /// <summary>The ways that are left by each answer to each question, one bit a way.</summary>
    public ulong[] Answers => [.. _answers];

    /// <summary>Adds the questions of a rule, none where its ways ask for nothing. Returns where they lie.</summary>
    public GrammarScript.Slice Add(ReadOnlySpan<Condition> ways)
    {
        int first = _questions.Count;
        FactSet asked = default;
        foreach (ref readonly Condition way in ways)
            asked |= way.Needed | way.Barred;
        for (int element = 0; element < FactSet.Elements; element++)
        {
            for (ulong left = asked.Element(element); left != 0;)
            {
                ulong rest = left;
                for (int facts = 0; facts < MostFacts; facts++)
                    rest &= rest - 1;
                Add(ways, element, left ^ rest);
                left = rest;
            }
        }

        return new(first, _questions.Count - first);
    }

    private void Add(ReadOnlySpan<Condition> ways, int element, ulong about)
    {
        _questions.Add(new(element, about, _answers.Count));
        int first = _answers.Count;
        _answers.Add(ulong.MaxValue >> (MaxWays - ways.Length));
        for (ulong left = about; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            (ulong ifUnknown, ulong ifKnown) = (0, 0);
            for (int way = 0; way < ways.Length; way++)
            {
                ifUnknown |= (~ways[way].Needed.Element(element) >> bit & 1) << way;
                ifKnown |= (~ways[way].Barred.Element(element) >> bit & 1) << way;
            }

            int count = _answers.Count - first;
            for (int answer = first; answer < first + count; answer++)
            {
                _answers.Add(_answers[answer] & ifKnown);
                _answers[answer] &= ifUnknown;
            }
        }
    }

    /// <summary>A question about a few facts.</summary>
    /// <param name="Element">Which element of the set of facts they are in.</param>
    /// <param name="About">Which of its facts they are.</param>
    /// <param name="Answers">Where its answers begin, by which of the facts are known.</param>
    internal readonly record struct Question(int Element, ulong About, int Answers)
    {
        /// <summary>The facts that it is about.</summary>
        public IEnumerable<Fact> Facts
        {
            get
            {
                for (ulong left = About; left != 0; left &= left - 1)
                    yield return FactSet.FactAt(Element, BitOperations.TrailingZeroCount(left));
            }
        }
    }
}
