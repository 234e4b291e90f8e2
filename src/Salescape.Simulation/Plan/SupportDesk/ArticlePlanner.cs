namespace Salescape.Simulation.Plan;

/// <summary>Settles which articles are written, when and by whom.</summary>
internal static class ArticlePlanner
{
    /// <summary>All articles begun by the horizon, in the order in which they are.</summary>
    public static PlannedArticle[] Plan() => [];
}
