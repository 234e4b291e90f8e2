using System.Collections.Concurrent;

namespace Salescape.Analyses.Tests.Truths;

/// <summary>What the words of the questions mean, as rows in memory; written apart from the snippets of SQL that say the same.</summary>
public sealed partial class Meanings(Books books)
{
    // Health is scored weekly: what is older than two weeks is of a customer that left.
    private const int DaysOfHealth = 14;

    private readonly ConcurrentDictionary<string, Lazy<object>> _worked = [];

    private DateOnly Today => books.AsOf;

    /// <summary>The rows of a table by their keys.</summary>
    public IReadOnlyDictionary<string, Row> By(string table) => Once(table, () => books.ByKey(table));

    /// <summary>The rows of a table by another column.</summary>
    public ILookup<string, Row> Of(string table, string column) =>
        Once($"{table}.{column}", () => books[table].Where(row => row.Has(column)).ToLookup(row => row[column]));

    /// <summary>The row that a key of another row points to.</summary>
    public Row Customer(Row row) => By("customers")[row["customer_id"]];

    public Row Product(Row row) => By("products")[row["product_id"]];

    public Row Opportunity(Row row) => By("opportunities")[row["opportunity_id"]];

    /// <summary>The day since which losses are on record; of the time before, only wins are.</summary>
    public DateOnly FirstLoss =>
        Once(nameof(FirstLoss), () => FirstOf(books["closed_deals"].Where(deal => deal["status"] == "Lost"), "close_date"));

    /// <summary>The day since which engagements are on record.</summary>
    public DateOnly FirstEngagement => Once(nameof(FirstEngagement), () => FirstOf(books["campaign_engagement"], "engagement_date"));

    /// <summary>The contracts that have been signed.</summary>
    public Row[] Signed => Once<Row[]>(nameof(Signed), () => [.. books["contracts"].Where(contract => contract["status"] != "Draft")]);

    /// <summary>The contracts in force on a day: signed, begun and not ended.</summary>
    public Row[] InForceOn(DateOnly day) =>
        Once<Row[]>($"{nameof(InForceOn)} {day}", () =>
            [.. Signed.Where(contract => contract.Day("start_date") <= day && contract.Day("end_date") >= day)]
        );

    /// <summary>The contracts in force today.</summary>
    public Row[] InForce => InForceOn(Today);

    /// <summary>The ARR of each customer today, who is a customer because a contract is in force.</summary>
    public IReadOnlyDictionary<string, decimal> Arr => ArrOn(Today);

    /// <summary>The ARR of each customer of a day.</summary>
    public IReadOnlyDictionary<string, decimal> ArrOn(DateOnly day) =>
        Once($"{nameof(ArrOn)} {day}", () =>
            InForceOn(day)
                .GroupBy(contract => contract["customer_id"])
                .ToDictionary(own => own.Key, own => own.Sum(contract => contract.Number("annual_value")))
        );

    /// <summary>The ARR of a customer today, 0 of another account.</summary>
    public decimal ArrOf(string customer) => Arr.GetValueOrDefault(customer);

    /// <summary>The first day on which a contract of a customer ends that is not renewed yet.</summary>
    public DateOnly NextEnd(string customer) =>
        Once(nameof(NextEnd), () =>
            {
                var renewed = books["renewals"].Where(one => one["renewal_status"] == "Won").Select(one => one["contract_id"]).ToHashSet();
                return Signed
                    .Where(contract => contract.Day("end_date") >= Today && !renewed.Contains(contract["contract_id"]))
                    .GroupBy(contract => contract["customer_id"])
                    .ToDictionary(own => own.Key, own => own.Min(contract => contract.Day("end_date")));
            })
            .GetValueOrDefault(customer, DateOnly.MaxValue);

    /// <summary>Days to the first end of a customer's contracts; null if all that run are renewed.</summary>
    public object? DaysToNextEnd(string customer) =>
        NextEnd(customer) is var end && end == DateOnly.MaxValue ? null : end.DayNumber - Today.DayNumber;

    /// <summary>The last day of the contracts that a customer has or had.</summary>
    public DateOnly LastEnd(string customer) =>
        Once(nameof(LastEnd), () =>
                Signed
                    .Where(contract => contract.Day("start_date") <= Today)
                    .GroupBy(contract => contract["customer_id"])
                    .ToDictionary(own => own.Key, own => own.Max(contract => contract.Day("end_date")))
            )
            .GetValueOrDefault(customer);

    /// <summary>Whether an install is in use on a day up to today: installed, not run out, with a contract behind it.</summary>
    public bool IsLive(Row install, DateOnly day) =>
        install.Day("install_date") <= day && install.Day("renewal_date") > day && LastEnd(install["customer_id"]) >= day;

    /// <summary>The installs in use today.</summary>
    public Row[] LiveInstalls => Once<Row[]>(nameof(LiveInstalls), () => [.. books["customer_products"].Where(one => IsLive(one, Today))]);

    /// <summary>The installs in use today, by customer.</summary>
    public ILookup<string, Row> LiveOf => Once(nameof(LiveOf), () => LiveInstalls.ToLookup(install => install["customer_id"]));

    /// <summary>The last month in which a table holds all measurings: it is complete from its 22nd day.</summary>
    public DateOnly LastRound(string table, string day) =>
        Once($"{nameof(LastRound)} {table}", () =>
            books[table]
                .Select(row => row.Day(day))
                .Select(one => one.AddDays(1 - one.Day))
                .Where(month => month.AddDays(21) <= Today)
                .DefaultIfEmpty(DateOnly.MinValue)
                .Max()
        );

    /// <summary>Whether a row is about an install in use today.</summary>
    public bool IsAtLiveInstall(Row row) =>
        Once(nameof(IsAtLiveInstall), () => LiveInstalls.Select(install => (install["customer_id"], install["product_id"])).ToHashSet())
            .Contains((row["customer_id"], row["product_id"]));

    /// <summary>The last measuring of the licences of an install, if it is measured.</summary>
    public Row? LastUse(Row install) =>
        Once(nameof(LastUse), () =>
                books["license_usage"]
                    .GroupBy(use => (use["customer_id"], use["product_id"]))
                    .ToDictionary(own => own.Key, own => own.MaxBy(use => use.Day("usage_date")))
            )
            .TryGetValue((install["customer_id"], install["product_id"]), out Row last)
            ? last
            : null;

    /// <summary>The release that an install runs.</summary>
    public Row? ReleaseOf(Row install) =>
        Of("product_releases", "product_id")[install["product_id"]]
            .Where(release => release["version_number"] == install["version_number"])
            .Select(release => (Row?)release)
            .SingleOrDefault();

    /// <summary>The releases of the product of an install that are newer than the one in use.</summary>
    public Row[] ReleasesAhead(Row install) =>
        [
            .. Of("product_releases", "product_id")[install["product_id"]]
                .Where(release => Version.Parse(release["version_number"]) > Version.Parse(install["version_number"])),
        ];

    /// <summary>The opportunities neither won nor lost, renewals among them.</summary>
    public Row[] Open =>
        Once<Row[]>(nameof(Open), () => [.. books["opportunities"].Where(deal => deal["stage"] is not ("Closed Won" or "Closed Lost"))]);

    /// <summary>The open opportunities but renewals.</summary>
    public Row[] OpenNew => Once<Row[]>(nameof(OpenNew), () => [.. Open.Where(deal => deal["opportunity_type"] != "Renewal")]);

    /// <summary>The deals decided since losses are on record.</summary>
    public Row[] Decided =>
        Once<Row[]>(nameof(Decided), () => [.. books["closed_deals"].Where(deal => deal.Day("close_date") >= FirstLoss)]);

    /// <summary>The decided deals with new customers.</summary>
    public Row[] NewBusiness =>
        Once<Row[]>(nameof(NewBusiness), () => [.. Decided.Where(deal => Opportunity(deal)["opportunity_type"] == "New Business")]);

    /// <summary>The closing of an opportunity that was won or lost: of one that came by a lead, a referral or a touch on record.</summary>
    public Row? ClosingOf(string opportunity) =>
        Once(nameof(ClosingOf), () => books["closed_deals"].ToDictionary(deal => deal["opportunity_id"], deal => (Row?)deal))
            .GetValueOrDefault(opportunity);

    /// <summary>The decision of an opportunity, if it is decided on record.</summary>
    public Row? DecisionOf(string opportunity) =>
        Once(nameof(DecisionOf), () => Decided.ToDictionary(deal => deal["opportunity_id"])).TryGetValue(opportunity, out Row decided)
            ? decided
            : null;

    /// <summary>The last quote of a deal, drafts aside, that which was accepted if one was.</summary>
    public Row? LastQuote(string opportunity) =>
        Once(nameof(LastQuote), () =>
                books["quotes"]
                    .Where(quote => quote["status"] != "Draft")
                    .GroupBy(quote => quote["opportunity_id"])
                    .ToDictionary(
                        deal => deal.Key,
                        deal =>
                            deal.OrderBy(quote => quote["status"] == "Accepted")
                                .ThenBy(quote => quote.Day("quote_date"))
                                .ThenBy(quote => quote["quote_id"], StringComparer.Ordinal)
                                .Last()
                    )
            )
            .TryGetValue(opportunity, out Row last)
            ? last
            : null;

    /// <summary>The renewals still to be decided of contracts that have not ended.</summary>
    public Row[] DueRenewals =>
        Once<Row[]>(nameof(DueRenewals), () =>
            [
                .. books["renewals"]
                    .Where(renewal => renewal["renewal_status"] is "Pending" or "At Risk")
                    .Where(renewal => renewal.Day("current_expiration_date") >= Today),
            ]
        );

    /// <summary>What is still owed of an invoice.</summary>
    public decimal OpenAmount(Row bill) =>
        bill["status"] is "Sent" or "Overdue" or "Partially Paid"
            ? bill.Number("total_amount")
                - Of("payments", "invoice_id")[bill["invoice_id"]]
                    .Where(payment => payment["status"] is "Successful" or "Refunded" && payment.Day("payment_date") <= Today)
                    .Sum(payment => payment.Number("payment_amount") * (payment["status"] == "Refunded" ? -1 : 1))
            : 0;

    /// <summary>The last health score of each customer of today.</summary>
    public IReadOnlyDictionary<string, Row> Health =>
        Once<IReadOnlyDictionary<string, Row>>(nameof(Health), () =>
            books["customer_health_score"]
                .Where(score => score.Day("score_date") > Today.AddDays(-DaysOfHealth) && Arr.ContainsKey(score["customer_id"]))
                .GroupBy(score => score["customer_id"])
                .ToDictionary(own => own.Key, own => own.MaxBy(score => score.Day("score_date")))
        );

    /// <summary>The last health score of a customer, if it is scored yet.</summary>
    public Row? HealthOf(string customer) => Health.TryGetValue(customer, out Row health) ? health : null;

    /// <summary>The success manager of each customer: whoever last did something for it, or began to onboard it.</summary>
    public IReadOnlyDictionary<string, string> Manager =>
        Once<IReadOnlyDictionary<string, string>>(nameof(Manager), () =>
            books["customer_success_activities"]
                .Select(act => (Customer: act["customer_id"], Day: act.Day("activity_date"), Name: act["csm_name"]))
                .Concat(
                    books["onboarding_progress"]
                        .Select(one => (Customer: one["customer_id"], Day: one.Day("start_date"), Name: one["csm_assigned"]))
                )
                .GroupBy(one => one.Customer)
                .ToDictionary(
                    own => own.Key,
                    own => own.OrderByDescending(one => one.Day).ThenBy(one => one.Name, StringComparer.Ordinal).First().Name
                )
        );

    /// <summary>The tickets not resolved yet.</summary>
    public Row[] Unresolved =>
        Once<Row[]>(nameof(Unresolved), () => [.. books["support_tickets"].Where(ticket => !ticket.Has("resolved_date"))]);

    /// <summary>The day of a ticket whose breach is on record, in either target.</summary>
    public bool IsBreached(Row ticket) => Of("sla_breaches", "ticket_id").Contains(ticket["ticket_id"]);

    /// <summary>The level of an agent, told by the escalations that reach him or her; the others are on the first.</summary>
    public string LevelOf(string agent) =>
        Once(nameof(LevelOf), () => books["escalations"]
                    .GroupBy(one => one["escalated_to"])
                    .ToDictionary(
                        one => one.Key,
                        one =>
                            one.Any(step => step["escalation_level"] == "Manager") ? "Manager"
                            : one.Any(step => step["escalation_level"].EndsWith("Engineering", StringComparison.Ordinal)) ? "Engineering"
                            : one.Any(step => step["escalation_level"].EndsWith("L3", StringComparison.Ordinal)) ? "L3"
                            : "L2"
                    ))
            .GetValueOrDefault(agent, "L1");

    /// <summary>The row of the channel that a ticket came by: round the clock where its target counts all hours.</summary>
    public Row ChannelOf(Row ticket)
    {
        bool roundTheClock =
            books["sla_policies"]
                .Where(policy => policy["customer_tier"] == Customer(ticket)["customer_tier"] && policy["priority"] == ticket["priority"])
                .Where(policy => policy.Day("effective_date") <= ticket.Day("created_date"))
                .MaxBy(policy => policy.Day("effective_date"))["business_hours_only"] == "No";
        string name = ticket["channel"] == "API" ? "Portal" : ticket["channel"];
        return books["support_channels"]
            .Where(channel => channel["channel_name"] == name)
            .Single(channel => channel["hours_of_operation"].StartsWith("24 hours", StringComparison.Ordinal) == roundTheClock);
    }

    /// <summary>The hours of work logged on a ticket.</summary>
    public decimal HoursOn(Row ticket) =>
        Once(nameof(HoursOn), () =>
                books["ticket_worklog"]
                    .GroupBy(entry => entry["ticket_id"])
                    .ToDictionary(own => own.Key, own => own.Sum(entry => entry.Number("time_spent_minutes")) / 60)
            )
            .GetValueOrDefault(ticket["ticket_id"]);

    /// <summary>The hours of work that a ticket took to its solution; 0 as long as it has none.</summary>
    public decimal EffortOf(Row ticket) =>
        Of("ticket_resolution", "ticket_id")[ticket["ticket_id"]].Sum(resolution => resolution.Number("effort_hours"));

    /// <summary>The answered surveys right after a ticket; the quarterly and yearly ones only name the last one.</summary>
    public IEnumerable<decimal> ScoresAfter(Row ticket) =>
        Of("customer_satisfaction", "ticket_id")[ticket["ticket_id"]].Where(IsCsat).Select(survey => survey.Number("satisfaction_score"));

    /// <summary>Whether a survey counts for satisfaction: answered, and sent right after a ticket.</summary>
    public static bool IsCsat(Row survey) => survey.Has("satisfaction_score") && survey["survey_type"] == "Post-Ticket";

    /// <summary>The topics of a ticket.</summary>
    public IEnumerable<string> TagsOf(Row ticket) =>
        Of("ticket_tags", "ticket_id")[ticket["ticket_id"]].Select(tag => tag["tag_name"]).Distinct();

    private static DateOnly FirstOf(IEnumerable<Row> rows, string day) =>
        rows.Select(row => row.Day(day)).Append(DateOnly.MaxValue).Min();

    private T Once<T>(string name, Func<T> work)
        where T : notnull => (T)_worked.GetOrAdd(name, _ => new(() => work())).Value;
}
