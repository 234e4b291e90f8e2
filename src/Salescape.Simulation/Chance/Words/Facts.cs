using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What is known of one row, as a grammar reads it. A value of some 700 bytes: keep it in a local, pass it by <c>in</c>.</summary>
internal struct Facts
{
    private const int WithWords = (int)Fact.Partner + 1;

    private Slots _words;
    private FactSet _known;
    private Voice _voice;

    /// <summary>The facts that are known.</summary>
    [UnscopedRef]
    public readonly ref readonly FactSet Known => ref _known;

    /// <summary>The words of a fact.</summary>
    public readonly Text this[Fact fact] => _words[(int)fact];

    /// <summary>Who says it; nobody in particular unless told.</summary>
    [UnscopedRef]
    public readonly ref readonly Voice Voice => ref _voice;

    /// <summary>States a fact with its words; without any it stays unknown.</summary>
    public void Set(Fact fact, Text? words)
    {
        if (words is not { IsEmpty: false } known)
            return;
        _words[(int)fact] = known;
        Set(fact);
    }

    /// <summary>Lets somebody else speak from now on.</summary>
    public void Speak(in Voice voice)
    {
        _known = (_known - Voice.AnyMarks) | voice.Marks;
        _voice = voice;
    }

    /// <summary>Leaves only those facts known that were known before.</summary>
    public void ReturnTo(in FactSet known) => _known = known;

    /// <summary>States that something holds.</summary>
    public void Set(Fact fact) => _known.Add(fact);

    /// <summary>States that some things hold.</summary>
    public void Set(in FactSet held) => _known |= held;

    [InlineArray(WithWords)]
    private struct Slots
    {
        private Text _first;
    }
}
