using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What is said while a ticket waits, and when it ends: nobody is left without a word for long.</summary>
internal ref partial struct TicketConversation
{
    /// <summary>Whether the cause can be found in time: nobody leaves a ticket open for weeks over an answer that is there.</summary>
    private readonly bool MayFind => _ticket.IsSolved || _ticket.FixedIn is not null;

    /// <summary>Whether the customer has just asked and somebody knows: the answer is the next thing said.</summary>
    private readonly bool IsAnswerDue => KnowsCause && _thread.Holds(Fact.Chased);

    /// <summary>Whether it came by chat and was not settled there.</summary>
    private readonly bool OutlastsChat => _ticket.Channel == TicketChannel.Chat && _ticket.Ends > _ticket.Responded;

    /// <summary>The customer may want to know where it stands; over many days the desk tells it unasked.</summary>
    private void Wait(int days)
    {
        // What is known and waits for no release is told, not announced.
        if (KnowsCause && _ticket.Case.Cause != RootCause.ProductBug)
            return;
        bool isLate = _ticket.AnswersLate || _ticket.ResolvesLate;
        if (_ticket.Priority < Priority.Critical && days <= 1)
            return;
        if (_draw.Chance(isLate ? TicketCourseAssumptions.ChasesIfLate : TicketCourseAssumptions.Chases))
            Chase();
        Inform(days, TicketWaitAssumptions.QuietDays);
    }

    /// <summary>It drags on for weeks: the customer does not react to the answer, or nobody has one yet.</summary>
    /// <param name="isLooked">Whether somebody at the head of the desk looks at it, once it is late for want of an answer.</param>
    /// <param name="manager">Who at the head of the desk the customer would ask for; null if nobody.</param>
    private void Drag(bool isLooked, SupportAgent? manager)
    {
        int days = _ticket.Ends.DayNumber - _ticket.Clock.DayAt(_ticket.Expected).DayNumber;
        bool isWaitingForFix = KnowsCause && _ticket.FixedIn is not null;
        if (AnswerTells || (KnowsCause && !isWaitingForFix) || _draw.Chance(TicketWaitAssumptions.DragsForReply))
        {
            Solve();
            _drag = _steps.Count;
            for (; days > 0; days -= TicketWaitAssumptions.QuietForReply)
            {
                Answer(CommentKind.FollowUp, WorkKind.Update);
                if (days > TicketWaitAssumptions.QuietForReply && _draw.Chance(TicketWaitAssumptions.Postpones))
                    Hear(CommentKind.CustomerPostpones);
            }

            return;
        }

        _drag = _steps.Count;
        Answer(CommentKind.StatusUpdate, WorkKind.Update);
        Inform(days, TicketWaitAssumptions.QuietForCause);
        if (manager is not null)
            Involve(manager);
        else if (isLooked)
            Look();
        Solve();
    }

    /// <summary>Breaks the silence of a number of days as often as people do.</summary>
    private void Inform(int days, int quiet)
    {
        for (days -= quiet; days > 0; days -= quiet)
        {
            if (!KnowsCause && _draw.Chance(TicketWaitAssumptions.BreaksSilence))
                Chase();
            else
                Answer(CommentKind.StatusUpdate, WorkKind.Update);
        }
    }

    /// <summary>The customer asks, or whoever stands in; who knows the answer gives it now, who does not says how it stands.</summary>
    private void Chase()
    {
        bool covers = _ticket.Colleague >= 0 && _draw.Chance(TicketCourseAssumptions.ColleagueCovers);
        Hear(covers && Can(CommentKind.ColleagueCovers) ? CommentKind.ColleagueCovers : CommentKind.CustomerChase);
        if (!KnowsCause && _draw.Chance(TicketCourseAssumptions.AnswersChase))
            Answer(CommentKind.AgentUpdate, WorkKind.Update);
    }

    /// <summary>The end, and what comes after it. Returns the index of the step that ends it; −1 if it ends without a word.</summary>
    private int Finish(bool isShort)
    {
        bool isTrying = !_ticket.IsConfirmed && _steps[^1].Said == CommentKind.CustomerTries;
        if (_draw.Chance(TicketCourseAssumptions.WritesDown) && !isTrying && _ticket.IsSolved)
            Do(WorkKind.Document);
        int quiet = isShort ? _ticket.Ends.DayNumber - _ticket.Responded.DayNumber : 0;
        if (quiet > TicketWaitAssumptions.QuietAfterAnswer)
            Answer(CommentKind.FollowUp, WorkKind.Update);
        if (_ticket.IsConfirmed)
        {
            int end = _steps.Count;
            Hear(CommentKind.CustomerConfirms);
            bool isOpenOn = _ticket.Closed >= _ticket.Ends.AddDays(TicketWaitAssumptions.SpeaksAgainAfter);
            if (_draw.Chance(TicketCourseAssumptions.Thanks) && isOpenOn)
                Hear(CommentKind.CustomerThanks);
            return end;
        }

        if (isShort)
            return -1;
        // The solution ended it; the silence after it is what closes it. Who wanted to try it hears of that.
        int last = isTrying ? _solution : _steps.Count - 1;
        if (isTrying || _draw.Chance(TicketCourseAssumptions.ClosesWithWords))
            Add(CommentKind.Closing, null, _owner);
        return last;
    }

    /// <summary>The customer leaves before it ends: what would have come later does not, and the desk closes it.</summary>
    private void Part(int start)
    {
        int first = start;
        while (first < _steps.Count && _steps[first].Day < _ticket.Resolved)
            first++;
        if (first < _steps.Count)
            _thread = _steps[first].Thread;
        _steps.RemoveRange(first, _steps.Count - first);
        bool isWritten = first > start && _thread.Holds(Fact.Begun);
        if (isWritten && Can(CommentKind.Farewell))
            Add(CommentKind.Farewell, null, SupportDesk.Successor(_owner, _ticket.Resolved), day: _ticket.Resolved);
        _ticket.Steps = start.._steps.Count;
    }
}
