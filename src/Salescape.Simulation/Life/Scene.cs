using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Where a life is lived: the vendor around it, the dice that decide, and the day from which it is seen. What was decided here is told with
/// a <see cref="Telling"/>. One per worker.
/// </summary>
/// <param name="Vendor">What was decided before anyone lives.</param>
/// <param name="AsOf">Nothing later is shown.</param>
/// <param name="Account">Who lives.</param>
/// <param name="Words">Where sentences are put together.</param>
/// <param name="Diary">Where decisions and their causes are told; null unless somebody asked for the story.</param>
internal sealed record Scene(Vendor Vendor, Today AsOf, Account Account, TextArena Words, Diary? Diary)
{
    /// <summary>What decides about whoever lives now, an account or an onlooker.</summary>
    public Dice Dice { get; set; }

    /// <summary>Whether what is only counted, like logins, is kept day by day, so that the life can be told on earlier days too.</summary>
    public bool KeepsCourse { get; init; }

    /// <summary>Numbers drawn for one purpose about a lead.</summary>
    public Draw Roll(Purpose what, Lead lead) => Dice.Roll(what, lead.Ordinal);

    /// <summary>Whether something dated so can be seen.</summary>
    public bool Sees(DateOnly day) => day <= AsOf;
}
