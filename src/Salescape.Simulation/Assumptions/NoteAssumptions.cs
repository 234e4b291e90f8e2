using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Assumptions;

/// <summary>How much of what is said to and about accounts is written down. All judgement, fitted to the 5,000 notes of the schema
/// document.</summary>
internal static class NoteAssumptions
{
    /// <summary>Notes over the whole course of a deal worth <see cref="NotesAnchor"/>, mean by <see cref="OpportunityType"/>: sellers log
    /// next to nothing on small deals and renewals.</summary>
    public static ReadOnlySpan<double> NotesByType => [0.98, 0.72, 0.77, 0.43];

    /// <summary>Value of the whole term at which that holds, US dollars.</summary>
    public const double NotesAnchor = 10_000;

    /// <summary>Notes grow with value to this power: about one on a deal of 10,000 dollars, five on 100,000, twenty on a million (R5: won
    /// deals show 5 to 10 calls and more).</summary>
    public const double NotesPower = 0.58;

    /// <summary>Sigma of the log of how much a seller logs, from seller to seller.</summary>
    public const double HabitSigma = 0.25;

    /// <summary>Notes on a won deal relative to one turned down after a proposal.</summary>
    public const double NotesIfWon = 1.1;

    /// <summary>The same for a deal that nobody ever qualified.</summary>
    public const double NotesIfUnqualified = 0.6;

    /// <summary>The same for one that never saw a quote.</summary>
    public const double NotesIfUnquoted = 0.8;

    /// <summary>The same for the renewal of an ailing customer.</summary>
    public const double NotesIfAtRisk = 2;

    /// <summary>Value of the whole term from which every touch with a new person is logged.</summary>
    public static readonly Money BigFrom = Money.Units(60_000);

    /// <summary>Value of the whole term below which nobody calls lawyers, boards or reviewers in.</summary>
    public static readonly Money SmallBelow = Money.Units(12_000);

    /// <summary>The fewest notes on a large deal.</summary>
    public const int LeastOfBig = 3;

    /// <summary>Weights of Sunday to Saturday for a talk. Sales calls are densest from Tuesday to Thursday.</summary>
    public static ReadOnlySpan<double> Weekdays => [12, 18, 23, 23, 21, 15, 1];

    /// <summary>Share of days between Christmas and New Year on which a call would be made and is not. Judgement.</summary>
    public const double AwayBetweenYears = 0.97;

    /// <summary>Days tried before any working day will do.</summary>
    public const int DayAttempts = 6;

    /// <summary>Days that two notes of a deal lie apart, more than.</summary>
    public const int DaysApart = 1;

    /// <summary>People asked in turn for something to talk about.</summary>
    public const int PeopleTried = 4;

    /// <summary>Share of further notes on large deals that sellers write among themselves.</summary>
    public const double AmongColleagues = 0.07;

    /// <summary>Share of further notes that tell of a word with the same person again.</summary>
    public const double SamePersonAgain = 0.4;

    /// <summary>Share of further words that go to decision makers and champions once a price is quoted.</summary>
    public const double SponsorOnceQuoted = 0.5;

    /// <summary>How much likelier than another a topic is to come up twice running.</summary>
    public const double SameAgain = 0.15;

    /// <summary>Notes of a deal for which one more of them may tell of nothing but a try or a hello. Judgement.</summary>
    public const int NotesPerIdleOne = 6;

    /// <summary>Share of a deal's course after which it is called late, and of a lost one's after which its end can be felt.</summary>
    public const double LateFrom = 0.55;

    /// <inheritdoc cref="LateFrom"/>
    public const double LosingFrom = 0.7;

    /// <summary>Share of deals with several notes whose last word before the decision is noted: others, and large ones. Judgement: who
    /// keeps a log closes it.</summary>
    public const double LastWord = 0.85;

    /// <inheritdoc cref="LastWord"/>
    public const double LastWordOfBig = 0.98;

    /// <summary>Share of deals with one note, not large, in which it tells how the deal ended, not how it began. Judgement.</summary>
    public const double OnlyOnTheEnd = 0.55;

    /// <summary>Days before the decision of that note, the most.</summary>
    public const int OnlyWordDays = 8;

    /// <summary>Days before a loss in which buyers say so.</summary>
    public const int LastWordDays = 3;

    /// <summary>Days before the decision from which a won deal's note may tell of a spoken yes.</summary>
    public const int SpokenYesDays = 14;

    /// <summary>Days before a signature on which the last word with the buyer is spoken, the latest.</summary>
    public const int YesBeforeDays = 1;

    /// <summary>Days for which an approved discount is worth a note among colleagues.</summary>
    public const int ApprovalIsNews = 7;

    /// <summary>Days after somebody was entered as a contact in which a note calls the person new. Judgement.</summary>
    public const int IsNewcomerFor = 30;

    /// <summary>Days between two notes beyond which hardly anything is promised for the second.</summary>
    public const int LongGap = 35;

    /// <summary>Share of notes that end with a promise; where the next one lies far ahead, fewer do.</summary>
    public const double HasNext = 0.86;

    /// <inheritdoc cref="HasNext"/>
    public const double HasNextFarAhead = 0.3;

    /// <summary>How many working days after the one promised a step comes, from <see cref="MostDaysEarly"/> before it to
    /// <see cref="MostDaysNear"/> behind it, and last by more. Judgement: half of all come on their day, some before it, where people
    /// find a slot sooner.</summary>
    public static ReadOnlySpan<double> DaysLate => [5, 9, 50, 14, 7, 4, 9];

    /// <inheritdoc cref="DaysLate"/>
    public const int MostDaysEarly = 2;

    /// <inheritdoc cref="DaysLate"/>
    public const int MostDaysNear = 3;

    /// <summary>Calendar days by which a step comes that comes later than that, least and most.</summary>
    public const int SlipMin = 6;

    /// <inheritdoc cref="SlipMin"/>
    public const int SlipMax = 21;

    /// <summary>Share of notes on a late step that say so. Judgement: sellers write what was talked about, not what they missed.</summary>
    public const double SaysLate = 0.2;

    /// <summary>Days beside the one promised that still count as kept.</summary>
    public const int NearDays = 2;

    /// <summary>Share of last notes that still promise something.</summary>
    public const double LastPromise = 0.7;

    /// <summary>Days until that, least and most.</summary>
    public const int NextActionMin = 2;

    /// <inheritdoc cref="NextActionMin"/>
    public const int NextActionMax = 14;

    /// <summary>Share of notes whose text names the promise too.</summary>
    public const double SaysNext = 0.6;

    /// <summary>Share of won deals with a note that hands them over, of lost ones with one that looks back, and of large ones.</summary>
    public const double HandOver = 0.06;

    /// <inheritdoc cref="HandOver"/>
    public const double PostMortem = 0.04;

    /// <inheritdoc cref="HandOver"/>
    public const double LookBackOnBig = 0.55;

    /// <summary>Days since the deal before from which a note names its month. Judgement: what is fresher is "the last one".</summary>
    public const int FormerIsLongAgo = 45;

    /// <summary>Share of sponsors who leave a customer and are missed in a note.</summary>
    public const double SponsorMissed = 0.45;

    /// <summary>Weights of a competitor's price being level with ours, below it and above it; and where it is why we lose. Judgement:
    /// rivals named for their price are mostly cheaper.</summary>
    public static ReadOnlySpan<double> Gaps => [40, 40, 20];

    /// <inheritdoc cref="Gaps"/>
    public static ReadOnlySpan<double> GapsIfPriceDecides => [10, 90, 0];

    /// <summary>By how many per cent it differs, least and most. Judgement.</summary>
    public static (int Least, int Most) PercentOfPrice => (6, 24);

    /// <summary>Days until a seller notices that a sponsor has left: least and most.</summary>
    public const int SponsorMissedMinDays = 1;

    /// <inheritdoc cref="SponsorMissedMinDays"/>
    public const int SponsorMissedMaxDays = 20;

    /// <summary>Share of signatures that come later than the seller last wrote, and by how many days, least and most. Judgement.</summary>
    public const double SignatureSlips = 0.2;

    /// <inheritdoc cref="SignatureSlips"/>
    public const int SignatureSlipMin = 1;

    /// <inheritdoc cref="SignatureSlips"/>
    public const int SignatureSlipMax = 3;

    /// <summary>Share of last words in a negotiation not yet felt to be lost that count on a signature in vain, where the loss is looked
    /// back on. Judgement.</summary>
    public const double SignatureNeverComes = 0.5;
}
