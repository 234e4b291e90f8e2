using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes a lead's registrations for webinars, and what came of those that have taken place.</summary>
internal static class AttendanceView
{
    /// <summary>Appends the registrations made by the as-of.</summary>
    public static void Write(Scene scene, Prospect lead)
    {
        for (int place = 0; place < lead.Registrations.Count; place++)
        {
            Registration registration = lead.Registrations[place];
            if (!scene.Sees(registration.Day))
                break;
            bool attended = registration.Attends && scene.Sees(registration.Webinar.Date);
            if (attended)
                scene.Results.Marketing.Attended(registration.Webinar);
            scene.Rows.WebinarAttendance.Append(new WebinarAttendance
            {
                AttendanceId = lead.Keys.AttendanceId(place),
                EventId = registration.Webinar.Id,
                LeadId = lead.Keys.LeadId,
                RegistrationDate = registration.Day,
                Attended = attended,
                AttendanceDurationMin = attended ? registration.Minutes : 0,
                PollResponses = attended && registration.AnswersPolls,
                QuestionsAsked = attended ? registration.Questions : 0,
                FollowUpRequested = attended && registration.WantsMore,
            });
        }
    }
}
