using System.Text.RegularExpressions;
using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;
using Salescape.Simulation.Tests.Laws;

namespace Salescape.Simulation.Tests.Words;

/// <summary>What the texts of tickets tell, over whole companies whose seeds are drawn at each run.</summary>
public sealed partial class IncidentTextsTests
{
    private static readonly Gen<World> Companies = Gen.Int[1, 1_000_000_000]
        .Select(seed => World.Seen(seed, 1, new(2023, 7, 1), new(2026, 6, 30)));

    [Fact]
    public void Incidents_have_a_long_tail() =>
        Companies.Sample(
            world =>
            {
                string[] skeletons = [.. Resolutions(world)];
                int[] often = Counts(skeletons);
                int[] openings = Counts(skeletons.Select(text => SentenceEnd().Split(text)[0]));

                Assert.True(often.Length >= 3_000, $"{often.Length} different resolutions");
                Assert.True(often.Take(50).Sum() <= 0.15 * skeletons.Length, $"fifty make {often.Take(50).Sum()} of {skeletons.Length}");
                // Their first sentences, which mostly name the cause, made three quarters once.
                Assert.True(openings.Take(50).Sum() <= 0.30 * skeletons.Length, $"fifty make {openings.Take(50).Sum()}");
                Assert.True(often[0] > often[99] && often[99] > often[2_999], "the curve falls");
            },
            iter: 2,
            threads: 1
        );

    [Fact]
    public void Tickets_of_a_known_problem_are_filed_alike_and_others_differ() =>
        Companies.Sample(
            world =>
            {
                Dictionary<long, string> notes = Pairs(world, TicketResolution.Table, "ticket_id", "resolution_notes");
                Column tickets = world.Column(RecurringIssue.Table, "related_tickets");
                HashSet<long> listed = [];
                List<string> unlike = [];
                for (int row = 0; row < world[RecurringIssue.Table].Count; row++)
                {
                    if (tickets.IsNull(row))
                        continue;
                    string? first = null;
                    foreach (string id in Cells.Text(tickets, row).Split(", "))
                    {
                        long key = long.Parse(id["TICK-".Length..], System.Globalization.CultureInfo.InvariantCulture);
                        listed.Add(key);
                        if (!notes.TryGetValue(key, out string? note))
                            continue;
                        first ??= note;
                        // The cause is filed in one sentence; what was done about it differs.
                        if (Shared(first, note) < 3)
                            unlike.Add($"{first} / {note}");
                    }
                }

                // A customer who left before the problem was known is told of no cause.
                Assert.True(unlike.Count <= 0.02 * listed.Count, $"{unlike.Count} of {listed.Count}: {string.Join('\n', unlike.Take(5))}");

                string[] others = [.. notes.Where(note => !listed.Contains(note.Key)).Select(note => note.Value)];
                Assert.True(others.Distinct().Count() > 0.8 * others.Length, "others are told one by one");
            },
            iter: 1,
            threads: 1
        );

    [Fact]
    public void Questions_end_in_a_question_mark_and_nothing_else_does() =>
        Companies.Sample(
            world =>
            {
                foreach (string text in Texts(world))
                {
                    foreach (string sentence in SentenceEnd().Split(text))
                    {
                        Assert.False(Question().IsMatch(sentence) && sentence.EndsWith('.'), sentence);
                        Assert.False(Request().IsMatch(sentence) && sentence.EndsWith('?'), sentence);
                    }
                }
            },
            iter: 1,
            threads: 1
        );

    [Fact]
    public void No_text_has_a_known_fault() =>
        Companies.Sample(
            world =>
            {
                foreach (string text in Texts(world))
                    Assert.False(Faults().IsMatch(text), text);
            },
            iter: 1,
            threads: 1
        );

    [Fact]
    public void Descriptions_reach_from_a_line_to_a_page() =>
        Companies.Sample(
            world =>
            {
                int[] lengths = [.. All(world, SupportTicket.Table, "description").Select(text => text.Length).Order()];

                Assert.InRange(lengths[lengths.Length / 20], 20, 110);
                Assert.InRange(lengths[lengths.Length / 2], 100, 220);
                Assert.True(lengths[^(lengths.Length / 50)] > 450, $"{lengths[^(lengths.Length / 50)]}");
            },
            iter: 1,
            threads: 1
        );

    /// <summary>How many longer words two notes have in common.</summary>
    private static int Shared(string one, string other) => LongWords(one).Intersect(LongWords(other)).Count();

    private static IEnumerable<string> LongWords(string note) =>
        LongWord().Matches(note).Select(match => match.Value.ToLowerInvariant());

    /// <summary>Resolutions without numbers, names and what belongs to product and feature.</summary>
    private static IEnumerable<string> Resolutions(World world)
    {
        Dictionary<long, string> askers = Pairs(world, SupportTicket.Table, "ticket_id", "contact_name");
        foreach ((long ticket, string notes) in Pairs(world, TicketResolution.Table, "ticket_id", "resolution_notes"))
        {
            string text = Quoted().Replace(notes, "#");
            foreach (string name in askers[ticket].Split(' '))
                text = text.Replace(name, "#", StringComparison.Ordinal);
            text = Modules.Value.Replace(text, "#");
            yield return Codes().Replace(text, "#").ToLowerInvariant();
        }
    }

    internal static readonly Lazy<Regex> Modules = new(() =>
    {
        IEnumerable<string> products = ProductRange.Entries.Select(entry => entry.Name);
        IEnumerable<string> parts = Lexicon
            .Load("help/features")["features"]
            .Select(line => line.ToString().Split('|'))
            .SelectMany(parts => new[] { parts[0], parts[2], parts[3], parts[4] });
        return new Regex(
            $@"\b({string.Join('|', products.Concat(parts).OrderByDescending(word => word.Length).Select(Regex.Escape))})\b",
            RegexOptions.Compiled
        );
    });

    private static IEnumerable<string> Texts(World world) =>
        All(world, SupportTicket.Table, "subject")
            .Concat(All(world, SupportTicket.Table, "description"))
            .Concat(All(world, TicketResolution.Table, "resolution_notes"))
            .Concat(All(world, TicketWorklog.Table, "work_description"))
            .Concat(All(world, CustomerSatisfaction.Table, "feedback_text"))
            .Concat(All(world, KnowledgeArticle.Table, "content"))
            .Concat(All(world, RecurringIssue.Table, "issue_pattern"))
            .Concat(All(world, RecurringIssue.Table, "root_cause"));

    internal static IEnumerable<string> All(World world, TableDefinition table, string name)
    {
        Column column = world.Column(table, name);
        for (int row = 0; row < world[table].Count; row++)
        {
            if (!column.IsNull(row))
                yield return Cells.Text(column, row);
        }
    }

    internal static Dictionary<long, string> Pairs(World world, TableDefinition table, string key, string name)
    {
        long[] keys = ((LongColumn)world.Column(table, key)).Values;
        Column column = world.Column(table, name);
        return Enumerable.Range(0, world[table].Count).ToDictionary(row => keys[row], row => Cells.Text(column, row));
    }

    private static int[] Counts(IEnumerable<string> texts) => [.. texts.CountBy(text => text).Select(pair => pair.Value).OrderDescending()];

    [GeneratedRegex(@"(?<=[.?!])\s|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[A-Za-z]{4,}")]
    private static partial Regex LongWord();

    [GeneratedRegex("\"[^\"]+\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b[A-Z]{2}-\d{4}\b|\b[0-9a-f]{8}-[0-9a-f]{4}\b|\d[\d.,:]*")]
    private static partial Regex Codes();

    [GeneratedRegex(
        @"^(Is|Are|Do|Does|Did|Can|Could|Would|Was|Were|Has|Have|Will|Should|Shall) (we|you|they|it|there|that|this|somebody|anyone|I)\b"
            + @"|^(What|Where|When|Why|How|Which|Who)('s| is| are| do| does| did| can| was| has| have) (we|you|they|it|the|that|this|I)\b"
    )]
    private static partial Regex Question();

    [GeneratedRegex(@"^(Please|We'd like|I'd like|We would|I would|We need|Send|Tell)\b")]
    private static partial Regex Request();

    [GeneratedRegex(
        @"ask for we|one user (who )?(are|have|were)|was deleted by mistake since|was sent with all|\b[Mm]ended\b|way round|\d %|roughly at"
            + @"|\b[Aa] [aeio][a-z]+ed\b|\b[Aa]n [bcdfgjklmnpqrstvwyz][a-z]|\b(the|a|an|to|of|in|is|and|for) \1\b"
    )]
    private static partial Regex Faults();
}
