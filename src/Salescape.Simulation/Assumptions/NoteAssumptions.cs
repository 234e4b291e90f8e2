using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How much of what is said to and about accounts is written down. All judgement, fitted to the 5,000 notes and 2,000 pieces of
/// intelligence of the schema document.</summary>
internal static class NoteAssumptions
{
    /// <summary>Weights of <see cref="NoteType"/> for a word with a contact: meeting, call, e-mail, internal, other.</summary>
    public static ReadOnlySpan<double> Kinds => [34, 41, 20, 0, 5];

    /// <summary>Share of notes with a next action.</summary>
    public const double HasNextAction = 0.72;

    /// <summary>Days until a next action, least and most.</summary>
    public const int NextActionMin = 2;

    /// <inheritdoc cref="NextActionMin"/>
    public const int NextActionMax = 18;

    /// <summary>Share of won deals with a note that hands them over.</summary>
    public const double HandOver = 0.10;

    /// <summary>Share of lost deals with a note that looks back.</summary>
    public const double PostMortem = 0.08;

    /// <summary>Share of sponsors who leave a customer and are missed in a note.</summary>
    public const double SponsorMissed = 0.45;

    /// <summary>Days before the decision from which a won deal's note may tell of a spoken yes.</summary>
    public const int SpokenYesDays = 9;

    /// <summary>Pieces of intelligence per deal with a competitor, mean.</summary>
    public const double IntelMean = 1.29;

    /// <summary>Weights of <see cref="IntelSource"/>.</summary>
    public static ReadOnlySpan<double> IntelSources => [40, 26, 14, 10, 5, 5];

    /// <summary>Weights of <see cref="IntelType"/>.</summary>
    public static ReadOnlySpan<double> IntelTypes => [42, 33, 25];

    /// <summary>Weights of a competitor's price being level with ours, below it and above it; and where it is why we lose. Judgement:
    /// rivals named for their price are mostly cheaper.</summary>
    public static ReadOnlySpan<double> Gaps => [40, 40, 20];

    /// <inheritdoc cref="Gaps"/>
    public static ReadOnlySpan<double> GapsIfPriceDecides => [10, 90, 0];

    /// <summary>By how many per cent it differs, least and most. Judgement.</summary>
    public static (int Least, int Most) PercentOfPrice => (6, 24);

    /// <summary>Share of last words before a win that tell of a spoken yes; the others tell of paperwork.</summary>
    public const double SpokenYes = 0.6;

    /// <summary>Share of words with a qualified buyer about a demonstration; the others are about tests.</summary>
    public const double DemoRatherThanTest = 0.55;

    /// <summary>Share of words after a proposal about the offer; the others are about tests.</summary>
    public const double OfferRatherThanTest = 0.7;

    /// <summary>Share of words in negotiation about price; the others are about paperwork.</summary>
    public const double PriceRatherThanPaper = 0.65;

    /// <summary>How often a seller feels at the start of a deal how it will end; else it is a guess.</summary>
    public const double InsightAtFirst = 0.35;

    /// <summary>What that share gains up to the end.</summary>
    public const double InsightGained = 0.45;

    /// <summary>Days until a seller notices that a sponsor has left: least and most.</summary>
    public const int SponsorMissedMinDays = 1;

    /// <inheritdoc cref="SponsorMissedMinDays"/>
    public const int SponsorMissedMaxDays = 20;
}
