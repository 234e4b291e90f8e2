namespace Salescape.Simulation.RollUp;

/// <summary>How what is noted at a place of a <see cref="Tally"/> becomes one number.</summary>
internal enum TallyKind
{
    /// <summary>The sum of all amounts; 0 of none.</summary>
    Sum,

    /// <summary>The smallest number; <see cref="long.MaxValue"/> of none.</summary>
    Lowest,

    /// <summary>The largest number; <see cref="long.MinValue"/> of none.</summary>
    Highest,

    /// <summary>The smallest few numbers, in order; <see cref="long.MaxValue"/> behind them.</summary>
    LowestFew,
}

/// <summary>
/// Whole numbers noted by lives on any thread, one result a place. Sums and extremes do not depend on the order in which
/// they are noted, so neither do the figures made of them.
/// </summary>
internal sealed class Tally
{
    private readonly TallyKind _kind;
    private readonly long[] _values;
    private readonly int _few;
    private readonly TallyJournal? _journal;
    private readonly int _number;

    /// <param name="kind">What is kept of what is noted.</param>
    /// <param name="places">How many results there are.</param>
    /// <param name="few">How many numbers a place keeps.</param>
    /// <param name="journal">Where what is noted is written down instead; null to keep results.</param>
    /// <param name="number">Its number on the sheet.</param>
    public Tally(TallyKind kind, int places, int few = 1, TallyJournal? journal = null, int number = 0)
    {
        _kind = kind;
        _few = few;
        _journal = journal;
        _number = number;
        _values = journal is null ? new long[places * few] : [];
        Array.Fill(
            _values,
            kind switch
            {
                TallyKind.Lowest or TallyKind.LowestFew => long.MaxValue,
                TallyKind.Highest => long.MinValue,
                _ => 0,
            }
        );
    }

    /// <summary>Whether what is noted adds up, so that a smaller amount can be noted by what it lacks.</summary>
    public bool IsSum => _kind == TallyKind.Sum;

    /// <summary>The result at a place.</summary>
    public long this[int place] => _values[place];

    /// <summary>The numbers kept of a place.</summary>
    public ReadOnlySpan<long> Few(int place) => _values.AsSpan(place * _few, _few);

    /// <summary>The results of all places, one behind the other.</summary>
    public ReadOnlySpan<long> Values => _values;

    /// <summary>Notes an amount to be summed, or a number of which the extreme is kept. Lives may call it from any thread.</summary>
    public void Note(int place, long number = 1)
    {
        if (_journal is not null)
        {
            _journal.Add(new(_number, place, number));
            return;
        }

        if (_kind == TallyKind.LowestFew)
        {
            Insert(_values.AsSpan(place * _few, _few), number);
            return;
        }

        ref long held = ref _values[place];
        if (_kind == TallyKind.Sum)
        {
            Interlocked.Add(ref held, number);
            return;
        }

        long seen = Volatile.Read(ref held);
        while (_kind == TallyKind.Lowest ? number < seen : number > seen)
        {
            long before = Interlocked.CompareExchange(ref held, number, seen);
            if (before == seen)
                return;
            seen = before;
        }
    }

    /// <summary>Adds what was noted elsewhere, such as in another part of the company.</summary>
    /// <param name="others">A result for every place.</param>
    public void Merge(ReadOnlySpan<long> others)
    {
        for (int i = 0; i < _values.Length; i++)
            Note(i / _few, others[i]);
    }

    /// <summary>Puts a number into its place in an ascending list, whose last one drops out.</summary>
    private void Insert(Span<long> list, long number)
    {
        lock (_values)
        {
            if (number >= list[^1])
                return;
            int at = list.Length - 1;
            for (; at > 0 && list[at - 1] > number; at--)
                list[at] = list[at - 1];
            list[at] = number;
        }
    }
}
