using System.Text.RegularExpressions;
using CsCheck;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Tests.Laws;
using Salescape.Simulation.Tests.Life;

namespace Salescape.Simulation.Tests.Words;

/// <summary>People write in voices of their own.</summary>
public sealed partial class VoiceTests
{
    private const int AtOnce = 10;
    private const int Enough = 60;

    [Fact]
    public void Ten_comments_tell_two_agents_apart()
    {
        (int right, int all) = (0, 0);
        ForAnyWorld(seeds: 4, world =>
        {
            var writers = PublicWordsOf(world, comment => comment.Role is "Support Agent" or "Engineer")
                .Where(words => words.Count >= Enough)
                .ToList();
            for (int first = 0; first < writers.Count; first++)
            {
                for (int second = first + 1; second < writers.Count; second++)
                {
                    (int hits, int tries) = TellApart(writers[first], writers[second]);
                    right += hits;
                    all += tries;
                }
            }
        });

        // 0.93 in the mean of many; four companies stray by 0.02.
        Assert.InRange((double)right / all, 0.85, 1);
    }

    [Fact]
    public void Nothing_tells_two_seeds_apart()
    {
        var worlds = new List<List<List<string>>>();
        ForAnyWorld(seeds: 4, world =>
            worlds.Add([.. PublicWordsOf(world, comment => comment.Role == "Customer").Where(one => one.Count >= 3)])
        );
        (int right, int all) = (0, 0);
        for (int first = 0; first < worlds.Count; first++)
        {
            for (int second = first + 1; second < worlds.Count; second++)
            {
                (int hits, int tries) = TellApart(worlds[first], worlds[second]);
                right += hits;
                all += tries;
            }
        }

        // A guess is right in half of some 360 groups. The problems that a company happens to have leave 0.61 to 0.70 here; two agents,
        // 0.93.
        Assert.InRange((double)right / all, 0.3, 0.8);
    }

    [Fact]
    public void A_person_keeps_a_voice_and_two_people_differ() =>
        Gen.Select(Gen.Long, Gen.Long[0, 1_000], Gen.Enum<English>(), Gen.Enum<VoiceRole>())
            .Sample(
                (seed, person, english, role) =>
                {
                    var voice = Voice.Of(Dice.Of(seed), person, english, role);
                    Assert.Equal(voice, Voice.Of(Dice.Of(seed), person, english, role));
                    Assert.NotEqual(voice.Habit, Voice.Of(Dice.Of(seed), person + 1, english, role).Habit);
                    Assert.False(voice.Marks.Holds(Fact.Terse) && voice.Marks.Holds(Fact.Wordy));
                },
                threads: 1
            );

    [Theory]
    [InlineData("I am sure it isn't the licence", "I'm sure it isn't the license", Register.Loose, true)]
    [InlineData("I'm sure it isn't the licence", "I am sure it is not the licence", Register.Formal, false)]
    [InlineData("please let me know", "pls lmk", Register.Brief, false)]
    [InlineData("Thanks, that's how it is", "Thank you, that is how it is", Register.Formal, true)]
    [InlineData("that is how I am", "that is how I am", Register.Loose, false)]
    internal void Words_are_written_in_the_manner_of_the_person(string words, string said, Register register, bool isAmerican)
    {
        string[] inManners = new string[ManyManners.Count];
        ManyManners.Rewrite(words, inManners);
        Assert.Equal(said, inManners[ManyManners.Of(isAmerican, register).Number]);
    }

    [Fact]
    public void Slips_are_never_longer_than_the_word_and_change_one()
    {
        byte[] text = "I would believe that they received it, because the settings are different."u8.ToArray();
        string before = System.Text.Encoding.UTF8.GetString(text);
        int slipped = 0;
        for (int i = 0; i < 200; i++)
        {
            byte[] copy = [.. text];
            Draw draw = Sampling.Draw(11, i);
            int length = Slips.Make(copy, ref draw);
            string after = System.Text.Encoding.UTF8.GetString(copy, 0, length);
            string[] words = after.Split(' ');

            int changed = before.Split(' ').Where((word, at) => word != words[at]).Count();
            Assert.InRange(changed, 0, 1);
            slipped += changed;
        }

        Assert.InRange(slipped, 50, 200);
    }

    /// <summary>What is left of a comment without its longer words: these tell of products and problems, in which seeds differ.</summary>
    private static IEnumerable<string> Manner(string words) => Tokens(words).Where(token => token.Length <= 3);

    /// <summary>Groups of ten comments, one of each of ten people: what is learnt of half of a world's people is tried on the
    /// others.</summary>
    private static (int Right, int All) TellApart(List<List<string>> first, List<List<string>> second)
    {
        var bayes = new NaiveBayes();
        bayes.Learn(first.Where((_, i) => i % 2 == 0).SelectMany(words => words).SelectMany(Manner), isFirst: true);
        bayes.Learn(second.Where((_, i) => i % 2 == 0).SelectMany(words => words).SelectMany(Manner), isFirst: false);
        (int right, int all) = (0, 0);
        foreach (List<List<string>> world in (List<List<string>>[])[first, second])
        {
            var others = world.Where((_, i) => i % 2 == 1).ToList();
            for (int start = 0; start + AtOnce <= others.Count; start += AtOnce, all++)
            {
                bool isFirst = bayes.IsFirst(others[start..(start + AtOnce)].SelectMany(words => Manner(words[0])));
                right += isFirst == (world == first) ? 1 : 0;
            }
        }

        return (right, all);
    }

    private static (int Right, int All) TellApart(List<string> first, List<string> second)
    {
        var bayes = new NaiveBayes();
        bayes.Learn(first[..^(2 * AtOnce)].SelectMany(Tokens), isFirst: true);
        bayes.Learn(second[..^(2 * AtOnce)].SelectMany(Tokens), isFirst: false);
        int right = 0;
        for (int from = 2 * AtOnce; from > 0; from -= AtOnce)
        {
            right += bayes.IsFirst(first[^from..^(from - AtOnce)].SelectMany(Tokens)) ? 1 : 0;
            right += bayes.IsFirst(second[^from..^(from - AtOnce)].SelectMany(Tokens)) ? 0 : 1;
        }

        return (right, 4);
    }

    /// <summary>What people wrote to the other side, without names: they would give everybody away.</summary>
    private static IEnumerable<List<string>> PublicWordsOf(World world, Func<Comment, bool> suits) =>
        Threads.CommentsOf(world).Where(suits).GroupBy(comment => comment.Speaker).Select(one => one.Select(Nameless).ToList());

    private static string Nameless(Comment comment)
    {
        string words = comment.Words;
        foreach (string name in $"{comment.Speaker} {comment.Asker}".Split(' '))
            words = Regex.Replace(words, $@"\b{Regex.Escape(name)}\b", "");
        // Nor may products and features give a company away.
        return Named().Replace(words, "$1");
    }

    private static IEnumerable<string> Tokens(string words)
    {
        string[] tokens = [.. Token().Matches(words).Select(match => match.Value)];
        return tokens.Concat(tokens.Zip(tokens.Skip(1), (a, b) => $"{a} {b}"));
    }

    private static void ForAnyWorld(int seeds, Action<World> look)
    {
        // Drawn anew at each run, and told if it fails.
        Gen.Int[1, 1_000_000]
            .Sample(seed => look(World.Seen(seed, 0.5m, new DateOnly(2023, 1, 1), new DateOnly(2025, 12, 31))), iter: seeds, threads: 1);
    }

    [GeneratedRegex(@"([a-z,] )[A-Z][A-Za-z-]*|\d[\d.,]*")]
    private static partial Regex Named();

    [GeneratedRegex(@"[A-Za-z']+|[.,!?&\n]")]
    private static partial Regex Token();
}
