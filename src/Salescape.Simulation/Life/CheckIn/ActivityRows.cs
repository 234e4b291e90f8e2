using Salescape.Schema;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Writes what customer success did with a customer.</summary>
internal static class ActivityRows
{
    /// <summary>Appends an activity held by the as-of.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="meeting">Who took part.</param>
    /// <param name="texts">What came of it, in words.</param>
    public static void Write(Telling telling, in Activity activity, in ActivityMeeting meeting, in ActivityTexts texts) =>
        telling.Rows.CustomerSuccessActivities.Append(
            new CustomerSuccessActivity
            {
                ActivityId = new CustomerSuccessActivityId(telling.Account.LargeKey(activity.Ordinal)),
                CustomerId = telling.Account.Id,
                ActivityDate = activity.Day,
                ActivityType = activity.Type,
                CsmName = meeting.Csm.Name,
                Outcome = texts.Outcome,
                Sentiment = activity.Sentiment,
                ActionItems = texts.ActionItems,
                NextActivityDate = activity.Next,
                Attendees = meeting.Attendees,
                DurationMinutes = activity.Minutes,
            }
        );
}
