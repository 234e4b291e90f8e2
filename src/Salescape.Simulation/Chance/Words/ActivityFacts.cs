using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What the record of a customer success activity may speak of; it says nothing about a row that is not here.</summary>
internal readonly record struct ActivityFacts
{
    public required ActivityType Type { get; init; }

    public required Sentiment Sentiment { get; init; }

    /// <summary>The account's short name.</summary>
    public required Text Account { get; init; }

    /// <summary>The product concerned.</summary>
    public required Text Product { get; init; }

    /// <summary>First name of the contact spoken with; null if none known was there.</summary>
    public required Text? Contact { get; init; }

    /// <summary>Title of that contact.</summary>
    public required Text? Title { get; init; }

    /// <summary>First name of the customer success manager.</summary>
    public required Text Csm { get; init; }

    /// <summary>Licences of the product.</summary>
    public required int Seats { get; init; }

    /// <summary>Utilisation of all licences in the last measured week, hundredths of a per cent; null if none is measured yet.</summary>
    public required int? Utilization { get; init; }

    /// <summary>Its change against three months before.</summary>
    public required int Moved { get; init; }

    /// <summary>The installed version if it is new or makes trouble.</summary>
    public required SemVer? Version { get; init; }

    public required bool IsFaulty { get; init; }

    /// <summary>Whether it is a training of people new to the product.</summary>
    public required bool IsOnboarding { get; init; }

    /// <summary>Whether the customer has given notice.</summary>
    public required bool IsLeaving { get; init; }

    /// <summary>The end of the agreement, where it is in sight.</summary>
    public required DateOnly? Ends { get; init; }

    /// <summary>Number and amount of an invoice overdue; null if none is.</summary>
    public required Text? OverdueInvoice { get; init; }

    /// <inheritdoc cref="OverdueInvoice"/>
    public required Money OverdueAmount { get; init; }

    /// <summary>The day agreed for the next activity.</summary>
    public required DateOnly? Next { get; init; }
}

/// <summary>The words of one activity.</summary>
/// <param name="Outcome">What came of it, two to four sentences.</param>
/// <param name="ActionItems">What is to be done; null where nothing is.</param>
internal readonly record struct ActivityTexts(Text Outcome, Text? ActionItems);
