using System.Text.RegularExpressions;

namespace Salescape.Analyses.Tests.Truths.Marketing;

/// <summary>Rules of lead scoring, by their criteria, and the leads to call.</summary>
public abstract partial class ScoringTests : TruthTests
{
    public sealed class Small(SmallCompany company) : ScoringTests(company);

    public sealed class Drawn(DrawnCompany company) : ScoringTests(company);

    private readonly ILookup<string, Row> _engagements;

    protected ScoringTests(IBookedCompany company)
        : base(company) => _engagements = Known.Of("campaign_engagement", "lead_id");

    [Fact]
    public void Rules_pick_leads_that_convert()
    {
        Row[] old = [.. Books["leads"].Where(lead => IsOnRecord(lead) && lead.Day("created_date") <= Today.AddDays(-120))];
        Row[] Meeting(Row rule) => [.. old.Where(lead => Meets(lead, rule["criteria"]))];
        static int Converted(Row[] leads) => leads.Count(lead => lead.Has("conversion_date"));
        decimal? Others(Row rule) => Share(Converted(old) - Converted(Meeting(rule)), old.Length - Meeting(rule).Length);
        Says(
            AskAll("rule-effectiveness-analysis"),
            "rule_id",
            Books["lead_scoring_rules"],
            rule => rule["rule_id"],
            ("leads_meeting", rule => Meeting(rule).Length),
            ("leads_meeting_percent", rule => Share(Meeting(rule).Length, old.Length)),
            ("conversion_percent", rule => Share(Converted(Meeting(rule)), Meeting(rule).Length)),
            ("conversion_of_others_percent", rule => Others(rule)),
            ("lift", rule => Ratio(Share(Converted(Meeting(rule)), Meeting(rule).Length), Others(rule)))
        );
        Says(
            AskAll("lead_scoring_rules/lead-scoring-optimization"),
            "rule_id",
            Books["lead_scoring_rules"].Where(rule => rule["active"] == "Yes"),
            rule => rule["rule_id"],
            ("points", rule => rule.Number("points")),
            ("leads_meeting", rule => Meeting(rule).Length),
            ("converted", rule => Converted(Meeting(rule))),
            ("conversion_percent", rule => Share(Converted(Meeting(rule)), Meeting(rule).Length))
        );
    }

    [Fact]
    public void Criteria_are_met_and_agreed_with()
    {
        Row[] all = [.. Books["leads"].Where(IsOnRecord)];
        static Row[] Decided(IEnumerable<Row> leads) =>
            [.. leads.Where(lead => lead["lead_status"] is "Qualified" or "Converted" or "Unqualified")];
        static int Accepted(Row[] leads) => leads.Count(lead => lead["lead_status"] is "Qualified" or "Converted");
        Row[] recent = [.. all.Where(lead => lead.Day("created_date") > Today.AddDays(-180))];
        Says(
            AskAll("qualification-criteria-management"),
            "rule_id",
            Books["lead_scoring_rules"],
            rule => rule["rule_id"],
            ("recent_leads_meeting", rule => recent.Count(lead => Meets(lead, rule["criteria"]))),
            ("recent_leads_percent", rule => Share(recent.Count(lead => Meets(lead, rule["criteria"])), recent.Length)),
            ("accepted_percent", rule =>
                Decided(all.Where(lead => Meets(lead, rule["criteria"]))) is var decided ? Share(Accepted(decided), decided.Length) : null
            )
        );
    }

    [Fact]
    public void The_score_tells_converting_leads_from_others()
    {
        Row[] old = [.. Books["leads"].Where(lead => IsOnRecord(lead) && lead.Day("created_date") <= Today.AddDays(-120))];
        decimal[] ScoresOf(bool converted) =>
            [.. old.Where(lead => lead.Has("conversion_date") == converted).Select(lead => lead.Number("lead_score"))];
        decimal pairs = ScoresOf(true)
            .Sum(one =>
                ScoresOf(false)
                    .Sum(other =>
                        one > other ? 1
                        : one == other ? 0.5m
                        : 0
                    )
            );
        Answer answer = Part(AskAll("scoring-model-tuning"), "model", "1 score as it is (0 to 100)");
        Says(
            answer,
            "model",
            old.Take(1),
            _ => "1 score as it is (0 to 100)",
            ("separation_percent", _ => Share(pairs, (decimal)ScoresOf(true).Length * ScoresOf(false).Length)),
            ("leads", _ => old.Length),
            ("converted", _ => ScoresOf(true).Length),
            ("mean_score_converted", _ => Mean(ScoresOf(true))),
            ("mean_score_others", _ => Mean(ScoresOf(false)))
        );
    }

    [Fact]
    public void Leads_that_nobody_qualified_look_like_others()
    {
        Row[] old = [.. Books["leads"].Where(lead => IsOnRecord(lead) && lead.Day("created_date") <= Today.AddDays(-90))];
        static int BandOf(Row lead) => Math.Min(9, (int)lead.Number("lead_score") / 10);
        decimal? RateOf(int band) =>
            Share(old.Count(lead => BandOf(lead) == band && lead.Has("conversion_date")), old.Count(lead => BandOf(lead) == band));
        Says(
            AskAll("lead-qualification"),
            "lead_id",
            Books["leads"].Where(lead => lead["lead_status"] is "New" or "Contacted" && lead.Day("created_date") > Today.AddDays(-180)),
            lead => lead["lead_id"],
            ("band_conversion_percent", lead => RateOf(BandOf(lead))),
            ("age_days", lead => Days(lead.Day("created_date"), Today)),
            ("engagements", lead => _engagements[lead["lead_id"]].Count()),
            ("points_last_30_days", lead =>
                _engagements[lead["lead_id"]]
                    .Where(one => one.Day("engagement_date") > Today.AddDays(-30))
                    .Sum(one => one.Number("engagement_score"))
            )
        );
    }

    [Fact]
    public void A_score_means_the_same_whatever_the_source()
    {
        Row[] old = [.. Books["leads"].Where(lead => IsOnRecord(lead) && lead.Day("created_date") <= Today.AddDays(-120))];
        static string BandOf(Row lead) =>
            lead.Number("lead_score") switch
            {
                < 30 => "0-29",
                < 50 => "30-49",
                < 70 => "50-69",
                _ => "70-100",
            };
        var rates = old.GroupBy(BandOf)
            .ToDictionary(band => band.Key, band => Share(band.Count(lead => lead.Has("conversion_date")), band.Count()));
        Says(
            AskAll("lead-score-calibration"),
            "lead_source,score_band",
            old.GroupBy(lead => $"{lead["lead_source"]} | {BandOf(lead)}"),
            group => group.Key,
            ("leads", group => group.Count()),
            ("converted", group => group.Count(lead => lead.Has("conversion_date"))),
            ("conversion_percent", group => Share(group.Count(lead => lead.Has("conversion_date")), group.Count())),
            ("conversion_of_band_percent", group => rates[BandOf(group.First())])
        );
    }

    [Fact]
    public void Leads_kept_engaged_convert_later()
    {
        static string TouchesOf(int touches) =>
            touches switch
            {
                0 => "0",
                <= 2 => "1-2",
                <= 4 => "3-4",
                _ => "5+",
            };
        Row[] onWhoTheyAre =
        [
            .. Books["lead_scoring_rules"]
                .Where(rule => rule["active"] == "Yes" && rule["rule_category"] is ("Demographic" or "Firmographic")),
        ];
        string BandOf(Row lead) =>
            onWhoTheyAre.Where(rule => Meets(lead, rule["criteria"])).Sum(rule => rule.Number("points")) switch
            {
                < 15 => "3 hardly: below 15",
                < 25 => "2 partly: 15 to 24",
                _ => "1 fits: 25 points or more",
            };
        int Touches(Row lead) =>
            Known
                .Of("campaign_engagement", "lead_id")[lead["lead_id"]]
                .Count(one =>
                    one.Day("engagement_date") > lead.Day("created_date")
                    && one.Day("engagement_date") <= lead.Day("created_date").AddDays(30)
                );
        static int DaysTo(Row lead) => Days(lead.Day("created_date"), lead.Day("conversion_date"));
        Row[] leads =
        [
            .. Books["leads"]
                .Where(lead => lead.Day("created_date") <= Today.AddDays(-180) && lead.Day("created_date") >= Known.FirstEngagement)
                .Where(lead => !lead.Has("conversion_date") || DaysTo(lead) > 30),
        ];
        Says(
            AskAll("lead-nurturing-effectiveness"),
            "fit_band,touches_in_30_days",
            leads.GroupBy(lead => $"{BandOf(lead)} | {TouchesOf(Touches(lead))}"),
            group => group.Key,
            ("leads", group => group.Count()),
            ("converted_later", group => group.Count(lead => lead.Has("conversion_date") && DaysTo(lead) <= 180)),
            ("converted_later_percent", group =>
                Share(group.Count(lead => lead.Has("conversion_date") && DaysTo(lead) <= 180), group.Count())
            )
        );
    }

    // Since when engagements are on record: of older leads nobody knows what they did.
    private bool IsOnRecord(Row lead) => lead.Day("created_date") >= Known.FirstEngagement;

    private bool Meets(Row lead, string criteria)
    {
        string[] terms = [.. Quoted().Matches(criteria).Select(term => term.Groups[1].Value)];
        if (criteria.StartsWith("engagements", StringComparison.Ordinal))
        {
            int count = _engagements[lead["lead_id"]].Count(one => terms.Length == 0 || one["engagement_type"] == terms[0]);
            int number = int.Parse(criteria[(criteria.LastIndexOf(' ') + 1)..]);
            return criteria.Contains(">=") ? count >= number : count == number;
        }

        string column = criteria.Split(' ')[0];
        return criteria.Contains("is not null") ? lead.Has(column)
            : criteria.Contains("contains any") ? terms.Any(term => lead[column].Contains(term, StringComparison.Ordinal))
            : terms.Contains(lead[column]);
    }

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
