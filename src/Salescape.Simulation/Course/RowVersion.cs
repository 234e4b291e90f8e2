namespace Salescape.Simulation.Course;

/// <summary>From a day on a row reads otherwise than before.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Day">The day, in days since 1970-01-01.</param>
/// <param name="Before">Place in <see cref="BlockCourse.Before"/> of the row as it read; −1 if it was not there.</param>
/// <param name="After">Place in <see cref="BlockCourse.After"/> of the row as it reads then.</param>
internal readonly record struct RowVersion(long Key, long Owner, int Day, int Before, int After);
