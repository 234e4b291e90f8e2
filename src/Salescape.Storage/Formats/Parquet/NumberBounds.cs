using System.Numerics;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>The least and the greatest of numbers.</summary>
internal static class NumberBounds
{
    /// <summary>Of at least one number.</summary>
    public static (T Least, T Most) Of<T>(ReadOnlySpan<T> numbers)
        where T : INumber<T>
    {
        T least = numbers[0];
        T most = numbers[0];
        foreach (T number in numbers)
        {
            least = number < least ? number : least;
            most = number > most ? number : most;
        }

        return (least, most);
    }
}
