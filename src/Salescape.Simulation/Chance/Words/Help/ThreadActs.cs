using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>When which act of a ticket's conversation is possible, and what it changes; read from the vocabulary.</summary>
internal static class ThreadActs
{
    private static readonly Act[] Acts = Read(Lexicon.Load("help/acts")["acts"]);

    /// <summary>What a conversation holds before anybody has said anything.</summary>
    public static FactSet Begin(HelpCase about, ResolutionType solution)
    {
        FactSet thread = default;
        Fact? topic = about.Category switch
        {
            TicketCategory.Billing => Fact.Billing,
            TicketCategory.Access => Fact.Access,
            TicketCategory.Training => Fact.Training,
            _ => null,
        };
        if (topic is { } subject)
            thread.Add(subject);
        if (about.IsOutage)
            thread.Add(Fact.Down);
        if (about.IsPersonal)
            thread.Add(Fact.Personal);
        if (about.Type == TicketType.FeatureRequest)
            thread.Add(Fact.Wish);
        if (about.Type == TicketType.Security)
            thread.Add(Fact.Secure);
        Fact? ending = solution switch
        {
            ResolutionType.ByDesign => Fact.ByDesign,
            ResolutionType.Duplicate => Fact.Duplicate,
            ResolutionType.CannotReproduce => Fact.NotSeen,
            _ => null,
        };
        if (ending is { } end)
            thread.Add(end);
        return thread;
    }

    /// <summary>Whether an act is possible in a conversation.</summary>
    public static bool IsPossible(CommentKind kind, in FactSet thread)
    {
        ref readonly Act act = ref Acts[(int)kind];
        return thread.Agrees(in act.Needed, in act.Asked);
    }

    /// <summary>What a conversation holds after an act.</summary>
    /// <exception cref="InvalidOperationException">The act is not possible.</exception>
    public static FactSet After(CommentKind kind, in FactSet thread)
    {
        if (!IsPossible(kind, in thread))
            throw new InvalidOperationException($"Nobody can say '{kind}' at this point.");
        ref readonly Act act = ref Acts[(int)kind];
        return (thread - act.Ended) | act.Begun;
    }

    private static Act[] Read(Text[] lines)
    {
        var acts = new Act[Enum.GetValues<CommentKind>().Length];
        foreach (Text line in lines)
        {
            string[] parts = line.ToString().Split('|');
            string[] conditions = parts[1].Split(' ');
            FactSet needed = Set(conditions.Where(word => word[0] != '!'));
            FactSet barred = Set(conditions.Where(word => word[0] == '!').Select(word => word[1..]));
            var act = new Act(needed, needed | barred, Set(parts[2].Split(' ')), Set(parts[3].Split(' ')));
            acts[(int)Enum.Parse<CommentKind>(parts[0])] = act;
        }

        return acts;
    }

    private static FactSet Set(IEnumerable<string> words)
    {
        FactSet set = default;
        foreach (string word in words)
        {
            if (word.Length > 0)
                set.Add(Enum.Parse<Fact>(word, ignoreCase: true));
        }

        return set;
    }

    /// <summary>When something is possible, and what it changes.</summary>
    private readonly struct Act(FactSet needed, FactSet asked, FactSet begun, FactSet ended)
    {
        /// <summary>What must hold.</summary>
        public readonly FactSet Needed = needed;

        /// <summary>What must hold or must not.</summary>
        public readonly FactSet Asked = asked;

        /// <summary>What holds from then on.</summary>
        public readonly FactSet Begun = begun;

        /// <summary>What holds no longer.</summary>
        public readonly FactSet Ended = ended;
    }
}
