using System.Text.RegularExpressions;
using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Tests.Laws;

namespace Salescape.Simulation.Tests.Words;

/// <summary>Answers carry what was asked for: figures, pages, menus; and one explanation is not given for everything. Over whole
/// companies whose seeds are drawn at each run.</summary>
public sealed partial class AnswerTextsTests
{
    private const int LengthOfCause = 45;

    private static readonly Gen<World> Companies = Gen.Int[1, 1_000_000_000]
        .Select(seed => World.Seen(seed, 1, new(2023, 7, 1), new(2026, 6, 30)));

    [Fact]
    public void Who_asks_for_a_limit_is_told_a_number() =>
        ForAnyCompany(world =>
        {
            Dictionary<long, string> subjects = IncidentTextsTests.Pairs(world, SupportTicket.Table, "ticket_id", "subject");
            string[] answers =
            [
                .. IncidentTextsTests
                    .Pairs(world, TicketResolution.Table, "ticket_id", "resolution_notes")
                    .Where(note => Limit().IsMatch(subjects[note.Key]))
                    .Select(note => note.Value),
            ];

            Assert.NotEmpty(answers);
            Assert.All(answers, answer => Assert.Matches("[0-9]", answer));
        });

    [Fact]
    public void Answers_name_the_page_or_the_menu() =>
        ForAnyCompany(world =>
        {
            Column types = world.Column(SupportTicket.Table, "ticket_type");
            long[] tickets = ((LongColumn)world.Column(SupportTicket.Table, "ticket_id")).Values;
            HashSet<long> asked =
            [
                .. Enumerable
                    .Range(0, world[SupportTicket.Table].Count)
                    .Where(row => Cells.Text(types, row) is "Question" or "Configuration")
                    .Select(row => tickets[row]),
            ];
            string[] answers =
            [
                .. IncidentTextsTests
                    .Pairs(world, TicketResolution.Table, "ticket_id", "resolution_notes")
                    .Where(note => asked.Contains(note.Key))
                    .Select(note => note.Value),
            ];
            double share = (double)answers.Count(answer => Way().IsMatch(answer)) / answers.Length;

            Assert.True(share > 0.4, $"{share:P0} of {answers.Length} answers name a page, a menu or a call");
        });

    [Fact]
    public void No_cause_is_behind_everything() =>
        ForAnyCompany(world =>
        {
            string[] known = [.. IncidentTextsTests.All(world, RecurringIssue.Table, "root_cause").Select(Bare)];
            // A known problem has its cause in each of its tickets, but two of them are not told alike.
            Assert.True(known.Distinct().Count() >= 0.9 * known.Length, $"{known.Distinct().Count()} causes of {known.Length}");

            HashSet<string> ofIssues = [.. known.Select(cause => cause.TrimEnd('.'))];
            string[] notes = [.. IncidentTextsTests.All(world, TicketResolution.Table, "resolution_notes")];
            KeyValuePair<string, int> most = notes
                .SelectMany(note => SentenceEnd().Split(note).Select(Bare).Distinct())
                .Where(sentence => sentence.Length > LengthOfCause)
                .Where(sentence => !ofIssues.Any(cause => sentence.Contains(cause, StringComparison.Ordinal)))
                .CountBy(sentence => sentence)
                .MaxBy(pair => pair.Value);
            Assert.True(most.Value <= 0.015 * notes.Length, $"{most.Value} of {notes.Length}: {most.Key}");
        });

    private static string Bare(string sentence) =>
        Figures().Replace(IncidentTextsTests.Modules.Value.Replace(sentence, "#"), "#").ToLowerInvariant();

    private static void ForAnyCompany(Action<World> law) => Companies.Sample(law, iter: 1, threads: 1);

    [GeneratedRegex(@"^Limits? of|maximum number|How many people at once|rate limit", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();

    [GeneratedRegex(@" > [A-Z""]|https://docs\.| /v2/")]
    private static partial Regex Way();

    [GeneratedRegex(@"(?<=[.?!])\s|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b[A-Z]{2}-\d{4}\b|\b[0-9a-f]{8}-[0-9a-f]{4}\b|\d[\d.,:]*")]
    private static partial Regex Figures();
}
