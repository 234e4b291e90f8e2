using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Where a life is lived: the vendor around it, the dice that decide, and the day from which it is seen. What was decided here is told with a
/// <see cref="Telling"/>. One per worker.
/// </summary>
/// <param name="Vendor">What was decided before anyone lives.</param>
/// <param name="AsOf">Nothing later is shown.</param>
/// <param name="Account">Who lives.</param>
/// <param name="Words">Where sentences are put together.</param>
/// <param name="Diary">Where decisions and their causes are told; null unless somebody asked for the story.</param>
internal sealed record Scene(Vendor Vendor, DateOnly AsOf, Account Account, TextArena Words, Diary? Diary)
{
    /// <summary>What decides about the account that lives now: everything that chapters draw is drawn from here.</summary>
    public Dice Dice { get; set; }

    /// <summary>Whether something dated so can be seen.</summary>
    public bool Sees(DateOnly day) => day <= AsOf;
}
