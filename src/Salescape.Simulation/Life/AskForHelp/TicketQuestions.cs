using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>What the desk asks the customer about a ticket, and what it makes of the answers.</summary>
internal ref partial struct TicketConversation
{
    /// <summary>Whether what the customer answers to the first question tells the cause: a setting, a misunderstanding, a gap in the
    /// help.</summary>
    private readonly bool AnswerTells =>
        _ticket.Type != TicketType.FeatureRequest && !_ticket.Case.IsFault;

    /// <summary>Whether the desk can use what a second question brings: a look into the account, a picture of the settings, who else has
    /// it.</summary>
    private readonly bool MayAskFurther =>
        _ticket.Type is TicketType.Bug or TicketType.Performance or TicketType.Configuration
        || (_ticket.Type == TicketType.Question && _ticket.Case.Category == TicketCategory.Access);

    /// <summary>Rounds of question and answer.</summary>
    private void Ask()
    {
        for (int round = 0; round < TicketCourseAssumptions.RoundsMax && _draw.Chance(TicketCourseAssumptions.AnotherRound); round++)
        {
            // What has been asked and answered twice is not asked a third time, and nothing is asked of which no use is made.
            bool isAnswered = _thread.Holds(Fact.Answered);
            if (isAnswered && (_askedAgain || !MayAskFurther) || !Can(CommentKind.AskForDetails))
                return;
            _askedAgain = isAnswered;
            AskForDetails(WorkKind.Investigate);
        }
    }

    private void AnswerAtOnce()
    {
        Answer(CommentKind.FirstResponseWithAnswer, WorkKind.Answer);
        Doubt();
    }

    /// <summary>The customer does not take an answer for granted, least of all one that it is meant to be so, and is told why.</summary>
    private void Doubt()
    {
        bool isMeant = _ticket.Solution == ResolutionType.ByDesign;
        if (!_draw.Chance(isMeant ? TicketCourseAssumptions.DoubtsIfMeant : TicketCourseAssumptions.Doubts))
            return;
        if (!Can(CommentKind.CustomerDoubts))
            return;
        Hear(CommentKind.CustomerDoubts);
        _solution = _steps.Count;
        Answer(CommentKind.Explains, WorkKind.Answer);
    }

    private void AskForDetails(WorkKind work)
    {
        Answer(CommentKind.AskForDetails, work);
        Hear(CommentKind.CustomerDetails);
        if (_askedAgain)
            _thread.Add(Fact.Tried);
        if (!AnswerTells || KnowsCause)
            return;
        if (_draw.Chance(TicketCourseAssumptions.NotesHint))
            Note(WorkKind.Investigate, finds: true);
        _thread.Add(Fact.Understood);
    }
}
