using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>A person at an account.</summary>
internal sealed class Contact : IPooled
{
    /// <summary>The day on which a person is found who never is.</summary>
    public static readonly DateOnly Never = new(9000, 1, 1);

    /// <summary>One that nobody has used.</summary>
    public Contact() => Clear();

    public CustomerContactId Id { get; set; }

    public PersonName Name { get; set; }

    /// <summary>How an address would spell the name, namesakes unheeded; known once addresses have been given.</summary>
    public Text Spelling { get; set; }

    /// <summary>The e-mail address, unlike that of anybody else there; known once addresses have been given.</summary>
    public Text Email { get; set; }

    public ContactRole Role { get; set; }

    /// <summary>0 for the first in a seat, 1 for the successor, and so on.</summary>
    public int Generation { get; set; }

    /// <summary>The day it was added; brought forward if a deal meets the person earlier.</summary>
    public DateOnly Found { get; set; }

    /// <summary>Days in the job after that.</summary>
    public int TenureDays { get; set; }

    public DateOnly Leaves => Found.AddDays(TenureDays);

    // Days on which somebody noted a word with this person, in the order in which they became known.
    private readonly List<DateOnly> _heard = [];

    /// <summary>Remembers a word with this person.</summary>
    public void HeardOn(DateOnly day) => _heard.Add(day);

    /// <summary>The last day up to another on which somebody noted a word with this person; null if never.</summary>
    public DateOnly? LastHeard(Today until)
    {
        DateOnly? last = null;
        foreach (DateOnly day in _heard)
        {
            if (day <= until && (last is null || day > last))
                last = day;
        }

        return last;
    }

    public bool IsAround(Today day) => Found <= day && day < Leaves;

    /// <inheritdoc/>
    public void Clear()
    {
        Id = default;
        Name = default;
        Spelling = default;
        Email = default;
        Role = default;
        Generation = 0;
        Found = default;
        TenureDays = 0;
        _heard.Clear();
    }
}
