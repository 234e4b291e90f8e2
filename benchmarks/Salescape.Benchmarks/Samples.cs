using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Benchmarks;

/// <summary>Tickets to measure with: no two alike, with the texts of the world.</summary>
internal static class Samples
{
    private static readonly Purpose Ticket = new("benchmark ticket");
    private static readonly Text Product = Text.Of("Lumetrail Reports");
    private static readonly Text Account = Text.Of("Natsumatsu Foods");
    private static readonly DateOnly FirstDay = new(2024, 1, 2);

    private static readonly PlannedProduct Sold = Catalogue.Plan(Dice.Of(42), History.Of(2026), FirstDay, "Tessaline").Products[0];

    public static Draw Draw(long ordinal) => Dice.Of(42).Roll(Ticket, ordinal);

    public static Voice VoiceOf(VoiceRole role) => Voice.Of(Dice.Of(42), person: 1, English.American, role);

    /// <summary>What the texts of a ticket speak of.</summary>
    public static TicketFacts Facts(ref Draw draw)
    {
        HelpCase about = HelpCases.Of((TicketType)draw.Whole(0, 5), Sold, billing: 1, BilledLately.All, ref draw);
        return new()
        {
            Case = about,
            Root = 1,
            Profile = Sold.Features[0].Profile,
            Issue = null,
            IsRecognised = false,
            Account = Account,
            Product = Product,
            Kind = ProductCategory.Analytics,
            Feature = Product,
            Version = new(3, draw.Whole(0, 30), draw.Whole(0, 9)),
            Environment = (TicketEnvironment)draw.Whole(0, 2),
            Priority = (Priority)draw.Whole(0, 3),
            Severity = TicketSeverity.Major,
            Channel = (TicketChannel)draw.Whole(0, 4),
            ContactFirst = Account,
            Users = draw.Whole(0, 30),
            Opened = FirstDay.AddDays(draw.Whole(0, 800)),
            Told = FirstDay.AddDays(801),
            Format = NumberFormat.Of(Geography.Countries[0]),
            IsNew = draw.Chance(0.2),
            Resolution = ResolutionType.Fixed,
            FixVersion = null,
            Article = null,
            Customer = VoiceOf(VoiceRole.Customer),
            Desk = VoiceOf(VoiceRole.SupportAgent),
        };
    }

    /// <summary>Rows of the widest table, 24 columns with two of texts.</summary>
    public static SupportTicket[] Tickets(int count)
    {
        var arena = new TextArena();
        var tickets = new SupportTicket[count];
        for (int i = 0; i < count; i++)
        {
            Draw draw = Draw(i);
            TicketFacts facts = Facts(ref draw);
            var words = new TicketWords(arena, in facts, draw);
            tickets[i] = new()
            {
                TicketId = new(100_000 + i),
                TicketNumber = Text.Of($"TKT-2025-{100_000 + i}"),
                CustomerId = new(1 + i / 9),
                ProductId = new(1 + i % 18),
                ContactName = Text.Of($"Maria Lopez {i / 4}"),
                ContactEmail = Text.Of($"maria.lopez{i / 4}@natsumatsu-foods.example"),
                Subject = Text.Of(words.Subject(ref draw).Utf8),
                Description = Text.Of(words.Description(ref draw).Utf8),
                Priority = facts.Priority,
                Severity = facts.Severity,
                Status = TicketStatus.Closed,
                TicketType = facts.Case.Type,
                Category = facts.Case.Category,
                CreatedDate = facts.Opened,
                FirstResponseDate = facts.Opened,
                ResolvedDate = facts.Opened.AddDays(draw.Whole(0, 9)),
                ClosedDate = facts.Opened.AddDays(10),
                AssignedTo = Text.Of($"Sophie Fishman {i % 40}"),
                Escalated = false,
                EscalationDate = null,
                SlaStatus = SlaStatus.Met,
                Channel = facts.Channel,
                ProductVersion = facts.Version,
                Environment = facts.Environment,
            };
            arena.Reset();
        }

        return tickets;
    }

    /// <summary>Rows of a narrow table, 5 columns.</summary>
    public static TicketTag[] Tags(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new TicketTag
                {
                    TagId = new(100_000 + i),
                    TicketId = new(50_000 + i / 2),
                    TagName = Product,
                    TaggedBy = Account,
                    TaggedDate = FirstDay.AddDays(i % 800),
                }),
        ];
}
