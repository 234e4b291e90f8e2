namespace Salescape.Analyses.Tests.Truths;

/// <summary>What the words about support mean.</summary>
public sealed partial class Meanings
{
    // What a written reason speaks of, the first that is found.
    private static readonly (string Words, string Cause)[] Causes =
    [
        ("queue of", "more tickets than people"),
        ("overflow queue", "more tickets than people"),
        ("Stayed unassigned", "more tickets than people"),
        ("More tickets than planned", "more tickets than people"),
        ("Lay behind more urgent", "more tickets than people"),
        ("Left in the queue", "more tickets than people"),
        ("was busy with other tickets", "more tickets than people"),
        ("handover between shifts", "change of shift or day off"),
        ("who was off that day", "change of shift or day off"),
        ("wrong queue", "missed or misrouted at the start"),
        ("triage round", "missed or misrouted at the start"),
        ("Alert for this tier", "missed or misrouted at the start"),
        ("the higher level had to begin anew", "lost in the handing up"),
        ("between the levels", "lost in the handing up"),
        ("when little of the time was left", "lost in the handing up"),
        ("Engineering needed longer", "waiting for engineering or operations"),
        ("Was with engineering", "waiting for engineering or operations"),
        ("Waited for operations", "waiting for engineering or operations"),
        ("Operations had not", "waiting for engineering or operations"),
        ("Product management had not", "waiting for product management or finance"),
        ("answer from product management", "waiting for product management or finance"),
        ("Finance had not", "waiting for product management or finance"),
        ("Waited for finance", "waiting for product management or finance"),
        ("was not found within", "cause not found in time"),
        ("Took several attempts", "cause not found in time"),
        ("Searched for a cause", "cause not found in time"),
        ("Could not be reproduced", "cause not found in time"),
        ("two looks", "cause not found in time"),
        ("Second look", "cause not found in time"),
        ("filed as simple", "cause not found in time"),
        ("First solution did not hold", "cause not found in time"),
        ("was found, the answer", "cause known, solution late"),
        ("Known since the look", "cause known, solution late"),
        ("knew the cause", "cause known, solution late"),
        ("Cause explained", "cause known, solution late"),
        ("Cause was known", "cause known, solution late"),
        ("Answer was ready", "cause known, solution late"),
    ];

    /// <summary>The first day of which all tickets are on record; the first survey tells it.</summary>
    public DateOnly FirstTicket =>
        Once(nameof(FirstTicket), () => books["customer_satisfaction"].Select(survey => survey.Day("survey_date")).Append(Today).Min());

    /// <summary>The cause that the reason of a missed target tells; what is no fault of ours is waiting for the customer.</summary>
    public static string CauseOf(Row breach) =>
        Causes
            .Where(one => breach["reason"].Contains(one.Words, StringComparison.Ordinal))
            .Select(one => one.Cause)
            .FirstOrDefault("waiting for the customer");

    /// <summary>The tickets that the list of a known problem names and that are on record.</summary>
    public Row[] NamedBy(Row issue) =>
        [.. ListOf(issue).Where(By("support_tickets").ContainsKey).Select(key => By("support_tickets")[key])];

    /// <summary>How many tickets of a known problem each one in its list stands for.</summary>
    public static decimal WeightIn(Row issue) => issue.Number("occurrence_count") / Math.Max(1, ListOf(issue).Length);

    private static string[] ListOf(Row issue) => issue["related_tickets"].Split(", ", StringSplitOptions.RemoveEmptyEntries);
}
