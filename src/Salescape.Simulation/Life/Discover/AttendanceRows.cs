using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes a lead's registrations for webinars, and what came of those that have taken place.</summary>
internal static class AttendanceRows
{
    /// <summary>Appends the registrations made by the as-of.</summary>
    public static void Write(Telling telling, Lead lead)
    {
        for (int index = 0; index < lead.Registrations.Count; index++)
        {
            Registration registration = lead.Registrations[index];
            if (!telling.Sees(registration.Day))
                break;
            bool attended = registration.Attends && telling.Sees(registration.Webinar.Date);
            if (attended)
                telling.Results.Marketing.Attended(registration.Webinar);
            telling.Rows.WebinarAttendance.Append(
                new WebinarAttendance
                {
                    AttendanceId = lead.Keys.AttendanceId(index),
                    EventId = registration.Webinar.Id,
                    LeadId = lead.Keys.LeadId,
                    RegistrationDate = registration.Day,
                    Attended = attended,
                    AttendanceDurationMin = attended ? registration.Minutes : 0,
                    PollResponses = attended && registration.AnswersPolls,
                    QuestionsAsked = attended ? registration.Questions : 0,
                    FollowUpRequested = attended && registration.WantsMore,
                }
            );
        }
    }
}
