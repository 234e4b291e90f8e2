using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Lays out what is said and done about a ticket between its opening and its end, in order; <see cref="TicketTimes"/> then
/// spreads it over the days.
/// </summary>
internal ref struct TicketConversation
{
    private static readonly Purpose Talk = new("ticket conversation");

    private readonly Scene _scene;
    private readonly Ticket _ticket;
    private readonly List<TicketStep> _steps;
    private Draw _draw;
    private SupportAgent _owner;
    private bool _hasAnswered;
    private bool _isReopened;
    private bool _knowsCause;

    private TicketConversation(Scene scene, Ticket ticket, SupportAgent owner)
    {
        _scene = scene;
        _ticket = ticket;
        _steps = scene.Account.Help.Steps;
        _draw = scene.Dice.Roll(Talk, ticket.Seed);
        _owner = owner;
    }

    /// <summary>Adds the steps of a ticket whose course has been decided.</summary>
    /// <param name="scene">Whose ticket it is.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="ladder">Who holds it, level by level.</param>
    /// <param name="manager">Who at the head of the desk is asked for; null if nobody is.</param>
    public static void Lay(Scene scene, Ticket ticket, ReadOnlySpan<SupportAgent> ladder, SupportAgent? manager)
    {
        int start = scene.Account.Help.Steps.Count;
        var talk = new TicketConversation(scene, ticket, ladder[0]);
        bool isShort =
            ladder.Length == 1
            && manager is null
            && ticket.IsSolved
            && !ticket.FailsAgain
            && talk._draw.Chance(TicketCourseAssumptions.SolvedAtOnce[(int)ticket.Type]);
        talk._knowsCause = isShort;
        if (talk._draw.Chance(TicketCourseAssumptions.NotesFirst))
            talk.Note(WorkKind.Triage);
        int answer = talk._steps.Count;
        if (isShort)
            talk.Answer(CommentKind.FirstResponseWithAnswer, WorkKind.Answer);
        else
            talk.Work(ladder, manager);
        int end = talk.Finish(isShort);
        ticket.Steps = start..talk._steps.Count;
        ticket.IsEscalated = ladder.Length > 1 || manager is not null;
        TicketTimes.Spread(scene, ticket, answer, end);
    }

    /// <summary>From a first answer that does not solve it to the solution.</summary>
    private void Work(ReadOnlySpan<SupportAgent> ladder, SupportAgent? manager)
    {
        bool asks = _draw.Chance(TicketCourseAssumptions.AsksFirst);
        Answer(asks ? CommentKind.AskForDetails : CommentKind.FirstResponse, WorkKind.Triage);
        if (asks)
            Hear(CommentKind.CustomerDetails);
        _knowsCause = ladder.Length == 1 && _draw.Chance(TicketCourseAssumptions.FindsSoon);
        if (_draw.Chance(TicketCourseAssumptions.NotesLater))
            Note(WorkKind.Reproduce);
        else if (_draw.Chance(TicketCourseAssumptions.DigsDeeper))
            Do(WorkKind.Investigate);
        Ask();
        for (int level = 1; level < ladder.Length; level++)
            HandUp(ladder[level], isLast: level == ladder.Length - 1);
        bool isBroken = _ticket.Type is TicketType.Bug or TicketType.Performance or TicketType.Security;
        if (ladder.Length < 3 && _draw.Chance(isBroken ? TicketCourseAssumptions.ConsultsIfBroken : TicketCourseAssumptions.Consults))
        {
            _knowsCause = true;
            Consult(DeskLevel.L3, EngineerOf(DeskLevel.L3));
        }

        bool isLate = _ticket.AnswersLate || _ticket.ResolvesLate;
        if (_draw.Chance(isLate ? TicketCourseAssumptions.ChasesIfLate : TicketCourseAssumptions.Chases))
        {
            Hear(CommentKind.CustomerChase);
            if (_draw.Chance(TicketCourseAssumptions.AnswersChase))
                Answer(CommentKind.AgentUpdate, WorkKind.Answer);
        }

        if (manager is not null)
            Involve(manager);
        else if ((isLate || _ticket.Priority == Priority.Critical) && _draw.Chance(TicketCourseAssumptions.ManagerLooks))
            Say(CommentKind.ManagerNote, WorkKind.Triage, EngineerOf(DeskLevel.Manager));
        Ask();
        if (!_ticket.IsSolved)
            return;
        _knowsCause = true;
        Answer(CommentKind.Solution, WorkKind.Fix);
        if (!_ticket.FailsAgain)
            return;
        Hear(CommentKind.CustomerStillFails);
        _isReopened = true;
        _knowsCause = false;
        Note(WorkKind.Investigate);
        _knowsCause = true;
        Answer(CommentKind.Solution, WorkKind.Fix);
    }

    /// <summary>Rounds of question and answer.</summary>
    private void Ask()
    {
        for (int round = 0; round < TicketCourseAssumptions.RoundsMax && _draw.Chance(TicketCourseAssumptions.AnotherRound); round++)
        {
            Answer(CommentKind.AskForDetails, WorkKind.Investigate);
            Hear(CommentKind.CustomerDetails);
        }
    }

    private void HandUp(SupportAgent next, bool isLast)
    {
        EscalationReason reason = ReasonOf(ref _draw);
        Add(CommentKind.InternalHandover, WorkKind.Handover, _owner, next, reason);
        _owner = next;
        _knowsCause = isLast && next.Level > DeskLevel.L2;
        if (next.Level == DeskLevel.L2)
            Note(WorkKind.Investigate);
        else
            Consult(next.Level, next);
    }

    private void Consult(DeskLevel level, SupportAgent engineer)
    {
        Say(CommentKind.EngineerFinding, level == DeskLevel.Engineering ? WorkKind.Fix : WorkKind.Investigate, engineer);
        if (_draw.Chance(TicketCourseAssumptions.EngineerWrites))
            Say(CommentKind.EngineerUpdate, WorkKind.Answer, engineer);
    }

    /// <summary>The customer wants to speak to somebody above; the work stays where it is.</summary>
    private void Involve(SupportAgent manager)
    {
        Add(CommentKind.InternalHandover, WorkKind.Handover, _owner, manager, EscalationReason.CustomerRequest);
        Say(CommentKind.ManagerNote, WorkKind.Triage, manager);
    }

    private readonly EscalationReason ReasonOf(ref Draw draw)
    {
        bool isGrave = _ticket.Severity >= TicketSeverity.Critical && draw.Chance(TicketCourseAssumptions.ReasonIsSeverity);
        bool isPressing = draw.Chance(_ticket.ResolvesLate ? TicketCourseAssumptions.ReasonIsLate : TicketCourseAssumptions.ReasonIsRisk);
        return isGrave ? EscalationReason.Severity
            : isPressing ? EscalationReason.SLARisk
            : EscalationReason.ComplexIssue;
    }

    /// <summary>The end, and what comes after it. Returns the index of the step that ends it; −1 if it ends without a word, or not at
    /// all.</summary>
    private int Finish(bool isShort)
    {
        if (!_ticket.IsSolved)
            return -1;
        if (_draw.Chance(TicketCourseAssumptions.WritesDown))
            Do(WorkKind.Document);
        int end = -1;
        if (_ticket.IsConfirmed)
        {
            end = _steps.Count;
            Hear(CommentKind.CustomerConfirms);
            if (_draw.Chance(TicketCourseAssumptions.Thanks))
                Hear(CommentKind.CustomerThanks);
        }
        else if (!isShort && _draw.Chance(TicketCourseAssumptions.ClosesWithWords))
        {
            end = _steps.Count;
            Answer(CommentKind.Closing, WorkKind.Answer);
        }

        return end;
    }

    private SupportAgent EngineerOf(DeskLevel level) =>
        _scene.Vendor.SupportDesk.AgentFor(level, _scene.Account.Profile.Country.Region, _ticket.Created, ref _draw);

    private void Hear(CommentKind kind)
    {
        Add(kind, null, null);
        _hasAnswered |= kind == CommentKind.CustomerDetails;
    }

    private void Answer(CommentKind kind, WorkKind work) =>
        Say(kind, _ticket.Channel == TicketChannel.Phone && work == WorkKind.Answer ? WorkKind.Call : work, _owner);

    private void Note(WorkKind work) => Say(CommentKind.InternalNote, work, _owner);

    private void Do(WorkKind work) => Add(null, work, _owner);

    private void Say(CommentKind kind, WorkKind work, SupportAgent by) => Add(kind, work, by);

    private void Add(CommentKind? said, WorkKind? done, SupportAgent? by, SupportAgent? to = null, EscalationReason reason = default) =>
        _steps.Add(
            new TicketStep
            {
                Day = _ticket.Created,
                Said = said,
                Done = done,
                By = by,
                To = to,
                Reason = reason,
                HasAnswered = _hasAnswered,
                IsReopened = _isReopened,
                KnowsCause = _knowsCause,
            }
        );
}
