using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>An article of the knowledge base, as it will stand once it is published.</summary>
internal sealed class PlannedArticle
{
    /// <summary>From 1; its place in <see cref="SupportDesk.Articles"/> plus one.</summary>
    public required int Number { get; init; }

    public KnowledgeArticleId Id => new(Number);

    public required PlannedProduct Product { get; init; }

    /// <summary>What of the product it is about; null if about the product as a whole.</summary>
    public required PlannedFeature? Feature { get; init; }

    /// <summary>The question or trouble that it helps with; null if it is about a feature or product in general.</summary>
    public required HelpCase? Case { get; init; }

    public required ArticleCategory Category { get; init; }

    /// <summary>The known problem that it helps with; null if none.</summary>
    public required PlannedIssue? Issue { get; init; }

    public required Text Title { get; init; }

    public required Text Content { get; init; }

    public required Text Tags { get; init; }

    /// <summary>The version or range of versions that it applies to.</summary>
    public required Text Versions { get; init; }

    public required SupportAgent Author { get; init; }

    /// <summary>The day on which its draft is begun.</summary>
    public required DateOnly Created { get; init; }

    /// <summary>The first day on which customers and agents can read it.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>The day on which it is taken out of use; the last possible one if none is planned.</summary>
    public required DateOnly Archived { get; init; }

    /// <summary>Hidden: how well it helps, as a mean rating from 1 to 5.</summary>
    public required double Quality { get; init; }

    /// <summary>Hidden: how the first readers happened to rate it, in standard deviations.</summary>
    public required double FirstImpression { get; init; }

    /// <summary>Hidden: how often it is read, relative to the others.</summary>
    public required double Pull { get; init; }

    /// <summary>The days on which it was revised, in order.</summary>
    public required DateOnly[] Revisions { get; init; }

    /// <summary>The last day up to another on which it was changed.</summary>
    public DateOnly UpdatedBy(DateOnly day)
    {
        DateOnly last = Created;
        if (Published <= day)
            last = Published;
        foreach (DateOnly revision in Revisions)
        {
            if (revision <= day && revision < Archived)
                last = revision;
        }

        return Archived <= day ? Archived : last;
    }

    /// <summary>Where it stands on a day.</summary>
    public ArticleStatus StatusOn(DateOnly day) =>
        day < Published ? ArticleStatus.Draft
        : day < Archived ? ArticleStatus.Published
        : ArticleStatus.Archived;

    public bool IsPublishedOn(DateOnly day) => Published <= day && day < Archived;
}
