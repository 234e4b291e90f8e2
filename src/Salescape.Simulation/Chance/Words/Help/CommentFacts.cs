using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>The part that a comment plays in a ticket's conversation.</summary>
internal enum CommentKind
{
    /// <summary>Support takes it on.</summary>
    FirstResponse,

    /// <summary>Support takes it on and solves it at once.</summary>
    FirstResponseWithAnswer,

    /// <summary>Support needs to know more.</summary>
    AskForDetails,

    /// <summary>The customer tells more.</summary>
    CustomerDetails,

    /// <summary>The customer asks where it stands.</summary>
    CustomerChase,

    /// <summary>An agent notes a first look for colleagues.</summary>
    InternalNote,

    /// <summary>An agent hands the ticket up.</summary>
    InternalHandover,

    /// <summary>An engineer notes what was found.</summary>
    EngineerFinding,

    /// <summary>An engineer tells the customer what was found.</summary>
    EngineerUpdate,

    /// <summary>A manager steps in.</summary>
    ManagerNote,

    /// <summary>Support gives the solution.</summary>
    Solution,

    /// <summary>The customer says that it works.</summary>
    CustomerConfirms,

    /// <summary>The customer says thanks.</summary>
    CustomerThanks,

    /// <summary>The customer says that it fails again.</summary>
    CustomerStillFails,

    /// <summary>Support closes it for want of an answer.</summary>
    Closing,

    /// <summary>Support tells that it is still at it.</summary>
    AgentUpdate,

    /// <summary>An agent notes that a second look brought nothing.</summary>
    NoteStuck,

    /// <summary>An agent notes the cause.</summary>
    NoteFound,

    /// <summary>An agent calls a manager in.</summary>
    InternalRaise,

    /// <summary>Who has it now says so to the customer.</summary>
    TakesOver,

    /// <summary>An engineer notes that the cause was not found.</summary>
    EngineerStuck,

    /// <summary>The customer is going to try the solution.</summary>
    CustomerTries,

    /// <summary>Support tells unasked that it is still at it.</summary>
    StatusUpdate,

    /// <summary>Support asks how it went.</summary>
    FollowUp,

    /// <summary>A colleague of the asker has it too.</summary>
    ColleagueJoins,

    /// <summary>A colleague stands in for the asker from now on.</summary>
    ColleagueCovers,

    /// <summary>Support closes it as the customer has left.</summary>
    Farewell,

    /// <summary>The customer has had no time for the solution yet.</summary>
    CustomerPostpones,

    /// <summary>Engineering sends back what is no defect.</summary>
    EngineerReturns,

    /// <summary>The customer wants to speak to somebody above.</summary>
    CustomerDemands,

    /// <summary>The customer does not see why.</summary>
    CustomerDoubts,

    /// <summary>Support says why.</summary>
    Explains,
}

/// <summary>What an entry of the worklog was about.</summary>
internal enum WorkKind
{
    /// <summary>Reading and sorting.</summary>
    Triage,

    /// <summary>Trying to see the same.</summary>
    Reproduce,

    /// <summary>Looking for the cause.</summary>
    Investigate,

    /// <summary>Speaking with the customer.</summary>
    Call,

    /// <summary>Setting it right.</summary>
    Fix,

    /// <summary>Writing it down.</summary>
    Document,

    /// <summary>Passing it on.</summary>
    Handover,

    /// <summary>Answering.</summary>
    Answer,

    /// <summary>Telling or asking where it stands.</summary>
    Update,

    /// <summary>Looking after it from the head of the desk.</summary>
    Review,

    /// <summary>An engineer's work on what was handed to engineering.</summary>
    Debug,
}

/// <summary>What a comment or an entry of the worklog may speak of besides the ticket.</summary>
internal readonly record struct CommentFacts
{
    /// <summary>First name of who speaks.</summary>
    public required Text Speaker { get; init; }

    /// <summary>First name of the colleague or customer who is spoken to or of; null if nobody is.</summary>
    public required Text? Addressee { get; init; }

    /// <summary>What the conversation holds so far.</summary>
    public required FactSet Thread { get; init; }

    /// <summary>Whether who speaks has written on the ticket before.</summary>
    public bool IsMet { get; init; }

    /// <summary>Whether on the same day.</summary>
    public bool IsSameDay { get; init; }

    /// <summary>Whether a customer who speaks does so again on the same day.</summary>
    public bool IsSoonBack { get; init; }

    /// <summary>First name of the asker's colleague who has written, or writes; null if none has.</summary>
    public Text? Colleague { get; init; }

    /// <summary>Whether it is for colleagues at the desk only.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether that colleague speaks.</summary>
    public bool IsByColleague { get; init; }

    /// <summary>Whether a target has been missed.</summary>
    public required bool IsLate { get; init; }

    /// <summary>Whom it is handed to; null if it is not handed up.</summary>
    public required DeskLevel? To { get; init; }

    /// <summary>Why it is handed up; null if it is not.</summary>
    public required EscalationReason? Reason { get; init; }
}

/// <summary>What customers may say about how they were helped.</summary>
internal readonly record struct FeedbackFacts
{
    /// <summary>The score given, 1 to 5.</summary>
    public required int Score { get; init; }

    /// <summary>First name of who solved it.</summary>
    public required Text AgentFirst { get; init; }

    /// <summary>Whether a target was missed.</summary>
    public required bool IsLate { get; init; }

    /// <summary>Whether it was answered well before the target.</summary>
    public required bool IsQuick { get; init; }

    /// <summary>Whether it failed again after it was solved.</summary>
    public required bool IsReopened { get; init; }

    /// <summary>Whether it was handed up.</summary>
    public required bool IsEscalated { get; init; }

    /// <summary>Whether the first answer solved it.</summary>
    public required bool IsSolvedAtOnce { get; init; }

    /// <summary>Whether the survey asks about a quarter or year, not one ticket.</summary>
    public required bool IsPeriodic { get; init; }
}
