using System.Globalization;
using System.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>The part that somebody plays when a deal is talked about, by role and department.</summary>
[Flags]
internal enum Seat
{
    None = 0,
    Decider = 1,
    Champion = 2,
    Technical = 4,
    Business = 8,
    User = 16,
    Buyer = 32,
    Lawyer = 64,
    Money = 128,
    Risk = 256,

    /// <summary>Colleagues among themselves.</summary>
    Desk = 512,
}

/// <summary>A thing that sellers talk about, as the vocabulary of acts has it.</summary>
/// <param name="Index">Its place in the vocabulary.</param>
/// <param name="Name">Its name, before the dot in the rules of its notes.</param>
/// <param name="Who">With whom.</param>
/// <param name="Needs">What must hold.</param>
/// <param name="Bars">What must not.</param>
/// <param name="Stages">The stages in which it is talked about.</param>
/// <param name="Makes">What holds afterwards.</param>
/// <param name="Kinds">Weights of <see cref="NoteType"/>.</param>
/// <param name="Weight">How often, relative to the others that are possible.</param>
/// <param name="IsPlanned">Whether people agree on it beforehand.</param>
internal sealed record NoteAct(
    int Index,
    string Name,
    Seat Who,
    Standing Needs,
    Standing Bars,
    Standing Stages,
    Standing Makes,
    double[] Kinds,
    double Weight,
    bool IsPlanned
)
{
    /// <summary>Whether it can be talked about with somebody while the deal stands so.</summary>
    public bool Fits(Seat seat, Standing standing) =>
        (Who & seat) != 0 && (standing & Needs) == Needs && (standing & Bars) == 0 && (standing & Stages) != 0;
}

/// <summary>All acts, and who may take part in them.</summary>
internal static class NoteActs
{
    private const Standing AnyStage = Standing.Prospecting | Standing.Qualification | Standing.Proposal | Standing.Negotiation;

    /// <summary>In the order of the vocabulary.</summary>
    public static NoteAct[] All { get; } = [.. Lexicon.Load("notes/acts")["acts"].Select(Read)];

    /// <summary>The act of a name.</summary>
    public static NoteAct Of(string name) => Array.Find(All, act => act.Name == name)!;

    /// <summary>The part that a contact plays.</summary>
    public static Seat SeatOf(ContactRole role, Text department)
    {
        bool isMoney = department.Utf8.SequenceEqual("Finance"u8);
        bool isTechnical =
            department.Utf8.SequenceEqual("IT"u8)
            || department.Utf8.SequenceEqual("Engineering"u8)
            || department.Utf8.SequenceEqual("Security"u8)
            || department.Utf8.SequenceEqual("Data & Analytics"u8);
        // Who buys or reads contracts for a living plays that part, whatever the feelings are.
        bool isBuyer = department.Utf8.SequenceEqual("Procurement"u8);
        bool isLawyer = department.Utf8.SequenceEqual("Legal"u8);
        return role switch
        {
            ContactRole.Champion or ContactRole.Influencer when isBuyer => Seat.Buyer,
            ContactRole.Champion or ContactRole.Influencer when isLawyer => Seat.Lawyer,
            ContactRole.DecisionMaker => isMoney ? Seat.Decider | Seat.Money : Seat.Decider,
            ContactRole.Champion => Seat.Champion,
            ContactRole.User => Seat.User,
            ContactRole.Influencer => isMoney ? Seat.Money
            : isTechnical ? Seat.Technical
            : Seat.Business,
            _ => isLawyer ? Seat.Lawyer
            : isMoney ? Seat.Money
            : isTechnical ? Seat.Risk
            : Seat.Buyer,
        };
    }

    private static NoteAct Read(Text line, int index)
    {
        string[] parts = Encoding.UTF8.GetString(line.Utf8).Split('|', StringSplitOptions.TrimEntries);
        Standing needs = Standing.None;
        Standing bars = Standing.None;
        Standing stages = Standing.None;
        foreach (string word in Words(parts[2]))
        {
            Standing asked = Enum.Parse<Standing>(word.TrimStart('!'), ignoreCase: true);
            if (word[0] == '!')
                bars |= asked;
            else if ((asked & AnyStage) != 0)
                stages |= asked;
            else
                needs |= asked;
        }

        double[] kinds = new double[Enum.GetValues<NoteType>().Length];
        foreach (string kind in Words(parts[4]))
        {
            string[] weighted = kind.Split('=');
            kinds[(int)Enum.Parse<NoteType>(weighted[0], ignoreCase: true)] = double.Parse(weighted[1], CultureInfo.InvariantCulture);
        }

        return new(
            index,
            parts[0],
            Words(parts[1]).Aggregate(Seat.None, (all, seat) => all | Enum.Parse<Seat>(seat, ignoreCase: true)),
            needs,
            bars,
            stages == Standing.None ? AnyStage : stages,
            Words(parts[3]).Aggregate(Standing.None, (all, made) => all | Enum.Parse<Standing>(made, ignoreCase: true)),
            kinds,
            double.Parse(parts[5], CultureInfo.InvariantCulture),
            parts[6] == "planned"
        );
    }

    private static string[] Words(string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
