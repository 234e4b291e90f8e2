using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// The words of one ticket. What it is about is settled once, so that subject, description, conversation and resolution
/// tell of the same thing. A large value: keep it in a local, pass it by <c>ref</c>.
/// </summary>
internal struct TicketWords
{
    private static readonly Grammar Words = HelpCases.Words;
    private static readonly Grammar.Rule Opening = Words.RuleOf("description");
    private static readonly Grammar.Rule Seen = Words.RuleOf("subject.seen");
    private static readonly Grammar.Rule Former = Words.RuleOf("open.former");
    private static readonly Text[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Select(Text.Of)];
    private static readonly Grammar.Rule Resolved = Words.RuleOf("resolution");
    private static readonly Grammar.Rule Breach = Words.RuleOf("breach");
    private static readonly Grammar.Rule Survey = Words.RuleOf("feedback");
    private static readonly Grammar.Rule[] Comments = Array.ConvertAll(Enum.GetNames<CommentKind>(), name =>
        Words.RuleOf($"comment.{name}")
    );
    private static readonly Grammar.Rule[] Works = Array.ConvertAll(Enum.GetNames<WorkKind>(), name => Words.RuleOf($"work.{name}"));

    private readonly TextArena _arena;
    private readonly HelpCase _case;
    private readonly FactSet _ofTicket;
    private readonly Text _registered;
    private readonly TicketChannel _channel;
    private readonly TicketTags _tags;
    private readonly Voice _customer;
    private readonly Voice _desk;
    private readonly Text _object;
    private readonly Text _named;
    private readonly Text _contact;
    private readonly Voice _colleague;
    private Facts _facts;

    /// <param name="arena">Where to write; the texts last until it is reset.</param>
    /// <param name="about">The ticket.</param>
    /// <param name="story">Rolled once for the ticket: settles what is not in the row, such as a code.</param>
    public TicketWords(TextArena arena, in TicketFacts about, Draw story)
    {
        _arena = arena;
        _case = about.Case;
        _facts = TicketStory.Of(arena, in about, ref story);
        _customer = about.Customer;
        _desk = about.Desk;
        _colleague = about.Colleague;
        _contact = about.ContactFirst;
        _channel = about.Channel;
        _registered = about.Issue?.Pattern ?? default;
        _object = _facts[Fact.Object];
        _named = TicketStory.Named(arena, in about, _object);
        _facts.Speak(in _customer);
        _ofTicket = _facts.Known - Voice.AnyMarks;
        _tags = TicketTags.Of(arena, in about, in _facts, ref story);
    }

    /// <summary>How many tags suit the ticket.</summary>
    public readonly int TagCount => _tags.Count;

    /// <summary>The subject line.</summary>
    public readonly Text Subject(ref Draw draw)
    {
        Text subject = _case.Subject.WriteSentences(_arena, in _facts, ref draw);
        // The register's title is what the desk has found out; whoever meets the problem writes what is seen.
        return subject.Equals(_registered) ? Seen.WriteSentences(_arena, in _facts, ref draw) : subject;
    }

    /// <summary>What the customer writes when opening it.</summary>
    public readonly Text Description(ref Draw draw) => Opening.WriteSentences(_arena, in _facts, ref draw);

    /// <summary>What the customer writes when opening it, with a word on the former ticket about the same.</summary>
    public readonly Text Again(Text description, Text former, DateOnly opened, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Number, former);
        facts.Set(Fact.Date, Months[opened.Month - 1]);
        Text word = Former.WriteSentences(_arena, in facts, ref draw);
        // Under a mail it is an afterthought: the name stands above it already.
        ReadOnlySpan<byte> between =
            _channel == TicketChannel.Chat ? " "u8
            : _channel == TicketChannel.Email ? "\n\nPS: "u8
            : "\n\n"u8;
        return _arena.Add(description).Add(between).Add(word).Cut();
    }

    /// <summary>A comment of the conversation.</summary>
    /// <param name="kind">The part that it plays.</param>
    /// <param name="about">What it may speak of.</param>
    /// <param name="agent">Who of the desk writes; null if the customer does.</param>
    /// <param name="draw">Decides.</param>
    public Text Comment(CommentKind kind, in CommentFacts about, SupportAgent? agent, ref Draw draw)
    {
        Voice voice =
            agent is not null ? agent.Voice
            : about.IsByColleague ? _colleague
            : _customer;
        // What is noted for colleagues, and much of what is written to customers, the matter decides.
        bool isOnTheMatter = agent is not null && (about.IsInternal || draw.Chance(TicketCourseAssumptions.WritesOnTheMatter));
        voice = voice.InMood(ref draw);
        Speak(isOnTheMatter ? voice.OnTheMatter() : voice, in about);
        if (agent is not null)
            _facts.Set(Fact.ByDesk);
        return WriteOnce(Comments[(int)kind], ref draw);
    }

    /// <summary>What was done in an entry of the worklog.</summary>
    public Text Work(WorkKind kind, in CommentFacts about, SupportAgent agent, ref Draw draw)
    {
        Speak(agent.Voice.OnTheMatter(), in about);
        return WriteOnce(Works[(int)kind], ref draw);
    }

    /// <summary>How it was resolved.</summary>
    /// <param name="about">The conversation as it ended.</param>
    /// <param name="draw">Decides.</param>
    public Text Resolution(in CommentFacts about, ref Draw draw)
    {
        Speak(_desk.OnTheMatter(), in about);
        _facts.Set(Fact.Object, _object);
        return WriteOnce(Resolved, ref draw);
    }

    /// <summary>Why a target was missed.</summary>
    /// <param name="type">Which one.</param>
    /// <param name="about">The conversation on that day.</param>
    /// <param name="draw">Decides.</param>
    public Text BreachReason(BreachType type, in CommentFacts about, ref Draw draw)
    {
        Speak(default, in about);
        _facts.Set(Fact.Object, _object);
        _facts.Set(type == BreachType.FirstResponse ? Fact.FirstAnswer : Fact.Solution);
        return WriteOnce(Breach, ref draw);
    }

    /// <summary>What the customer writes in the survey.</summary>
    public Text Feedback(in FeedbackFacts about, ref Draw draw)
    {
        Speak(in _customer);
        TicketStory.Add(ref _facts, in about);
        return WriteOnce(Survey, ref draw);
    }

    /// <summary>A tag that suits the ticket, none twice; the most telling first.</summary>
    /// <param name="ordinal">From 0, below <see cref="TagCount"/>.</param>
    public readonly Text Tag(int ordinal) => _tags[ordinal];

    /// <summary>Lets somebody speak of what has been named, and of what has been said.</summary>
    private void Speak(in Voice voice, in CommentFacts about)
    {
        Speak(in voice);
        TicketStory.Add(ref _facts, in about);
        if (about.Thread.Holds(Fact.Covered))
            _facts.Set(Fact.Contact, about.Colleague);
    }

    private void Speak(in Voice voice)
    {
        _facts.Speak(in voice);
        _facts.Set(Fact.Object, _named);
        _facts.Set(Fact.Contact, _contact);
    }

    /// <summary>Says what facts have been added for, and forgets these: quicker than a copy of all of them.</summary>
    private Text WriteOnce(Grammar.Rule rule, ref Draw draw)
    {
        Text text = rule.WriteSentences(_arena, in _facts, ref draw);
        _facts.ReturnTo(_ofTicket);
        return text;
    }
}
