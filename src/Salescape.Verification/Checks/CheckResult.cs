namespace Salescape.Verification.Checks;

/// <summary>What a check found.</summary>
/// <param name="Check">The check.</param>
/// <param name="Violations">Rows that break it; 0 if it holds.</param>
/// <param name="Offenders">The first of those rows; null if it holds or none were asked for.</param>
/// <param name="Elapsed">Its time in the engine. Rules of the schema share scans, and share their time equally.</param>
public sealed record CheckResult(Check Check, long Violations, OffendingRows? Offenders, TimeSpan Elapsed)
{
    /// <summary>Whether nothing breaks the check.</summary>
    public bool Holds => Violations == 0;
}

/// <summary>Rows that break a check, as text.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">The cells of each row; null where the data is empty.</param>
public sealed record OffendingRows(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows);
