using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Lays out what is said and done about a ticket between its opening and its end, in order; <see cref="TicketTimes"/> then
/// spreads it over the days. It keeps what the conversation holds: whoever would speak does so only if that act is possible then.
/// </summary>
internal ref partial struct TicketConversation
{
    private static readonly Purpose Talk = new("ticket conversation");

    private readonly Scene _scene;
    private readonly Ticket _ticket;
    private readonly List<TicketStep> _steps;
    private Draw _draw;
    private SupportAgent _owner;
    private FactSet _thread;
    private bool _askedAgain;
    private bool _isCovered;
    private bool _isLookedAt;
    private bool _isRaised;
    private int _drag;
    private int _solution;

    private TicketConversation(Scene scene, Ticket ticket, SupportAgent owner)
    {
        _scene = scene;
        _ticket = ticket;
        _steps = scene.Account.Help.Steps;
        _draw = scene.Dice.Roll(Talk, ticket.Seed);
        _owner = owner;
        _thread = ThreadActs.Begin(ticket.Case, ticket.Solution);
        _drag = int.MaxValue;
    }

    private readonly bool KnowsCause => _thread.Holds(Fact.Understood);

    /// <summary>Whether somebody who builds or runs the product has to change something that no release brings: no first answer does
    /// that.</summary>
    private readonly bool NeedsHands =>
        _ticket.Case.IsFault
        && _ticket.Solution == ResolutionType.Fixed
        && _ticket.FixedIn is null
        && _ticket.Issue is null
        && _ticket.Outage is null;

    /// <summary>Adds the steps of a ticket whose course has been decided.</summary>
    /// <param name="scene">Whose ticket it is.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="ladder">Who holds it, level by level.</param>
    /// <param name="manager">Who at the head of the desk is asked for; null if nobody is.</param>
    public static void Lay(Scene scene, Ticket ticket, ReadOnlySpan<SupportAgent> ladder, SupportAgent? manager)
    {
        int start = scene.Account.Help.Steps.Count;
        var talk = new TicketConversation(scene, ticket, ladder[0]);
        if (ticket.IsAgain)
            talk._thread.Add(Fact.Understood);
        bool isShort =
            ladder.Length == 1
            && manager is null
            && ticket.IsSolved
            && !ticket.FailsAgain
            && !ticket.ResolvesLate
            && !talk.OutlastsChat
            && !talk.NeedsHands
            && talk._draw.Chance(
                ticket.IsAgain ? TicketCourseAssumptions.SolvedAtOnceIfAgain : TicketCourseAssumptions.SolvedAtOnce[(int)ticket.Type]
            );
        talk._isLookedAt =
            talk._draw.Chance(TicketCourseAssumptions.NotesFirst)
            && (
                isShort
                    ? talk.Say(CommentKind.NoteFound, WorkKind.Investigate, talk._owner)
                    : talk.Say(CommentKind.InternalNote, WorkKind.Reproduce, talk._owner)
            );
        if (isShort)
            talk._thread.Add(Fact.Understood);
        int answer = talk._steps.Count;
        if (isShort)
            talk.AnswerAtOnce();
        else
            talk.Work(ladder, manager);
        int end = talk.Finish(isShort);
        ticket.Steps = start..talk._steps.Count;
        ticket.IsEscalated = ladder.Length > 1 || talk._isRaised;
        TicketTimes.Spread(scene, ticket, answer, talk._drag, end);
        if (ticket.IsParted)
            talk.Part(start);
        ticket.HasWorkaround = talk.TellsWorkaround();
    }

    /// <summary>From a first answer that does not solve it to the solution.</summary>
    private void Work(ReadOnlySpan<SupportAgent> ladder, SupportAgent? manager)
    {
        // Who will hand it up does not ask for what would tell the cause.
        bool mayAsk = ladder.Length == 1 || !AnswerTells;
        bool asks = _draw.Chance(TicketCourseAssumptions.AsksFirst) && mayAsk && Can(CommentKind.AskForDetails);
        if (asks)
            AskForDetails(_isLookedAt ? WorkKind.Investigate : WorkKind.Triage);
        else
            Answer(CommentKind.FirstResponse, _isLookedAt ? WorkKind.Update : WorkKind.Triage);
        if (_ticket.Colleague >= 0 && _draw.Chance(TicketCourseAssumptions.ColleagueJoins))
            Hear(CommentKind.ColleagueJoins);
        if (mayAsk)
            Ask();
        // Nobody sits for long on what only has to be told.
        int days = _ticket.Clock.DayAt(_ticket.Expected).DayNumber - _ticket.Responded.DayNumber;
        bool isSoon = _ticket.Case.Cause == RootCause.ProductBug || days <= TicketWaitAssumptions.SoonDays;
        bool maySoon = ladder.Length == 1 && MayFind && isSoon;
        // What the desk has found for the account before is not looked for again.
        if (_ticket.IsAgain)
            days = Math.Min(days, TicketWaitAssumptions.SoonDays);
        else if (_draw.Chance(TicketCourseAssumptions.NotesLater))
            Note(
                _isLookedAt ? WorkKind.Investigate : WorkKind.Reproduce,
                (_draw.Chance(TicketCourseAssumptions.FindsSoon) || _ticket.IsRecognised) && maySoon
            );
        else if (_draw.Chance(TicketCourseAssumptions.DigsDeeper))
            Do(WorkKind.Investigate);
        for (int level = 1; level < ladder.Length; level++)
            HandUp(ladder[level], isLast: level == ladder.Length - 1);
        bool isBroken = _ticket.Type is TicketType.Bug or TicketType.Performance or TicketType.Security;
        bool consults = _draw.Chance(isBroken ? TicketCourseAssumptions.ConsultsIfBroken : TicketCourseAssumptions.Consults);
        // What the desk knows from other customers needs no engineer.
        if (_ticket.IsRecognised && consults && !_ticket.IsAgain)
            Note(WorkKind.Investigate, finds: MayFind);
        else if (!_ticket.IsRecognised && ladder.Length < 3 && (consults || NeedsHands))
            Consult(CommentKind.EngineerFinding, DeskLevel.L3, EngineerOf(DeskLevel.L3));
        Wait(days);
        bool isLate = _ticket.AnswersLate || _ticket.ResolvesLate;
        if (manager is not null && _ticket.IsSolved && !IsAnswerDue)
            Involve(manager);
        bool isLooked = (isLate || _ticket.Priority == Priority.Critical) && _draw.Chance(TicketCourseAssumptions.ManagerLooks);
        if (manager is null && isLooked && _ticket.IsSolved)
            Look();
        Ask();
        if (!_ticket.IsSolved)
            Drag(isLooked, manager);
        else
            Solve();
        if (!_ticket.FailsAgain || !_ticket.IsSolved)
            return;
        Hear(CommentKind.CustomerStillFails);
        Note(WorkKind.Investigate, finds: false);
        Solve();
    }

    /// <summary>Whoever has it finds the cause, if nobody has, and tells what to do.</summary>
    private void Solve()
    {
        if (!KnowsCause && _draw.Chance(TicketCourseAssumptions.NotesCause))
            Note(WorkKind.Investigate, finds: true);
        _thread.Add(Fact.Understood);
        _solution = _steps.Count;
        Answer(CommentKind.Solution, WorkKind.Fix);
        Doubt();
        if (_draw.Chance(TicketCourseAssumptions.TriesFirst))
            Hear(CommentKind.CustomerTries);
    }

    private void HandUp(SupportAgent next, bool isLast)
    {
        EscalationReason reason = ReasonOf(ref _draw);
        Add(CommentKind.InternalHandover, WorkKind.Handover, _owner, next, reason);
        if (isLast && _ticket.IsMistaken)
        {
            Add(CommentKind.EngineerReturns, WorkKind.Debug, next);
            return;
        }

        _owner = next;
        if (_draw.Chance(TicketCourseAssumptions.IntroducesSelf))
            Answer(CommentKind.TakesOver, WorkKind.Update);
        if (next.Level == DeskLevel.L2 && isLast && AnswerTells && Can(CommentKind.AskForDetails))
            AskForDetails(WorkKind.Investigate);
        else if (next.Level == DeskLevel.L2)
            Note(WorkKind.Investigate, isLast && MayFind && _draw.Chance(TicketCourseAssumptions.FindsSoon));
        else
            Consult(isLast ? CommentKind.EngineerFinding : CommentKind.EngineerStuck, next.Level, next);
    }

    private void Consult(CommentKind result, DeskLevel level, SupportAgent engineer)
    {
        CommentKind said = result == CommentKind.EngineerFinding && !MayFind ? CommentKind.EngineerStuck : result;
        if (!Say(said, level == DeskLevel.Engineering ? WorkKind.Debug : WorkKind.Investigate, engineer))
            return;
        // Who has the ticket writes when there is a solution; an engineer explains what is broken, nothing else.
        if (engineer != _owner && _ticket.Case.IsFault && _draw.Chance(TicketCourseAssumptions.EngineerWrites))
            Say(CommentKind.EngineerUpdate, WorkKind.Update, engineer);
    }

    private void Look() => Say(CommentKind.ManagerNote, WorkKind.Review, EngineerOf(DeskLevel.Manager));

    /// <summary>The customer wants to speak to somebody above; the work stays where it is.</summary>
    private void Involve(SupportAgent manager)
    {
        Hear(CommentKind.CustomerDemands);
        _isRaised = true;
        Add(CommentKind.InternalRaise, WorkKind.Handover, _owner, manager, EscalationReason.CustomerRequest);
        Say(CommentKind.ManagerNote, WorkKind.Review, manager);
    }

    private readonly EscalationReason ReasonOf(ref Draw draw)
    {
        bool isGrave = _ticket.Severity >= TicketSeverity.Critical && draw.Chance(TicketCourseAssumptions.ReasonIsSeverity);
        bool isPressing = draw.Chance(_ticket.ResolvesLate ? TicketCourseAssumptions.ReasonIsLate : TicketCourseAssumptions.ReasonIsRisk);
        return isGrave ? EscalationReason.Severity
            : isPressing ? EscalationReason.SLARisk
            : EscalationReason.ComplexIssue;
    }

    private SupportAgent EngineerOf(DeskLevel level) =>
        _scene.Vendor.SupportDesk.AgentFor(level, _scene.Account.Profile.Country.Region, _ticket.Created, ref _draw);

    /// <summary>Notes what a look brought: the cause, or that it is still open; the first time, what is seen.</summary>
    private void Note(WorkKind work, bool finds)
    {
        CommentKind note =
            finds ? CommentKind.NoteFound
            : _thread.Holds(Fact.Seen) ? CommentKind.NoteStuck
            : CommentKind.InternalNote;
        if (!Say(note, work, _owner))
            Do(work);
    }

    private readonly bool Can(CommentKind kind) => ThreadActs.IsPossible(kind, in _thread);

    private void Hear(CommentKind kind)
    {
        if (!Can(kind))
            return;
        Add(kind, null, null);
        _isCovered |= kind == CommentKind.ColleagueCovers;
    }

    private void Answer(CommentKind kind, WorkKind work) =>
        Say(kind, _ticket.Channel == TicketChannel.Phone && work == WorkKind.Answer ? WorkKind.Call : work, _owner);

    private void Do(WorkKind work) => Add(null, work, _owner);

    private bool Say(CommentKind kind, WorkKind work, SupportAgent by)
    {
        if (!Can(kind))
            return false;
        Add(kind, work, by);
        return true;
    }

    private void Add(
        CommentKind? said,
        WorkKind? done,
        SupportAgent? by,
        SupportAgent? to = null,
        EscalationReason reason = default,
        DateOnly? day = null
    )
    {
        _steps.Add(
            new TicketStep
            {
                Day = day ?? _ticket.Created,
                Said = said,
                Done = done,
                By = by,
                To = to,
                Reason = reason,
                ByColleague =
                    said is CommentKind.ColleagueJoins or CommentKind.ColleagueCovers || (_isCovered && said is not null && by is null),
                Thread = _thread,
            }
        );
        if (said is { } act)
            _thread = ThreadActs.After(act, in _thread);
    }
}
