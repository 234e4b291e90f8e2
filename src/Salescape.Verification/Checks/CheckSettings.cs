namespace Salescape.Verification.Checks;

/// <summary>How a data set is checked.</summary>
/// <param name="AsOf">The day from which the data set sees history.</param>
/// <param name="Threads">Checks that run at the same time.</param>
/// <param name="RowsShown">How many offending rows to bring along per check.</param>
public sealed record CheckSettings(DateOnly AsOf, int Threads, int RowsShown);
