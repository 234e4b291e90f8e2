using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>One request for help with all that comes of it, decided when it is opened; what is later than the as-of is not shown.</summary>
internal sealed class Ticket : IPooled
{
    /// <summary>One that nobody has used.</summary>
    public Ticket() => Clear();

    public SupportTicketId Id { get; set; }

    /// <summary>From 1, in order of time; tells the tickets of an account apart.</summary>
    public int Ordinal { get; set; }

    /// <summary>Names the draws about it.</summary>
    public long Seed { get; set; }

    /// <summary>Index in <see cref="Account.Installs"/>.</summary>
    public int Install { get; set; }

    /// <summary>Index in <see cref="Account.Users"/> of who asks; −1 if it is a contact.</summary>
    public int User { get; set; }

    /// <summary>Index in <see cref="Account.Contacts"/> of who asks, if it is no user.</summary>
    public int Contact { get; set; }

    public PersonName Asker { get; set; }

    /// <summary>Index in <see cref="Account.Users"/> of a colleague who has to do with it too; −1 if there is none.</summary>
    public int Colleague { get; set; }

    /// <summary>That colleague's name; of no meaning if there is none.</summary>
    public PersonName ColleagueName { get; set; }

    public DateOnly Created { get; set; }

    /// <summary>The version in use when it was opened.</summary>
    public PlannedRelease Release { get; set; } = null!;

    /// <summary>What of the product it is about.</summary>
    public PlannedFeature Feature { get; set; } = null!;

    /// <summary>The known problem that it is about; null if none.</summary>
    public PlannedIssue? Issue { get; set; }

    /// <summary>Whether the desk knows the problem that it is about by then, from other customers or from the account itself.</summary>
    public bool IsRecognised => Issue is { } issue && (Created >= issue.KnownFrom || Former is not null);

    /// <summary>Whether the account has reported the same problem before: the desk finds that ticket, and begins nothing anew.</summary>
    public bool IsAgain => Issue is not null && Former is not null;

    /// <summary>The account's latest ticket before about the same thing; null if there is none.</summary>
    public Ticket? Former { get; set; }

    /// <summary>The outage that it is about; null if none.</summary>
    public Outage? Outage { get; set; }

    public TicketType Type { get; set; }

    /// <summary>What it tells.</summary>
    public HelpCase Case { get; set; } = null!;

    /// <summary>Which of the causes of the case it has, from 1.</summary>
    public int Root { get; set; }

    /// <summary>Users who are hit; 0 if it does not say.</summary>
    public int Users { get; set; }

    public TicketSeverity Severity { get; set; }

    public Priority Priority { get; set; }

    public TicketEnvironment Environment { get; set; }

    public TicketChannel Channel { get; set; }

    /// <summary>What was promised.</summary>
    public PlannedPolicy Policy { get; set; } = null!;

    /// <summary>How the time of that promise runs.</summary>
    public SlaClock Clock { get; set; }

    /// <summary>Minutes on that clock until the first answer.</summary>
    public int ResponseMinutes { get; set; }

    /// <summary>Minutes on that clock until it is resolved.</summary>
    public int ResolutionMinutes { get; set; }

    /// <summary>Minutes on that clock in which it is worked on; those until it is resolved, if it ever is.</summary>
    public int Expected { get; set; }

    public DateOnly Responded { get; set; }

    /// <summary>The day on which it is resolved; the last possible day if it never is.</summary>
    public DateOnly Resolved { get; set; }

    /// <summary>The day on which it would be resolved if the customer stayed.</summary>
    public DateOnly Ends { get; set; }

    /// <summary>The day on which it is closed; the last possible day if it never is.</summary>
    public DateOnly Closed { get; set; }

    /// <summary>Indexes in <see cref="HelpDesk.Steps"/> of what happens, in order of time.</summary>
    public Range Steps { get; set; }

    /// <summary>Who takes it.</summary>
    public SupportAgent Taker { get; set; } = null!;

    /// <summary>Who resolves it.</summary>
    public SupportAgent Solver { get; set; } = null!;

    public ResolutionType Solution { get; set; }

    /// <summary>The article that tells the solution; null where there is none.</summary>
    public PlannedArticle? Article { get; set; }

    /// <summary>The release that mends it; null if none does.</summary>
    public PlannedRelease? FixedIn { get; set; }

    /// <summary>Whether the customer is told a way round.</summary>
    public bool HasWorkaround { get; set; }

    /// <summary>Whether the solution fails once, and has to be found anew.</summary>
    public bool FailsAgain { get; set; }

    /// <summary>Whether the customer says that it works.</summary>
    public bool IsConfirmed { get; set; }

    /// <summary>Whether it was handed to engineering by mistake, and comes back.</summary>
    public bool IsMistaken { get; set; }

    /// <summary>Public answers until it is resolved.</summary>
    public int Answers { get; set; }

    /// <summary>Whether it was handed up.</summary>
    public bool IsEscalated { get; set; }

    /// <summary>Whether the customer left before there was an end.</summary>
    public bool IsParted => Resolved < Ends;

    /// <summary>Whether it is resolved in the time that such work takes; if not, it drags on.</summary>
    public bool IsSolved => ResolutionMinutes == Expected;

    /// <summary>Minutes until the first answer that were promised.</summary>
    public int ResponseTarget => Policy.FirstResponseTargetMin;

    /// <summary>Minutes until the solution that were promised.</summary>
    public int ResolutionTarget => Policy.ResolutionTargetHours * 60;

    public bool AnswersLate => ResponseMinutes > ResponseTarget;

    public bool ResolvesLate => ResolutionMinutes > ResolutionTarget;

    /// <summary>The day on which the promised answer was overdue; the last possible day if it never was.</summary>
    public DateOnly AnswerOverdue { get; set; }

    /// <summary>The day on which the promised solution was overdue; the last possible day if it never was.</summary>
    public DateOnly SolutionOverdue { get; set; }

    /// <summary>As customers quote it: <c>T-2025-00471-012</c>.</summary>
    public Text Number(TextArena words) =>
        words.Add("T-"u8).Add(Created.Year).Add('-').Add(PrintedNumber.Of(Id.Value / 10_000)).Add('-').AddDigits(Ordinal, 3).Cut();

    /// <summary>Whether a promise had been broken by the end of a day.</summary>
    public bool IsBreachedOn(Today day) => AnswerOverdue <= day || SolutionOverdue <= day;

    /// <inheritdoc/>
    public void Clear()
    {
        Id = default;
        Ordinal = 0;
        Seed = 0;
        Install = 0;
        User = 0;
        Contact = 0;
        Asker = default;
        Colleague = -1;
        ColleagueName = default;
        Created = default;
        Release = null!;
        Feature = null!;
        Issue = null;
        Outage = null;
        Former = null;
        Type = default;
        Case = null!;
        Root = 0;
        Users = 0;
        Severity = default;
        Priority = default;
        Environment = default;
        Channel = default;
        Policy = null!;
        Clock = default;
        ResponseMinutes = 0;
        ResolutionMinutes = 0;
        Expected = 0;
        Responded = default;
        Resolved = default;
        Ends = default;
        Closed = default;
        Steps = default;
        Taker = null!;
        Solver = null!;
        Solution = default;
        Article = null;
        FixedIn = null;
        HasWorkaround = false;
        FailsAgain = false;
        IsConfirmed = false;
        IsMistaken = false;
        Answers = 0;
        IsEscalated = false;
        AnswerOverdue = default;
        SolutionOverdue = default;
    }
}
