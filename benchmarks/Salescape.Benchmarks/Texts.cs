using BenchmarkDotNet.Attributes;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Benchmarks;

/// <summary>Sentences by the grammar, in time a text. Each is drawn anew; what is known of the ticket or call is prepared before.</summary>
public class Texts
{
    private const int Count = 256;

    private readonly TextArena _facts = new();
    private readonly TextArena _arena = new();
    private readonly TicketFacts[] _tickets = new TicketFacts[Count];
    private readonly Draw[] _stories = new Draw[Count];
    private readonly CommentFacts _comment = new()
    {
        Speaker = Text.Of("Claire"),
        Addressee = Text.Of("Sayaka"),
        Thread = default,
        IsLate = false,
        To = null,
        Reason = null,
    };

    private readonly NoteFacts _note = new()
    {
        Type = NoteType.Call,
        Act = NoteActs.Of("chase"),
        Standing = default,
        Seat = Seat.Technical,
        Contact = Text.Of("Sayaka"),
        IsNewcomer = false,
        Title = Text.Of("IT Director"),
        Department = Text.Of("Information Technology"),
        Account = Text.Of("Natsumatsu Foods"),
        Product = Text.Of("Lumetrail Reports"),
        Category = ProductCategory.Analytics,
        Feature = Text.Of("Scheduled exports"),
        OtherProduct = null,
        Package = null,
        NamesPackage = false,
        TellsPrice = false,
        Seats = 120,
        Quoted = Money.Units(24_300),
        Discount = 0,
        Former = null,
        TermMonths = 12,
        Competitor = null,
        IsRequoted = false,
        IsSigned = false,
        NamesRival = false,
        Before = null,
        Strength = null,
        Weakness = null,
        Gap = default,
        Loss = null,
        Detail = default,
        Day = new(2025, 3, 4),
        Deadline = null,
        Missed = null,
        Promised = null,
        Next = null,
        NextContact = null,
        Voice = Samples.VoiceOf(VoiceRole.SalesRep),
    };

    /// <summary>Tickets of many kinds.</summary>
    public Texts()
    {
        for (int i = 0; i < Count; i++)
        {
            Draw draw = Samples.Draw(i);
            _tickets[i] = Samples.Facts(ref draw);
            _stories[i] = draw;
        }
    }

    /// <summary>What a ticket is about, settled once for all of its texts, and its description.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int TicketDescription()
    {
        int bytes = 0;
        for (int i = 0; i < Count; i++)
        {
            Draw draw = _stories[i];
            bytes += new TicketWords(_arena, in _tickets[i], draw).Description(ref draw).Utf8.Length;
            _arena.Reset();
        }

        return bytes;
    }

    /// <summary>A comment of the customer in a ticket that is known.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Comment()
    {
        _facts.Reset();
        var words = new TicketWords(_facts, in _tickets[0], _stories[0]);
        int bytes = 0;
        for (int i = 0; i < Count; i++)
        {
            Draw draw = _stories[i];
            bytes += words.Comment(CommentKind.CustomerChase, in _comment, agent: null, ref draw).Utf8.Length;
        }

        return bytes;
    }

    /// <summary>Subject and body of a note about a deal.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Note()
    {
        int bytes = 0;
        for (int i = 0; i < Count; i++)
        {
            Draw draw = _stories[i];
            bytes += SalesNotes.Write(_arena, in _note, ref draw).Body.Utf8.Length;
            _arena.Reset();
        }

        return bytes;
    }
}
