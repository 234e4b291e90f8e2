using Salescape.Schema;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Whether the customer is told a way round: with the solution, or while a fix is awaited.</summary>
internal ref partial struct TicketConversation
{
    private readonly bool TellsWorkaround()
    {
        bool hasDetour = _ticket.Issue is not null || _ticket.Case.Detour is not null;
        ResolutionType? solution = _ticket.IsParted && !IsAnswered() ? null : _ticket.Solution;
        // Who is not the first to report or wish for something is told what others do meanwhile.
        bool isJoined = solution == ResolutionType.Duplicate && (hasDetour || _ticket.Type == TicketType.FeatureRequest);
        if (solution == ResolutionType.Workaround || isJoined)
            return true;
        if (!hasDetour || _ticket.Case.CauseOf(_ticket.Root) != RootCause.ProductBug)
            return false;
        foreach (ref readonly TicketStep step in _scene.Account.Help.StepsOf(_ticket))
        {
            bool isFirst = step.Thread.Holds(Fact.Understood) && !step.Thread.Holds(Fact.Updated);
            bool isTold = step.Said switch
            {
                CommentKind.StatusUpdate => !step.Thread.Holds(Fact.Told),
                CommentKind.EngineerUpdate => _ticket.Solution == ResolutionType.Fixed,
                _ => false,
            };
            if (isFirst && isTold)
                return true;
        }

        return false;
    }

    private readonly bool IsAnswered()
    {
        foreach (ref readonly TicketStep step in _scene.Account.Help.StepsOf(_ticket))
        {
            if (step.Said is CommentKind.Solution or CommentKind.FirstResponseWithAnswer)
                return true;
        }

        return false;
    }
}
