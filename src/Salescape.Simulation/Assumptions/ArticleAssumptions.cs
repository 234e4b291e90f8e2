namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind the knowledge base.</summary>
internal static class ArticleAssumptions
{
    /// <summary>Views that a ticket brings to the article that solves it: the agent's and the customer's.</summary>
    public const int ViewsOfATicket = 2;

    /// <summary>Views a month of an article of ordinary pull at the start, at scale 1: partners and trial users read too. Judgement.</summary>
    public const double ReadersAtStart = 9;

    /// <summary>Views a month that every month adds, as customers become more: together some 30 views a ticket (metric 119 [S63]).</summary>
    public const double ReadersAddedAMonth = 3.2;

    /// <summary>Share of views that leave a rating; one or two in a hundred readers do. Judgement.</summary>
    public const double RatingsPerView = 0.02;

    /// <summary>Deviation of one rating from the next; judgement, as of other ratings from 1 to 5.</summary>
    public const double RatingDeviation = 1.1;
}
