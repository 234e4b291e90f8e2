namespace Salescape.Analyses.Tests.Truths.Sales;

/// <summary>People at accounts, and when we talked to them.</summary>
public abstract class ContactTests : TruthTests
{
    public sealed class Small(SmallCompany company) : ContactTests(company);

    public sealed class Drawn(DrawnCompany company) : ContactTests(company);

    // Who of a customer was spoken to when, by whom.
    private readonly ILookup<string, (DateOnly Day, string Who)> _talks;

    protected ContactTests(IBookedCompany company)
        : base(company)
    {
        var contacts = Known.Of("customer_contacts", "customer_id");
        _talks = Books["customer_notes"]
            .Where(note => note.Has("contact_id") && note["note_type"] is "Meeting" or "Call" or "Email")
            .Select(note => (Contact: note["contact_id"], Talk: (Day: note.Day("note_date"), Who: note["created_by"])))
            .Concat(
                from act in Books["customer_success_activities"]
                from contact in contacts[act["customer_id"]]
                where act["attendees"].Split(", ").Skip(1).Contains($"{contact["first_name"]} {contact["last_name"]}")
                select (Contact: contact["contact_id"], Talk: (Day: act.Day("activity_date"), Who: act["csm_name"]))
            )
            .Where(one => one.Contact.Length > 0)
            .ToLookup(one => one.Contact, one => one.Talk);
    }

    [Fact]
    public void Ties_follow_from_talks()
    {
        (DateOnly Day, string Who)[] LastYear(Row contact) =>
            [.. _talks[contact["contact_id"]].Where(talk => talk.Day > Today.AddDays(-365))];
        Says(
            AskAll("contact-relationship-mapping"),
            "contact_id",
            Books["customer_contacts"]
                .Where(contact => contact["status"] == "Active" && Known.LiveOf.Contains(contact["customer_id"])),
            contact => contact["contact_id"],
            ("talks_last_year", contact => LastYear(contact).Length),
            ("colleagues_in_touch", contact => LastYear(contact).Select(talk => talk.Who).Distinct().Count()),
            ("days_silent", contact => contact.Has("last_contact_date") ? Days(contact.Day("last_contact_date"), Today) : null),
            ("annual_recurring_revenue", contact => Known.ArrOf(contact["customer_id"]))
        );
    }

    [Fact]
    public void Decision_makers_are_met_in_the_deal_or_not()
    {
        Row[] DecidersOf(Row deal) =>
            [
                .. Known
                    .Of("customer_contacts", "customer_id")[deal["customer_id"]]
                    .Where(one => one["status"] == "Active" && one["role_type"] == "Decision Maker"),
            ];
        Row[] TalksWith(Row deal, Row contact) =>
            [
                .. Known
                    .Of("customer_notes", "opportunity_id")[deal["opportunity_id"]]
                    .Where(note => note["contact_id"] == contact["contact_id"])
                    .Where(note => note["note_type"] is "Meeting" or "Call" or "Email"),
            ];
        Row[] TalksOf(Row deal) =>
            DecidersOf(deal)
                .OrderByDescending(one => TalksWith(deal, one).Length)
                .ThenByDescending(one => one.Has("last_contact_date") ? one.Day("last_contact_date") : DateOnly.MinValue)
                .Select(one => TalksWith(deal, one))
                .FirstOrDefault([]);
        Says(
            AskAll("decision-maker-identification"),
            "opportunity_id",
            Known.OpenNew.Where(deal => deal["stage"] != "Prospecting"),
            deal => deal["opportunity_id"],
            ("amount", deal => deal.Number("amount")),
            ("decision_makers_on_record", deal => DecidersOf(deal).Length),
            ("decision_maker_is", deal => DecidersOf(deal).Length == 0 ? "unknown"
                : TalksOf(deal) is not { Length: > 0 } talks ? "known, not met"
                : talks.Max(talk => talk.Day("note_date")) < Today.AddDays(-30) ? "met, silent"
                : "met")
        );
    }

    [Fact]
    public void Contacts_are_reached_silent_or_never_reached()
    {
        bool Reached(Row contact, int daysAgo) =>
            IsActive(contact)
            && contact.Day("created_date") <= Today.AddDays(-daysAgo)
            && _talks[contact["contact_id"]].Any(talk => talk.Day > Today.AddDays(-90 - daysAgo) && talk.Day <= Today.AddDays(-daysAgo));
        bool WasThere(Row contact) => IsActive(contact) && contact.Day("created_date") <= Today.AddDays(-90);
        static bool IsActive(Row contact) => contact["status"] == "Active";
        Says(
            AskAll("stakeholder-engagement-tracking"),
            "account_is,role",
            Books["customer_contacts"]
                .GroupBy(one => $"{(Known.LiveOf.Contains(one["customer_id"]) ? "customer" : "other account")} | {one["role_type"]}"),
            group => group.Key,
            ("active_contacts", group => group.Count(IsActive)),
            ("reached_percent", group => Share(group.Count(one => Reached(one, 0)), group.Count(IsActive))),
            ("reached_before_percent", group => Share(group.Count(one => Reached(one, 90)), group.Count(WasThere))),
            ("silent_half_a_year", group => group.Count(one => IsActive(one) && one.Day("last_contact_date") < Today.AddDays(-182))),
            ("never_reached", group => group.Count(one => IsActive(one) && !one.Has("last_contact_date"))),
            ("gone", group => group.Count(one => !IsActive(one)))
        );
    }
}
