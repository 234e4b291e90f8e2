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
                .. Mails(world).Where(mails => Limit().IsMatch(subjects[mails.Key])).Select(mails => mails.Value),
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
                .. Mails(world).Where(mails => asked.Contains(mails.Key)).Select(mails => mails.Value),
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

    /// <summary>What the desk wrote to customers on tickets opened in the window and solved, ticket by ticket; who left before the solution
    /// was told none.</summary>
    private static Dictionary<long, string> Mails(World world)
    {
        Dictionary<long, string> notes = IncidentTextsTests.Pairs(world, TicketResolution.Table, "ticket_id", "resolution_notes");
        long[] tickets = ((LongColumn)world.Column(SupportTicket.Table, "ticket_id")).Values;
        Column opened = world.Column(SupportTicket.Table, "created_date");
        HashSet<long> whole =
        [
            .. Enumerable
                .Range(0, world[SupportTicket.Table].Count)
                .Where(row => string.CompareOrdinal(Cells.Text(opened, row), "2023-07-01") >= 0)
                .Select(row => tickets[row])
                .Where(ticket => notes.TryGetValue(ticket, out string? note) && !Parted().IsMatch(note)),
        ];
        long[] of = ((LongColumn)world.Column(TicketComment.Table, "ticket_id")).Values;
        Column speakers = world.Column(TicketComment.Table, "commenter_type");
        Column internals = world.Column(TicketComment.Table, "internal_note");
        Column texts = world.Column(TicketComment.Table, "comment_text");
        return Enumerable
            .Range(0, world[TicketComment.Table].Count)
            .Where(row => whole.Contains(of[row]) && Cells.Text(internals, row) == "No" && Cells.Text(speakers, row) != "Customer")
            .GroupBy(row => of[row], row => Cells.Text(texts, row))
            .ToDictionary(mails => mails.Key, mails => string.Join('\n', mails));
    }

    private static string Bare(string sentence) =>
        Figures().Replace(IncidentTextsTests.Modules.Value.Replace(sentence, "#"), "#").ToLowerInvariant();

    private static void ForAnyCompany(Action<World> law) => Companies.Sample(law, iter: 1, threads: 1);

    [GeneratedRegex(@"^Limits? of|maximum number|How many people at once|rate limit", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();

    [GeneratedRegex("left before|no longer a customer|end of the contract|Subscription of|No longer needed")]
    private static partial Regex Parted();

    [GeneratedRegex(@" > [A-Z""]|https://docs\.| /v2/")]
    private static partial Regex Way();

    [GeneratedRegex(@"(?<=[.?!])\s|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b[A-Z]{2}-\d{4}\b|\b[0-9a-f]{8}-[0-9a-f]{4}\b|\d[\d.,:]*")]
    private static partial Regex Figures();
}
