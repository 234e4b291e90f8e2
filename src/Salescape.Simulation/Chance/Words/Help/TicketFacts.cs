using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What the texts of a ticket may speak of; they say nothing about a row that is not here.</summary>
internal readonly record struct TicketFacts
{
    /// <summary>How the customer writes.</summary>
    public required Voice Customer { get; init; }

    /// <summary>How a colleague of who opened it writes; of no meaning if none does.</summary>
    public Voice Colleague { get; init; }

    /// <summary>How who solves it writes.</summary>
    public required Voice Desk { get; init; }

    /// <summary>What the ticket is about.</summary>
    public required HelpCase Case { get; init; }

    /// <summary>The known problem that it is an occurrence of: its code, cause and workaround are told; null if none.</summary>
    public required Plan.PlannedIssue? Issue { get; init; }

    /// <summary>Whether the desk knows that problem by then, from other customers or from the account itself.</summary>
    public required bool IsRecognised { get; init; }

    /// <summary>The number of the account's earlier ticket about the same problem; null if there is none.</summary>
    public Text? Former { get; init; }

    /// <summary>Which of the causes of the case it has, from 1.</summary>
    public required int Root { get; init; }

    /// <summary>What the feature concerned is made of.</summary>
    public required FeatureProfile Profile { get; init; }

    /// <summary>The account's short name.</summary>
    public required Text Account { get; init; }

    /// <summary>The product's name.</summary>
    public required Text Product { get; init; }

    /// <summary>The kind of product.</summary>
    public required ProductCategory Kind { get; init; }

    /// <summary>The feature concerned; of an issue, the issue's.</summary>
    public required Text Feature { get; init; }

    /// <summary>The installed version.</summary>
    public required SemVer Version { get; init; }

    public required TicketEnvironment Environment { get; init; }

    public required Priority Priority { get; init; }

    public required TicketSeverity Severity { get; init; }

    public required TicketChannel Channel { get; init; }

    /// <summary>First name of who opened the ticket.</summary>
    public required Text ContactFirst { get; init; }

    /// <summary>Users who are hit; 0 if the ticket does not say.</summary>
    public required int Users { get; init; }

    /// <summary>The day it was opened.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>The day on which the customer is told why it is so.</summary>
    public required DateOnly Told { get; init; }

    /// <summary>How the customer's country writes days and amounts.</summary>
    public required NumberFormat Format { get; init; }

    /// <summary>Whether the customer pays by card.</summary>
    public bool PaysByCard { get; init; }

    /// <summary>The day of the invoice that it is about: the last one before; null if it is about none, or none was issued.</summary>
    public DateOnly? Billed { get; init; }

    /// <summary>Whether the product is still being taken into use.</summary>
    public required bool IsNew { get; init; }

    /// <summary>How it ends.</summary>
    public required ResolutionType Resolution { get; init; }

    /// <summary>The release that mends it, if that is how it ends; null if not.</summary>
    public required SemVer? FixVersion { get; init; }

    /// <summary>The title of the article that the customer is pointed to; null if none.</summary>
    public required Text? Article { get; init; }
}
