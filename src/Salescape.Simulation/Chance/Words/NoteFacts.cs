using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What a note may speak of; it says nothing about a row that is not here.</summary>
internal readonly record struct NoteFacts
{
    /// <summary>The kind of note.</summary>
    public required NoteType Type { get; init; }

    /// <summary>What it is about.</summary>
    public required NoteAct Act { get; init; }

    /// <summary>How the deal stood.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The part that the contact plays.</summary>
    public required Seat Seat { get; init; }

    /// <summary>The first name of whom it is about, if the note names somebody.</summary>
    public required Text? Contact { get; init; }

    /// <summary>Whether the contact has been known for some days only.</summary>
    public required bool IsNewcomer { get; init; }

    /// <summary>The contact's title.</summary>
    public required Text? Title { get; init; }

    /// <summary>The contact's department.</summary>
    public required Text? Department { get; init; }

    /// <summary>The account's short name.</summary>
    public required Text Account { get; init; }

    /// <summary>The product concerned.</summary>
    public required Text Product { get; init; }

    /// <summary>Another product on the quote that the buyer holds; null where it offers one only, or before the first.</summary>
    public required Text? OtherProduct { get; init; }

    /// <summary>What the quote that the buyer holds offers by name and number, where that is more than one product.</summary>
    public required Text? Package { get; init; }

    /// <summary>Whether the note has to say so.</summary>
    public required bool NamesPackage { get; init; }

    /// <summary>Whether it tells the price of all.</summary>
    public required bool TellsPrice { get; init; }

    /// <summary>Its kind.</summary>
    public required ProductCategory Category { get; init; }

    /// <summary>Something that it can do.</summary>
    public required Text Feature { get; init; }

    /// <summary>Licences talked about; 0 if none.</summary>
    public required int Seats { get; init; }

    /// <summary>The total of the quote that the buyer holds; null before the first.</summary>
    public required Money? Quoted { get; init; }

    /// <summary>Its discount, whole per cent.</summary>
    public required int Discount { get; init; }

    /// <summary>The total of the quote before it.</summary>
    public required Money? Former { get; init; }

    /// <summary>The months that it prices.</summary>
    public required int TermMonths { get; init; }

    /// <summary>Whether the quote has changed since the word before, without either speaking of it.</summary>
    public required bool IsRequoted { get; init; }

    /// <summary>Whether the contract is signed.</summary>
    public required bool IsSigned { get; init; }

    /// <summary>The competitor in the deal, if any.</summary>
    public required Text? Competitor { get; init; }

    /// <summary>Whether the note has to name it.</summary>
    public required bool NamesRival { get; init; }

    /// <summary>A strength of it.</summary>
    public required Text? Strength { get; init; }

    /// <summary>A weakness of it.</summary>
    public required Text? Weakness { get; init; }

    /// <summary>How its price compares with ours.</summary>
    public required PriceGap Gap { get; init; }

    /// <summary>Why the deal is being lost, where that shows; where a note takes up the one before it, why that was lost.</summary>
    public required LossReason? Loss { get; init; }

    /// <summary>The deal with them before this one, where a note takes it up.</summary>
    public required FormerDeal? Before { get; init; }

    /// <summary>What exactly decides the deal, where that shows.</summary>
    public required DealDetail Detail { get; init; }

    /// <summary>The day it is written.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day by which a decision is expected; null once it has passed.</summary>
    public required DateOnly? Deadline { get; init; }

    /// <summary>The day promised for this word, where it passed.</summary>
    public required DateOnly? Missed { get; init; }

    /// <summary>The day promised for what comes next; without one no next action is written.</summary>
    public required DateOnly? Promised { get; init; }

    /// <summary>What comes next.</summary>
    public required NoteAct? Next { get; init; }

    /// <summary>The first name of whom it is promised with, if that is known.</summary>
    public required Text? NextContact { get; init; }

    /// <summary>How the rep writes.</summary>
    public required Voice Voice { get; init; }
}

/// <summary>A deal lost before, as a note about the next one speaks of it.</summary>
/// <param name="Product">What it was about.</param>
/// <param name="Ended">When it was lost.</param>
/// <param name="IsSameProduct">Whether the next one is about the same.</param>
/// <param name="IsSomebodyElses">Whether another seller worked it.</param>
internal readonly record struct FormerDeal(Text Product, DateOnly Ended, bool IsSameProduct, bool IsSomebodyElses);

/// <summary>The words of one note.</summary>
/// <param name="Subject">Its subject.</param>
/// <param name="Body">A few words to some sentences.</param>
/// <param name="NextAction">What is to be done next; null without a day for it.</param>
internal readonly record struct NoteTexts(Text Subject, Text Body, Text? NextAction);
