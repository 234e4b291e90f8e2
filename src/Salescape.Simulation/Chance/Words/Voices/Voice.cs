using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// How one person writes, at all times: which English, at what length, with what habits of wording and of carelessness. It
/// follows from the person alone. Grammars ask for it as for other facts, once <see cref="Facts.Speak"/> has been told who writes.
/// </summary>
internal readonly record struct Voice
{
    private static readonly Purpose Manners = new("voice");

    /// <summary>Everything that a voice may add to what is known.</summary>
    public static readonly FactSet AnyMarks = FactSet.Of(
        Fact.American,
        Fact.British,
        Fact.Indian,
        Fact.International,
        Fact.Terse,
        Fact.Wordy,
        Fact.Greets,
        Fact.Signs,
        Fact.Lists,
        Fact.Exclaims,
        Fact.Abbreviates
    );

    private static readonly Fact[] OfEnglish = [Fact.American, Fact.British, Fact.Indian, Fact.International];

    /// <summary>Names the person's favourite wordings; 0 of nobody in particular.</summary>
    public ulong Habit { get; init; }

    /// <summary>Spelling, contractions and abbreviations.</summary>
    public Manner Manner { get; private init; }

    /// <summary>What grammars may ask for.</summary>
    public FactSet Marks { get; private init; }

    /// <summary>Whether sentences begin small.</summary>
    public bool BeginsSmall { get; private init; }

    /// <summary>Whether the last full stop is left out.</summary>
    public bool SkipsLastStop { get; private init; }

    /// <summary>Share of texts in which a word is mistyped.</summary>
    public double Slips { get; private init; }

    /// <summary>Whether a text of this voice may need a last touch.</summary>
    public bool IsCareless => BeginsSmall || SkipsLastStop || Slips > 0;

    /// <summary>The same person telling of something that no habit decides.</summary>
    public Voice WithoutHabit => this with { Habit = 0 };

    /// <summary>The voice of a person.</summary>
    /// <param name="dice">The dice of whom the person belongs to: the account, or the person's own.</param>
    /// <param name="person">Tells the person from others of these dice.</param>
    /// <param name="english">The English of the person's country.</param>
    /// <param name="role">In what part the person writes.</param>
    public static Voice Of(Dice dice, long person, English english, VoiceRole role)
    {
        Draw draw = dice.Roll(Manners, person);
        int part = (int)role;
        FactSet marks = FactSet.Of(OfEnglish[(int)english]);
        double length = draw.Unit();
        bool isTerse = length < VoiceAssumptions.Terse[part];
        bool isWordy = length > 1 - VoiceAssumptions.Wordy[part];
        if (isTerse)
            marks.Add(Fact.Terse);
        if (isWordy)
            marks.Add(Fact.Wordy);
        double habits = isTerse ? VoiceAssumptions.CourtesyIfTerse : 1;
        AddIf(ref marks, Fact.Greets, draw.Chance(VoiceAssumptions.Greets[part] * habits));
        AddIf(ref marks, Fact.Signs, draw.Chance(VoiceAssumptions.Signs[part] * habits));
        AddIf(ref marks, Fact.Lists, draw.Chance(VoiceAssumptions.Lists));
        AddIf(ref marks, Fact.Exclaims, draw.Chance(VoiceAssumptions.Exclaims[(int)english]));
        bool isBrief = !isWordy && draw.Chance(VoiceAssumptions.Abbreviates[part]);
        AddIf(ref marks, Fact.Abbreviates, isBrief);
        bool isLoose = draw.Chance(VoiceAssumptions.Contracts[(int)english]);
        bool isAmerican = english == English.American || (english == English.International && draw.Chance(VoiceAssumptions.AmericanAbroad));
        return new Voice
        {
            Habit = draw.Bits() | 1,
            Manner = ManyManners.Of(
                isAmerican,
                isBrief ? Register.Brief
                    : isLoose ? Register.Loose
                    : Register.Formal
            ),
            Marks = marks,
            BeginsSmall = !isWordy && draw.Chance(VoiceAssumptions.BeginsSmall[part]),
            SkipsLastStop = !isWordy && draw.Chance(VoiceAssumptions.SkipsLastStop[part]),
            Slips = draw.Chance(VoiceAssumptions.MayMistype) ? draw.Unit() * VoiceAssumptions.MistypesMost[part] : 0,
        };
    }

    /// <summary>The same person in one text: who abbreviates does not always, and others do now and then.</summary>
    public Voice InMood(ref Draw draw)
    {
        if (Marks.Holds(Fact.Abbreviates))
            return draw.Chance(VoiceAssumptions.AbbreviatesInText) ? this : this with { Manner = Manner.In(Register.Loose) };
        bool mayHaste = Manner.Register == Register.Loose && !Marks.Holds(Fact.Wordy);
        return mayHaste && draw.Chance(VoiceAssumptions.AbbreviatesInHaste) ? this with { Manner = Manner.In(Register.Brief) } : this;
    }

    /// <summary>The same person where the matter decides what is said: nothing is said for habit's sake.</summary>
    public Voice OnTheMatter() => this with { Habit = 0 };

    private static void AddIf(ref FactSet marks, Fact mark, bool holds)
    {
        if (holds)
            marks.Add(mark);
    }
}
