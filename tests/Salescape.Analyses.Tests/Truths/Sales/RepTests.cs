namespace Salescape.Analyses.Tests.Truths.Sales;

/// <summary>Reps, their territories and habits, and what they promised.</summary>
public abstract class RepTests : TruthTests
{
    public sealed class Small(SmallCompany company) : RepTests(company);

    public sealed class Drawn(DrawnCompany company) : RepTests(company);

    private readonly Row[] _territories;

    protected RepTests(IBookedCompany company)
        : base(company) => _territories = [.. Books["territories"].Where(one => one["active"] == "Yes")];

    [Fact]
    public void Interactions_come_in_one_line_of_time()
    {
        (string Customer, DateOnly Day)[] all =
        [
            .. Books["customer_notes"].Select(note => (note["customer_id"], note.Day("note_date"))),
            .. Books["customer_success_activities"].Select(act => (act["customer_id"], act.Day("activity_date"))),
            .. Books["support_tickets"].Select(ticket => (ticket["customer_id"], ticket.Day("created_date"))),
        ];
        Answer answer = AskAll("customer-interaction-history");
        Assert.Equal(all.Length, answer.Rows.Count);
        Says(
            answer,
            "customer_id,happened",
            "days_since_previous",
            all.GroupBy(one => one.Customer)
                .Select(own => (own.Key, Days: own.Select(one => one.Day).Distinct().Order().ToArray()))
                .SelectMany(own =>
                    own.Days.Select((day, place) => ($"{own.Key} | {Written(day)}", place == 0 ? 0m : Days(own.Days[place - 1], day)))
                )
        );
    }

    [Fact]
    public void Promises_are_open_until_a_later_note()
    {
        (DateOnly, string) When(Row note) => (note.Day("note_date"), note["note_id"]);
        var promises = Known
            .Open.SelectMany(deal => Known.Of("customer_notes", "opportunity_id")[deal["opportunity_id"]].OrderBy(When).TakeLast(1))
            .Where(note => note.Has("next_action_date") && note.Day("next_action_date") <= Today.AddDays(30));
        Says(
            AskAll("follow-up-management"),
            "note_id",
            promises,
            note => note["note_id"],
            ("days_overdue", note => Days(note.Day("next_action_date"), Today)),
            ("amount", note => Known.Opportunity(note).Number("amount")),
            ("weighted_amount", note => Known.Opportunity(note).Number("amount") * Known.Opportunity(note).Number("probability") / 100)
        );
    }

    [Fact]
    public void Habits_are_those_of_decided_new_business()
    {
        Row[] deals = [.. Known.NewBusiness.Where(deal => deal.Day("close_date") > Today.AddMonths(-18))];
        var bySource = deals
            .GroupBy(deal => Known.Opportunity(deal)["lead_source"])
            .ToDictionary(source => source.Key, source => Percent(source.Count(IsWon), source.Count()));
        Row[] NotesOf(IEnumerable<Row> some) =>
            [.. some.SelectMany(deal => Known.Of("customer_notes", "opportunity_id")[deal["opportunity_id"]])];
        SaysOfSome(
            AskAll("sales-coaching"),
            "sales_rep",
            deals.GroupBy(deal => deal["sales_rep"]),
            rep => rep.Key,
            ("decided_deals", rep => rep.Count()),
            ("win_rate_percent", rep => Share(rep.Count(IsWon), rep.Count())),
            ("expected_percent", rep => rep.Average(deal => bySource[Known.Opportunity(deal)["lead_source"]])),
            ("notes", rep => NotesOf(rep).Length),
            ("notes_per_deal", rep => (decimal)NotesOf(rep).Length / rep.Count()),
            ("next_step_agreed_percent", rep => Share(NotesOf(rep).Count(note => note.Has("next_action")), NotesOf(rep).Length)),
            ("meetings_percent", rep => Share(NotesOf(rep).Count(note => note["note_type"] == "Meeting"), NotesOf(rep).Length))
        );
    }

    [Fact]
    public void Only_a_habit_that_tells_the_stronger_reps_is_coached()
    {
        Answer answer = AskAll("sales-coaching");
        decimal? Of(IReadOnlyList<object?> row, string column) =>
            row[answer.PlaceOf(column)] is null ? null : Number(row[answer.PlaceOf(column)]);
        static double Variance(double[] some) => some.Sum(one => Math.Pow(one - some.Average(), 2)) / (some.Length - 1);
        (string Focus, string Column, int Good)[] habits =
        [
            ("engage more contacts", "contacts_per_deal", 1),
            ("agree a next step", "next_step_agreed_percent", 1),
            ("meet in person", "meetings_percent", 1),
            ("touch deals more often", "days_between_touches", -1),
        ];
        Dictionary<string, double> standards = [];
        foreach ((string focus, string column, int good) in habits)
        {
            double[] HabitOf(int side) =>
                [
                    .. answer
                        .Rows.Where(row => Math.Sign(Of(row, "difference_points")!.Value) == side && Of(row, column) is not null)
                        .Select(row => good * (double)Of(row, column)!.Value),
                ];
            double[] stronger = HabitOf(1);
            double[] weaker = HabitOf(-1);
            if (stronger.Length < 2 || weaker.Length < 2)
                continue;
            double error = Math.Sqrt((Variance(stronger) / stronger.Length) + (Variance(weaker) / weaker.Length));
            if (stronger.Average() - weaker.Average() > 2.2 * error)
                standards[focus] = stronger.Average();
        }

        foreach (IReadOnlyList<object?> row in answer.Rows)
        {
            string focus = Answer.Show(row[answer.PlaceOf("focus")]);
            string[] behind =
            [
                .. habits
                    .Where(habit =>
                        standards.TryGetValue(habit.Focus, out double standard)
                        && habit.Good * (double?)Of(row, habit.Column) < standard
                    )
                    .Select(habit => habit.Focus),
            ];
            Assert.Contains(focus, behind.DefaultIfEmpty("none"));
        }
    }

    [Theory]
    [InlineData("sales-coaching")]
    [InlineData("coaching-levers")]
    [InlineData("discounting-habits")]
    public void Nobody_is_coached_who_has_left(string name)
    {
        Answer answer = AskAll(name);

        Assert.Subset(Known.RepsHere, answer.Rows.Select(row => Answer.Show(row[answer.PlaceOf("sales_rep")])).ToHashSet());
    }

    [Fact]
    public void A_quarter_is_carried_by_the_reps_in_the_seat_on_its_first_day()
    {
        Row[] standing = [.. Books["sales_targets"].Where(target => target.Has("sales_rep"))];
        var quotas = standing.ToDictionary(target => target["sales_rep"], target => target.Number("target_amount"));
        var targets = Books["sales_targets"].Where(target => !target.Has("sales_rep")).ToLookup(target => target["quarter"]);
        decimal WonBy(IEnumerable<Row> deals) => deals.Where(IsWon).Sum(deal => deal.Number("deal_value"));
        // Who held a territory on the first day of a quarter, and had a quota by then.
        string[] RepsOf(string quarter) =>
            [
                .. standing
                    .Where(target => FirstDayOf(target["quarter"]) <= FirstDayOf(quarter))
                    .Select(target => target["sales_rep"])
                    .Where(rep =>
                        Books["territories"].Any(one =>
                            one["sales_rep"] == rep
                            && one.Day("effective_date") <= FirstDayOf(quarter)
                            && UntilOf(one) > FirstDayOf(quarter)
                        )
                    ),
            ];
        Says(
            AskAll("sales-performance-tracking"),
            "quarter",
            Books["closed_deals"]
                .Where(deal => deal.Day("close_date") > Today.AddMonths(-36))
                .GroupBy(deal => deal["quarter"])
                .Where(quarter => RepsOf(quarter.Key).Length > 0),
            quarter => quarter.Key,
            ("reps", quarter => RepsOf(quarter.Key).Length),
            ("capacity", quarter => RepsOf(quarter.Key).Sum(rep => quotas[rep])),
            ("target", quarter => targets[quarter.Key].Sum(target => target.Number("target_amount"))),
            ("won", quarter => WonBy(quarter)),
            ("reps_at_quota_percent", quarter =>
                Share(
                    RepsOf(quarter.Key).Count(rep => WonBy(quarter.Where(deal => deal["sales_rep"] == rep)) >= quotas[rep]),
                    RepsOf(quarter.Key).Length
                )
            )
        );
    }

    [Fact]
    public void Territories_deliver_by_the_deals_of_their_rep()
    {
        Row[] Of(Row territory) => [.. Books["closed_deals"].Where(deal => deal["sales_rep"] == territory["sales_rep"])];
        var standsSince = Books["sales_targets"]
            .Where(target => target.Has("sales_rep"))
            .ToDictionary(target => target["sales_rep"], target => FirstDayOf(target["quarter"]));
        Row[] LastYear(Row territory) =>
            [
                .. Of(territory)
                    .Where(deal => deal.Day("close_date") >= QuarterOf(Today.AddDays(1)).AddMonths(-12))
                    .Where(deal => deal.Day("close_date") < QuarterOf(Today.AddDays(1)))
                    .Where(deal => deal.Day("close_date") >= standsSince[territory["sales_rep"]]),
            ];
        HashSet<string> newBusiness = [.. Known.NewBusiness.Select(deal => deal["opportunity_id"])];
        Row[] New(Row territory) => [.. LastYear(territory).Where(deal => newBusiness.Contains(deal["opportunity_id"]))];
        Says(
            AskAll("territory-performance-analysis"),
            "territory_id",
            _territories,
            one => one["territory_id"],
            ("won", one => LastYear(one).Where(IsWon).Sum(deal => deal.Number("deal_value"))),
            ("win_rate_percent", one => Share(New(one).Count(IsWon), New(one).Length)),
            ("new_deals_decided", one => New(one).Length),
            ("accounts", one => Books["customers"].Count(customer => customer["account_owner"] == one["sales_rep"])),
            ("new_deals_opened_3_months", one =>
                Books["opportunities"]
                    .Count(deal =>
                        deal["sales_rep"] == one["sales_rep"]
                        && deal["opportunity_type"] == "New Business"
                        && deal.Day("created_date") > Today.AddMonths(-3)
                    )
            )
        );
    }

    [Fact]
    public void A_fair_quota_follows_from_bookings_and_pipeline()
    {
        string OwnerOf(Row row) => Known.Customer(row)["account_owner"];
        // Of a deal over several years one year counts.
        decimal FirstYear(Row deal) =>
            Known
                .Signed.Where(contract => contract["opportunity_id"] == deal["opportunity_id"])
                .Select(contract => contract.Number("annual_value"))
                .Append(deal.Number("deal_value"))
                .Min();
        decimal Booked(Row one) =>
            Books["closed_deals"]
                .Where(deal => IsWon(deal) && OwnerOf(deal) == one["sales_rep"] && deal.Day("close_date") > Today.AddMonths(-12))
                .Sum(FirstYear);
        decimal TermOf(Row deal) =>
            Known
                .Of("quotes", "opportunity_id")[deal["opportunity_id"]]
                .SelectMany(quote => Known.Of("quote_line_items", "quote_id")[quote["quote_id"]])
                .Select(line => line.Number("term_months"))
                .Append(12)
                .Max();
        decimal Weighted(Row one) =>
            Known
                .Open.Where(deal => OwnerOf(deal) == one["sales_rep"] && deal.Day("close_date") <= Today.AddMonths(12))
                .Sum(deal => deal.Number("amount") * deal.Number("probability") / 100 * 12 / TermOf(deal));
        decimal booked = _territories.Sum(Booked);
        decimal weighted = _territories.Sum(Weighted);
        decimal quota = _territories.Sum(one => one.Number("quota"));
        Says(
            AskAll("quota-allocation"),
            "territory_id",
            _territories,
            one => one["territory_id"],
            ("quota", one => one.Number("quota")),
            ("share_of_quota", one => Share(one.Number("quota"), quota)),
            ("booked_last_year", one => Booked(one)),
            ("weighted_first_year", one => Weighted(one)),
            ("share_of_basis", one => (Share(Booked(one), booked) + Share(Weighted(one), weighted)) / 2)
        );
    }

    [Fact]
    public void Assignments_are_judged_by_the_deals_of_the_rep()
    {
        Row[] Of(Row one) =>
            [
                .. Known
                    .Decided.Where(deal => deal["sales_rep"] == one["sales_rep"] && deal.Day("close_date") >= one.Day("effective_date"))
                    .Where(deal =>
                        one["active"] == "Yes" ? deal.Day("close_date") > Today.AddMonths(-12) : deal.Day("close_date") < UntilOf(one)
                    ),
            ];
        Row[] New(Row one) => [.. Of(one).Where(deal => Known.Opportunity(deal)["opportunity_type"] == "New Business")];
        Says(
            AskAll("rep-performance-by-territory"),
            "territory_id",
            Books["territories"],
            one => one["territory_id"],
            ("won_value", one => Of(one).Where(IsWon).Sum(deal => deal.Number("deal_value"))),
            ("deals_decided", one => Of(one).Length),
            ("win_rate_percent", one => Share(New(one).Count(IsWon), New(one).Length)),
            ("annual_quota", one => one.Number("quota"))
        );
    }

    // The day on which the next holder of a territory takes over.
    private DateOnly UntilOf(Row one) =>
        Books["territories"]
            .Where(next => next["territory_name"] == one["territory_name"] && next["region"] == one["region"])
            .Select(next => next.Day("effective_date"))
            .Where(day => day > one.Day("effective_date"))
            .Append(DateOnly.MaxValue)
            .Min();
}
