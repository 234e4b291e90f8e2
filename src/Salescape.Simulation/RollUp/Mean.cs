namespace Salescape.Simulation.RollUp;

/// <summary>Means of whole numbers, in hundredths.</summary>
internal static class Mean
{
    /// <summary>The sum per item, in hundredths, rounded half up.</summary>
    public static long Hundredths(long sum, long items) => (sum * 200 + items) / (2 * items);
}
