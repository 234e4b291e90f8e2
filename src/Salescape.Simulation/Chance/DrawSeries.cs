namespace Salescape.Simulation.Chance;

/// <summary>The draws of one owner for one purpose, by ordinal.</summary>
internal readonly struct DrawSeries(ulong first, ulong stride)
{
    /// <summary>The numbers drawn for an ordinal: the third opportunity, week 41.</summary>
    public Draw At(long ordinal) => new(first + (ulong)ordinal * stride);
}
