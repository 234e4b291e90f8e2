using Salescape.Schema;

namespace Salescape.Simulation.Plan;

/// <summary>When a campaign will run, before its number and its content are settled.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Ordinal">Which one of its type; of programmes that always run, which half-year.</param>
/// <param name="Region">Where it runs.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="EventDates">The days of its events, in order.</param>
internal readonly record struct CampaignDraft(
    CampaignType Type,
    int Ordinal,
    Region Region,
    DateOnly Start,
    DateOnly End,
    DateOnly[] EventDates
);
