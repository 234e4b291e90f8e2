namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind the knowledge base.</summary>
internal static class ArticleAssumptions
{
    /// <summary>Views that a ticket brings to the article that solves it: the agent's and the customer's.</summary>
    public const int ViewsOfATicket = 2;

    /// <summary>Views a month of an article of ordinary pull at the start, at scale 1: partners and trial users read too.
    /// Judgement.</summary>
    public const double ReadersAtStart = 3;

    /// <summary>Views a month that every month adds, as customers become more: together some 30 views a ticket (metric 119
    /// [S63]).</summary>
    public const double ReadersAddedAMonth = 0.6;

    /// <summary>Share of views that leave a rating; one or two in a hundred readers do. Judgement.</summary>
    public const double RatingsPerView = 0.02;

    /// <summary>Deviation of one rating from the next; judgement, as of other ratings from 1 to 5.</summary>
    public const double RatingDeviation = 1.1;

    /// <summary>Topics, besides known problems, that are ever written about for a product.</summary>
    public const int TopicsOfProduct = 6;

    /// <summary>Days from the day on which a product has customers to an article on the n-th topic: the obvious ones first, then ever more
    /// slowly; about ten in three years. Judgement, for 250 articles.</summary>
    public static int DayOfTopic(int topic) => 15 + 9 * topic * topic;

    /// <summary>Days by which an article may be later than planned; judgement.</summary>
    public const int TopicJitterDays = 45;

    /// <summary>Share of known problems that get an article; the others are mended before somebody writes it. Judgement.</summary>
    public const double IssueHasArticle = 0.85;

    /// <summary>Days from a faulty release to the article about its problem, least and most: after the first tickets. Judgement.</summary>
    public const int IssueMinDays = 16;

    /// <inheritdoc cref="IssueMinDays"/>
    public const int IssueMaxDays = 50;

    /// <summary>Days from a release to the article about a lasting problem of it, least and most: it shows itself slowly.
    /// Judgement.</summary>
    public const int LastingMinDays = 70;

    /// <inheritdoc cref="LastingMinDays"/>
    public const int LastingMaxDays = 190;

    /// <summary>Days from the start until there are tickets enough to write about; judgement.</summary>
    public const int DaysUntilTickets = 140;

    /// <summary>Days after a fix in which an article about the problem is still begun, for those who have not updated; judgement.</summary>
    public const int StillWorthwhileDays = 30;

    /// <summary>Days that an article is a draft, least and most; judgement.</summary>
    public const int DraftMinDays = 2;

    /// <inheritdoc cref="DraftMinDays"/>
    public const int DraftMaxDays = 18;

    /// <summary>Days from the fix of a problem until its article is archived, least and most; judgement: until most customers have
    /// updated.</summary>
    public const int ArchivedMinDays = 200;

    /// <inheritdoc cref="ArchivedMinDays"/>
    public const int ArchivedMaxDays = 420;

    /// <summary>Days between two revisions of an article, least and most; judgement.</summary>
    public const int RevisionMinDays = 90;

    /// <inheritdoc cref="RevisionMinDays"/>
    public const int RevisionMaxDays = 420;

    /// <summary>Share of articles written by the second line; the others come from the third. Judgement.</summary>
    public const double BySecondLine = 0.65;

    /// <summary>Mean rating of an article, and how far articles differ; judgement, ratings lean to the good side.</summary>
    public const double QualityMean = 4.0;

    /// <inheritdoc cref="QualityMean"/>
    public const double QualityDeviation = 0.4;

    /// <summary>Rating of the worst and the best article.</summary>
    public const double QualityMin = 2.4;

    /// <inheritdoc cref="QualityMin"/>
    public const double QualityMax = 4.8;

    /// <summary>How often an article about a known problem is read, relative to one about a product; judgement: only some customers have
    /// it.</summary>
    public const double PullOfIssue = 0.6;

    /// <summary>Sigma of the logarithm of how often articles are read: few are read by all. Judgement.</summary>
    public const double PullSigma = 0.8;
}
