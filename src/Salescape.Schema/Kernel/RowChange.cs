namespace Salescape.Schema.Kernel;

/// <summary>One change of one row: it comes, reads otherwise, or goes.</summary>
/// <param name="Time">When, in microseconds since 1970-01-01, on the company's clock.</param>
/// <param name="Owner">Whose it is: an account's or onlooker's number within the company; 0 for what the vendor adds up.</param>
/// <param name="Transaction">Which of the owner's transactions of the day it belongs to.</param>
/// <param name="Before">Place in <see cref="CompanyChanges.Before"/> of the row as it read; −1 if there was none.</param>
/// <param name="After">Place in <see cref="CompanyChanges.After"/> of the row as it reads then; −1 if there is none.</param>
public readonly record struct RowChange(long Time, long Owner, int Transaction, int Before, int After)
{
    /// <summary>What happens to the row.</summary>
    public ChangeKind Kind =>
        Before < 0 ? ChangeKind.Insert
        : After < 0 ? ChangeKind.Delete
        : ChangeKind.Update;

    /// <summary>The day, in days since 1970-01-01.</summary>
    public int Day => (int)Math.DivRem(Time, TimeSpan.MicrosecondsPerDay).Quotient;
}

/// <summary>What happens to a row.</summary>
public enum ChangeKind : byte
{
    /// <summary>It comes.</summary>
    Insert,

    /// <summary>It reads otherwise.</summary>
    Update,

    /// <summary>It goes.</summary>
    Delete,
}
