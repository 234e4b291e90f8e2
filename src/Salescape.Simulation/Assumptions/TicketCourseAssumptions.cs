using Salescape.Schema;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Assumptions;

/// <summary>How tickets are worked: how fast, by whom, with how many words and hours.</summary>
internal static class TicketCourseAssumptions
{
    /// <summary>Weights of the line that takes a ticket first, by its type: simple matters go to the first line. Some 55, 33 and 12 % of
    /// all; judgement.</summary>
    public static ReadOnlySpan<double> FirstLevel(TicketType type) =>
        type switch
        {
            TicketType.Question => [80, 18, 2],
            TicketType.FeatureRequest => [62, 32, 6],
            TicketType.Configuration => [50, 40, 10],
            TicketType.Security => [25, 45, 30],
            _ => [34, 44, 22],
        };

    /// <summary>How the line that takes it first multiplies the chance to be handed up: higher lines solve more.</summary>
    public static ReadOnlySpan<double> EscalatesFrom => [1.9, 0.25, 0.40];

    /// <summary>Median share of the promised time until the first answer in writing, and sigma of its log (metric 101: 0.35 to 0.45, 1.0 at
    /// P92).</summary>
    public const double ResponseShare = 0.40;

    /// <inheritdoc cref="ResponseShare"/>
    public const double ResponseSigma = 0.55;

    /// <summary>Times the promise after which something critical is answered at the latest. Judgement.</summary>
    public const double LatestIfCritical = 1.6;

    /// <summary>Median minutes until a chat is answered, and sigma of their log; a call is answered within minutes (metric 99).</summary>
    public const double ChatMinutes = 3;

    /// <inheritdoc cref="ChatMinutes"/>
    public const double ChatSigma = 0.8;

    /// <summary>The longest wait for a call to be taken.</summary>
    public const int CallMinutesMax = 4;

    /// <summary>Share of the time until the first answer by the hour of an outage or the first weeks of a bad release: all call at once
    /// (R39).</summary>
    public const double ResponseInRush = 1.5;

    /// <summary>What a standard deviation of skill takes from the time to answer and to solve, as a share. Judgement.</summary>
    public const double SpeedOfSkill = 0.07;

    /// <summary>Median share of the promised time until the solution by <see cref="Priority"/>, and sigma of its log (metrics 103 and 104;
    /// section 4: sigma 1.1 to 1.3 with all below).</summary>
    public static ReadOnlySpan<double> SolutionShare => [0.182, 0.18, 0.226, 0.268];

    /// <inheritdoc cref="SolutionShare"/>
    public static ReadOnlySpan<double> SolutionSigma => [0.80, 0.75, 0.62, 0.52];

    /// <summary>How much longer the solution takes by <see cref="TicketType"/> (metric 103: bugs two to three times questions).</summary>
    public static ReadOnlySpan<double> LongerByType => [1.92, 1.25, 0.92, 1.25, 1.6, 1.4];

    /// <summary>How much longer where it is handed up, and once more where it reaches Engineering (R37: ×2 to 3, Engineering ×5).</summary>
    public const double LongerIfEscalated = 1.9;

    /// <inheritdoc cref="LongerIfEscalated"/>
    public const double LongerInEngineering = 1.7;

    /// <summary>Share of the time where an article tells the way round. Judgement.</summary>
    public const double ShorterIfKnown = 0.7;

    /// <summary>Chance to be handed up by <see cref="Priority"/>, and how the type multiplies it (metric 112: 10 %; critical 35 to 45, low
    /// 3).</summary>
    public static ReadOnlySpan<double> Escalates => [0.032, 0.078, 0.178, 0.42];

    /// <inheritdoc cref="Escalates"/>
    public static ReadOnlySpan<double> EscalatesByType => [2.2, 0.4, 0.5, 0.8, 1.3, 1.6];

    /// <summary>How it is multiplied where somebody wants to learn, or has a small wish. Judgement.</summary>
    public const double EscalatesIfSimple = 0.4;

    /// <summary>How it is multiplied where the desk knows the problem from other customers. Judgement.</summary>
    public const double EscalatesIfKnown = 0.12;

    /// <summary>How a late first answer multiplies it (R36: odds ×2 to 3).</summary>
    public const double EscalatesIfLate = 2.2;

    /// <summary>Chances to be handed on from the second and the third line (metric 112: L1 → L2 62, L2 → L3 18, Engineering 13, manager 7
    /// %).</summary>
    public const double OnToThird = 0.40;

    /// <inheritdoc cref="OnToThird"/>
    public const double OnToEngineering = 0.88;

    /// <summary>Chance that a customer asks for a manager where it presses, and where a promise is broken.</summary>
    public const double AsksForManager = 0.008;

    /// <inheritdoc cref="AsksForManager"/>
    public const double AsksForManagerIfLate = 0.09;

    /// <summary>Days of silence after which a ticket to which nobody finds an end is given up. Judgement.</summary>
    public static (int Min, int Max) GivenUpAfter => (14, 75);

    /// <summary>Share of tickets that are never resolved by <see cref="TicketType"/>: wishes that nobody grants, faults that nobody finds.
    /// 2.8 % of all.</summary>
    public static ReadOnlySpan<double> NeverResolved => [0.044, 0.012, 0.002, 0.003, 0.034, 0.009];

    /// <summary>How <see cref="Priority"/> multiplies it: what presses is pursued until it ends. Judgement.</summary>
    public static ReadOnlySpan<double> NeverResolvedByPriority => [1.7, 1.35, 0, 0];

    /// <summary>Times the promise after which what presses is handed up, or solved: nobody lets it lie. Judgement.</summary>
    public const double LongestIfPressing = 3;

    /// <summary>Fewest days from the report until a change of the code is out, by <see cref="Priority"/>: it is written, reviewed,
    /// tested and released, a hotfix by the next day. Until then there is a way round. Judgement; high performers of DORA's
    /// "Accelerate State of DevOps" take a day to a week from a change to its release.</summary>
    public static ReadOnlySpan<int> CodeTakesDays => [4, 3, 2, 1];

    /// <summary>The same for a change of the platform: servers, schedules, queues. Judgement.</summary>
    public static ReadOnlySpan<int> PlatformTakesDays => [2, 2, 1, 1];

    /// <summary>Chance that the first answer solves it, by <see cref="TicketType"/> (metric 111: 60 to 80 %, complex B2B 40 to
    /// 55).</summary>
    public static ReadOnlySpan<double> SolvedAtOnce => [0.515, 0.785, 0.835, 0.725, 0.535, 0.585];

    /// <summary>The same where the account has reported the same known problem before. Judgement.</summary>
    public const double SolvedAtOnceIfAgain = 0.85;

    /// <summary>Chance of an internal note before the first answer, and while it is worked.</summary>
    public const double NotesFirst = 0.26;

    /// <inheritdoc cref="NotesFirst"/>
    public const double NotesLater = 0.66;

    /// <summary>Chance that the first answer asks for details instead of promising to look.</summary>
    public const double AsksFirst = 0.5;

    /// <summary>Chance of each further round of question and answer, up to <see cref="RoundsMax"/> (metric 113: 4 comments, 3 to
    /// 7).</summary>
    public const double AnotherRound = 0.57;

    /// <inheritdoc cref="AnotherRound"/>
    public const int RoundsMax = 1;

    /// <summary>Chance that an engineer is consulted where something is broken, slow or insecure; otherwise (metric 113: 11 % of
    /// comments).</summary>
    public const double ConsultsIfBroken = 0.75;

    /// <inheritdoc cref="ConsultsIfBroken"/>
    public const double Consults = 0.18;

    /// <summary>Chance that the engineer writes to the customer too.</summary>
    public const double EngineerWrites = 0.6;

    /// <summary>Chance that the customer asks where it stands, and where the promised time runs out.</summary>
    public const double Chases = 0.16;

    /// <inheritdoc cref="Chases"/>
    public const double ChasesIfLate = 0.75;

    /// <summary>Chance that the agent then says how it stands, unless the answer is ready.</summary>
    public const double AnswersChase = 0.85;

    /// <summary>Chances that a colleague of the asker has the same trouble and says so, and that one stands in for the asker who chases.
    /// Set so that in 5 to 10 % of conversations a second person of the customer speaks; judgement.</summary>
    public const double ColleagueJoins = 0.22;

    /// <inheritdoc cref="ColleagueJoins"/>
    public const double ColleagueCovers = 0.30;

    /// <summary>Chance that what the customer answers is noted as the cause, where it tells the cause. Judgement.</summary>
    public const double NotesHint = 0.35;

    /// <summary>Days from which the customer is said to let the desk wait. Judgement.</summary>
    public const int LetsWait = 2;

    /// <summary>Share of what the desk writes to customers in which the matter, not a habit of the writer, chooses the words.
    /// Judgement.</summary>
    public const double WritesOnTheMatter = 0.5;

    /// <summary>Chance that whoever takes a ticket that is not handed up knows the cause after the first look. Judgement.</summary>
    public const double FindsSoon = 0.4;

    /// <summary>Chance that a cause found at last is noted before the solution is sent. Judgement.</summary>
    public const double NotesCause = 0.3;

    /// <summary>Chance that who is handed a ticket tells the customer. Judgement.</summary>
    public const double IntroducesSelf = 0.25;

    /// <summary>Chance that the customer says that the solution will be tried. Judgement.</summary>
    public const double TriesFirst = 0.36;

    /// <summary>Chances that the customer does not see why and asks, where it is meant to be so, and elsewhere. Judgement.</summary>
    public const double DoubtsIfMeant = 0.3;

    /// <inheritdoc cref="DoubtsIfMeant"/>
    public const double Doubts = 0.045;

    /// <summary>Chance that a manager notes something on a ticket that is late or critical (metric 113: 4 % of comments).</summary>
    public const double ManagerLooks = 0.95;

    /// <summary>Chance that the solution does not hold, and how a workaround multiplies it (metric 110: 6 %, workaround twice a
    /// fix).</summary>
    public const double Reopens = 0.055;

    /// <inheritdoc cref="Reopens"/>
    public const double ReopensIfWorkaround = 2;

    /// <summary>Chance that the customer confirms; of those who do not, that the agent says so when closing; of those who do, that they
    /// write once more.</summary>
    public const double Confirms = 0.74;

    /// <inheritdoc cref="Confirms"/>
    public const double ClosesWithWords = 0.36;

    /// <inheritdoc cref="Confirms"/>
    public const double Thanks = 0.12;

    /// <summary>Chances that a ticket is handed up for its gravity if it is grave, for its deadline if that will be missed, and if
    /// not.</summary>
    public const double ReasonIsSeverity = 0.6;

    /// <inheritdoc cref="ReasonIsSeverity"/>
    public const double ReasonIsLate = 0.5;

    /// <inheritdoc cref="ReasonIsSeverity"/>
    public const double ReasonIsRisk = 0.14;

    /// <summary>Days from resolved to closed, least and most: where the customer confirmed, and where it did not.</summary>
    public static (int Min, int Max) ClosedAfter => (0, 3);

    /// <inheritdoc cref="ClosedAfter"/>
    public static (int Min, int Max) ClosedUnconfirmedAfter => (5, 7);

    /// <summary>Chance of further work in the log: investigating and writing down.</summary>
    public const double DigsDeeper = 0.55;

    /// <inheritdoc cref="DigsDeeper"/>
    public const double WritesDown = 0.38;

    /// <summary>Chance of each further tag after the first (2.1 tags a ticket).</summary>
    public const double AnotherTag = 0.87;

    /// <summary>Share of tickets handed up that are labelled so. Judgement.</summary>
    public const double TagsEscalation = 0.6;

    /// <summary>Share of the promised time after which an open ticket is at risk. Judgement.</summary>
    public const double AtRiskFrom = 0.75;

    /// <summary>Share of broken promises that are credited, by <see cref="CustomerTier"/> (metric 105: 8 to 10 %, Platinum and Gold
    /// only).</summary>
    public static ReadOnlySpan<double> Credited => [0, 0, 0.20, 0.45];

    /// <summary>Chance that an article about what anyone may ask is named in the solution. Judgement.</summary>
    public const double NamesArticle = 0.55;

    /// <summary>Whether the answer is something that the customer tries out, not a figure, a date or what the product can do.</summary>
    public static bool IsTriedOut(HelpCase about) =>
        about.Type switch
        {
            TicketType.Question => about.Category is TicketCategory.Training or TicketCategory.Access or TicketCategory.Integration,
            TicketType.FeatureRequest => about.Cause == RootCause.Configuration,
            TicketType.Security => about.Cause == RootCause.Configuration,
            _ => about.Cause != RootCause.Documentation,
        };

    /// <summary>The highest of these lines that a matter reaches: engineering gets what is broken, slow or open to attack; how to do
    /// something ends with specialists, invoices, lessons and plain questions before them, and so does what an
    /// article tells already, or the whole platform has.</summary>
    public static int HighestFor(HelpCase about, bool isDocumented) =>
        isDocumented || about.IsOutage ? 1
        : about.IsFault ? 3
        : about.Category is TicketCategory.Billing or TicketCategory.Training ? 1
        : about.Type == TicketType.Question && about.Category != TicketCategory.Integration ? 1
        : 2;

    /// <summary>Whether a setting or a slip may be taken for a fault: it looks like one.</summary>
    public static bool MayBeMistaken(HelpCase about) =>
        !about.IsFault
        && about.Type != TicketType.FeatureRequest
        && (about.Type is TicketType.Bug or TicketType.Performance || about.Category == TicketCategory.Integration);

    /// <summary>Chance that such a matter, once with specialists, is handed to engineering, which sends it back. Set so that some 10 % of
    /// what engineering gets is such; judgement.</summary>
    public const double Mistaken = 0.30;

    /// <summary>The line that a level of the desk is called in escalations.</summary>
    public static DeskLevel[] Ladder { get; } = [DeskLevel.L1, DeskLevel.L2, DeskLevel.L3, DeskLevel.Engineering];
}
