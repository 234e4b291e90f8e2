namespace Salescape.Analyses.Headlines;

/// <summary>What a placeholder comes to.</summary>
/// <param name="Text">Its words; null where the answer does not tell.</param>
/// <param name="Number">The number in it that verbs go by, if it is one.</param>
/// <param name="IsMost">Whether it is of more than half of a whole.</param>
/// <param name="IsAll">Whether it is of all of it.</param>
internal readonly record struct Fragment(string? Text, double? Number = null, bool IsMost = false, bool IsAll = false)
{
    /// <summary>What the answer does not tell.</summary>
    public static Fragment Unknown => new(null);

    /// <summary>Whether there is something to say.</summary>
    public bool Says => Text is not null && Number != 0;
}
