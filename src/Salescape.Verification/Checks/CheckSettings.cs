namespace Salescape.Verification.Checks;

/// <summary>How a data set is checked.</summary>
/// <param name="Start">The first day of the data set's window on history.</param>
/// <param name="AsOf">The day from which the data set sees history.</param>
/// <param name="Threads">Checks that run at the same time.</param>
/// <param name="RowsShown">How many offending rows to bring along per check.</param>
public sealed record CheckSettings(DateOnly Start, DateOnly AsOf, int Threads, int RowsShown);
