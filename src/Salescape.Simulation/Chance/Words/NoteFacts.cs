using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>The moment in a deal or a customer's life that a note tells of.</summary>
internal enum NoteMoment
{
    /// <summary>First talks about needs.</summary>
    Discovery,

    /// <summary>The product is shown.</summary>
    Demo,

    /// <summary>The product is tested: proof of concept, security and technical questions.</summary>
    Validation,

    /// <summary>The quote is walked through.</summary>
    Proposal,

    /// <summary>Price and terms are negotiated.</summary>
    Negotiation,

    /// <summary>Procurement and legal work on the contract.</summary>
    Procurement,

    /// <summary>They said yes and have not signed.</summary>
    VerbalCommit,

    /// <summary>The won deal is handed over.</summary>
    HandOver,

    /// <summary>The lost deal is looked back on.</summary>
    PostMortem,

    /// <summary>A customer is asked how it goes.</summary>
    CheckIn,

    /// <summary>A renewal is prepared.</summary>
    RenewalPrep,

    /// <summary>A customer or deal at risk.</summary>
    RiskCall,

    /// <summary>The champion has left.</summary>
    ChampionLeft,
}

/// <summary>What a note may speak of; it says nothing about a row that is not here.</summary>
/// <param name="Type">The kind of note; without a contact it is told as an internal one whatever it is.</param>
/// <param name="Moment">The moment that it tells of.</param>
/// <param name="ContactFirst">The contact's first name, if the note names one.</param>
/// <param name="ContactTitle">The contact's title, if the note names one.</param>
/// <param name="Account">The account's short name.</param>
/// <param name="Product">The product concerned.</param>
/// <param name="Seats">Licences talked about; 0 if none.</param>
/// <param name="Amount">The deal's amount at the time; zero if none is known.</param>
/// <param name="Competitor">The competitor in the deal, if any.</param>
/// <param name="CompetitorStrength">A strength of it.</param>
/// <param name="Loss">Why the deal was lost; of a post-mortem.</param>
/// <param name="Deadline">The expected day of decision or the renewal's day.</param>
/// <param name="FollowUp">The day of the next action; without one no next action is written.</param>
/// <param name="RepFirst">First name of the rep who writes.</param>
internal readonly record struct NoteFacts(
    NoteType Type,
    NoteMoment Moment,
    Text? ContactFirst,
    Text? ContactTitle,
    Text Account,
    Text Product,
    int Seats,
    Money Amount,
    Text? Competitor,
    Text? CompetitorStrength,
    LossReason? Loss,
    DateOnly Deadline,
    DateOnly? FollowUp,
    Text RepFirst
);

/// <summary>The words of one note.</summary>
/// <param name="Subject">Its subject.</param>
/// <param name="Body">Two to four sentences.</param>
/// <param name="NextAction">What is to be done next; null without a day for it.</param>
internal readonly record struct NoteTexts(Text Subject, Text Body, Text? NextAction);
