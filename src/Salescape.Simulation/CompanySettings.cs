using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation;

/// <summary>Everything that decides a world, and the window through which it is seen. Equal settings give equal rows on any
/// machine.</summary>
/// <param name="Seed">Which of the possible worlds.</param>
/// <param name="Scale">Multiplies the accounts: 1 shows about a thousand in 36 months.</param>
/// <param name="Start">The first day of the window: of what is older, only what is in force on it is shown.</param>
/// <param name="AsOf">The day from which history is seen; nothing later is known.</param>
/// <param name="Vendor">The name of the fictional vendor.</param>
public sealed record CompanySettings(long Seed, decimal Scale, DateOnly Start, DateOnly AsOf, string Vendor)
{
    /// <summary>The year that anchors the vendor's growth; that of the as-of unless another is pinned.</summary>
    public int Edition { get; init; } = AsOf.Year;

    /// <summary>Whether people who have gone may have themselves erased, with all their traces.</summary>
    public bool HasErasures { get; init; }

    /// <summary>The first day of the vendor's history.</summary>
    public DateOnly Founded => FoundedIn(Edition);

    /// <summary>The first day of the history that an edition tells.</summary>
    public static DateOnly FoundedIn(int edition) => new(edition - MarketAssumptions.FoundedYearsBefore, 1, 1);
}
