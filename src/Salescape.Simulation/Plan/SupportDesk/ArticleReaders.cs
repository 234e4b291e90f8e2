using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>How often articles are read: by more and more customers, and by people who search before they open a ticket.</summary>
/// <param name="start">The first day of history.</param>
/// <param name="scale">How big the market is.</param>
internal sealed class ArticleReaders(DateOnly start, double scale)
{
    /// <summary>Views of an article up to a day, those by people with a ticket left out.</summary>
    public long ViewsBy(PlannedArticle article, DateOnly day)
    {
        DateOnly last = day < article.Archived ? day : article.Archived.AddDays(-1);
        if (last < article.Published)
            return 0;
        return (long)(article.Pull * (PublicBy(last) - PublicBy(article.Published.AddDays(-1))));
    }

    /// <summary>The mean rating after so many views; none before the first readers have rated.</summary>
    public static Percent? RatingBy(PlannedArticle article, long views)
    {
        long ratings = (long)(views * ArticleAssumptions.RatingsPerView);
        if (ratings == 0)
            return null;
        // The first ratings are a matter of luck; the mean settles as they become many.
        double luck = ArticleAssumptions.RatingDeviation * article.FirstImpression / Math.Sqrt(ratings);
        return new Percent((long)Math.Round(Math.Clamp(article.Quality + luck, 1, 5) * 100));
    }

    /// <summary>Readers of an article of ordinary pull from the start to a day: they grow with the customers, linearly.</summary>
    private double PublicBy(DateOnly day)
    {
        double months = Math.Max(0, day.DayNumber - start.DayNumber + 1) / 30.44;
        return scale * months * (ArticleAssumptions.ReadersAtStart + ArticleAssumptions.ReadersAddedAMonth * months / 2);
    }
}
