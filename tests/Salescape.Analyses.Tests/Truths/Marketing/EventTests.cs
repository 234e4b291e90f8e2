namespace Salescape.Analyses.Tests.Truths.Marketing;

/// <summary>Events, webinars and their guests.</summary>
public abstract class EventTests : TruthTests
{
    public sealed class Small(SmallCompany company) : EventTests(company);

    public sealed class Drawn(DrawnCompany company) : EventTests(company);

    private readonly Row[] _held;
    private readonly Row[] _seats;

    protected EventTests(IBookedCompany company)
        : base(company)
    {
        _held = [.. Books["events"].Where(one => one.Day("event_date") <= Today)];
        _seats = [.. Books["webinar_attendance"].Where(seat => EventOf(seat).Day("event_date") <= Today)];
    }

    [Fact]
    public void Events_were_filled_or_not()
    {
        SaysOfSome(
            AskAll("attendance-tracking"),
            "event_id",
            Books["events"],
            one => one["event_id"],
            ("actual_attendees", one => one.Number("actual_attendees")),
            ("filled_percent", one => Share(one.Number("actual_attendees"), one.Number("expected_attendees"))),
            ("difference", one => one.Day("event_date") > Today ? null : one.Number("actual_attendees") - one.Number("expected_attendees")),
            ("registrations", one => Books["webinar_attendance"].Count(seat => seat["event_id"] == one["event_id"]))
        );
        Says(
            AskAll("event-planning-optimization"),
            "event_type,season",
            _held.GroupBy(one => $"{one["event_type"]} | Q{(one.Day("event_date").Month + 2) / 3}"),
            kind => kind.Key,
            ("events", kind => kind.Count()),
            ("expected_attendees", kind => kind.Sum(one => one.Number("expected_attendees"))),
            ("actual_attendees", kind => kind.Sum(one => one.Number("actual_attendees"))),
            ("plan_factor", kind => kind.Sum(one => one.Number("actual_attendees")) / kind.Sum(one => one.Number("expected_attendees"))),
            ("leads", kind => kind.Sum(one => LeadsOf(one).Length)),
            ("opportunities", kind => kind.Sum(one => LeadsOf(one).Count(lead => lead.Has("converted_to_opp_id"))))
        );
        static Row[] Decided(IEnumerable<Row> leads) =>
            [.. leads.Where(lead => lead["lead_status"] is "Qualified" or "Converted" or "Unqualified")];
        Says(
            AskAll("lead-generation-effectiveness"),
            "event_type,region",
            _held
                .Where(one => one.Has("campaign_id") && one.Day("event_date") > Today.AddMonths(-36))
                .GroupBy(one => $"{one["event_type"]} | {one["region"]}"),
            kind => kind.Key,
            ("events", kind => kind.Count()),
            ("goals_met", kind => kind.Count(one => LeadsOf(one).Length >= one.Number("lead_goal"))),
            ("leads", kind => kind.Sum(one => LeadsOf(one).Length)),
            ("goal_percent", kind => Share(kind.Sum(one => LeadsOf(one).Length), kind.Sum(one => one.Number("lead_goal")))),
            ("accepted_percent", kind =>
                Decided(kind.SelectMany(LeadsOf)) is var decided
                    ? Share(decided.Count(lead => lead["lead_status"] != "Unqualified"), decided.Length)
                    : null
            )
        );
    }

    [Fact]
    public void Guests_came_or_not()
    {
        Row[] lately = [.. _seats.Where(seat => EventOf(seat).Day("event_date") > Today.AddMonths(-24))];
        string PauseOf(Row seat) =>
            Days(seat.Day("registration_date"), EventOf(seat).Day("event_date")) switch
            {
                <= 2 => "1 registered before | a: 0-2 days",
                <= 7 => "1 registered before | b: 3-7 days",
                <= 14 => "1 registered before | c: 8-14 days",
                _ => "1 registered before | d: 15 days or more",
            };
        string RegionOf(Row seat) => $"4 region | {EventOf(seat)["region"]}";
        Answer answer = AskAll("attendance-rate-optimization");
        Says(
            answer with
            {
                Rows = [.. answer.Rows.Where(row => ((string)row[0]!)[0] is '1' or '4')],
            },
            "lever,group_of_guests",
            lately.GroupBy(PauseOf).Concat(lately.GroupBy(RegionOf)),
            group => group.Key,
            ("registered", group => group.Count()),
            ("attended", group => group.Count(Came)),
            ("attended_percent", group => Share(group.Count(Came), group.Count())),
            ("points_against_all", group => Share(group.Count(Came), group.Count()) - Share(lately.Count(Came), lately.Length))
        );
    }

    [Fact]
    public void Guests_who_do_more_become_opportunities()
    {
        Row LeadOf(Row seat) => Known.By("leads")[seat["lead_id"]];
        string GroupOf(Row seat) =>
            !Came(seat) ? "0 did not come"
            : seat.Number("questions_asked") > 0 ? "4 asked questions"
            : seat["poll_responses"] == "Yes" ? "3 answered polls"
            : seat.Number("attendance_duration_min") >= 45 ? "2 listened 45 minutes or more"
            : "1 left earlier";
        bool IsSoonConverted(Row seat) =>
            LeadOf(seat).Has("conversion_date") && Days(EventOf(seat).Day("event_date"), LeadOf(seat).Day("conversion_date")) <= 180;
        Row[] seats =
        [
            .. _seats
                .Where(seat => EventOf(seat).Day("event_date") <= Today.AddDays(-180))
                .Where(seat => LeadOf(seat).Day("conversion_date") > EventOf(seat).Day("event_date")),
        ];
        Says(
            AskAll("webinar_attendance/engagement-analysis"),
            "engagement",
            seats.GroupBy(GroupOf),
            group => group.Key,
            ("registrations", group => group.Count()),
            ("share_percent", group => Share(group.Count(), seats.Length)),
            ("converted", group => group.Count(IsSoonConverted)),
            ("converted_percent", group => Share(group.Count(IsSoonConverted), group.Count()))
        );
    }

    [Fact]
    public void Guests_are_called_by_priority()
    {
        var guests = _seats
            .Where(seat => Came(seat) && EventOf(seat).Day("event_date") > Today.AddDays(-91))
            .Where(seat => Known.By("leads")[seat["lead_id"]]["lead_status"] is not ("Converted" or "Unqualified"))
            .GroupBy(seat => seat["lead_id"]);
        // Who asked for a call at one webinar has asked, whatever came of the next.
        Says(
            AskAll("follow-up-prioritization"),
            "lead_id",
            guests,
            guest => guest.Key,
            ("days_since", guest => Days(guest.Max(seat => EventOf(seat).Day("event_date")), Today)),
            ("follow_up_requested", guest => guest.Any(seat => seat["follow_up_requested"] == "Yes") ? "Yes" : "No"),
            ("questions_asked", guest => guest.Sum(seat => seat.Number("questions_asked"))),
            ("minutes", guest => guest.Max(seat => seat.Number("attendance_duration_min"))),
            ("webinars_attended", guest => guest.Count()),
            ("lead_score", guest => Known.By("leads")[guest.Key].Number("lead_score"))
        );
    }

    [Fact]
    public void Guests_are_followed_up_within_two_weeks()
    {
        var engagements = Known.Of("campaign_engagement", "lead_id");
        bool IsFollowedUp(Row seat)
        {
            DateOnly day = EventOf(seat).Day("event_date");
            bool IsSoon(DateOnly later) => later > day && later <= day.AddDays(14);
            return IsSoon(Known.By("leads")[seat["lead_id"]].Day("conversion_date"))
                || engagements[seat["lead_id"]].Any(one => IsSoon(one.Day("engagement_date")));
        }

        Says(
            AskAll("webinar-follow-up"),
            "event_id",
            _seats
                .Where(seat => Came(seat) && EventOf(seat).Day("event_date") > Today.AddMonths(-24))
                .Where(seat => EventOf(seat).Day("event_date") <= Today.AddDays(-14))
                .GroupBy(seat => seat["event_id"]),
            webinar => webinar.Key,
            ("guests", webinar => webinar.Count()),
            ("followed_up", webinar => webinar.Count(IsFollowedUp)),
            ("followed_up_percent", webinar => Share(webinar.Count(IsFollowedUp), webinar.Count())),
            ("asked_for_follow_up", webinar => webinar.Count(seat => seat["follow_up_requested"] == "Yes")),
            ("waiting", webinar =>
                webinar.Count(seat =>
                    seat["follow_up_requested"] == "Yes" && Known.By("leads")[seat["lead_id"]]["lead_status"] is "New" or "Contacted"
                )
            )
        );
    }

    private static bool Came(Row seat) => seat["attended"] == "Yes";

    private Row EventOf(Row seat) => Known.By("events")[seat["event_id"]];

    private Row[] LeadsOf(Row one) => [.. Known.Of("leads", "event_id")[one["event_id"]]];
}
