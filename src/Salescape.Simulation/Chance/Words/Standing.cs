namespace Salescape.Simulation.Chance.Words;

/// <summary>How a deal stands when a seller touches it. The vocabulary of acts asks for these by name.</summary>
[Flags]
internal enum Standing : long
{
    None = 0,

    // The stage.
    Prospecting = 1L,
    Qualification = 1L << 1,
    Proposal = 1L << 2,
    Negotiation = 1L << 3,

    // What kind of deal it is.
    Customer = 1L << 4,
    Renewing = 1L << 5,
    Rival = 1L << 6,
    AtRisk = 1L << 7,
    Big = 1L << 8,
    Small = 1L << 30,

    // Its product runs there already; another deal with them was decided before it.
    Owned = 1L << 62,
    Known = 1L << 63,

    // Where in its course it is.
    First = 1L << 9,
    Met = 1L << 10,
    Late = 1L << 11,
    Winning = 1L << 12,
    Losing = 1L << 13,
    Final = 1L << 14,

    // How it will be lost, once that can be felt.
    Idle = 1L << 15,
    ToRival = 1L << 16,
    Price = 1L << 17,
    Features = 1L << 18,
    Timing = 1L << 19,

    // What has been done, or heard.
    Shown = 1L << 20,
    Trying = 1L << 21,
    Tried = 1L << 22,
    Asked = 1L << 23,
    Cleared = 1L << 24,
    Referred = 1L << 25,
    Quoted = 1L << 26,
    Told = 1L << 27,
    Revised = 1L << 28,
    Retold = 1L << 29,
    Approval = 1L << 31,
    Bargained = 1L << 32,
    Redlined = 1L << 33,
    Returned = 1L << 34,
    Registered = 1L << 35,
    Agreed = 1L << 36,
    Routed = 1L << 37,
    Connected = 1L << 38,
    Supplied = 1L << 39,
    Valued = 1L << 40,
    Scoped = 1L << 41,
    Mapped = 1L << 42,
    Questioned = 1L << 43,
    Budgeted = 1L << 44,
    Ordered = 1L << 45,
    Silent = 1L << 46,
    Deepened = 1L << 47,
    Billed = 1L << 48,
    Compared = 1L << 49,
    Gap = 1L << 50,
    Termed = 1L << 51,
    Introduced = 1L << 52,
    Vetted = 1L << 53,
    Boarded = 1L << 54,
    Approved = 1L << 55,
    Planned = 1L << 56,
    Lagging = 1L << 57,
    Pushed = 1L << 58,
    Stalled = 1L << 59,

    // The last word before a deal is won.
    Closing = 1L << 60,

    // The quote that is out can still be accepted.
    Valid = 1L << 61,
}
