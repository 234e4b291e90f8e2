using Salescape.Schema;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.RollUp;

namespace Salescape.Simulation.Life;

/// <summary>
/// What a decided life is told with. Writers of rows are handed this and what was decided, and nothing from which a draw
/// could be made: neither the scene nor its dice can be reached from here. One per worker.
/// </summary>
/// <param name="Start">Whoever and whatever was gone before is not shown.</param>
/// <param name="AsOf">Nothing later is shown.</param>
/// <param name="Rows">Where rows are appended.</param>
/// <param name="Account">Whose life it is; read, and never changed.</param>
/// <param name="Words">Where numbers and names that stand in rows are put together.</param>
/// <param name="Results">Where what only the whole company knows is counted.</param>
internal sealed record Telling(DateOnly Start, Today AsOf, CompanyRows Rows, Account Account, TextArena Words, CompanyResults Results)
{
    /// <summary>Whether something dated so can be seen.</summary>
    public bool Sees(DateOnly day) => day <= AsOf;

    /// <summary>Whether somebody or something that ends on a day is still there on the first day that is shown.</summary>
    public bool Outlasts(DateOnly ends) => ends >= Start;

    /// <summary>Whether a fact of a day is too old to be shown: words for it need not be found.</summary>
    public bool IsTooOld(DateOnly day) => day < Start;

    /// <summary>A day that can be seen; null for any later one.</summary>
    public DateOnly? Seen(DateOnly day) => Sees(day) ? day : null;
}
