namespace Salescape.Simulation.Plan;

/// <summary>How a kind of work spreads over the days of the week.</summary>
internal enum Pace
{
    /// <summary>Records are kept: contacts, users, set-ups, leads taken up.</summary>
    Desk,

    /// <summary>Customers are met and written to: calls, notes, quotes, reviews.</summary>
    Meeting,

    /// <summary>Deals are won and papers signed, up to the last day of a year.</summary>
    Won,

    /// <summary>Deals are given up: Friday is for cleaning up.</summary>
    Lost,

    /// <summary>Content goes out.</summary>
    Publishing,

    /// <summary>Software is shipped: neither before a weekend nor after one.</summary>
    Shipping,

    /// <summary>People do something for themselves, now and then on a weekend.</summary>
    Personal,
}
