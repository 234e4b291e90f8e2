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
        Day = new(2025, 3, 4),
        HasAnswered = true,
        IsReopened = false,
        IsLate = false,
        To = null,
        Reason = null,
    };

    private readonly NoteFacts _note = new(
        NoteType.Call,
        NoteMoment.Negotiation,
        Text.Of("Sayaka"),
        Text.Of("IT Director"),
        Text.Of("Natsumatsu Foods"),
        Text.Of("Lumetrail Reports"),
        120,
        Money.Units(24_300),
        null,
        null,
        null,
        new(2025, 3, 4),
        new(2025, 3, 11),
        Text.Of("Claire")
    );

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

    /// <summary>A comment of support in a ticket that is known.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Comment()
    {
        _facts.Reset();
        var words = new TicketWords(_facts, in _tickets[0], _stories[0]);
        int bytes = 0;
        for (int i = 0; i < Count; i++)
        {
            Draw draw = _stories[i];
            bytes += words.Comment(CommentKind.Solution, in _comment, ref draw).Utf8.Length;
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
