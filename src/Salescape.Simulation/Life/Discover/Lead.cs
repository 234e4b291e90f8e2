using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Somebody who left a name with marketing: who it is, what it came by, what it did since, what sales made of it. All of
/// it is settled when the lead is made; what shows of it depends on the day.
/// </summary>
internal sealed class Lead : IPooled
{
    /// <summary>The day of what never happens.</summary>
    public static readonly DateOnly Never = new(9000, 1, 1);

    /// <summary>One that nobody has used.</summary>
    public Lead() => Clear();

    /// <summary>Which of the leads that share the dice; part of every draw.</summary>
    public int Ordinal { get; set; }

    public LeadKeys Keys { get; set; }

    public AccountProfile Company { get; set; }

    public CompanyIdentity Identity { get; set; }

    /// <summary>Index of the person in <see cref="Account.Contacts"/>; −1 at a company that is no account.</summary>
    public int Contact { get; set; }

    public Text FullName { get; set; }

    public Text Email { get; set; }

    /// <summary>The telephone number; null where there is none to be had.</summary>
    public Text? Phone { get; set; }

    public Text Title { get; set; }

    /// <summary>What was filled in of the form by which the name was left.</summary>
    public LeadForm Form { get; set; }

    /// <summary>Products of interest, as they stand on the form; null where none was named.</summary>
    public Text? Products { get; set; }

    /// <summary>How keen it is, in standard deviations of all onlookers; it opens more, attends more, answers more.</summary>
    public double Interest { get; set; }

    public Origin Origin { get; set; }

    public DateOnly Created { get; set; }

    /// <summary>The day on which a partner referred the company; never for all other leads.</summary>
    public DateOnly Referred { get; set; }

    /// <summary>The partner that referred it.</summary>
    public Partner? Partner { get; set; }

    /// <summary>The last day on which it takes notice of what it is sent.</summary>
    public DateOnly WarmUntil { get; set; }

    /// <summary>The day on which sales first called back.</summary>
    public DateOnly Answered { get; set; }

    /// <summary>The day on which sales found it worth a conversation.</summary>
    public DateOnly Qualified { get; set; }

    /// <summary>The day on which it was laid aside.</summary>
    public DateOnly Dismissed { get; set; }

    /// <summary>The day on which it became an opportunity.</summary>
    public DateOnly Converted { get; set; }

    /// <summary>Who sells where it sits, on the day it was made.</summary>
    public SalesRep Rep { get; set; } = null!;

    /// <summary>The opportunity that it becomes; null if it never does.</summary>
    public Opportunity? Opportunity { get; set; }

    /// <summary>What it did, in order of time.</summary>
    public List<Touch> Touches { get; } = [];

    /// <summary>Webinars it registered for, in the order of registration.</summary>
    public List<Registration> Registrations { get; } = [];

    /// <summary>Begins another lead.</summary>
    public void Begin(int ordinal, LeadKeys keys, in AccountProfile company)
    {
        Clear();
        Ordinal = ordinal;
        Keys = keys;
        Company = company;
    }

    /// <inheritdoc/>
    public void Clear()
    {
        Ordinal = 0;
        Keys = default;
        Company = default;
        Identity = default;
        Contact = -1;
        FullName = default;
        Email = default;
        Phone = null;
        Title = default;
        Form = default;
        Products = null;
        Interest = 0;
        Origin = default;
        Created = default;
        Referred = Never;
        Partner = null;
        WarmUntil = default;
        Answered = Never;
        Qualified = Never;
        Dismissed = Never;
        Converted = Never;
        Rep = null!;
        Opportunity = null;
        Touches.Clear();
        Registrations.Clear();
    }
}
