namespace Salescape.Analyses.Tests.Truths.Roles;

/// <summary>What sales managers ask about their reps.</summary>
public abstract class SalesManagerTests : TruthTests
{
    public sealed class Small(SmallCompany company) : SalesManagerTests(company);

    public sealed class Drawn(DrawnCompany company) : SalesManagerTests(company);

    private readonly Row[] _reps;
    private readonly Dictionary<string, decimal> _quotas;

    protected SalesManagerTests(IBookedCompany company)
        : base(company)
    {
        _reps = [.. Books["territories"].Where(one => one["active"] == "Yes").GroupBy(one => one["sales_rep"]).Select(rep => rep.First())];
        _quotas = Books["sales_targets"]
            .Where(target => target.Has("sales_rep"))
            .ToDictionary(target => target["sales_rep"], target => target.Number("target_amount"));
    }

    [Fact]
    public void Reps_talk_to_customers()
    {
        static bool IsTalk(Row note) => note["note_type"] is "Meeting" or "Call" or "Email";
        Row[] TalksOf(string rep) =>
            [
                .. Books["customer_notes"]
                    .Where(note => IsTalk(note) && note["created_by"] == rep && note.Day("note_date") > Today.AddDays(-90)),
            ];
        Row[] DecidedOf(string rep) =>
            [.. Known.NewBusiness.Where(deal => deal["sales_rep"] == rep && deal.Day("close_date") > Today.AddMonths(-12))];
        Says(
            AskAll("activity-and-results"),
            "sales_rep",
            _reps.Select(one => one["sales_rep"]),
            rep => rep,
            ("talks_per_week", rep => TalksOf(rep).Length * 7 / 90m),
            ("meetings_per_week", rep => TalksOf(rep).Count(note => note["note_type"] == "Meeting") * 7 / 90m),
            ("people_spoken_to", rep =>
                TalksOf(rep).Where(note => note.Has("contact_id")).Select(note => note["contact_id"]).Distinct().Count()
            ),
            ("deals_decided_last_year", rep => DecidedOf(rep).Length),
            ("win_rate_percent", rep => Share(DecidedOf(rep).Count(IsWon), DecidedOf(rep).Length))
        );
    }

    [Fact]
    public void Reps_are_held_back_by_one_lever()
    {
        Row[] DecidedOf(string rep) =>
            [.. Known.NewBusiness.Where(deal => deal["sales_rep"] == rep && deal.Day("close_date") > Today.AddMonths(-18))];
        SaysOfSome(
            AskAll("coaching-levers"),
            "sales_rep",
            _reps.Select(one => one["sales_rep"]),
            rep => rep,
            ("deals_decided", rep => DecidedOf(rep).Length),
            ("win_rate_percent", rep => Share(DecidedOf(rep).Count(IsWon), DecidedOf(rep).Length)),
            ("mean_value_won", rep => Mean(DecidedOf(rep).Where(IsWon).Select(deal => deal.Number("deal_value")))),
            ("mean_days_to_win", rep => Mean(DecidedOf(rep).Where(IsWon).Select(deal => deal.Number("sales_cycle_days"))))
        );
    }

    [Fact]
    public void Deals_stand_with_reps_who_lost_the_account()
    {
        bool HasLeft(Row deal) => _reps.All(one => one["sales_rep"] != deal["sales_rep"]);
        Says(
            AskAll("deals-to-hand-over"),
            "opportunity_id",
            Known.Open.Where(deal => deal["sales_rep"] != Known.Customer(deal)["account_owner"]),
            deal => deal["opportunity_id"],
            ("amount", deal => deal.Number("amount")),
            ("heir", deal => Known.Customer(deal)["account_owner"]),
            ("state", deal => HasLeft(deal) ? "left" : "lost the account"),
            ("load_of_heir", deal =>
                Known.Open.Count(other =>
                    other["sales_rep"] == Known.Customer(deal)["account_owner"]
                    && (other["opportunity_type"] != "Renewal" || other.Day("close_date") <= Today.AddDays(180))
                )
            )
        );
    }

    [Fact]
    public void Reps_discount_on_like_deals()
    {
        var won = Known
            .Decided.Where(deal => IsWon(deal) && deal.Day("close_date") > Today.AddMonths(-24))
            .Where(deal => Known.Opportunity(deal)["opportunity_type"] != "Renewal" && Known.LastQuote(deal["opportunity_id"]) is not null)
            .ToLookup(deal => deal["sales_rep"]);
        decimal DiscountOf(Row deal)
        {
            Row quote = Known.LastQuote(deal["opportunity_id"])!.Value;
            var lines = Known.Of("quote_line_items", "quote_id")[quote["quote_id"]];
            decimal list = lines.Sum(one => one.Number("quantity") * one.Number("unit_price"));
            return 100 * (list - quote.Number("total_amount")) / list;
        }

        static bool IsLate(Row deal) => Days(deal.Day("close_date"), QuarterOf(deal.Day("close_date")).AddMonths(3)) <= 14;
        SaysOfSome(
            AskAll("discounting-habits"),
            "sales_rep",
            Books["territories"].Select(one => one["sales_rep"]).Distinct(),
            rep => rep,
            ("deals_won", rep => won[rep].Count()),
            ("mean_discount_percent", rep => Mean(won[rep].Select(DiscountOf))),
            ("at_list_price_percent", rep => Share(won[rep].Count(deal => DiscountOf(deal) == 0), won[rep].Count())),
            ("won_late_percent", rep => Share(won[rep].Count(IsLate), won[rep].Count()))
        );
    }

    [Fact]
    public void Large_deals_were_lost_lately()
    {
        Row[] NotesOf(Row deal) => [.. Known.Of("customer_notes", "opportunity_id")[deal["opportunity_id"]]];
        Row[] WithPeople(Row deal) => [.. NotesOf(deal).Where(note => note.Has("contact_id"))];
        Says(
            AskAll("loss-review"),
            "opportunity_id",
            Known
                .Decided.Where(deal => !IsWon(deal) && deal.Day("close_date") > Today.AddDays(-90))
                .Where(deal => Known.Opportunity(deal)["opportunity_type"] != "Renewal"),
            deal => deal["opportunity_id"],
            ("amount_lost", deal => Known.Opportunity(deal).Number("amount")),
            ("lost_on", deal => deal.Day("close_date")),
            ("contacts", deal => WithPeople(deal).Select(note => note["contact_id"]).Distinct().Count()),
            ("decision_maker_met", deal =>
                WithPeople(deal).Any(note => Known.By("customer_contacts")[note["contact_id"]]["role_type"] == "Decision Maker")
                    ? "yes"
                    : "no"
            ),
            ("quotes", deal => Known.Of("quotes", "opportunity_id")[deal["opportunity_id"]].Count()),
            ("last_discount_percent", deal => Known.LastQuote(deal["opportunity_id"])?.Number("discount_percent")),
            ("days_worked", deal => deal.Number("sales_cycle_days"))
        );
    }

    [Fact]
    public void A_quarter_lands_where_deals_and_quota_say()
    {
        DateOnly first = QuarterOf(Today.AddDays(14));
        var won = Books["closed_deals"]
            .Where(deal => IsWon(deal) && QuarterOf(deal.Day("close_date")) == first)
            .ToLookup(deal => deal["sales_rep"], deal => deal.Number("deal_value"));
        var late = Known
            .Open.Where(deal => deal["stage"] is "Proposal" or "Negotiation" && deal.Day("close_date") < first.AddMonths(3))
            .ToLookup(deal => deal["sales_rep"]);
        var quoted = Known
            .Decided.Where(deal => Known.Of("quotes", "opportunity_id").Contains(deal["opportunity_id"]))
            .ToLookup(deal => Known.Opportunity(deal)["opportunity_type"]);
        decimal AmountOf(Row deal) => Known.Opportunity(deal).Number("amount");
        decimal ChanceOf(Row deal) =>
            Ratio(quoted[deal["opportunity_type"]].Where(IsWon).Sum(AmountOf), quoted[deal["opportunity_type"]].Sum(AmountOf))
            ?? deal.Number("probability") / 100;
        bool IsHere(string rep) => _reps.Any(one => one["sales_rep"] == rep);
        Says(
            AskAll("quarter-outlook-by-rep"),
            "sales_rep",
            _reps.Select(one => one["sales_rep"]).Union(won.Select(rep => rep.Key)).Union(late.Select(rep => rep.Key)),
            rep => rep,
            ("quarter", _ => QuarterFirst(first)),
            ("quota", rep => IsHere(rep) ? _quotas[rep] : null),
            ("won", rep => won[rep].Sum()),
            ("landing", rep => won[rep].Sum() + late[rep].Sum(deal => deal.Number("amount") * ChanceOf(deal))),
            ("late_deals", rep => late[rep].Count())
        );
    }

    [Fact]
    public void Reps_ramp_up()
    {
        DateOnly founded = Books["territories"].Min(seat => seat.Day("effective_date"));
        var deals = Books["closed_deals"].ToLookup(deal => deal["sales_rep"]);
        bool IsKept(Row seat, DateOnly end) =>
            end <= Today.AddDays(1)
            && (
                seat["active"] == "Yes"
                || end <= deals[seat["sales_rep"]].Select(deal => deal.Day("close_date")).DefaultIfEmpty(founded).Max()
            );
        var quarters =
            from seat in Books["territories"]
            where _quotas.ContainsKey(seat["sales_rep"]) && seat.Day("effective_date") > founded.AddMonths(6)
            from number in Enumerable.Range(1, 12)
            let first = seat.Day("effective_date").AddMonths(3 * number - 3)
            let end = seat.Day("effective_date").AddMonths(3 * number)
            where first >= FirstLoss && IsKept(seat, end)
            let own = deals[seat["sales_rep"]].Where(deal => deal.Day("close_date") >= first && deal.Day("close_date") < end)
            group (Won: own.Where(IsWon).Sum(deal => deal.Number("deal_value")), Quota: _quotas[seat["sales_rep"]]) by number;
        Says(
            AskAll("rep-ramp"),
            "quarter_in_seat",
            quarters,
            number => Answer.Show(number.Key),
            ("reps", number => number.Count()),
            ("mean_won", number => number.Average(rep => rep.Won)),
            ("mean_of_quota_percent", number => Share(number.Sum(rep => rep.Won), number.Sum(rep => rep.Quota))),
            ("reps_without_a_win_percent", number => Share(number.Count(rep => rep.Won == 0), number.Count()))
        );
    }

    [Fact]
    public void Quota_stands_against_potential()
    {
        string[] Accounts(string rep) =>
            [.. Books["customers"].Where(one => one["account_owner"] == rep).Select(one => one["customer_id"])];
        var regions = _reps.ToLookup(one => one["region"]);
        Says(
            AskAll("territory-balance"),
            "sales_rep",
            _reps,
            one => one["sales_rep"],
            ("annual_quota", one => one.Number("quota")),
            ("share_of_quota_percent", one => Share(one.Number("quota"), regions[one["region"]].Sum(other => other.Number("quota")))),
            ("accounts", one => Accounts(one["sales_rep"]).Length),
            ("customers", one => Accounts(one["sales_rep"]).Count(Known.Arr.ContainsKey)),
            ("open_deals", one => Known.OpenNew.Count(deal => deal["sales_rep"] == one["sales_rep"]))
        );
    }
}
