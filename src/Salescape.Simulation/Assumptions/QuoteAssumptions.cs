using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Assumptions;

/// <summary>How the quotes of one deal follow from each other.</summary>
internal static class QuoteAssumptions
{
    /// <summary>Share of steps from one quote to the next in which only the price moves, where a discount was given; of the others, how
    /// many move the price as well. Who pays the list price asks again only for other licences. Judgement.</summary>
    public const double SameSeatsEarlier = 0.72;

    /// <inheritdoc cref="SameSeatsEarlier"/>
    public const double BothMove = 0.5;

    /// <summary>Share of deals whose licences changed that first asked for more. Judgement.</summary>
    public const double MoreSeatsEarlier = 0.7;

    /// <summary>Value of the whole term, US dollars, below which one quote is enough, and at which
    /// <see cref="DealAssumptions.AnotherQuote"/> holds; by which power of the value another becomes likelier, up to which chance.
    /// Judgement.</summary>
    public static readonly Money OneQuoteBelow = Money.Units(3_000);

    /// <inheritdoc cref="OneQuoteBelow"/>
    public const double CeremonyAnchor = 40_000;

    /// <inheritdoc cref="OneQuoteBelow"/>
    public const double CeremonyPower = 0.12;

    /// <inheritdoc cref="OneQuoteBelow"/>
    public const double AnotherMost = 0.85;

    /// <summary>How much likelier another quote is where nothing comes off the list price. Judgement: there is less to come back
    /// for.</summary>
    public const double AnotherAtList = 0.8;

    /// <summary>Days for which a deal is talked about over a quote that has run out, most. Judgement.</summary>
    public const int LapsedMost = 35;

    /// <summary>Share of deals from <see cref="RescuedFrom"/> US dollars on that are lost over a list price and were offered a discount in
    /// the end, of so many per cent, least and most. Judgement: nobody lets a large deal go without one.</summary>
    public const double Rescue = 0.25;

    /// <inheritdoc cref="Rescue"/>
    public const long RescuedFrom = 30_000;

    /// <inheritdoc cref="Rescue"/>
    public static (int Least, int Most) RescueDiscount => (5, 15);

    /// <summary>From how many licences on more of them are asked for in fives, and fewer of them. Judgement: five less of ten is another
    /// deal.</summary>
    public const int MoreAskedInFivesFrom = 10;

    /// <inheritdoc cref="MoreAskedInFivesFrom"/>
    public const int FewerAskedInFivesFrom = 30;

    /// <summary>Licences of an earlier quote relative to the final ones: least and most. Judgement.</summary>
    public const double EarlierSeatsMin = 0.75;

    /// <inheritdoc cref="EarlierSeatsMin"/>
    public const double EarlierSeatsMax = 1.4;
}
