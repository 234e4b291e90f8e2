using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How much is learned of competitors, and from whom. All judgement, fitted to the 2,000 pieces of intelligence of the schema
/// document.</summary>
internal static class IntelAssumptions
{
    /// <summary>Pieces of intelligence in a deal with a competitor worth <see cref="NoteAssumptions.NotesAnchor"/>, mean.</summary>
    public const double Mean = 1.5;

    /// <summary>They grow with the deal's value to this power.</summary>
    public const double Power = 0.42;

    /// <summary>Value of the whole term, US dollars, below which nobody files more than one; and from which the market is studied
    /// too.</summary>
    private const double Small = 12_000;

    /// <inheritdoc cref="Small"/>
    private const double Large = 60_000;

    /// <summary>Value from which somebody reads up on a competitor, and visits its stand. Judgement.</summary>
    private const double Studied = 30_000;

    /// <summary>Words with a buyer for each thing heard from which on the first of them is left out.</summary>
    public const int WordsForEach = 2;

    /// <summary>The most that is filed in a deal of a value.</summary>
    public static int MostOf(double worth) =>
        worth < Small ? 1
        : worth < Large ? 3
        : 5;

    /// <summary>Weights of <see cref="IntelSource"/>: nobody reads an analyst's report for a small deal, and partners speak of deals that
    /// they brought.</summary>
    public static ReadOnlySpan<double> Sources(double worth, bool isOfPartner) =>
        (worth, isOfPartner) switch
        {
            ( < Small, false) => [58, 42, 0, 0, 0, 0],
            ( < Small, true) => [44, 32, 0, 24, 0, 0],
            ( < Studied, false) => [57, 40, 0, 3, 0, 0],
            ( < Studied, true) => [45, 30, 0, 25, 0, 0],
            ( < Large, false) => [50, 33, 10, 2, 5, 0],
            ( < Large, true) => [40, 26, 8, 22, 4, 0],
            (_, false) => [40, 26, 14, 3, 7, 10],
            _ => [34, 22, 10, 20, 5, 9],
        };

    /// <summary>Part of the course of a deal of which nothing is written down, after which its competitor may be named.</summary>
    public const double NamedAfter = 0.15;

    /// <summary>Weights of <see cref="IntelType"/>.</summary>
    public static ReadOnlySpan<double> Types => [32, 43, 25];

    /// <summary>How often a seller feels at the start of a deal how it will end; else it is a guess.</summary>
    public const double InsightAtFirst = 0.35;

    /// <summary>What that share gains up to the end.</summary>
    public const double InsightGained = 0.45;
}
