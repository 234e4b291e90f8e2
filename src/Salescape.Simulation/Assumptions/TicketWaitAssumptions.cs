using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How long people let each other wait over a ticket, and who breaks the silence.</summary>
internal static class TicketWaitAssumptions
{
    /// <summary>Days that nobody likes to let pass without a word while it is open, and after the answer. Judgement.</summary>
    public const int QuietDays = 9;

    /// <inheritdoc cref="QuietDays"/>
    public const int QuietAfterAnswer = 13;

    /// <summary>Days between words while the customer does not react, and while nobody has found the cause; share of the latter that are
    /// not so: the answer was there, the customer did not react. Judgement.</summary>
    public const int QuietForReply = 18;

    /// <inheritdoc cref="QuietForReply"/>
    public const int QuietForCause = 12;

    /// <inheritdoc cref="QuietForReply"/>
    public const double DragsForReply = 0.08;

    /// <summary>Chance that a customer who is asked how it went has had no time yet. Judgement.</summary>
    public const double Postpones = 0.7;

    /// <summary>Days before the end of a long silence on which the desk asks how it went, least and most. Judgement.</summary>
    public static (int Min, int Max) AsksBeforeEnd => (3, 7);

    /// <summary>Days after the end in which somebody still says or logs something, at most. Judgement.</summary>
    public const int SpeaksAfterEnd = 2;

    /// <summary>Days after the end from which a customer says that nothing has changed since. Judgement.</summary>
    public const int SpeaksAgainAfter = 2;

    /// <summary>Chance that it is the customer who breaks a long silence. Judgement.</summary>
    public const double BreaksSilence = 0.35;

    /// <summary>How long others wait for a step, relative to one of an agent: for the customer, for engineers, until silence counts as
    /// an answer, and until the customer loses patience. Judgement.</summary>
    public const double WaitForCustomer = 1.6;

    /// <inheritdoc cref="WaitForCustomer"/>
    public const double WaitForEngineer = 1.8;

    /// <inheritdoc cref="WaitForCustomer"/>
    public const double WaitForSilence = 3;

    /// <inheritdoc cref="WaitForCustomer"/>
    public const double WaitForChase = 5;

    /// <summary>Share of the promised time by which a wish is written down and answered at the latest. Judgement.</summary>
    public const double WishAnsweredBy = 0.97;

    /// <summary>Share of chats in which the matter is settled before the window is closed, by <see cref="TicketType"/>, and the median of
    /// their minutes; the others go on by mail. Judgement.</summary>
    public static ReadOnlySpan<double> EndsInChat => [0.25, 0.35, 0.72, 0.62, 0.25, 0.45];

    /// <inheritdoc cref="EndsInChat"/>
    public const double MinutesOfChat = 35;

    /// <summary>What is left of the wait for the customer once a solution is there that comes late: whoever is late sets it to resolved
    /// with the answer. Judgement.</summary>
    public const double WaitAfterLateSolution = 0.1;

    /// <summary>The same for a solution whose cause is known. Judgement.</summary>
    public const double WaitForKnown = 0.4;

    /// <summary>Days within which a ticket is called short: an agent may know the answer and write it down for colleagues first.
    /// Judgement.</summary>
    public const int SoonDays = 2;

    /// <summary>The same for news that nobody asked for, for the answer to somebody who asks for news, and for work that is only logged;
    /// the part of every wait that is the same each time. Judgement.</summary>
    public const double WaitForNews = 5;

    /// <inheritdoc cref="WaitForNews"/>
    public const double WaitIfChased = 0.2;

    /// <inheritdoc cref="WaitForNews"/>
    public const double WaitForWork = 0.6;

    /// <inheritdoc cref="WaitForNews"/>
    public const double EvenWait = 0.5;
}
