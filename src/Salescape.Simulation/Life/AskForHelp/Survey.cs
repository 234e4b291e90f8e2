using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>A question to a customer how it was helped, with the answer that it gives.</summary>
internal readonly record struct Survey
{
    /// <summary>Tells the surveys of an account apart.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Index in <see cref="HelpDesk.Tickets"/> of the ticket named.</summary>
    public required int Ticket { get; init; }

    public required SurveyType Type { get; init; }

    public required DateOnly Sent { get; init; }

    /// <summary>The last possible day if it is never answered.</summary>
    public required DateOnly Answered { get; init; }

    /// <summary>1 to 5, as the three below.</summary>
    public required int Score { get; init; }

    public required int Response { get; init; }

    public required int Quality { get; init; }

    public required int Agent { get; init; }

    public required bool Recommends { get; init; }

    /// <summary>Whether a word is written with it.</summary>
    public required bool HasWords { get; init; }
}
