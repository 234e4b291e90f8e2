using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Webinar registration and attendance tracking</summary>
[Table(
    17,
    Schemas.Marketing,
    "webinar_attendance",
    EstimatedRecords = 2_500,
    WrittenBy = "Life/Discover",
    Dated = "registration_date",
    UseCases = ["Webinar effectiveness", "Engagement analysis", "Follow-up prioritization", "Attendance rate optimization"]
)]
public readonly partial record struct WebinarAttendance
{
    /// <summary>Unique attendance identifier (ATTEND-XXXXXX)</summary>
    public required WebinarAttendanceId AttendanceId { get; init; }

    /// <summary>References EVENTS (where event_type = Webinar)</summary>
    public required MarketingEventId EventId { get; init; }

    /// <summary>References LEADS</summary>
    public required LeadId LeadId { get; init; }

    /// <summary>When they registered</summary>
    public required DateOnly RegistrationDate { get; init; }

    /// <summary>Yes/No</summary>
    /// <remarks>No until the day.</remarks>
    [Text(10), Mutable]
    public required bool Attended { get; init; }

    /// <summary>How long they stayed</summary>
    /// <remarks>0 if not attended.</remarks>
    [NotNegative, Mutable]
    public required int AttendanceDurationMin { get; init; }

    /// <summary>Engaged with polls (Yes/No)</summary>
    [Text(10), Mutable]
    public required bool PollResponses { get; init; }

    /// <summary>Number of questions asked</summary>
    [NotNegative, Mutable]
    public required int QuestionsAsked { get; init; }

    /// <summary>Requested follow-up (Yes/No)</summary>
    [Text(10), Mutable]
    public required bool FollowUpRequested { get; init; }
}

/// <summary>Key of <c>webinar_attendance</c>: <c>ATTEND-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("ATTEND")]
public readonly record struct WebinarAttendanceId(long Value) : IKey;
