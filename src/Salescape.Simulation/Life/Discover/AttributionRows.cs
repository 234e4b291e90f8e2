using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Life;

/// <summary>Writes what an opportunity is credited to, by the model in use when it was created.</summary>
internal static class AttributionRows
{
    private const int Whole = 100_00;

    /// <summary>Stands for the making of the lead where no touch does.</summary>
    private const int TheLead = -1;

    /// <summary>Appends the credits of a lead's opportunity.</summary>
    public static void Write(Telling telling, Lead lead, Opportunity opportunity, AttributionModel model)
    {
        Span<int> touches = stackalloc int[AttributionAssumptions.MaxTouches];
        touches = touches[..Collect(lead, opportunity.Opened, touches)];
        Span<int> weights = stackalloc int[touches.Length];
        Weigh(model, weights);
        for (int index = 0; index < touches.Length; index++)
        {
            if (weights[index] == 0)
                continue;
            bool isLead = touches[index] == TheLead;
            Touch touch = isLead ? default : lead.Touches[touches[index]];
            telling.Rows.MarketingAttribution.Append(
                new MarketingAttribution
                {
                    AttributionId = new MarketingAttributionId(
                        telling.Account.Key(lead.Ordinal * AttributionAssumptions.MaxTouches + index)
                    ),
                    OpportunityId = opportunity.Id,
                    DealId = telling.Sees(opportunity.Closed) ? new ClosedDealId(opportunity.Id.Value) : null,
                    CampaignId = (isLead ? lead.Origin.Campaign : touch.Campaign)?.Id,
                    EventId = (isLead ? lead.Origin.Event : touch.Event)?.Id,
                    TouchpointOrder = index + 1,
                    TouchpointDate = isLead ? lead.Created : touch.Day,
                    AttributionWeight = new Percent(weights[index]),
                    AttributionModel = model,
                }
            );
        }
    }

    /// <summary>
    /// Lists what touched a lead up to a day, in order: indexes in <see cref="Lead.Touches"/>, what was done within
    /// some days for one campaign and event counted once, with the making of the lead where it left no other trace.
    /// </summary>
    private static int Collect(Lead lead, DateOnly until, Span<int> touches)
    {
        int count = 0;
        bool isMade = false;
        for (int index = 0; index < lead.Touches.Count; index++)
        {
            Touch touch = lead.Touches[index];
            if (touch.Day > until)
                break;
            // An e-mail opened and no more is no touch: mail programs open by themselves.
            if (touch.Type == EngagementType.EmailOpened)
                continue;
            if (!isMade && touch.Day >= lead.Created)
            {
                isMade = true;
                if (touch.Day > lead.Created || touch.Campaign != lead.Origin.Campaign)
                    Add(TheLead, touches, ref count);
            }

            if (!IsKnown(lead, touch, touches[..count]))
                Add(index, touches, ref count);
        }

        if (!isMade)
            Add(TheLead, touches, ref count);
        return count;
    }

    /// <summary>Adds a touch; once there is no more room, the latest one takes the last place.</summary>
    private static void Add(int index, Span<int> touches, ref int count)
    {
        if (count == touches.Length)
            count--;
        touches[count++] = index;
    }

    /// <summary>Whether a campaign and event has touched the lead a few days before: what belongs together is credited once.</summary>
    private static bool IsKnown(Lead lead, in Touch touch, ReadOnlySpan<int> touches)
    {
        foreach (int index in touches)
        {
            if (index == TheLead)
                continue;
            Touch other = lead.Touches[index];
            if (
                other.Campaign == touch.Campaign
                && other.Event == touch.Event
                && touch.Day.DayNumber - other.Day.DayNumber <= AttributionAssumptions.OneTouchDays
            )
                return true;
        }

        return false;
    }

    /// <summary>Weights in hundredths of a per cent that sum to a whole.</summary>
    internal static void Weigh(AttributionModel model, Span<int> weights)
    {
        weights.Clear();
        switch (model)
        {
            case AttributionModel.FirstTouch:
                weights[0] = Whole;
                break;
            case AttributionModel.LastTouch:
                weights[^1] = Whole;
                break;
            case AttributionModel.MultiTouch when weights.Length > 2:
                weights[0] = AttributionAssumptions.OuterTouch;
                weights[^1] = AttributionAssumptions.OuterTouch;
                Share(weights[1..^1], Whole - 2 * AttributionAssumptions.OuterTouch);
                break;
            default:
                Share(weights, Whole);
                break;
        }
    }

    /// <summary>Equal shares; the first ones bear what does not divide.</summary>
    private static void Share(Span<int> weights, int sum)
    {
        for (int index = 0; index < weights.Length; index++)
            weights[index] = sum / weights.Length + (index < sum % weights.Length ? 1 : 0);
    }
}
