using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What the record of a customer success activity may speak of; it says nothing about a row that is not here.</summary>
internal readonly record struct ActivityFacts
{
    public required ActivityType Type { get; init; }

    public required Sentiment Sentiment { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The account's short name.</summary>
    public required Text Account { get; init; }

    /// <summary>The product concerned.</summary>
    public required Text Product { get; init; }

    /// <summary>First name of the contact spoken with; null if none known was there.</summary>
    public required Text? Contact { get; init; }

    /// <summary>Whether that contact decides, or carries the product.</summary>
    public required bool IsSponsor { get; init; }

    /// <summary>Whether the customer has told its seller that it will renew.</summary>
    public required bool HasSaidYes { get; init; }

    /// <summary>Title of that contact.</summary>
    public required Text? Title { get; init; }

    /// <summary>How the customer success manager writes.</summary>
    public required Voice Voice { get; init; }

    /// <summary>What it was about and what was agreed.</summary>
    public required ActivityStory Story { get; init; }

    /// <summary>Number of the oldest open ticket about the product, and the feature that it is about; null if none is open.</summary>
    public required Text? Ticket { get; init; }

    /// <inheritdoc cref="Ticket"/>
    public required Text? TicketFeature { get; init; }

    /// <summary>Whether it is a training of people new to the product.</summary>
    public required bool IsOnboarding { get; init; }

    /// <summary>Number and amount of an invoice overdue; null if none is.</summary>
    public required Text? OverdueInvoice { get; init; }

    /// <inheritdoc cref="OverdueInvoice"/>
    public required Money OverdueAmount { get; init; }

    /// <summary>The day agreed for the next activity.</summary>
    public required DateOnly? Next { get; init; }

    /// <summary>What is looked back on; null if nothing is.</summary>
    public required RecalledFacts? Recalled { get; init; }
}

/// <summary>What an activity looks back on.</summary>
internal readonly record struct RecalledFacts
{
    /// <summary>The day of the earlier activity.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>First name of the contact spoken with then, if still around.</summary>
    public required Text? Contact { get; init; }

    /// <summary>What it was about and what was agreed.</summary>
    public required ActivityStory Story { get; init; }

    /// <summary>The ticket that was the oldest open one then.</summary>
    public required Text? Ticket { get; init; }

    /// <summary>The invoice overdue then.</summary>
    public required Text? Invoice { get; init; }
}

/// <summary>The words of one activity.</summary>
/// <param name="Outcome">What came of it, two to five sentences.</param>
/// <param name="ActionItems">What is to be done; null where nothing is.</param>
internal readonly record struct ActivityTexts(Text Outcome, Text? ActionItems);
